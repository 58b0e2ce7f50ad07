import { characterTable } from '../words/character-table.ts'

/** What a character is to dates and times; `unspaced`: Chinese, Japanese and Korean letters. */
export type MomentLetter = 'space' | 'number' | 'word' | 'unspaced' | 'mark'

const unspaced = /^[\u3005-\u3007\u3041-\u30ff\u3400-\u9fff\uac00-\ud7af]/
const letter = /^[\p{L}\p{M}]/u

/** What the character at a place of a text is. Only 0 to 9 are numbers: see `toLatinDigits`. */
export const momentLetterAt: (text: string, at: number) => MomentLetter = characterTable(classify)

function classify(character: string): MomentLetter {
  if (/^\s/.test(character)) return 'space'
  if (/^\d/.test(character)) return 'number'
  if (unspaced.test(character)) return 'unspaced'
  return letter.test(character) ? 'word' : 'mark'
}
