import { type Audiences, narrow } from '../model/audience.ts'
import type { Brief, Fact } from '../model/brief.ts'
import type { Block, Inline } from '../model/inline.ts'
import { baseLanguage } from '../model/language-tag.ts'
import { plainText } from '../model/plain-text.ts'
import { cutInlines } from './covered.ts'
import { formatDate, formatDates } from './format-date.ts'
import { fillPattern, type Labels } from './labels.ts'
import type { FactRow } from './pack.ts'
import type { AskedFact, FactName } from './template.ts'

/** A row's words; `made` when they are formatted in the pack's language rather than as written. */
interface RowValue {
  inlines: Inline[]
  made: boolean
}

type FactList = readonly (Fact<unknown> | null)[]

/** The facts that a row says. */
const factsOfRow = {
  title: (brief) => [brief.title],
  kicker: (brief) => [brief.kicker],
  date: (brief) => [brief.date, brief.endDate],
  time: (brief) => [brief.start, brief.end, brief.timeZone],
  venue: (brief) => [brief.venue],
  languages: (brief) => [brief.languages],
  organiser: (brief) => [brief.organiser],
  symbol: (brief) => [brief.record.symbol],
  version: (brief) => [brief.record.version],
  'version-date': (brief) => [brief.record.versionDate],
  status: (brief) => [brief.record.status],
  distribution: (brief) => [brief.record.distribution],
  embargo: (brief) => [brief.record.embargo],
  'check-against-delivery': (brief) => [brief.record.checkAgainstDelivery],
} satisfies Record<FactName, (brief: Brief) => FactList>

/** Rows of a facts table in the order asked for, and the facts they say. The brief is already filtered. */
export function fillFacts(
  asked: readonly AskedFact[],
  brief: Brief,
  labels: Labels,
): { rows: FactRow[]; said: Fact<unknown>[] } {
  const rows: FactRow[] = []
  const said: Fact<unknown>[] = []
  // Asked, not labels.lang: where no labels of the language exist, what was written is still understood.
  const same = baseLanguage(labels.asked) === baseLanguage(brief.language.value)
  for (const { name, optional } of asked) {
    const facts = factsOfRow[name](brief).filter((fact) => fact !== null)
    const first = facts[0]
    if (first === undefined) {
      if (!optional) rows.push(missingRow(name, labels))
      continue
    }
    said.push(...facts)
    // A key of the front matter (`venue:`) is the program's word, not the organiser's.
    const own = same && first.place.part !== 'front matter' ? first.label : null
    const written = own?.replace(/[\s\u00a0\u202f]*[:：]\s*$/u, '')
    // `Date: 14 April, 10:00` names two rows; the second has its own name, where the language has one.
    const taken = labels.lang === labels.asked && rows.some((row) => row.label === written)
    const { inlines, made } = rowValue(name, facts, brief, labels, same)
    rows.push({
      place: first.place,
      name,
      label: (!taken && written) || labels.facts[name],
      value: inlines,
      lang: made ? labels.lang : brief.language.value,
      audience: facts.reduce<Audiences>((all, fact) => narrow(all, fact.audience) ?? fact.audience, 'all'),
    })
  }
  return { rows, said }
}

function missingRow(name: FactName, labels: Labels): FactRow {
  const value = { missing: labels.toBeConfirmed }
  return { name, label: labels.facts[name], value, lang: labels.lang, audience: 'all' }
}

/** Formatted in the pack's language; but as written where, in the same language, that would say less. */
function rowValue(
  name: FactName,
  facts: Fact<unknown>[],
  brief: Brief,
  labels: Labels,
  same: boolean,
): RowValue {
  const made = formatted(name, brief, labels, same)
  if (made !== null && !(same && saysLess(made, facts))) {
    return { inlines: [{ type: 'text', value: made }], made: true }
  }
  return { inlines: asWritten(facts, brief), made: false }
}

function formatted(name: FactName, brief: Brief, labels: Labels, same: boolean): string | null {
  const { date, endDate, start, end, timeZone } = brief
  if (name === 'date' && date) {
    if (endDate && endDate.value !== date.value) return formatDates(date.value, endDate.value, labels)
    return formatDate(date.value, labels, same && namesWeekday(date.text, labels))
  }
  if (name === 'time' && start) {
    const time = end ? fillPattern(labels.times.range, { from: start.value, to: end.value }) : start.value
    return timeZone ? fillPattern(labels.times.withZone, { time, zone: timeZone.text }) : time
  }
  if (name === 'version-date' && brief.record.versionDate) {
    return formatDate(brief.record.versionDate.value, labels, false)
  }
  if (name === 'languages' && brief.languages) {
    const names = brief.languages.value.map((code) => labels.languages[baseLanguage(code)])
    return names.every((one) => one !== undefined) ? names.join(labels.list) : null
  }
  return null
}

function namesWeekday(text: string, labels: Labels): boolean {
  const written = wordsOf(text)
  // `quarta-feira` is two words.
  return labels.dates.weekdays.some((weekday) => wordsOf(weekday).every((one) => written.includes(one)))
}

function saysLess(made: string, facts: readonly Fact<unknown>[]): boolean {
  const there = new Set(wordsOf(made))
  // `2026-11-18` is a value, not a way to write a date.
  const worded = facts.filter((fact) => fact.text !== fact.value || !/^\d{4}-\d{2}-\d{2}$/u.test(fact.text))
  return worded.some((fact) => wordsOf(fact.text).some((one) => !there.has(one)))
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

/** The words of several facts of one row, each said once: a time and its zone are often one stretch of text. */
function asWritten(facts: readonly Fact<unknown>[], brief: Brief): Inline[] {
  const alone = facts.filter(
    (fact, index) =>
      !facts.some(
        (other, at) =>
          at !== index && other.text.includes(fact.text) && (other.text !== fact.text || at < index),
      ),
  )
  return alone.flatMap((fact, index): Inline[] => [
    ...(index > 0 ? [{ type: 'text' as const, value: ' – ' }] : []),
    ...factInlines(fact, brief),
  ])
}

/** A fact's words with the marks they have in the head of the brief; its plain text where they stand elsewhere. */
export function factInlines(fact: Fact<unknown>, brief: Brief): Inline[] {
  const plain: Inline[] = [{ type: 'text', value: fact.text }]
  const reading = fact.from[0]
  const block = fact.from.length === 1 ? homes(brief).find((one) => one.id === reading?.block) : undefined
  if (!reading || (block?.type !== 'paragraph' && block?.type !== 'heading')) return plain
  let inlines = cutInlines(block.children, reading.start, reading.end)
  const only = inlines[0]
  // A title that is bold as a whole is no bolder than a title.
  if (inlines.length === 1 && (only?.type === 'strong' || only?.type === 'emphasis')) inlines = only.children
  const folded = plainText(inlines).replace(/\s+/gu, ' ').trim()
  return folded === fact.text ? inlines : plain
}

function homes(brief: Brief): Block[] {
  return [...brief.head, ...brief.extras]
}
