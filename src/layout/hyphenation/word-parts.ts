/** A run of letters inside a word that may be hyphenated. */
export interface WordPart {
  text: string
  /** Where it begins in the word. */
  start: number
  /** Letters that must stay with the hyphen that is printed before or after it anyway; 0 where there is none. */
  afterHyphen: number
  beforeHyphen: number
}

/**
 * No hyphen is added to a word with a figure (`COVID-19`, `A/RES/70/1`), an address or a file name (a dot, `@`, `#`,
 * `_`, `\` or `://` inside), nor to one whose author has said where it may be parted (soft hyphen) or must not be (word
 * joiner, joiners of letters).
 */
const never = /[\p{N}@#_\\]|\u00ad|\u200c|\u200d|\u2060|\ufeff|:\/\/|\p{L}\p{M}*\.\p{L}/u

const lettersOnly = /[\p{L}\p{M}]+/gu
const withApostrophes = /[\p{L}\p{M}]+(?:['\u2019][\p{L}\p{M}]+)*/gu
const hyphen = /[-\u2010\u2011\u2013\u2014]/

/** A second hyphen within three letters of the first one looks like a slip of the pen. */
const besideHyphen = 4

/**
 * The runs of letters of a word, which may come with quotation marks, brackets and stops. Apostrophes are letters for
 * languages whose patterns know them (`l'administration`), else they part two runs (`children's`).
 */
export function wordParts(word: string, apostropheIsLetter: boolean): WordPart[] {
  if (never.test(word)) return []
  const runs = word.matchAll(apostropheIsLetter ? withApostrophes : lettersOnly)
  return [...runs].map(({ 0: text, index }) => ({
    text,
    start: index,
    afterHyphen: hyphen.test(word.charAt(index - 1)) ? besideHyphen : 0,
    beforeHyphen: hyphen.test(word.charAt(index + text.length)) ? besideHyphen : 0,
  }))
}

/** An acronym has at most so many letters; a longer word in capitals is a heading's. */
const longestAcronym = 6

/**
 * Whether letters stay together: acronyms (`UNICEF`), also with an ending (`NGOs`), and names with a capital inside
 * (`McAllister`, `eGovernment`). Words in capitals longer than an acronym are parted like others.
 */
export function staysWhole(letters: string): boolean {
  const composed = letters.normalize('NFC')
  if (/\p{Lu}{3,}\p{Ll}|\p{Ll}\p{Lu}/u.test(composed)) return true
  return composed.length <= longestAcronym && /^\p{Lu}{2,}$/u.test(composed)
}
