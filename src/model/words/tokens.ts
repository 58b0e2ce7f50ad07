import { characterTable, sizeAt } from './character-table.ts'
import { foldVowels } from './fold-vowels.ts'

/** A word of a text: a run of letters, marks and digits; cut at apostrophes and hyphens too (`l’eau`, `co-chair`). */
export interface Token {
  start: number
  end: number
}

/**
 * The words of the text that was cut last, as numbers in memory that is used again and again: a long brief has a hundred
 * thousand words, each of which is looked at once.
 */
export interface CutWords {
  count: number
  /** Offsets of the text, two for each word: where it starts and where it ends. */
  spans: Int32Array
  /** The code units of all words in lower case, Arabic without the signs of its vowels. */
  letters: Uint16Array
  /** Where in `letters` each word begins, and once more where the last one ends. */
  begins: Int32Array
}

const words: CutWords = {
  count: 0,
  spans: new Int32Array(512),
  letters: new Uint16Array(2048),
  begins: new Int32Array(257),
}

/** Cuts a text into words; what is returned holds until the next text is cut. */
export function cutWords(text: string): CutWords {
  makeRoom(text.length)
  const { spans, letters, begins } = words
  let count = 0
  let filled = 0
  for (let at = 0; at < text.length; at++) {
    const start = at
    let put = filled
    let code = text.charCodeAt(at)
    for (; code < 0x80 && asciiLower[code] !== 0; code = text.charCodeAt(++at))
      letters[put++] = asciiLower[code] as number
    if (code >= 0x80 && letterAt(text, at) > 0) {
      at = endOfWord(text, at)
      put = putLetters(lowered(text.slice(start, at)), letters, filled)
    }
    if (at === start) continue
    spans[count * 2] = start
    spans[count * 2 + 1] = at
    begins[count] = filled
    filled = put
    count++
  }
  begins[count] = filled
  words.count = count
  return words
}

/** The small letter or the digit of each code of ASCII, 0 for what is none. */
const asciiLower = Uint8Array.from({ length: 0x80 }, (_, code) => {
  const character = String.fromCharCode(code)
  return /[A-Za-z0-9]/.test(character) ? character.toLowerCase().charCodeAt(0) : 0
})

function putLetters(word: string, letters: Uint16Array, from: number): number {
  for (let i = 0; i < word.length; i++) letters[from + i] = word.charCodeAt(i)
  return from + word.length
}

/** Between two words stands something else; in lower case one code unit becomes three at most. */
function makeRoom(length: number): void {
  if (length * 3 <= words.letters.length) return
  const size = Math.max(length, words.letters.length)
  words.letters = new Uint16Array(size * 3)
  words.spans = new Int32Array(size + 2)
  words.begins = new Int32Array((size >> 1) + 2)
}

/** The first word that begins at an offset or behind it. */
export function wordFrom(text: string, from: number): Token | null {
  let at = from > 0 ? endOfWordAround(text, from) : 0
  while (at < text.length && letterAt(text, at) === 0) at++
  return at < text.length ? { start: at, end: endOfWord(text, at) } : null
}

/** Where the last word ends, 0 when there is none. */
export function endOfWords(text: string): number {
  for (let at = text.length - 1; at >= 0; at--) {
    const size = letterAt(text, at)
    if (size > 0) return at + size
  }
  return 0
}

/** An offset, or the end of the word it is inside of. */
function endOfWordAround(text: string, at: number): number {
  const before = letterAt(text, at - 1)
  if (before > 0) return endOfWord(text, at - 1 + before)
  return at > 1 && letterAt(text, at - 2) === 2 ? endOfWord(text, at) : at
}

function endOfWord(text: string, from: number): number {
  let at = from
  for (let size = letterAt(text, at); size > 0; size = letterAt(text, at)) at += size
  return at
}

/** In lower case; most words begin with a letter of another script than Arabic. */
function lowered(word: string): string {
  const lower = word.toLowerCase()
  return lower.charCodeAt(0) < 0x600 ? lower : foldVowels(lower)
}

const letter = /^[\p{L}\p{M}\p{N}]/u
const isLetterAt = characterTable((character) => letter.test(character))

/** The length of the letter, mark or digit at a place, 0 when there is none. */
export function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code < 0x80) return asciiLower[code] === 0 ? 0 : 1
  return at < text.length && isLetterAt(text, at) ? sizeAt(text, at) : 0
}

const unspaced = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/

/** Has a text letters of Chinese, Japanese or Korean, in which words are not set apart, or have endings? */
export function isUnspaced(text: string): boolean {
  return unspaced.test(text)
}
