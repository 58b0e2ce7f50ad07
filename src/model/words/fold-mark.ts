import { remember } from '../remember.ts'

/** The words of a mark, folded: lower case, no accents, no vowel signs, no invisible characters. */
export const markWordsOf: (text: string) => readonly string[] = remember(foldWords)

function foldWords(text: string): readonly string[] {
  // Most texts have nothing to fold but their case.
  if (isAscii.test(text)) return text.toLowerCase().match(/[a-z0-9]+/g) ?? []
  // й must not become and by losing its breve only on one side, so lists and briefs pass through here alike.
  const folded = text
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}\u0640]/gu, '')
    .toLowerCase()
  return folded.match(/[\p{L}\p{N}]+/gu) ?? []
}

const isAscii = /^[\x00-\x7f]*$/

/** Spaces and hyphens are as the writer likes: `[not-a-question]`. */
export const foldMark = (words: string): string => markWordsOf(words).join('').normalize('NFC')
