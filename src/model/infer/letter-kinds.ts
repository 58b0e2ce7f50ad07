// The script of a sign and whether it is a letter, by a table that fills with what texts hold.
import { characterTable } from '../words/character-table.ts'

/** Scripts that tell languages apart; `other` are those whose languages we have no words for. */
export const scripts = ['none', 'Latin', 'Kana', 'Hangul', 'Han', 'Arabic', 'Cyrillic', 'other'] as const
export type Script = (typeof scripts)[number]

/** A kind is the number of its script, and these. */
export const scriptBits = 7
export const letterBit = 8
/** The sign is one of two codes. */
export const pairBit = 16

/**
 * The blocks of which nearly all text is made, first and last sign; none of them has a gap or a sign of another kind,
 * in any version of Unicode. All other signs ask the classes of Unicode, which take long to be compiled.
 */
const letters: readonly [number, number, Script][] = [
  [0x61, 0x7a, 'Latin'],
  [0x41, 0x5a, 'Latin'],
  [0xc0, 0xd6, 'Latin'],
  [0xd8, 0xf6, 'Latin'],
  [0xf8, 0x24f, 'Latin'],
  [0x400, 0x481, 'Cyrillic'],
  [0x620, 0x63f, 'Arabic'],
  [0x641, 0x64a, 'Arabic'],
  [0x1e00, 0x1eff, 'Latin'],
  [0x3041, 0x3096, 'Kana'],
  [0x30a1, 0x30fa, 'Kana'],
  [0x4e00, 0x9fa5, 'Han'],
  [0xac00, 0xd7a3, 'Hangul'],
]

/** The same of signs that belong to no script and are no letters. */
const signs: readonly [number, number][] = [
  [0, 0x40],
  [0x5b, 0x60],
  [0x7b, 0xa9],
  [0xab, 0xb4],
  [0xb6, 0xb9],
  [0xbb, 0xbf],
  [0xd7, 0xd7],
  [0xf7, 0xf7],
  [0x300, 0x341],
  [0x60c, 0x60c],
  [0x61b, 0x61b],
  [0x61f, 0x61f],
  [0x64b, 0x655],
  [0x2000, 0x205f],
  [0x2190, 0x23f3],
  [0x2500, 0x27bf],
  [0x3000, 0x3004],
  [0x3008, 0x3020],
  [0x30fb, 0x30fb],
  [0xff01, 0xff20],
]

const classes: readonly [Script, RegExp][] = [
  ['Latin', /^\p{Script=Latin}/u],
  ['Kana', /^[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['Hangul', /^\p{Script=Hangul}/u],
  ['Han', /^\p{Script=Han}/u],
  ['Arabic', /^\p{Script=Arabic}/u],
  ['Cyrillic', /^\p{Script=Cyrillic}/u],
  ['other', /^[\p{Script=Hebrew}\p{Script=Greek}\p{Script=Devanagari}\p{Script=Thai}]/u],
]
const letter = /^\p{L}/u

/** The kind of the sign at a place; that of two codes is asked for at the first of them. */
export const letterKindAt: (text: string, at: number) => number = characterTable((sign) => {
  const code = sign.charCodeAt(0)
  if (code >= 0xd800 && code < 0xdc00) return kindOfPair(sign)
  return kindInBlocks(code) ?? kindByClass(sign)
})

const kindOf = (script: Script, isLetter: boolean): number =>
  scripts.indexOf(script) | (isLetter ? letterBit : 0)

function kindInBlocks(code: number): number | null {
  for (const [first, last, script] of letters) if (code >= first && code <= last) return kindOf(script, true)
  for (const [first, last] of signs) if (code >= first && code <= last) return kindOf('none', false)
  return null
}

/** Pictograms are by far the commonest signs of two codes. */
function kindOfPair(sign: string): number {
  const code = sign.codePointAt(0) as number
  if (code <= 0xffff) return kindOf('none', false)
  return pairBit | (code >= 0x1f300 && code <= 0x1f9ff ? kindOf('none', false) : kindByClass(sign))
}

function kindByClass(sign: string): number {
  const found = classes.find(([, one]) => one.test(sign))
  return kindOf(found?.[0] ?? 'none', letter.test(sign))
}
