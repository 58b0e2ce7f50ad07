import { editDistance } from '../../diagnostics/did-you-mean.ts'
import { once } from '../../remember.ts'
import { foldMark, markWordsOf } from '../words/fold-mark.ts'
import { formsOf } from '../words/index.ts'
import { lookUp } from '../words/look-up.ts'
import { type MarkName, markNames } from '../words/words.ts'

/** What the words in a bracket say that a paragraph is, in any of our languages; null for all other words. */
export const markOf = (words: string): MarkName | null => markIn(foldMark(words))

/** The mark that a bracket was probably meant to be, as it is written; null when none. */
export function nearestMark(content: string): string | null {
  if (innocent.has(foldMark(content)) || /\p{N}/u.test(content)) return null
  return nearest(content, markForms())
}

/** Is the line what a block of stated facts is headed with? */
export const isSessionFacts = (line: string): boolean => line.length < 60 && titleIn(foldMark(line)) !== null

/** Has a line a first letter that is right, or was swapped with the second? Most other lines need no closer look. */
export const mayBeSessionFacts = (line: string): boolean =>
  !plainStart.test(line) || titleStarts().has(line.charAt(0).toLowerCase())

const plainStart = /^[A-Za-z0-9]/
const titleStarts = once(
  () => new Set(titleForms().flatMap(({ words }) => [...(words()[0] ?? '').slice(0, 2)])),
)

/** The same, misspelt: what it was meant to be. */
export const nearestSessionFacts = (line: string): string | null =>
  line.length < 60 ? nearest(line, titleForms()) : null

/** Words in brackets that are one letter away from a mark and mean what they say. */
const innocent = new Set(['hearing', 'heating', 'healing', 'heaving', 'heaping', 'quotation', 'questor'])

/** A form of as many words, each of them right or one slip away: an innocent bracket must not become an error. */
function nearest(text: string, forms: readonly Form[]): string | null {
  const words = composedWordsOf(text)
  if (words.length === 0) return null
  const isLatin = !otherScript.test(text)
  const isNear = ({ isLatin: ownLatin, words: wordsOf }: Form) => {
    if (isLatin && !ownLatin) return false
    const own = wordsOf()
    return own.length === words.length && own.every((word, i) => isSlip(words[i] as string, word))
  }
  return forms.find(isNear)?.form ?? null
}

/** A form as it is written, and its words, taken apart where a text may be near it. */
interface Form {
  form: string
  isLatin: boolean
  words: () => readonly string[]
}

const formOf = (form: string): Form => ({
  form,
  isLatin: !otherScript.test(form),
  words: once(() => composedWordsOf(form)),
})

const otherScript = /[\u0370-\u1dff\u2c00-\uffff]/

const composedWordsOf = (text: string) => markWordsOf(text).map((word) => word.normalize('NFC'))

/** Two letters swapped, one letter wrong in a word of six, or two in one of eight; the first letter is right. */
function isSlip(word: string, meant: string): boolean {
  if (word === meant) return true
  if (word.length === meant.length && word.length >= 3 && word.length < 6) return isSwapped(word, meant)
  if (meant.length < 6 || word[0] !== meant[0] || Math.abs(word.length - meant.length) > 2) return false
  return editDistance(word, meant) <= (meant.length < 8 ? 1 : 2)
}

/** Are two letters that stand side by side the only difference? */
function isSwapped(word: string, meant: string): boolean {
  let at = 0
  while (word[at] === meant[at]) at++
  return (
    word[at] === meant[at + 1] && word[at + 1] === meant[at] && word.slice(at + 2) === meant.slice(at + 2)
  )
}

/** Short words are too near to others: `[text]` to `[test]`, `[next]` and `[tekst]`. */
const markForms = once(() =>
  formsOf(markNames.map((name) => `marks.${name}` as const))
    .filter((form) => foldMark(form).length >= 6)
    .map(formOf),
)
const titleForms = once(() => formsOf(['sessionFacts']).map(formOf))

const markIn = lookUp(
  'mark',
  markNames.map((name) => [`marks.${name}`, name]),
)
const titleIn = lookUp('mark', [['sessionFacts', true]])
