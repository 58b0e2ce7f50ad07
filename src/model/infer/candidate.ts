import type { Place } from '../../diagnostics/diagnostic.ts'
import type { Audiences } from '../audience.ts'
import type { Reading } from '../brief.ts'
import { type FactField, factFields } from '../words/fact-fields.ts'

/** The facts that candidates compete for: of a label `time` or `dateTime`, what it holds. */
export type FactName = Exclude<FactField, 'time' | 'dateTime'>
export const factNames: readonly FactName[] = [
  ...factFields.filter((field) => field !== 'time' && field !== 'dateTime'),
  'checkAgainstDelivery',
]

/** One statement of a fact that a recogniser found, with its evidence. */
export interface Candidate {
  fact: FactName
  /** Normal form: YYYY-MM-DD, HH:MM; `languages` joined with a line end; `true` that the spoken word counts. */
  value: string
  /** As written. */
  text: string
  /** The field name it was written under, or null. */
  label: string | null
  /** Where the value stands; empty when it stands in the front matter. */
  from: Reading[]
  /** What it explains besides: its label, brackets, a weekday. */
  covers: Reading[]
  place: Place
  audience: Audiences
  /** How it was written, each kind of evidence with its weight; 1 in all is certain. */
  features: Readonly<Record<string, number>>
  /** In plain words: `capitals above the title`. */
  because: string
  /** Weak statements lose without a word (a date in prose); of the others a difference is reported. */
  explicit: boolean
  /** Under the front matter's key `briefpack`: always wins. */
  stated: boolean
}

/** Sum of the evidence, at most 1. */
export function scoreOf({ features }: Candidate): number {
  const sum = Object.values(features).reduce((total, weight) => total + weight, 0)
  return Math.round(Math.min(1, Math.max(0, sum)) * 100) / 100
}
