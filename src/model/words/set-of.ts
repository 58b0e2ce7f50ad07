import { firstNode } from './first-node.ts'
import { nodeBehind, type TrieName } from './lexicon.ts'
import { lexicon } from './own-lexicon.ts'

/** The set of a key that a trie of the lexicon holds, 0 for any other text; see `choose`. */
export function setOf(trie: TrieName, key: string): number {
  if (key === '') return 0
  const { cells } = lexicon()
  let node = firstNode(trie, key.charCodeAt(0))
  for (let i = 1; i < key.length && node !== 0; i++) node = nodeBehind(cells, node, key.charCodeAt(i))
  return node === 0 ? 0 : (cells[node] as number)
}
