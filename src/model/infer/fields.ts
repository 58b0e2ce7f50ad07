import type { FactField } from '../words/fact-fields.ts'
import { isToBeConfirmed } from '../words/index.ts'
import { phrases } from '../words/phrases.ts'
import type { FieldName } from '../words/words.ts'
import { numbering } from './bare-line.ts'
import type { Candidate, FactName } from './candidate.ts'
import { isMoment, readLabel } from './explain-line.ts'
import { fieldOfLabel } from './field-label.ts'
import { zoneOfValue } from './find-zone.ts'
import { labelledPairs } from './labelled-pairs.ts'
import { languageList } from './language-names.ts'
import { spokenCandidates } from './languages-spoken.ts'
import { momentsOf } from './moments.ts'
import { recordCandidates } from './record.ts'
import { isRecordLine } from './record-line.ts'
import { withoutQuotes } from './title-candidate.ts'
import { type Line, linesOf, longestFactLine, readingOf, type Span, type Unit } from './unit.ts'
import { isPlace, withoutNote } from './venue.ts'

/** What a field may state: a moment is read by its own words, the others are taken as written. */
const kinds = {
  kicker: 'text',
  title: 'text',
  date: 'moment',
  endDate: 'moment',
  time: 'moment',
  start: 'moment',
  end: 'moment',
  dateTime: 'moment',
  timeZone: 'zone',
  venue: 'text',
  organiser: 'text',
  languages: 'list',
  deadline: 'none',
  duration: 'none',
  documents: 'none',
  contact: 'none',
  // What speaks of the document is read in record.ts.
  symbol: 'none',
  version: 'none',
  versionDate: 'none',
  status: 'none',
  embargo: 'none',
  distribution: 'none',
} as const satisfies Record<FieldName, 'text' | 'moment' | 'zone' | 'list' | 'none'>

/** Labels so common in running text that they state facts only at the top. */
const onlyAtTop: ReadonlySet<FieldName> = new Set(['kicker', 'title', 'start', 'end'])

/** Labels that say how the session is interpreted; one that names its languages goes before. */
const interpretation = phrases('interpretation')

/**
 * Candidates of `Venue: Room 3`, of list items of that form, and of rows of two cells; and what lines and sentences
 * say without a label of the document and of the session's languages.
 */
export function fieldCandidates(units: readonly Unit[], openingEnd: number): Candidate[] {
  const out: Candidate[] = [...recordCandidates(units, openingEnd), ...spokenCandidates(units)]
  for (const [i, unit] of units.entries()) {
    out.push(...formField(unit, units[i + 1], units[i + 2]))
    if (unit.kind === 'row') out.push(...rowField(unit, openingEnd))
    else {
      const lines = linesOf(unit)
      for (const [i, line] of lines.entries()) {
        if (line.text.length <= longestFactLine)
          out.push(...lineField(line, lines[i + 1] ?? null, openingEnd))
      }
    }
  }
  return out
}

/** Facts that a form asks for in a heading, with the answer as the only line below it. */
const inForms: ReadonlySet<FieldName> = new Set(['title', 'date', 'time', 'dateTime', 'venue', 'languages'])

function formField(unit: Unit, value: Unit | undefined, after: Unit | undefined): Candidate[] {
  if (unit.kind !== 'heading' || value?.kind !== 'paragraph' || (after && after.kind !== 'heading')) return []
  const label = unit.text
    .replace(numbering, '')
    .replace(/\s*[([（][^()[\]（）]*[)\]）]/gu, '')
    .trim()
  const field = fieldOfLabel(label)
  const [line, second] = linesOf(value)
  if (!field || !inForms.has(field) || !line || second || line.text.length > 160) return []
  // `Séance` above `12 mai 2027` is no title, and neither is the date.
  if (field === 'title' && isMoment(line.text)) return []
  const whole = { start: 0, end: line.text.length }
  return fieldFacts(line, field, label, { start: 0, end: 0 }, whole, true).map((one) => ({
    ...one,
    because: `stands below “${label}”`,
  }))
}

/** The field a line states, or null; of a line about the document (`Draft 3, 4 May 2021`) one of those it states. */
export function fieldOfLine(line: string): FieldName | null {
  const labelled = readLabel(line)
  const field = labelled && fieldOfLabel(labelled.label)
  return field ?? (isRecordLine(line) ? 'status' : null)
}

/** Fields that some write as headings (`### Venue: Room 3`); of the others a heading is the title of a section. */
const inHeadings: ReadonlySet<FieldName> = new Set(['date', 'time', 'dateTime', 'venue'])

