import type { Report } from '../../diagnostics/report.ts'
import { once } from '../../remember.ts'
import { hasSign } from '../words/hits.ts'
import { sign } from '../words/signs.ts'
import type { Candidate } from './candidate.ts'
import { isMoment, readLabel } from './explain-line.ts'
import { fieldOfLine } from './fields.ts'
import { type DateHit, findDates } from './find-dates.ts'
import { findTimes } from './find-times.ts'
import { hasDigit, toLatinDigits } from './moment-tokens.ts'
import { type Evidence, momentsOf } from './moments.ts'
import { isOtherDate, isOtherLine, sentencesOf, tellsSession } from './other-dates.ts'
import { type Line, linesOf, longestFactLine, type Unit } from './unit.ts'
import { weakLine } from './weak-lines.ts'
import { otherDatesOf, withYear } from './yearless.ts'

/** Paragraphs below the opening in which a date of the session may be told in a sentence. */
const longestLook = 12
const longestSentence = 4000
/** Of headings and items the first that hold a date count. */
const mostWeak = 3

interface Search {
  /** Dates that may tell the year of one without; asked for where one is met. */
  others: () => readonly string[]
}

/**
 * Date and time candidates of lines without a label: at the top, in the title, in sentences, and, weakly, in headings
 * and items. `known`: dates the front matter states, YYYY-MM-DD.
 */
export function dateCandidates(
  units: readonly Unit[],
  openingEnd: number,
  titles: ReadonlySet<string>,
  known: readonly string[] = [],
): Candidate[] {
  const others = once(() => [...known, ...otherDatesOf(units)])
  const out: Candidate[] = []
  let looked = 0
  let weak = 0
  for (const [i, unit] of units.entries()) {
    const top = unit.top < openingEnd
    if (unit.kind === 'paragraph' && !top) looked++
    if (
      unit.kind === 'row' ||
      !hasDigit(unit.text) ||
      (!top && unit.kind === 'paragraph' && looked > longestLook)
    )
      continue
    const isWeak = unit.kind === 'item' || (unit.kind === 'heading' && !top)
    if (isWeak && weak >= mostWeak) continue
    const found = linesOf(unit).flatMap((line, n, lines) => {
      if (!hasDigit(line.text)) return []
      const next = lines[n + 1]?.text ?? firstLine(units[i + 1])
      const isTop = top && line.text.length <= longestFactLine
      const own = isWeak
        ? weakLine(line)
        : isTop
          ? topLine(line, next, titles.has(unit.id), { others })
          : sentences(line, { others })
      // Most numbers in a brief are none of a date: few lines need be asked what else they state.
      return own.length > 0 && fieldOfLine(line.text) ? [] : own
    })
    if (isWeak && found.length > 0) weak++
    out.push(...found)
  }
  return out
}

const firstLine = (unit: Unit | undefined) =>
  unit?.text.slice(0, longestFactLine).split('\n', 1)[0]?.trim() ?? null

const label = { label: null, labelSpan: null }

function topLine(line: Line, next: string | null, isTitle: boolean, search: Search): Candidate[] {
  const alone = isMoment(line.text)
  const all = findDates(line.text)
  const own = all.filter((hit) => !isOtherDate(line.text, hit, next))
  if (all.length > 0 ? own.length === 0 : isOtherLine(line.text)) return []
  const evidence: Evidence = {
    ...label,
    within: { start: 0, end: line.text.length },
    explicit: alone,
    ...(isTitle && !alone ? inTitle : alone ? aloneAtTop : amongAtTop),
  }
  const first = own.find((hit) => hit.date !== null) ?? own[0]
  if (first?.date === null) return ofYearless(line, first, evidence, search)
  // Of several dates the first that is the session's, with any time in the line.
  return first && first !== all[0] ? momentsOf(line, { ...evidence, date: first }) : momentsOf(line, evidence)
}

const inTitle = { features: { 'in the title': 0.5 }, because: 'the title says so' }
const aloneAtTop = {
  features: { 'at the top': 0.5, 'nothing else in the line': 0.45 },
  because: 'a date or time line at the top',
}
const amongAtTop = {
  features: { 'at the top': 0.5, 'among other words': 0.1 },
  because: 'a date or time in a line at the top',
}

/** With the year another date tells, else its time alone. */
function ofYearless(line: Line, hit: DateHit, evidence: Evidence, { others }: Search): Candidate[] {
  const dated = hit.weekday === null ? null : withYear(hit, others())
  if (!dated) return momentsOf(line, evidence)
  return momentsOf(line, {
    ...evidence,
    date: dated,
    explicit: false,
    features: { ...evidence.features, 'the weekday agrees': 0.15 },
    because: `${evidence.because}; the year is that of another date of the brief, and the weekday agrees`,
  })
}

/** In prose only a full date counts, the first of a sentence that is not something else's, and a time beside it. */
function sentences(line: Line, search: Search): Candidate[] {
  if (line.text.length > longestSentence) return []
  const helped = once(() => tellsSession(line.text) || hasSign(line.text, sign.wordTime))
  return sentencesOf(line.text).flatMap((within) => {
    const text = line.text.slice(within.start, within.end)
    if (!hasDigit(text) || !(holdsMoreThanDay(text) || helped())) return []
    const all = findDates(text).filter((hit) => !isOtherDate(text, hit, null))
    if (all.length === 0) return []
    const held = tellsSession(text)
    const evidence = { ...label, within, explicit: held, ...(held ? inTellingSentence : inSentence) }
    const date = all.find((hit) => hit.date !== null)
    if (date) return momentsOf(line, { ...evidence, date })
    const [first] = all
    if (!first || !((held && first.weekday) || hasTimeBeside(text, first))) return []
    return ofYearless(line, first, { ...evidence, date: first }, search)
  })
}

/** A year, or a number besides the day's: without them a number in prose is no date that counts. */
const holdsMoreThanDay = (text: string): boolean => /\d{4}|\d\D+\d|[月월]/.test(toLatinDigits(text))

/** `September 10, 11 am`: whatever the year, that is when something begins. */
function hasTimeBeside(text: string, { end }: DateHit): boolean {
  return findTimes(text).some(({ start }) => start >= end && start - end <= nearby)
}

const nearby = 12

const inSentence = { features: { 'in a sentence': 0.45 }, because: 'a sentence near the top says so' }
const inTellingSentence = {
  features: { 'in a sentence that tells when the session is': 0.6 },
  because: 'a sentence says when the session takes place',
}

/** Says that a date at the top has no year, for none is guessed. */
export function reportYearless(units: readonly Unit[], openingEnd: number, report: Report): void {
  for (const unit of units) {
    if (unit.top >= openingEnd) return
    for (const line of linesOf(unit)) {
      if (line.text.length > longestFactLine || !hasDigit(line.text)) continue
      const part = line.text.slice(readLabel(line.text)?.value.start ?? 0)
      const hit = findDates(part)[0]
      if (hit && hit.date === null && !isOtherDate(line.text, hit, null)) {
        report('date-without-year', line.place, { line: line.place.line })
        return
      }
    }
  }
}
