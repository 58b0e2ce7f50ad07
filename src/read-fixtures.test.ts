// Every pattern in which briefs are written, one case each in fixtures/read: how it is read, that no word is lost, and
// that it is read the same twice.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fillPack, parseBrief } from './convert.ts'
import { DiagnosticList } from './diagnostics/report.ts'
import type { Brief } from './model/brief.ts'
import type { Block } from './model/inline.ts'
import { blockText, plainText } from './model/plain-text.ts'
import { loadLabels } from './template/load-labels.ts'
import { loadTemplate } from './template/load-template.ts'
import type { PackBlock } from './template/pack.ts'
import { briefText } from './testing/brief-text.ts'
import { casesOf, missingWords } from './testing/fixtures.ts'
import { formatReport } from './testing/format-report.ts'

describe.each(casesOf('read'))('$name', ({ folder, inputs }) => {
  const source = inputs[0]
  if (source === undefined) throw new Error(`${folder} has no in.*`)

  test('is read', async () => {
    const { value, diagnostics } = await parseBrief(source)
    await expect(value && briefText(value)).toMatchFileSnapshot(join(folder, 'brief.txt'))
    const report = formatReport(diagnostics)
    if (report !== '') await expect(report).toMatchFileSnapshot(join(folder, 'report.txt'))
    else expect(readdirSync(folder)).not.toContain('report.txt')
  })

  test('keeps every word', async () => {
    const { value } = await parseBrief(source)
    expect(value && missingWords(bodyOf(new TextDecoder().decode(source.bytes)), wordsIn(value))).toEqual([])
  })

  test('is printed in its own words', async () => {
    const { value } = await parseBrief(source)
    const list = new DiagnosticList(null)
    const [template, labels] = [
      await loadTemplate('moderator', [], list.report),
      await loadLabels('en', list.report),
    ]
    const pack = value && template && fillPack(value, template, labels).value
    const blocks = pack?.parts.flatMap((part) => part.blocks) ?? []
    expect(blocks).not.toEqual([])
    for (const { source: written, told } of blocks.flatMap(cardsOf)) {
      expect(missingWords(plainText(written), told.map(plainText).join(' '))).toEqual([])
    }
  })

  test('is read the same twice', async () => {
    expect(await parseBrief(source)).toEqual(await parseBrief(source))
  })
})

/** People and agenda items as written, and as layouts set them apart. */
function cardsOf(block: PackBlock) {
  if (block.type === 'people')
    return block.people.map(({ source, role, name, detail }) => ({
      source,
      told: [role ?? [], name, detail],
    }))
  return block.type === 'agenda'
    ? block.items.map(({ source, time, text }) => ({ source, told: [time, text] }))
    : []
}

/** The brief's words, without tags, keys, switches and moments of the front matter, addresses, and corrections. */
function bodyOf(text: string): string {
  return text
    .replace(/^---\n.*?\n---\n/s, (matter) =>
      matter.replace(/^[ -]*[\w-]+:(?: (?:true|false|[\d-]{10}T.*)$)?/gm, ''),
    )
    .replace(/^(?:Session facts|Données de la séance|Angaben zur Sitzung)\n(?:\n?.+: .+\n)+/m, '')
    .replace(/ \[(?:question|not a question|heading|text|[a-z, ]+ only)\]$/gm, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/^ *\d{1,2}[.)] /gm, '')
    .replace(/^(?:[٠-٩]{1,2}\.|(?:أول|ثاني|ثالث)ًا:) /gm, '')
    .replace(/\]\([^)]*\)/g, ']')
}

/** Every word that has a home in the model; facts stand for the front matter they were read from. */
function wordsIn(brief: Brief): string {
  const text = (blocks: readonly Block[]) => blocks.map(blockText)
  const { language, title, date, endDate, start, end, timeZone, venue, organiser, languages } = brief
  const facts = [language, title, date, endDate, start, end, timeZone, venue, organiser, languages]
  const front = facts.filter(
    (fact) => fact?.place.part === 'front matter' || fact?.because === 'corrected by you',
  )
  return [
    ...text(brief.head),
    ...brief.sections.flatMap(({ number, heading, blocks }) => [
      number,
      plainText(heading ?? []),
      ...text(blocks),
    ]),
    ...brief.notes.flatMap(({ blocks }) => text(blocks)),
    ...text(brief.extras),
    ...front.map((fact) => fact?.text),
  ].join('\n')
}