function lineField(line: Line, next: Line | null, openingEnd: number): Candidate[] {
  const labelled = readLabel(line.text)
  const field = labelled && fieldOfLabel(labelled.label)
  if (!labelled || !field || (line.unit.kind === 'heading' && !inHeadings.has(field))) return []
  const labelSpan = { start: 0, end: labelled.value.start }
  const whole = field === 'venue' && next && goesOn(next) ? joined(line, next) : line
  const value = { start: labelled.value.start, end: whole.text.length }
  return fieldFacts(whole, field, labelled.label, labelSpan, value, line.unit.top < openingEnd)
}

/** The street below the name of the house, without a label of its own. */
const goesOn = (next: Line): boolean => next.text.length <= 90 && !readLabel(next.text) && isPlace(next.text)

/** Two lines that follow one another as one; offsets stay. */
function joined(line: Line, next: Line): Line {
  return { ...line, text: line.unit.text.slice(line.start, next.end), end: next.end }
}

/** `Venue | Room 3`, and several such pairs side by side: `Date | 12 May 2027 | Time | 10:00`. */
function rowField(unit: Unit, openingEnd: number): Candidate[] {
  if (unit.text.length > longestFactLine) return []
  const words = unit.cells.map(({ start, end }) => unit.text.slice(start, end).trim())
  const line: Line = { unit, text: unit.text, start: 0, end: unit.text.length, place: unit.place }
  return (labelledPairs(words) ?? []).flatMap(({ at, field }) => {
    const [label, value] = [unit.cells[at] as Span, unit.cells[at + 1] as Span]
    const name = (words[at] ?? '').replace(/\s*[:：]$/u, '')
    return fieldFacts(line, field, name, label, value, unit.top < openingEnd)
  })
}

function fieldFacts(
  line: Line,
  field: FieldName,
  label: string,
  labelSpan: Span,
  value: Span,
  top: boolean,
): Candidate[] {
  const text = line.text.slice(value.start, value.end).trim()
  if (text === '' || isToBeConfirmed(text) || (onlyAtTop.has(field) && !top)) return []
  const features: Record<string, number> = {
    label: 0.85,
    ...(top ? { 'at the top': 0.1 } : { 'further down': -0.1 }),
  }
  const because = `stands under the label “${label}”`
  const from = readingOf(line.unit, { start: line.start + value.start, end: line.start + value.end })
  const covers = [
    readingOf(line.unit, { start: line.start + labelSpan.start, end: line.start + labelSpan.end }),
  ]
  const base = {
    label,
    place: line.place,
    audience: line.unit.audience,
    features,
    because,
    explicit: true,
    stated: false,
  }
  switch (kinds[field]) {
    case 'none':
      return []
    case 'moment':
      return momentsOf(line, { label, labelSpan, within: value, features, because, explicit: true }).flatMap(
        (one) => renamed(one, field),
      )
    case 'zone': {
      const zone = zoneOfValue(text) ?? text
      return [{ ...base, fact: 'timeZone', value: zone, text, from: [from], covers }]
    }
    case 'list': {
      const value = languageList(listOf(text)).join('\n')
      const aside = interpretation.isIn(label)
      const weaker = aside ? { ...features, 'languages of interpretation': -0.2 } : features
      if (value === '') return []
      return [
        { ...base, fact: 'languages', value, text, from: [from], covers, features: weaker, explicit: !aside },
      ]
    }
    case 'text': {
      const folded = text.replace(/\s+/gu, ' ')
      const value =
        field === 'title' ? withoutQuotes(folded) : field === 'venue' ? withoutNote(folded) : folded
      return [{ ...base, fact: field as FactName, value, text: folded, from: [from], covers }]
    }
  }
}

/** `End: 13:30` states the end, though a time read alone is a start; a version's date is not the session's. */
export function renamed(candidate: Candidate, field: FieldName | FactField): Candidate[] {
  const { fact } = candidate
  if (field === 'versionDate') return fact === 'date' ? [{ ...candidate, fact: 'versionDate' }] : []
  if (field === 'end')
    return fact === 'start' ? [{ ...candidate, fact: 'end' }] : fact === 'timeZone' ? [candidate] : []
  if (field === 'endDate') {
    if (fact === 'date') return [{ ...candidate, fact: 'endDate' }]
    // `2023-11-23T13:00` ends the session.
    return fact === 'start' ? [{ ...candidate, fact: 'end' }] : []
  }
  return [candidate]
}

/** `English, French and Arabic`. */
export function listOf(text: string): string[] {
  return text
    .split(/\s*[,;،/]\s*|\s+(?:and|et|y|e|und|и)\s+/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}
