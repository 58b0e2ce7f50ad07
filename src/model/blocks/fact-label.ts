import { editDistance } from '../../diagnostics/did-you-mean.ts'
import { factFieldOf, factLabels } from '../words/fact-fields.ts'
import { columnOf, fieldOf, isHeadingWord, roleOf, wordKey } from '../words/index.ts'

/** `Venue: Room 3` in its parts. */
export interface FactLabel {
  label: string
  value: string
}

/** What stands before the first colon and behind it; null where nothing could be a label. */
export function readFactLabel(line: string): FactLabel | null {
  const match = /^([^:：\n]{1,60})[:：]\s*(.*)$/su.exec(line)
  const label = match?.[1]?.trim()
  if (!match || !label || !/\p{L}/u.test(label) || /\p{N}$/u.test(label)) return null
  return { label, value: (match[2] ?? '').trim() }
}

/** Does a label name a fact that can be stated, or nearly? */
export const isFactLabel = (label: string): boolean =>
  factFieldOf(label) !== null || wordKey(label) === 'lang' || nearestFactLabel(label) !== null

/** Does a label name a fact, nearly one, or something else that a line may state? `Item` and `Name` only head columns. */
export const namesAnything = (label: string): boolean =>
  isFactLabel(label) || fieldOf(label) !== null || roleOf(label) !== null

/**
 * The label of a fact that this one is one slip away from, two where it is long; null when none, or when it is a word
 * that briefs use for something else.
 */
function nearestFactLabel(label: string): string | null {
  const word = wordKey(label)
  if (word.length < 4 || word.length > 40 || isOtherLabel(word)) return null
  const limit = word.length < 8 ? 1 : 2
  return factLabels().find((form) => form[0] === word[0] && isNear(word, form, limit)) ?? null
}

const isOtherLabel = (word: string): boolean =>
  fieldOf(word) !== null || roleOf(word) !== null || columnOf(word) !== null || isHeadingWord(word)

function isNear(word: string, form: string, limit: number): boolean {
  if (form.length < 4 || Math.abs(form.length - word.length) > limit) return false
  return editDistance(word, form) <= limit
}
