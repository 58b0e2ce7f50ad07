import type { FieldName } from '../words/words.ts'
import { fieldOfLabel } from './field-label.ts'

/** A label of a row, with its value in the cell behind it. */
export interface LabelledPair {
  /** Index of the label's cell. */
  at: number
  field: FieldName
}

/** No form has more pairs in a row. */
const mostPairs = 3

/** Labels of a row whose cells, by their words, are all such, their values or empty; null for any other row. */
export function labelledPairs(cells: readonly string[]): LabelledPair[] | null {
  if (cells.length % 2 !== 0 || cells.length > 2 * mostPairs) return null
  const pairs: LabelledPair[] = []
  for (let at = 0; at < cells.length; at += 2) {
    const [name = '', words = ''] = [cells[at]?.trim(), cells[at + 1]?.trim()]
    if (name === '' && words === '') continue
    const field = fieldOfLabel(name)
    if (!field) return null
    pairs.push({ at, field })
  }
  // The heads of columns are labels too, `Date | Time | Venue | Title`; `final` alone is one only in Spanish.
  const areHeads =
    cells.length > 2 && pairs.every(({ at }) => fieldOfLabel(cells[at + 1]?.trim() ?? '') !== null)
  return areHeads ? null : pairs
}
