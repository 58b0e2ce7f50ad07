import { readResourceNow } from '../../resources.ts'
import { allowedGaps } from './allowed-gaps.ts'
import { lettersOf } from './letters-of.ts'
import { levelsOf, type PatternTrie, readPatternTrie } from './pattern-trie.ts'
import { patternsFor } from './patterns-for.ts'
import { type WordPart, wordParts } from './word-parts.ts'

/** Finds where words of one language may be parted at the end of a line. */
export interface Hyphenator {
  /**
   * Where a hyphen may be printed in a word: offsets (UTF-16), ascending, none at its ends. The word may come with
   * punctuation around it; where a hyphen is printed already is not told. The list is shared: don't change it.
   */
  points(word: string): readonly number[]
}

/** Where the build puts the patterns. */
const folder = 'dist/assets/hyphenation'

/** TeX's patterns would part `also`; typographers leave words of less than five letters whole. */
const fewestLetters = 5

/** Longer strings than this are no words of a language; keeping them would only hold memory. */
const longestWord = 40

/** More words than a book has; then the memory begins anew, since a process may set hundreds of packs. */
const mostWords = 50_000

const none: readonly number[] = []
const opened = new Map<string, Hyphenator>()

/**
 * The hyphenator for a language (BCP 47), read from its file at first use; `null` for one without hyphens or whose
 * patterns we have not, see `patternsFor`.
 */
export function openHyphenator(lang: string): Hyphenator | null {
  const name = patternsFor(lang)
  if (name === null) return null
  let hyphenator = opened.get(name)
  if (hyphenator === undefined) {
    hyphenator = makeHyphenator(readPatternTrie(readResourceNow(`${folder}/${name}.bin`)), name)
    opened.set(name, hyphenator)
  }
  return hyphenator
}

/** A hyphenator by the patterns of a language; each word is looked up once. */
export function makeHyphenator(trie: PatternTrie, language: string): Hyphenator {
  const known = new Map<string, readonly number[]>()
  const apostropheIsLetter = trie.letters.has("'".charCodeAt(0))
  return {
    points(word) {
      if (word.length < fewestLetters) return none
      const found = known.get(word)
      if (found !== undefined) return found
      const parts = wordParts(word, apostropheIsLetter)
      const points = parts.flatMap((part) => pointsOf(part, trie, language))
      const answer = points.length === 0 ? none : points
      if (known.size >= mostWords) known.clear()
      if (word.length <= longestWord) known.set(word, answer)
      return answer
    },
  }
}

/** The points of a part, as offsets in its word. */
function pointsOf(part: WordPart, trie: PatternTrie, language: string): number[] {
  const letters = lettersOf(part.text, trie, language)
  const count = letters.numbers.length
  if (count < fewestLetters) return []
  const levels = levelsOf(trie, letters.numbers)
  const allowed = allowedGaps(part, letters, trie, language)
  const points: number[] = []
  for (let i = 1; i < count; i++) {
    if ((levels[i] as number) % 2 === 1 && allowed[i] === 1)
      points.push(part.start + (letters.starts[i] as number))
  }
  return points
}
