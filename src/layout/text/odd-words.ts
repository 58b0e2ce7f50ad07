import type { Fragment } from './shape-word.ts'
import type { Look } from './span.ts'

/** More words than a long pack has; then the memory begins anew. */
const mostWords = 20_000

/** Words that are not known to the face of their look, since other faces draw some of their characters: shaped once. */
export class OddWords {
  private readonly all = new Map<string, Map<string, readonly Fragment[]>>()

  /** The words of looks such as this in a language (BCP 47). */
  of({ family, bold, italic, tabular }: Look, language: string): Map<string, readonly Fragment[]> {
    const key = `${family} ${bold} ${italic} ${tabular} ${language}`
    let words = this.all.get(key)
    if (words === undefined) {
      words = new Map()
      this.all.set(key, words)
    }
    if (words.size > mostWords) words.clear()
    return words
  }
}
