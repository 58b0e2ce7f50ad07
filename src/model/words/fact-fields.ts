import { once } from '../../remember.ts'
import { fieldOf, formsOf, wordKey } from './index.ts'
import { lookUp } from './look-up.ts'
import type { FieldName } from './words.ts'

/** Fields that speak of the brief as a document. */
export const recordFields = [
  'symbol',
  'version',
  'versionDate',
  'status',
  'distribution',
  'embargo',
] as const satisfies readonly FieldName[]
export type RecordField = (typeof recordFields)[number]

/** Fields whose label names a fact of the session; the others are sections, or dates of something else. */
export const factFields = [
  'kicker',
  'title',
  'date',
  'endDate',
  'time',
  'start',
  'end',
  'dateTime',
  'timeZone',
  'venue',
  'organiser',
  'languages',
  ...recordFields,
] as const satisfies readonly FieldName[]
export type FactField = (typeof factFields)[number] | 'checkAgainstDelivery'

const known: ReadonlySet<string> = new Set(factFields)

/** The fact that a label names in any of our languages, or null. */
export function factFieldOf(label: string): FactField | null {
  const field = fieldOf(label)
  if (field === null && isDelivery(label)) return 'checkAgainstDelivery'
  return field !== null && known.has(field) ? (field as FactField) : null
}

/** `Check against delivery`, as a key or label, is no field of the word lists. */
const isDelivery = (label: string): boolean => deliveryIn(wordKey(label)) !== null
const deliveryIn = lookUp('whole', [['checkAgainstDelivery', true]])

/** Every label of a fact, English ones first, to look for the one that was meant. */
export const factLabels: () => readonly string[] = once(() => [
  ...new Set(formsOf(factFields.map((field) => `fields.${field}` as const))),
])
