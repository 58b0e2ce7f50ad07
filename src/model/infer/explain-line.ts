import { remember } from '../remember.ts'
import { fieldOf, roleOf } from '../words/index.ts'
import type { FieldName, KnownRole } from '../words/words.ts'
import { fieldOfLabel } from './field-label.ts'
import { findDates } from './find-dates.ts'
import { findTimes } from './find-times.ts'
import { is, type MomentToken } from './moment-token.ts'
import { momentTokensApart, toLatinDigits } from './moment-tokens.ts'
import { means } from './moment-words.ts'
import type { Span } from './unit.ts'

/** `Venue: Room 3`: what stands before the colon and behind it. */
export interface LabelledLine {
  label: string
  /** Offsets in the line. */
  value: Span
}

/** The question for a fact, of whose letters some may have two code units, and the space behind it. */
const longestAsked = 44

/** A short label with its colon, or the wide space of Japanese forms, at the start of a line; 12:00 is none. */
export const readLabel = (line: string): LabelledLine | null =>
  line.includes(':') || line.includes('：') || line.includes('　')
    ? readColon(line)
    : /[?？؟]\s/.test(line.slice(0, longestAsked)) && /^.{1,20}[?？؟]\s/u.test(line)
      ? readAsked(line)
      : null

const readColon = remember(labelOf)

/** `Where? The boat house`: a fact is asked for where others name it. */
const readAsked = remember((line): LabelledLine | null => {
  const match = /^¿?\s?(\p{L}[\p{L} ]{0,16}?)\s?[?？؟]\s+(?=\S)/u.exec(line)
  const label = match?.[1]
  if (!match || !label || fieldOf(label) === null) return null
  return { label, value: { start: match[0].length, end: line.length } }
})

function labelOf(line: string): LabelledLine | null {
  const match =
    /^([^:：\n]{2,60}?)\s{0,3}[:：]-?\s{0,20}(?=\S|$)/u.exec(line) ??
    /^([^\s:：]{2,8})　\s*(?=\S)/u.exec(line)
  const label = match?.[1]?.trim()
  if (!match || !label || /\p{Nd}$/u.test(label) || /[.?!]\s/u.test(label)) return null
  return { label, value: { start: match[0].length, end: line.length } }
}

/** What a label stands for, when it is a label we know. */
export function labelMeaning(label: string): { field: FieldName } | { role: KnownRole } | null {
  const role = roleOf(label)
  if (role) return { role }
  const field = fieldOfLabel(label)
  return field ? { field } : null
}

/** Stretches of a line that dates, times and zones explain. */
export function momentSpans(line: string): Span[] {
  const spans: Span[] = [...findDates(line)]
  for (const time of findTimes(line)) {
    if (spans.some((span) => span.start < time.end && time.start < span.end)) continue
    spans.push(time)
    if (time.zone && time.zone.start >= time.end) spans.push(time.zone)
  }
  return spans
}

/** Is there nothing in the line but a date, a time and the small words between them? */
export const isMoment = (line: string): boolean => line.length <= 120 && isShortMoment(line)

const isShortMoment = remember(isAllMoment)

function isAllMoment(line: string): boolean {
  const spans = momentSpans(line)
  if (spans.length === 0) return false
  return momentTokensApart(toLatinDigits(without(line, spans))).every(isBetween)
}

/** Words that may stand beside a date or time and say no more than it does. */
const between =
  means.dateLink |
  means.rangeLink |
  means.timeLink |
  means.weekday |
  means.am |
  means.pm |
  means.noon |
  means.midnight |
  means.clockHour

const isBetween = (token: MomentToken): boolean => token.kind === 'mark' || is(token, between)

/** A text with stretches left out, a space in the place of each. */
export function without(text: string, spans: readonly Span[]): string {
  let out = ''
  let at = 0
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start > at) out += text.slice(at, start)
    out += ' '
    at = Math.max(at, end)
  }
  return out + text.slice(at)
}
