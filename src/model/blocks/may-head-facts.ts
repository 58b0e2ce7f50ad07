import type { PhrasingContent } from 'mdast'
import { once } from '../remember.ts'
import { languages } from '../words/index.ts'
import { hasBracket } from './end-brackets.ts'
import { wordsOf } from './mark-words.ts'

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
  const first = wordsOf(line.charAt(0))[0]?.charAt(0)
  // A bracket or another sign says nothing of the word behind it.
  if (first === undefined) return true
  const shortest = shortestTitles().get(first)
  if (shortest === undefined) return false
  return only?.type !== 'text' || second !== undefined || line.length >= shortest
}

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
    const words = wordsOf(form)
    const length = words.reduce((sum, word) => sum + (word.length < 6 ? word.length : word.length - 2), 0)
    for (const letter of words[0]?.slice(0, 2) ?? '')
      shortest.set(letter, Math.min(length, shortest.get(letter) ?? length))
  }
  return shortest
})
