import { remember } from '../remember.ts'

/** The words of a mark, folded: lower case, no accents, no vowel signs, no invisible characters. */
export const markWordsOf: (text: string) => readonly string[] = remember(foldWords)

function foldWords(text: string): readonly string[] {
  // Most texts have nothing to fold but their case and a few accents, for which no class of Unicode need be compiled.
  const plain = isAscii.test(text) ? text : text.normalize('NFD').replace(accents, '').replace(dashes, ' ')
  if (isAscii.test(plain)) return plain.toLowerCase().match(/[a-z0-9]+/g) ?? []
  // й must not become and by losing its breve only on one side, so lists and briefs pass through here alike.
  const folded = text
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}\u0640]/gu, '')
    .toLowerCase()
  return folded.match(/[\p{L}\p{N}]+/gu) ?? []
}

const isAscii = /^[\x00-\x7f]*$/
const accents = /[\u0300-\u036f]/g
/** And quotation marks. */
const dashes = /[\u2010-\u2027]/g

/** Spaces and hyphens are as the writer likes: `[not-a-question]`. */
export const foldMark = (words: string): string => markWordsOf(words).join('').normalize('NFC')
