import type { TimeHit } from './find-times.ts'
import type { Span, Unit } from './unit.ts'

/** An agenda item before it is linked to people and named. */
export interface FoundItem {
  timeUnit: Unit
  time: TimeHit | null
  timeSpan: Span | null
  unit: Unit
  text: Span
  /** Stretches of further units in which the item's text goes on. */
  more: { unit: Unit; span: Span }[]
  /** YYYY-MM-DD of the day's heading above. */
  date: string | null
  confidence: number
  because: string
}
