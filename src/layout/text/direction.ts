import { isRightToLeft } from '../../template/pack.ts'
import { turnsDirection } from './script-traits.ts'
import type { Span } from './span.ts'

/** Letters, whatever their direction: the first of them decides (UAX #9, P2). */
const strong = /\p{L}/u

/** Does a paragraph run from right to left: by its language (BCP 47), or else by the letters it begins with? */
export function runsRightToLeft(language: string, spans: readonly Span[]): boolean {
  if (isRightToLeft(language)) return true
  for (const { text } of spans) {
    const first = strong.exec(text)
    if (first !== null) return turnsDirection(first[0])
  }
  return false
}
