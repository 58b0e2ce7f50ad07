import { once } from '../remember.ts'
// What the words of dates and times mean, of all languages in one table: `de` links a date in French and a time too.
import { languages } from '../words/index.ts'
import type { Words } from '../words/words.ts'

/** Meanings of a word; one word may have several, so that they are bits. */
export const means = {
  month: 1,
  /** A short form counts as a month only beside a year: `10 out of` and `3 set` are no dates. */
  shortMonth: 2,
  weekday: 4,
  dateLink: 8,
  rangeLink: 16,
  timeLink: 32,
  am: 64,
  pm: 128,
  noon: 256,
  midnight: 512,
  clockHour: 1024,
  clockMinute: 2048,
  /** How long something takes: `2 h`. */
  duration: 4096,
  /** `session 2 – 6 June` begins with no day. */
  numbered: 8192,
} as const

export interface Meaning {
  /** Of `means`, added. */
  bits: number
  /** 1 to 12, 0 for none. */
  month: number
  /** 1 is Monday, 0 is none. */
  weekday: number
}

export interface Form extends Meaning {
  /** The form's words and marks as the tokens of a text: `a`, `.`, `m`, `.`. */
  parts: readonly string[]
}

export interface MomentWords {
  /** By first part, those of most parts first. */
  spaced: ReadonlyMap<string, readonly Form[]>
  /** Chinese, Japanese and Korean, by first letter, the longest first: they stand in a text without spaces. */
  unspaced: ReadonlyMap<string, readonly { text: string; meaning: Meaning }[]>
}

/** Chinese, Japanese and Korean letters, for a regular expression. */
export const unspacedLetters = '\\u3005-\\u3007\\u3041-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7af'

const isUnspaced = new RegExp(`[${unspacedLetters}]`)

/** Lower case in one spelling: Turkish `MAYIS` and `Mayıs`, letters with their accents apart. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase()
  return /^[a-z]*$/.test(lower)
    ? lower
    : lower
        .normalize('NFC')
        .replace(/\u0307/g, '')
        .replace(/ı/g, 'i')
}

/** Parts of a form: words, digits and single marks. */
export const formParts = (form: string): string[] =>
  foldWord(form)
    .replace(/’/g, "'")
    .match(/\d+|[\p{L}\p{M}]+|[^\s\p{L}\p{M}\d]/gu) ?? []

/** Made on first use. */
export const momentWords = once(makeWords)

function makeWords(): MomentWords {
  const meanings = new Map<string, Meaning>()
  const add = (forms: Iterable<string>, bits: number, month = 0, weekday = 0) => {
    for (const form of forms) {
      const known = meanings.get(form) ?? { bits: 0, month: 0, weekday: 0 }
      meanings.set(form, {
        bits: known.bits | bits,
        month: known.month || month,
        weekday: known.weekday || weekday,
      })
    }
  }
  // Full names of all languages come before short ones, which may be another's: `mar`, `set`.
  for (const words of languages)
    for (const [i, forms] of words.months.entries()) add(forms, means.month, i + 1)
  for (const words of languages) addShort(words, add)
  for (const words of languages) {
    for (const [i, forms] of words.weekdays.entries()) add(forms, means.weekday, 0, i + 1)
    for (const [name, bits] of lists) add(words[name], bits)
  }
  return inOrder(meanings)
}

function addShort(words: Words, add: (forms: readonly string[], bits: number, month: number) => void): void {
  for (const [i, forms] of words.shortMonths.entries()) add(forms, means.shortMonth, i + 1)
}

const lists = [
  ['dateLinks', means.dateLink],
  ['rangeLinks', means.rangeLink],
  ['timeLinks', means.timeLink],
  ['am', means.am],
  ['pm', means.pm],
  ['noon', means.noon],
  ['midnight', means.midnight],
  ['clockHours', means.clockHour],
  ['clockMinutes', means.clockMinute],
  ['hours', means.duration],
  ['minutes', means.duration],
  ['sessions', means.numbered],
] as const

function inOrder(meanings: ReadonlyMap<string, Meaning>): MomentWords {
  const spaced = new Map<string, Form[]>()
  const unspaced = new Map<string, { text: string; meaning: Meaning }[]>()
  for (const [form, meaning] of meanings) {
    // `1月` is read by its digits.
    if (form === '' || /\d/.test(form)) continue
    if (isUnspaced.test(form)) push(unspaced, form.charAt(0), { text: form.replace(/\s/gu, ''), meaning })
    else {
      const parts = formParts(form)
      if (parts[0] === undefined) continue
      push(spaced, parts[0], { parts, ...meaning })
      // `a.m` at the end of a sentence.
      if (parts.length > 1 && parts.at(-1) === '.')
        push(spaced, parts[0], { parts: parts.slice(0, -1), ...meaning })
    }
  }
  for (const forms of spaced.values()) forms.sort((a, b) => b.parts.length - a.parts.length)
  for (const forms of unspaced.values()) forms.sort((a, b) => b.text.length - a.text.length)
  return { spaced, unspaced }
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key)
  if (known) known.push(value)
  else map.set(key, [value])
}
