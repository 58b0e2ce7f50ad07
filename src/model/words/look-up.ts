import { choose } from './choose.ts'
import { setOf } from './set-of.ts'
import type { ListIn } from './trie-lists.ts'

/** What a key means that a trie holds as a whole: the value of the list it stands in, see `choose`; else null. */
export function lookUp<T, K extends 'whole' | 'mark'>(
  trie: K,
  lists: readonly (readonly [ListIn<K>, T])[],
): (key: string) => T | null {
  const meaningOf = choose(lists)
  return (key) => meaningOf(setOf(trie, key))
}
