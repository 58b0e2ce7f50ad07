import { meaningOf } from './mark-words.ts'

/** Of the shortest mark, and of the longest word of one that says `only`. */
const [shortest, longest, longestOnly] = [7, 40, 16]
/** Single letters and endings that join the words of a mark (`r`, `en`) are in every word. */
const shortestJoint = 3

/** `Alleinmoderation` is a word. */
const innocent = /^allein./

/**
 * The words of a mark that are written as one, `moderatoronly`, or with a sign of no width for the space (U+200B and the
 * like, which folding takes away); null for any other word. `only` stands at one of its ends.
 */
export function wordsRunTogether(word: string): readonly string[] | null {
  if (word.length < shortest || word.length > longest || innocent.test(word)) return null
  for (let length = 2; length <= Math.min(longestOnly, word.length - 2); length++) {
    const at = word.length - length
    if (isOnly(word.slice(at))) {
      const others = audienceWords(word.slice(0, at))
      if (others) return [...others, word.slice(at)]
    }
    if (isOnly(word.slice(0, length))) {
      const others = audienceWords(word.slice(length))
      if (others) return [word.slice(0, length), ...others]
    }
  }
  return null
}

const isOnly = (word: string): boolean => meaningOf(word)?.kind === 'only'
const isAudience = (word: string): boolean => meaningOf(word)?.kind === 'audience'

/** An audience, with a word that joins it before it or behind it: `forthemoderators`. */
function audienceWords(word: string): readonly string[] | null {
  if (isAudience(word)) return [word]
  for (let cut = shortestJoint; cut < word.length - 1; cut++) {
    const [head, tail] = [word.slice(0, cut), word.slice(cut)]
    if (meaningOf(head)?.kind !== 'joining') continue
    const others = audienceWords(tail)
    if (others) return [head, ...others]
  }
  return null
}
