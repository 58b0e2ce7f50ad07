import { choose } from './choose.ts'
import { type Hits, hitsOf } from './hits.ts'
import type { ListName } from './list-names.ts'
import { endOfWords, type Token, wordFrom } from './tokens.ts'

/** A form found in a text: its offsets and what it stands for. */
export interface Match<T> {
  start: number
  end: number
  value: T
}

/** Looks for the forms of some lists in texts. */
export interface Matcher<T> {
  /** The first at or behind an offset, and before another; of several at one place the longest. */
  next(text: string, from: number, to?: number): Match<T> | null
  /** Is there one anywhere? */
  isIn(text: string): boolean
  /** At the first word of the text, or behind an offset. */
  atStart(text: string, from?: number): Match<T> | null
  /** Up to the last word of the text. */
  atEnd(text: string): Match<T> | null
  /** Is each word a form of one word? */
  coversAll(text: string): boolean
}

/**
 * The forms of lists and what each stands for, see `choose`. Chinese, Japanese and Korean forms are looked for inside
 * words, all others as whole words, at apostrophes and hyphens too.
 */
export function matcher<T>(lists: readonly (readonly [ListName, T])[], language?: string): Matcher<T> {
  const meaningOf = choose(lists, language)
  /** Of the hits from a number on, those before an offset, the first that is a form of ours. */
  const scan = (hits: Hits, from: number, to: number): Match<T> | null => {
    for (let i = from; i < hits.length && (hits[i] as number) < to; i += 3) {
      if ((hits[i + 1] as number) > to) continue
      const value = meaningOf(hits[i + 2] as number)
      if (value !== null) return { start: hits[i] as number, end: hits[i + 1] as number, value }
    }
    return null
  }
  const scanBeginning = (hits: Hits, from: number, start: number): Match<T> | null => {
    for (let i = firstFrom(hits, from); (hits[i] as number) <= start; i += 3) {
      const value = meaningOf(hits[i + 2] as number)
      if (value !== null) return { start: hits[i] as number, end: hits[i + 1] as number, value }
    }
    return null
  }
  const endingAt = (hits: Hits, end: number): Match<T> | null => {
    for (let i = 0; i < hits.length; i += 3) {
      const value = hits[i + 1] === end ? meaningOf(hits[i + 2] as number) : null
      if (value !== null) return { start: hits[i] as number, end, value }
    }
    return null
  }
  const isForm = (hits: Hits, { start, end }: Token): boolean => {
    for (let i = firstFrom(hits, start); hits[i] === start; i += 3)
      if (hits[i + 1] === end && meaningOf(hits[i + 2] as number) !== null) return true
    return false
  }
  const holds = (hits: Hits): boolean => {
    for (let i = 2; i < hits.length; i += 3) if (meaningOf(hits[i] as number) !== null) return true
    return false
  }
  return {
    isIn(text) {
      const { words, inside } = hitsOf(text)
      return holds(words) || holds(inside)
    },
    next(text, from, to = text.length) {
      const { words, inside } = hitsOf(text)
      return earlier(scan(words, firstFrom(words, from), to), scan(inside, firstFrom(inside, from), to))
    },
    atStart(text, from = 0) {
      const first = wordFrom(text, from)
      if (!first) return null
      const { words, inside } = hitsOf(text)
      const found = earlier(scanBeginning(words, from, first.start), scanBeginning(inside, from, first.start))
      return found?.start === first.start ? found : null
    },
    atEnd(text) {
      const { words, inside } = hitsOf(text)
      return endingAt(words, endOfWords(text)) ?? endingAt(inside, text.trimEnd().length)
    },
    coversAll(text) {
      const { words, inside } = hitsOf(text)
      for (let word = wordFrom(text, 0); word; word = wordFrom(text, word.end))
        if (!isForm(words, word) && !isForm(inside, word)) return false
      return true
    },
  }
}

/** The number of the first hit that starts at an offset or behind it. */
function firstFrom(hits: Hits, offset: number): number {
  let low = 0
  let high = hits.length / 3
  while (low < high) {
    const middle = (low + high) >> 1
    if ((hits[middle * 3] as number) < offset) low = middle + 1
    else high = middle
  }
  return low * 3
}

/** The one that starts first, then the longer; a whole word before the same inside of words. */
function earlier<T>(word: Match<T> | null, inside: Match<T> | null): Match<T> | null {
  if (!word || !inside) return word ?? inside
  return inside.start < word.start || (inside.start === word.start && inside.end > word.end) ? inside : word
}
