import type { PhrasingContent } from 'mdast'
import { once } from '../remember.ts'
import { languages } from '../words/index.ts'
import { hasBracket } from './end-brackets.ts'

/** No heading of facts has as many characters. */
const longestTitle = 80

/**
 * Could the first line of a heading or paragraph head a block of stated facts, rightly spelt or not? A quick look
 * that rules most lines out, before their words are taken apart.
 */
export function mayHeadFacts(children: readonly PhrasingContent[]): boolean {
  const [only, second] = children
  const text = firstText(children)
  const line = text.trimStart().split('\n', 1)[0] as string
  if (only?.type === 'text' && line.length > longestTitle && !hasBracket(line)) return false
  const letter = plainLetter(line.charAt(0))
  const shortest = shortestTitles().get(letter)
  // A bracket or another sign, and what is left out of words, say nothing of the word behind them.
  if (shortest === undefined) return !otherLetter.test(letter)
  return only?.type !== 'text' || second !== undefined || line.length >= shortest
}

/** Letters and digits of which it is sure without the classes of Unicode, which take long to be compiled. */
const otherLetter =
  /^[a-z\d\u00df-\u00f6\u00f8-\u00ff\u0430-\u045f\u0621-\u063a\u0641-\u064a\u1100-\u1112\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fa5]/

/** Without accents, in lower case. */
const plainLetter = (sign: string): string => sign.normalize('NFD').charAt(0).toLowerCase()

/** The text that a line begins with, within emphasis too. */
function firstText(children: readonly PhrasingContent[]): string {
  const [first] = children
  if (first?.type === 'text') return first.value
  const isMarkup = first?.type === 'emphasis' || first?.type === 'strong' || first?.type === 'delete'
  return isMarkup ? firstText(first.children) : ''
}

/**
 * The letters that a heading of facts can begin with, and how long it is at least. A slip may swap the first two
 * letters of a short word, and leave out two of a longer one.
 */
const shortestTitles = once(() => {
  const shortest = new Map<string, number>()
  for (const form of languages.flatMap(({ sessionFacts }) => sessionFacts)) {
    const words = form.normalize('NFD').replace(accents, '').normalize('NFC').split(' ')
    const length = words.reduce((sum, word) => sum + (word.length < 6 ? word.length : word.length - 2), 0)
    for (const letter of (words[0] as string).slice(0, 2)) {
      const key = plainLetter(letter)
      shortest.set(key, Math.min(length, shortest.get(key) ?? length))
    }
  }
  return shortest
})

const accents = /[\u0300-\u036f]/g
