/** What a character is to dates and times; `unspaced`: Chinese, Japanese and Korean letters. */
export type MomentLetter = 'space' | 'number' | 'word' | 'unspaced' | 'mark'

const unspaced = /^[\u3005-\u3007\u3041-\u30ff\u3400-\u9fff\uac00-\ud7af]/
const letter = /^[\p{L}\p{M}]/u

/** By character code, those met so far. */
const known: MomentLetter[] = []

/** What the character at a place of a text is. Only 0 to 9 are numbers: see `toLatinDigits`. */
export function momentLetterAt(text: string, at: number): MomentLetter {
  const code = text.charCodeAt(at)
  if (code >= 0x61 && code <= 0x7a) return 'word'
  // The two halves of one character.
  if (code >= 0xd800 && code < 0xdc00) return letter.test(text.slice(at, at + 2)) ? 'word' : 'mark'
  const found = known[code]
  if (found !== undefined) return found
  const own = classify(text.charAt(at))
  known[code] = own
  return own
}

function classify(character: string): MomentLetter {
  if (/^\s/.test(character)) return 'space'
  if (/^\d/.test(character)) return 'number'
  if (unspaced.test(character)) return 'unspaced'
  return letter.test(character) ? 'word' : 'mark'
}

/** How many code units the character at a place has. */
export function sizeAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code < 0xd800 || code >= 0xdc00) return 1
  const next = text.charCodeAt(at + 1)
  return next >= 0xdc00 && next < 0xe000 ? 2 : 1
}
