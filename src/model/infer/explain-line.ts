import { fieldOf, roleOf } from '../words/index.ts'
import { phrases } from '../words/phrases.ts'
import type { FieldName, KnownRole } from '../words/words.ts'
import { findDates } from './find-dates.ts'
import { findTimes } from './find-times.ts'
import { findZone } from './find-zone.ts'
import type { Span } from './unit.ts'

/** `Venue: Room 3`: what stands before the colon and behind it. */
export interface LabelledLine {
  label: string
  /** Offsets in the line. */
  value: Span
}

/** A short label with its colon at the start of a line, or null; a time such as 12:00 is none. */
export function readLabel(line: string): LabelledLine | null {
  const match = /^([^:：\n]{2,60}?)\s{0,3}[:：]\s{0,20}(?=\S|$)/u.exec(line)
  const label = match?.[1]?.trim()
  if (!match || !label || /\p{Nd}$/u.test(label) || /[.?!]\s/u.test(label)) return null
  return { label, value: { start: match[0].length, end: line.length } }
}

/** What a label stands for, when it is a label we know. */
export function labelMeaning(label: string): { field: FieldName } | { role: KnownRole } | null {
  const role = roleOf(label)
  if (role) return { role }
  const field = fieldOf(label)
  return field ? { field } : null
}

const links = phrases((words) => [
  ...words.dateLinks,
  ...words.rangeLinks,
  ...words.weekdays.flat(),
  ...words.timeLinks,
])

/** Stretches of a line that dates, times and zones explain. */
export function momentSpans(line: string): Span[] {
  const spans: Span[] = [...findDates(line)]
  for (const time of findTimes(line)) {
    if (spans.some((span) => span.start < time.end && time.start < span.end)) continue
    spans.push(time)
    const zone = findZone(line, time.end)
    if (zone) spans.push(zone)
  }
  return spans
}

/** Is there nothing in the line but a date, a time and the small words between them? */
export function isMoment(line: string): boolean {
  if (line.length > 120) return false
  const spans = momentSpans(line)
  if (spans.length === 0) return false
  return links.areAll(without(line, spans))
}

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
