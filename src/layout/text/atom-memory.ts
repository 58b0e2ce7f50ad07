import type { Look } from './span.ts'
import type { Atom } from './unit.ts'

/** More words than a long pack has; then the memory of a look begins anew. */
const mostWords = 20_000
/** A link has a look of its own; a theme has far fewer. */
const mostLooks = 300

/** Words as atoms, by look and language: a long document has its words again and again, and each only once here. */
export class AtomMemory {
  private readonly looks = new Map<Look, Map<string, Map<string, readonly Atom[]>>>()
  private last: { look: Look; language: string; words: Map<string, readonly Atom[]> } | null = null

  /** The words of a look in a language (BCP 47). */
  of(look: Look, language: string): Map<string, readonly Atom[]> {
    if (this.last?.look === look && this.last.language === language) return this.last.words
    let languages = this.looks.get(look)
    if (languages === undefined) {
      if (this.looks.size >= mostLooks) this.looks.clear()
      languages = new Map()
      this.looks.set(look, languages)
    }
    let words = languages.get(language)
    if (words === undefined) {
      words = new Map()
      languages.set(language, words)
    }
    if (words.size > mostWords) words.clear()
    this.last = { look, language, words }
    return words
  }
}
