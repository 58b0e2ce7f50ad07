import type { ListName } from './list-names.ts'
import { matcher } from './matcher.ts'

/** Finds words and phrases of all languages in text of any case, as whole words. */
export interface Phrases {
  /** Anywhere. */
  isIn(text: string): boolean
  /** At the start, behind opening marks. */
  begins(text: string): boolean
  /** At the end, before closing marks. */
  ends(text: string): boolean
  /** Is the text one of them, from its first letter to its last? */
  is(text: string): boolean
  /** Is each of the text's words one of them? Single words only. */
  areAll(text: string): boolean
  /** The first of them, the longest at its place; offsets in the text. Of a stretch of the text, where one is given. */
  first(text: string, within?: { start: number; end: number }): { start: number; end: number } | null
  /** All of them, in order, none within another. */
  all(text: string): { start: number; end: number }[]
}

/** The forms of these lists; looked up in texts of any language. */
export function phrases(...lists: readonly ListName[]): Phrases {
  const made = matcher(lists.map((list) => [list, true] as const))
  return {
    isIn: (text) => made.isIn(text),
    begins: (text) => made.atStart(text) !== null,
    ends: (text) => made.atEnd(text) !== null,
    is(text) {
      const hit = made.next(text, 0)
      return hit?.start === 0 && hit.end === text.length
    },
    areAll: (text) => made.coversAll(text),
    first: (text, within) => (within ? made.next(text, within.start, within.end) : made.next(text, 0)),
    all(text) {
      const found: { start: number; end: number }[] = []
      for (let hit = made.next(text, 0); hit; hit = made.next(text, hit.end)) found.push(hit)
      return found
    },
  }
}
