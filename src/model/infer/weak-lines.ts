import type { Inline } from '../inline.ts'
import { plainText } from '../plain-text.ts'
import type { Candidate } from './candidate.ts'
import { isMoment } from './explain-line.ts'
import { findDates } from './find-dates.ts'
import { momentsOf } from './moments.ts'
import { isOtherDate } from './other-dates.ts'
import { type Line, longestFactLine, type Span } from './unit.ts'

/** A date in a heading; an item, or a link in it, of nothing but a date and its time. */
export function weakLine(line: Line): Candidate[] {
  if (line.text.length > longestFactLine) return []
  const isHeading = line.unit.kind === 'heading'
  for (const within of isHeading ? [{ start: 0, end: line.text.length }] : momentsIn(line)) {
    const text = line.text.slice(within.start, within.end)
    const date = findDates(text).find(
      (hit) => hit.date !== null && !isOtherDate(line.text, shifted(hit, within), null),
    )
    if (date)
      return momentsOf(line, {
        label: null,
        labelSpan: null,
        within,
        explicit: false,
        date,
        ...(isHeading ? inHeading : inItem),
      })
  }
  return []
}

const inHeading = { features: { 'in a heading': 0.3 }, because: 'a heading says so' }
const inItem = { features: { 'in a list': 0.3 }, because: 'a line of a list is nothing but a date' }

const shifted = (span: Span, { start }: Span) => ({ start: span.start + start, end: span.end + start })

/** The item's line, or the links in it: `- [2024-03-12, 13:00](https://…) by video`. */
function momentsIn(line: Line): Span[] {
  if (isMoment(line.text)) return [{ start: 0, end: line.text.length }]
  return linkTexts(line.unit.inlines).flatMap((text) => {
    const start = line.text.indexOf(text)
    return start >= 0 && isMoment(text) ? [{ start, end: start + text.length }] : []
  })
}

const linkTexts = (inlines: readonly Inline[]) =>
  inlines.flatMap((one) => (one.type === 'link' ? [plainText(one.children).trim()] : []))
