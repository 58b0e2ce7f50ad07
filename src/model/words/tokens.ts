import { remember } from '../remember.ts'

/** A word of a text; offsets of the text, its letters in lower case. */
export interface Token {
  text: string
  start: number
  end: number
}

const word = /[\p{L}\p{M}\p{N}]+/gu

/** The words of a text, cut at apostrophes and hyphens too (`l’eau`, `co-chair`). */
export const tokensOf: (text: string) => readonly Token[] = remember(cut)

function cut(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(word)) {
    tokens.push({ text: match[0].toLowerCase(), start: match.index, end: match.index + match[0].length })
  }
  return tokens
}

const unspaced = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/

/** Has a text letters of Chinese, Japanese or Korean, in which words are not set apart, or have endings? */
export function isUnspaced(text: string): boolean {
  return unspaced.test(text)
}
