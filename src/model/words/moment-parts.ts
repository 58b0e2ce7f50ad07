import { foldVowels } from './fold-vowels.ts'

/** Lower case in one spelling: Turkish `MAYIS` and `Mayıs`, letters with their accents apart. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase()
  return /^[a-z]*$/.test(lower)
    ? lower
    : foldVowels(lower.normalize('NFC'))
        .replace(/\u0307/g, '')
        .replace(/ı/g, 'i')
}

/** A form of a date or time in the words, digits and single marks of a text: `a`, `.`, `m`, `.`. */
export const momentParts = (form: string): string[] =>
  foldWord(form)
    .replace(/’/g, "'")
    .match(/\d+|[\p{L}\p{M}]+|[^\s\p{L}\p{M}\d]/gu) ?? []
