// What a user corrects is in every pack as corrected, prints no mark, and reads back the same.
import { describe, expect, test } from 'vitest'
import { convert, parseBrief } from './convert.ts'
import { filterBrief } from './template/filter-brief.ts'
import { meaningOf } from './testing/meaning-of.ts'

const body = `FERRIES FOR ALL TOWNS

3 June 2031, 10:00-11:30

Background

Towns on both banks have run their own ferries since the bridge was closed, and none of them can go on alone.

Points to keep [heading]

Why were they built? Nobody knows that now. [question]

Guiding questions

- Who should own the boats?
- How can small towns pay? [not a question]
- The landings [heading]
- Who loses? [moderator only] [question]

Mind the gap [text]

All landings have one, and the towns mend it every spring before the boats go back into the water.
`
const facts =
  'Title: Boats\nDate: 4 June 2031\nVenue: New Harbour\nOrganiser: Zanzarax [moderator only]\nTime:'

const briefs: Record<string, { path: string; text: string }> = {
  'facts at the top of a text': { path: 'a.txt', text: `Session facts\n${facts}\n\n${body}` },
  'facts at the end of a text': {
    path: 'a.txt',
    text: `${body}\nSession facts\n\n- ${facts.split('\n').join('\n- ')}\n`,
  },
  'facts in a Markdown table': {
    path: 'a.md',
    text: `${body}\n## Session facts\n\n| | |\n|-|-|\n${facts.replace(/^(\w+): ?(.*)$/gm, '| $1 | $2 |')}\n`,
  },
  'facts in front matter': {
    path: 'a.md',
    text: `---\nbriefpack:\n  ${facts.split('\n').join('\n  ')}\n---\n\n${body}`,
  },
}

describe.each(Object.entries(briefs))('%s', (_, { path, text }) => {
  const source = { path, bytes: new TextEncoder().encode(text) }

  test.each(['moderator', 'participant'] as const)('in the %s pack', async (template) => {
    const { brief, files, diagnostics } = await convert(source, { templates: [template], formats: ['md'] })
    expect(diagnostics.filter((one) => one.severity !== 'note')).toEqual([])
    const pack = new TextDecoder().decode(files[0]?.bytes)
    expect(pack).toMatch(/Boats/)
    expect(pack).toMatch(/New Harbour/)
    expect(pack).not.toMatch(/Session facts|question\\?\]|heading\\?\]|text\\?\]/)
    expect(pack.includes('Zanzarax')).toBe(template === 'moderator')
    expect(pack.includes('Who loses')).toBe(template === 'moderator')
    // Once only: a sub-point or a question that is printed twice would be a question of its own.
    expect(pack.match(/How can small towns pay/g)).toHaveLength(1)
    const back = await parseBrief({ path: `a.${template}.md`, bytes: files[0]?.bytes ?? new Uint8Array() })
    expect(back.diagnostics.filter((one) => one.severity !== 'note')).toEqual([])
    expect(brief && back.value && meaningOf(back.value)).toEqual(
      brief && meaningOf(filterBrief(brief, template)),
    )
  })
})

test('the words of the body are in the packs as they were', async () => {
  const { files } = await convert(
    { path: 'a.txt', bytes: new TextEncoder().encode(`Session facts\n${facts}\n\n${body}`) },
    { templates: ['participant'], formats: ['md'] },
  )
  const pack = new TextDecoder().decode(files[0]?.bytes)
  for (const words of ['FERRIES FOR ALL TOWNS', '3 June 2031', 'Nobody knows that now.', 'Mind the gap'])
    expect(pack).toContain(words)
})

test('a slip in any of them makes no pack', async () => {
  for (const slip of [
    'Session facts\nTite: x\nVenue: y',
    'Who pays? [qestion]',
    'Session facts\nDate: 2031-13-45',
  ]) {
    const text = `${body}\n${slip}\n`
    const { files, diagnostics } = await convert({ path: 'a.txt', bytes: new TextEncoder().encode(text) })
    expect(files).toEqual([])
    expect(diagnostics.filter((one) => one.severity === 'error')).toHaveLength(1)
  }
})
