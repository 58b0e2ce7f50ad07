import { remember } from '../remember.ts'
import { characterTable, sizeAt } from './character-table.ts'
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
    else tokens.push({ text: lowered(text.slice(start, at)), start, end: at })
  }
  return tokens
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
  if (code >= 0x61 && code <= 0x7a) return 1
  return at < text.length && isLetterAt(text, at) ? sizeAt(text, at) : 0
}

const unspaced = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/

/** Has a text letters of Chinese, Japanese or Korean, in which words are not set apart, or have endings? */
export function isUnspaced(text: string): boolean {
  return unspaced.test(text)
}
