// Dates of something else than the session: of a post, of a deadline.
import { phrases } from '../words/phrases.ts'
import { isMoment, momentSpans } from './explain-line.ts'
import { findDates } from './find-dates.ts'
import type { Span } from './unit.ts'

const otherDates = phrases('otherDates')
const takesPlace = phrases('takesPlace')

/** How far before and behind a date a word may make it another's. */
const reachBefore = 80
const reachBehind = 40
const longestNext = 100

/** Does a sentence tell when the session is (`will take place on …`)? */
export const tellsSession = (text: string): boolean => takesPlace.isIn(text)

/**
 * Is a date in a line or sentence that of something else: by a word before it, the nearest one counting (`submit by 1
 * May` against `will be held on 1 May`), by one directly behind (`1 May: deadline`), or in the next line, where the date
 * stands alone in its own?
 */
export function isOtherDate(text: string, { start, end }: Span, next: string | null): boolean {
  const words = masked(text)
  const before = words.slice(Math.max(0, start - reachBefore), start)
  const other = otherDates.all(before).at(-1)
  const held = takesPlace.all(before).at(-1)
  if (other) return !held || held.start < other.start
  if (held) return false
  const clause = /^[^.,;!?。，；]*/u.exec(words.slice(end, end + reachBehind))?.[0] ?? ''
  return otherDates.isIn(clause) || (next !== null && isToldBelow(text, next))
}

/** `3 July 2020` / `Deadline for talks`. */
function isToldBelow(text: string, next: string): boolean {
  if (next.length > longestNext || !otherDates.isIn(next)) return false
  return isMoment(text) && findDates(next).length === 0
}

/** Is a line without a date about something else? */
export const isOtherLine = (text: string): boolean => otherDates.isIn(masked(text))

let last = { text: '', masked: '' }

/** Dates and times blanked, for `10:00 until 12:00` has a word of a deadline. Asked for each date of one text. */
function masked(text: string): string {
  if (last.text === text) return last.masked
  let out = ''
  for (const { start, end } of [...momentSpans(text)].sort((a, b) => a.start - b.start)) {
    if (end <= out.length) continue
    out += text.slice(out.length, start)
    out += ' '.repeat(end - out.length)
  }
  last = { text, masked: out + text.slice(out.length) }
  return last.masked
}

const sentenceEnd = /[.!?](?<=(?:\p{L}{3}|\d{4}|[)\]”"»]).)\s{1,9}(?=["“«(]?\p{Lu})|[。！？]/gu

/** The sentences of a line; a full stop behind a number or a short word ends none (`3. Juni`, `Dr. Holm`). */
export function sentencesOf(text: string): Span[] {
  const out: Span[] = []
  let start = 0
  for (const match of text.matchAll(sentenceEnd)) {
    const end = match.index + match[0].length
    out.push({ start, end })
    start = end
  }
  if (start < text.length) out.push({ start, end: text.length })
  return out
}
