import { allForms } from './index.ts'
import type { Words } from './words.ts'

/** Finds words and phrases of all languages in text of any case, as whole words. */
export interface Phrases {
  /** Anywhere. */
  isIn(text: string): boolean
  /** At the start, behind opening marks. */
  begins(text: string): boolean
  /** Is each of the text's words one of them? Single words only. */
  areAll(text: string): boolean
}

/**
 * A set and plain searches: a regular expression of some hundred alternatives takes longer to compile than a brief
 * takes to read. Made on first use.
 */
export function phrases(pick: (words: Words) => Iterable<string>): Phrases {
  let made: { list: string[]; set: Set<string>; most: number } | undefined
  const forms = () => {
    if (!made) {
      const list = allForms(pick).map(folded)
      made = { list, set: new Set(list), most: Math.max(...list.map((form) => form.split(' ').length)) }
    }
    return made
  }
  return {
    isIn(text) {
      const words = ` ${folded(text)} `
      return forms().list.some((form) => words.includes(` ${form} `))
    },
    begins(text) {
      const { set, most } = forms()
      const words = folded(text.slice(0, 120)).split(' ')
      for (let count = 1; count <= most; count++) if (set.has(words.slice(0, count).join(' '))) return true
      return false
    },
    areAll(text) {
      const { set } = forms()
      return (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).every((word) => set.has(word.toLowerCase()))
    },
  }
}

/** Lower case, one space for whatever parts words, none at the ends. */
function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/[^\p{L}\p{M}\p{N}'-]+/gu, ' ')
    .replace(/^[\s'-]+|[\s'-]+$/g, '')
}
