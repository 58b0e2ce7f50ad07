/** Arabic signs for short vowels and doubled letters, and the stroke that stretches a word: written or not as one likes. */
const vowels = /[\u0640\u064b-\u0652\u0670]/g
const anyVowel = /[\u0640\u064b-\u0652\u0670]/

/** A text without the signs that Arabic may leave out (`ميسّرة` is `ميسرة`). */
export const foldVowels = (text: string): string => (anyVowel.test(text) ? text.replace(vowels, '') : text)
