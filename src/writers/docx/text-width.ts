/** Width of a letter, and of a character of Chinese, Japanese or Korean, as shares of its size: more than on average. */
const LETTER = 0.58
const WIDE = 1.05

/** Width of a text in em, rather too much: Word alone knows its fonts. */
export function widthOf(text: string): number {
  const wide = text.match(/[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff\uff00-\uffef]/g)?.length ?? 0
  return wide * WIDE + (text.length - wide) * LETTER
}
