import { findDuration } from './find-duration.ts'
import { findTimes } from './find-times.ts'
import type { Span } from './unit.ts'

/** When, or how long, a person speaks. */
export interface Slot extends Span {
  /** As written: `14:10–14:20`, `10 min`. */
  text: string
}

/** A time, a range of times or a duration in the line of a person; the time where both stand there. */
export function slotIn(text: string): Slot | null {
  const hit = findTimes(text)[0] ?? findDuration(text)
  return hit ? { start: hit.start, end: hit.end, text: text.slice(hit.start, hit.end).trim() } : null
}
