import { remember } from '../remember.ts'
import { foldVowels } from './fold-vowels.ts'

/** A word of a text; offsets of the text, its letters in lower case, Arabic without the signs of its vowels. */
export interface Token {
  text: string
  start: number
  end: number
}

/** The words of a text, cut at apostrophes and hyphens too (`l’eau`, `co-chair`). */
export const tokensOf: (text: string) => readonly Token[] = remember(cut)

function cut(text: string): Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < text.length; ) {
    const start = at
    for (let size = letterAt(text, at); size > 0; size = letterAt(text, at)) at += size
    if (at === start) at++
    else tokens.push({ text: foldWord(text.slice(start, at)), start, end: at })
  }
  return tokens
}

/** Most words begin with a letter of another script than Arabic. */
function foldWord(word: string): string {
  const lower = word.toLowerCase()
  return lower.charCodeAt(0) < 0x600 ? lower : foldVowels(lower)
}

const letter = /^[\p{L}\p{M}\p{N}]/u
/** By character code: 1 for a letter, mark or digit, 2 for none; others were not met yet. */
const kinds = new Uint8Array(0x10000)

/** The length of the letter, mark or digit at a place, 0 when there is none. */
export function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code >= 0x61 && code <= 0x7a) return 1
  if (code >= 0xd800 && code < 0xdc00) return letter.test(text.slice(at, at + 2)) ? 2 : 0
  // Behind the end of the text it is no number, and no kind.
  if (kinds[code] === 0) kinds[code] = letter.test(text.charAt(at)) ? 1 : 2
  return kinds[code] === 1 ? 1 : 0
}

const unspaced = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/

/** Has a text letters of Chinese, Japanese or Korean, in which words are not set apart, or have endings? */
export function isUnspaced(text: string): boolean {
  return unspaced.test(text)
}
