import { turnsDirection } from './script-traits.ts'
import type { Span } from './span.ts'

/** Letters, whatever their direction: the first of them decides (UAX #9, P2). */
const strong = /\p{L}/u

/** Does a paragraph in a language of the other direction begin with letters that run from right to left? */
export function beginsRightToLeft(spans: readonly Span[]): boolean {
  for (const { text } of spans) {
    const first = strong.exec(text)
    if (first !== null) return turnsDirection(first[0])
  }
  return false
}
