import type { FrontMatterEntry } from '../blocks/source-blocks.ts'
import type { FactField } from '../words/fact-fields.ts'
import { isToBeConfirmed } from '../words/index.ts'
import type { Candidate, FactName } from './candidate.ts'
import { kindOfEntry, valueText } from './front-matter.ts'

/** Does a statement on purpose say that there is none, or none yet? */
export function saysNone(entry: FrontMatterEntry): boolean {
  const text = valueText(entry.value)
  return entry.stated && (text === '' || isToBeConfirmed(text))
}

/** How statements on purpose leave no guess for a fact: by another value, or by saying that there is none. */
export type Replaced = Map<FactName, 'other' | 'none'>

/**
 * The facts that no guess may stand for any more. A date or time states all of it: a corrected `10:00` has no end
 * that was read elsewhere.
 */
export function replacedFacts(entries: ReadonlyMap<FrontMatterEntry, readonly Candidate[]>): Replaced {
  const replaced: Replaced = new Map()
  for (const [entry, candidates] of entries) {
    const kind = kindOfEntry(entry)
    if (!entry.stated || kind.kind !== 'field') continue
    const found = candidates.map((one) => one.fact)
    if (saysNone(entry)) for (const fact of allOf(kind.field)) replaced.set(fact, 'none')
    else for (const fact of wholeOf(kind.field, found)) if (!replaced.has(fact)) replaced.set(fact, 'other')
  }
  return replaced
}

const allOf = (field: FactField): readonly FactName[] => {
  if (field === 'date') return ['date', 'endDate']
  if (field === 'time') return ['start', 'end', 'timeZone']
  if (field === 'start') return ['start', 'end']
  return field === 'dateTime' ? ['date', 'endDate', 'start', 'end', 'timeZone'] : [field]
}

function wholeOf(field: FactField, found: readonly FactName[]): FactName[] {
  if (field !== 'date' && field !== 'time' && field !== 'dateTime') return []
  return [
    ...(found.includes('date') ? (['date', 'endDate'] as const) : []),
    ...(found.includes('start') ? (['start', 'end'] as const) : []),
  ]
}
