import type { Report } from '../../diagnostics/report.ts'
import { fieldOf, headingRole } from '../words/index.ts'
import { phrases } from '../words/phrases.ts'
import type { Context } from './context.ts'
import { isMoment, labelMeaning, readLabel } from './explain-line.ts'
import { findDates } from './find-dates.ts'
import { findTimes } from './find-times.ts'
import { type Line, linesOf, longestFactLine } from './unit.ts'

/** Where one of several sessions of a file begins. */
export interface SessionStart {
  /** The line of its heading or title, counted from 1. */
  line: number
  /** Its last line. */
  endLine: number
  title: string
}

const sessionWord = phrases('sessions')
const longestHeading = 110
/** `1`, `IV`, `B` behind the word, with nothing or a mark after it. */
const number = /^\s*(?:no\.?|n°|nº|№|nr\.?)?\s*(\d{1,2}|[IVX]{1,5}|[A-H])(?=\s*(?:$|[:：.)–—|-]|\s\p{Lu}))/u

/**
 * The sessions of a file that holds several: headings that number sessions, each with a date and place or with questions
 * and speakers of its own, or blocks of fields that begin with a title again. Empty for one session, however many
 * sessions its agenda tells of.
 */
export function findSeveralSessions(context: Context): SessionStart[] {
  const lines = context.units
    .filter((unit) => unit.kind !== 'row' && unit.depth === 0 && unit.audience === 'all')
    .flatMap((unit) => linesOf(unit).filter(({ text }) => text.length <= longestFactLine))
  const last = Math.max(0, ...context.blocks.map(({ place }) => place.endLine))
  const numbered = startsOf(lines, isNumbered(context), holdsSession, last)
  return numbered.length > 1 ? numbered : startsOf(lines, isTitleField, holdsFields, last)
}

/** Says that there are several, and which lines each takes. */
export function reportSeveralSessions(starts: readonly SessionStart[], report: Report): void {
  const second = starts[1]
  if (!second) return
  const parts = starts.map(({ line, endLine }) => `${line}–${endLine}`).join(', ')
  const place = { line: second.line, column: 1, endLine: second.line, endColumn: 1 }
  report('several-sessions', place, { count: starts.length, parts })
}

/** All of them or none: one heading without a session of its own makes the others points of an agenda. */
function startsOf(
  lines: readonly Line[],
  begins: (line: Line) => boolean,
  holds: (region: readonly Line[]) => boolean,
  last: number,
): SessionStart[] {
  const at = lines.flatMap((line, index) => (begins(line) ? [index] : []))
  if (at.length < 2) return []
  const titles = at.map((index) => (lines[index] as Line).text.toLowerCase())
  if (new Set(titles).size < titles.length) return []
  if (!at.every((index, nth) => holds(lines.slice(index + 1, at[nth + 1] ?? lines.length)))) return []
  return at.map((index, nth) => {
    const { text, place } = lines[index] as Line
    const next = lines[at[nth + 1] ?? -1]
    return { line: place.line, endLine: next ? next.place.line - 1 : Math.max(last, place.line), title: text }
  })
}

/** `Session 2: Quiet ports` as a heading or alone in its paragraph; with a time it is a point of an agenda. */
function isNumbered({ sections, sectionOf }: Context): (line: Line) => boolean {
  return ({ unit, text }) => {
    if (text.length > longestHeading || (unit.kind !== 'heading' && unit.text.trim() !== text)) return false
    const hit = sessionWord.first(text)
    if (hit?.start !== 0 || !number.test(text.slice(hit.end)) || findTimes(text).length > 0) return false
    const own = sections[sectionOf[unit.top] ?? -1]
    const around = sections.findLast(
      (one) => own && one.number !== own.number && own.number.startsWith(`${one.number}.`),
    )
    return around?.role !== 'agenda' && (unit.kind === 'heading' || own?.role !== 'agenda')
  }
}

function isTitleField({ text }: Line): boolean {
  const labelled = readLabel(text)
  return labelled !== null && labelled.value.start < text.length && fieldOf(labelled.label) === 'title'
}

/** Date, time or place of its own, and more than that; or its own questions and people. */
function holdsSession(region: readonly Line[]): boolean {
  const { date, time, venue, questions, people } = contentsOf(region)
  if (date) return time || venue || questions || people
  return questions && (people || time || venue)
}

function holdsFields(region: readonly Line[]): boolean {
  return contentsOf(region.slice(0, 10)).date
}

/** What the lines of a region say; times count only under a label or beside a date, or an agenda would hold sessions. */
function contentsOf(region: readonly Line[]) {
  const found = { date: false, time: false, venue: false, questions: false, people: false }
  for (const { text, unit } of region) {
    const labelled = readLabel(text)
    const meaning = labelled && labelMeaning(labelled.label)
    const field = meaning && 'field' in meaning ? meaning.field : null
    const heading = unit.kind === 'heading' || unit.text.trim() === text
    const dated = findDates(text).length > 0 && (field === 'date' || field === 'dateTime' || isMoment(text))
    found.date ||= dated
    found.time ||= field === 'time' || field === 'start' || (dated && findTimes(text).length > 0)
    found.venue ||= field === 'venue'
    found.people ||= meaning !== null && 'role' in meaning
    if (!heading || text.length > longestHeading) continue
    const role = unit.kind === 'heading' || /[:：]$/u.test(text) ? headingRole(text, '') : 'other'
    found.questions ||= role === 'questions'
    found.people ||= role === 'speakers'
  }
  return found
}
