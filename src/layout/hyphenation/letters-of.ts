import type { PatternTrie } from './pattern-trie.ts'

/** The letters of a part of a word, each with the marks above and below it. */
export interface Letters {
  /** Their numbers in the alphabet of the patterns, 0 for those that it doesn't have. */
  numbers: number[]
  /** Where each begins in the part (UTF-16), and the end of the last one. */
  starts: number[]
}

/** A surrogate, or a mark that belongs to the letter before it. */
const compound = /[\p{M}\ud800-\udfff]/u
const cluster = /\P{M}\p{M}*|\p{M}+/gsu
const apostrophes = /[\u2019\u02bc]/g

/** Languages in which I is the capital of ı and İ that of i. */
const dotted = /^(tr|az)\b/i

/**
 * The letters of a part of a word, small, composed, and with one kind of apostrophe. A mark that composes with no letter,
 * such as the stress over a Russian vowel, is passed over.
 */
export function lettersOf(part: string, { letters }: PatternTrie, language: string): Letters {
  const text = part.replace(apostrophes, "'")
  if (!compound.test(text)) {
    const small = toSmall(text, language)
    const numbers = Array.from({ length: text.length }, (_, i) => letters.get(small.charCodeAt(i)) ?? 0)
    return { numbers, starts: Array.from({ length: text.length + 1 }, (_, i) => i) }
  }
  const numbers: number[] = []
  const starts: number[] = []
  for (const { 0: one, index } of text.matchAll(cluster)) {
    numbers.push(letters.get(toSmall(one.normalize('NFC'), language).charCodeAt(0)) ?? 0)
    starts.push(index)
  }
  starts.push(text.length)
  return { numbers, starts }
}

/** Never longer or shorter than the text: a capital whose small form is two characters stays as it is. */
function toSmall(text: string, language: string): string {
  const own = dotted.test(language) ? text.replaceAll('İ', 'i').replaceAll('I', 'ı') : text
  const small = own.toLowerCase()
  return small.length === text.length ? small : own.replace(/./gs, smallOrSame)
}

function smallOrSame(letter: string): string {
  const small = letter.toLowerCase()
  return small.length === letter.length ? small : letter
}
