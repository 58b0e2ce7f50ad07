// Used when the program is built, and from source; never by the built program.
import { TrieCompiler } from './compile-trie.ts'
import { derivedLists } from './derived-lists.ts'
import { foldMark, markWordsOf } from './fold-mark.ts'
import { foldVowels } from './fold-vowels.ts'
import { split, splitForms } from './forms.ts'
import { type Lexicon, type LexiconLanguage, type TrieName, trieNames, writeLexicon } from './lexicon.ts'
import { isNamed, type ListName } from './list-names.ts'
import { momentParts } from './moment-parts.ts'
import { isUnspaced } from './tokens.ts'
import { keptLists, trieLists } from './trie-lists.ts'
import type { MarkList, WordList, Words } from './words.ts'

/** The bytes of the lexicon of these lists, for `readLexicon`; `markLists` count as later languages without a name. */
export function compileLexicon(
  wordLists: readonly WordList[],
  markLists: readonly MarkList[] = [],
): Uint8Array {
  const languages: Lists[] = [
    ...wordLists.map((list) => listsIn(splitForms(list))),
    ...markLists.map((list) => namedIn(split(list))),
  ]
  const lists = [...(languages[0] as Lists).keys()]
  const places = new Places()
  for (const [l, own] of languages.entries()) {
    for (const [n, name] of lists.entries()) {
      const place = l * lists.length + n
      for (const form of own.get(name) ?? [])
        for (const [trie, key] of keysOf(name, form)) places.add(trie, key, place)
    }
  }
  const named: LexiconLanguage[] = wordLists.map(({ code, script }) => ({ code, script }))
  const forms = Object.fromEntries(
    lists
      .filter((list) => keptLists.some((name) => isNamed(list, name)))
      .map((list) => [list, languages.map((own) => (own.get(list) ?? []).join(', ')).join('\n')]),
  )
  return writeLexicon({ languages: named, lists, forms: () => forms, ...places.compile() })
}

type Lists = ReadonlyMap<string, readonly string[]>

/** All lists of a language by name. */
function listsIn(words: Words): Lists {
  const { code: _code, script: _script, ...lists } = words
  const found = namedIn(lists)
  for (const [name, derive] of Object.entries(derivedLists)) found.set(name, derive(words))
  return found
}

function namedIn(lists: object): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>()
  for (const [name, list] of Object.entries(lists)) {
    if (Array.isArray(list) && list.every((one) => typeof one === 'string')) found.set(name, list)
    else for (const [key, forms] of Object.entries(list)) found.set(`${name}.${key}`, forms as string[])
  }
  return found
}

function keysOf(list: string, written: string): (readonly [TrieName, string])[] {
  const form = foldVowels(written)
  const isIn = (names: readonly ListName[]) => names.some((name) => isNamed(list, name))
  const keys: (readonly [TrieName, string])[] = []
  const words = form.split(/[^\p{L}\p{M}\p{N}*]+/u).filter((one) => one !== '')
  if (words.length > 0) keys.push(['inText', words.join(' ')])
  if (isUnspaced(form)) keys.push(['inside', form.replace(/\s/gu, '')])
  if (isIn(trieLists.whole)) keys.push(['whole', form])
  if (isIn(trieLists.moment)) keys.push(...momentKeys(form).map((key) => ['moment', key] as const))
  if (isIn(trieLists.mark)) keys.push(['mark', foldMark(form)])
  if (isIn(trieLists.markWords)) keys.push(...markWordsOf(form).map((word) => ['mark', word] as const))
  return keys
}

/** `1月` is read by its digits; forms without spaces are found inside a run of letters. */
function momentKeys(form: string): string[] {
  if (/\d/.test(form) || isUnspaced(form)) return []
  const parts = momentParts(form)
  const keys = parts.length > 0 ? [parts.join(' ')] : []
  // `a.m` at the end of a sentence.
  if (parts.length > 1 && parts.at(-1) === '.') keys.push(parts.slice(0, -1).join(' '))
  return keys
}

/** The places of each key of each trie. */
class Places {
  readonly #of: Readonly<Record<TrieName, Map<string, Set<number>>>> = {
    inText: new Map(),
    inside: new Map(),
    whole: new Map(),
    moment: new Map(),
    mark: new Map(),
  }

  /** Places must come in ascending order. */
  add(trie: TrieName, key: string, place: number): void {
    const known = this.#of[trie].get(key)
    if (known) known.add(place)
    else this.#of[trie].set(key, new Set([place]))
  }

  compile(): Pick<Lexicon, 'roots' | 'cells' | 'sets' | 'places'> {
    const sets = new Sets()
    const tries = new TrieCompiler()
    const roots = trieNames.map((name) => {
      const keys = [...this.#of[name]].map(([key, places]) => [key, sets.numberOf(places)] as const)
      return [name, tries.add(new Map(keys))] as const
    })
    return { roots: Object.fromEntries(roots) as Lexicon['roots'], cells: tries.cells(), ...sets.compiled() }
  }
}

/** Numbers the sets of places, equal ones alike. */
class Sets {
  readonly #starts = [0, 0]
  readonly #places: number[] = []
  readonly #known = new Map<string, number>()

  numberOf(places: ReadonlySet<number>): number {
    const key = [...places].join()
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const made = this.#starts.length - 1
    this.#places.push(...places)
    this.#starts.push(this.#places.length)
    this.#known.set(key, made)
    return made
  }

  compiled(): Pick<Lexicon, 'sets' | 'places'> {
    return { sets: Int32Array.from(this.#starts), places: Int32Array.from(this.#places) }
  }
}
