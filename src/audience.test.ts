// What is for the moderator is in no byte of another pack, and in no message.
import { describe, expect, test } from 'vitest'
import { type Conversion, convert } from './convert.ts'
import { inflatePdf } from './testing/inflate-pdf.ts'
import { pdfText } from './testing/shadow-pdf.ts'
import { unzip } from './testing/unzip.ts'

/** Each brief holds the word `zanzarax` once, in one kind of block, and only for the moderator. */
const secrets: Record<string, string> = {
  heading: '# A title\n\n## Plain\n\nText.\n\n## Zanzarax matters [moderator only]\n\nBelow.\n',
  'below a heading':
    '# A title\n\n## Notes [moderator only]\n\n### Inner\n\nThe zanzarax is here.\n\n## Open\n\nText.\n',
  paragraph: '# A title\n\n## Plain\n\nText.\n\nThe zanzarax is here. [moderator only]\n',
  'list item': '# A title\n\n## Plain\n\n- One\n- The zanzarax [moderator only]\n- Three\n',
  'nested item': '# A title\n\n## Plain\n\n- One [moderator only]\n  - The zanzarax\n- Three\n',
  'table row':
    '# A title\n\n## Plain\n\n| A | B |\n|---|---|\n| one | two |\n| zanzarax | four [moderator only] |\n',
  question:
    '# A title\n\n## Guiding questions\n\n- Why now?\n- Why zanzarax? [moderator only]\n- Who else?\n',
  person:
    '# A title\n\n## Speakers\n\n- Moderator: Ada Brill, Host\n- Speaker: Zanzarax Ollo, Guest [moderator only]\n',
  date: '# A title\n\nDate: 3 March 2027 [moderator only]\n\n## Plain\n\nText zanzara.\n',
  venue: '# A title\n\nVenue: Zanzarax Hall [moderator only]\n\n## Plain\n\nText.\n',
  'agenda item':
    '# A title\n\n## Agenda\n\n- 10:00 Welcome\n- 10:10 Zanzarax vote [moderator only]\n- 10:30 End\n',
  container:
    '# A title\n\n## Plain\n\nText.\n\n:::for{moderator, speaker}\nThe zanzarax is here.\n\n- zanzarax\n:::\n',
  quote: '# A title\n\n## Plain\n\nText.\n\n:::for{moderator}\n> The zanzarax said so.\n:::\n',
  code: '# A title\n\n## Plain\n\nText.\n\n:::for{moderator}\n```\nzanzarax = 1\n```\n:::\n',
  link: '# A title\n\n## Plain\n\nText.\n\nSee [this](https://example.org/zanzarax). [moderator only]\n',
  image: '# A title\n\n## Plain\n\nText.\n\n![zanzarax](zanzarax.png) [moderator only]\n',
  footnote: '# A title\n\n## Plain\n\nText.\n\nMore.[^a] [moderator only]\n\n[^a]: The zanzarax note.\n',
  'front matter': '---\nvenue: Zanzarax Hall [moderator only]\n---\n\n# A title\n\n## Plain\n\nText.\n',
  title: '# Zanzarax [moderator only]\n\n## Plain\n\nText.\n',
  'plain-text heading':
    'A TITLE\n\nPlain part\n\nText that is long enough to be read as prose.\n\nZanzarax matters [moderator only]\n\nBelow that heading stands a line of prose.\n',
  French: '# Un titre\n\n## Contexte\n\nTexte.\n\nLe zanzarax est ici. [modérateur uniquement]\n',
  Chinese: '# 标题\n\n## 背景\n\n正文。\n\n这里有zanzarax。[仅限主持人]\n',
  Hebrew: '---\nlang: he\n---\n\n# כותרת\n\n## רקע\n\nטקסט.\n\nכאן zanzarax. [למנחה בלבד]\n',
}

const needle = (kind: string) => (kind === 'date' ? /2027-03-03|3 March|March 2027/i : /zanzarax/i)

async function everyByte(conversion: Conversion, template: string): Promise<string> {
  const texts: string[] = []
  for (const file of conversion.files.filter((one) => one.template === template)) {
    texts.push(Buffer.from(file.bytes).toString('latin1'))
    if (file.format === 'docx')
      for (const [name, part] of unzip(file.bytes)) texts.push(name, Buffer.from(part).toString('utf8'))
    if (file.format === 'pdf')
      texts.push(await pdfText(file.bytes), inflatePdf(file.bytes), utf16Strings(file.bytes))
  }
  return texts.join('\n')
}

/** Outline titles and properties are UTF-16BE strings: every second byte of the file, both ways. */
function utf16Strings(bytes: Uint8Array): string {
  return inflatePdf(bytes).replaceAll('\0', '')
}

describe.each(Object.keys(secrets))('a secret in a %s', (kind) => {
  const extension = kind.startsWith('plain-text') ? 'txt' : 'md'
  const source = { path: `brief.${extension}`, bytes: Buffer.from(secrets[kind] ?? '') }

  test('reaches the moderator, and nobody else', async () => {
    const conversion = await convert(source)
    expect(conversion.files.filter((one) => one.template === 'participant')).toHaveLength(3)
    expect(await everyByte(conversion, 'moderator')).toMatch(needle(kind))
    expect(await everyByte(conversion, 'participant')).not.toMatch(needle(kind))
    expect(JSON.stringify(conversion.diagnostics)).not.toMatch(needle(kind))
  })
})

describe.each([
  'The zanzarax is here. [moderater only]',
  'The zanzarax is here. [moderator onyl]',
  'The zanzarax is here. (moderator only)',
  'The zanzarax is here. [moderator only',
  'The zanzarax is here. [press only]',
  ':::for{moderatr}\nThe zanzarax is here.\n:::',
  ':::for{moderator}\nThe zanzarax is here.',
  '::: for moderator\nThe zanzarax is here.\n:::',
])('a mistake in a mark: %s', (line) => {
  test('stops every pack and quotes nothing', async () => {
    const conversion = await convert({
      path: 'brief.md',
      bytes: Buffer.from(`# A title\n\n## Plain\n\nText.\n\n${line}\n`),
    })
    expect(conversion.files).toEqual([])
    const errors = conversion.diagnostics.filter((one) => one.severity === 'error')
    expect(errors.length).toBeGreaterThan(0)
    expect(errors.every((one) => one.restricted)).toBe(true)
    expect(JSON.stringify(conversion.diagnostics)).not.toMatch(/zanzarax/i)
  })
})
