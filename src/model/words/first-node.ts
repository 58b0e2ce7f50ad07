import { once } from '../remember.ts'
import { nodeBehind, type TrieName, trieNames } from './lexicon.ts'
import { lexicon } from './own-lexicon.ts'

/** Letters of alphabets; a trie's root has an edge for nearly each of them. */
const commonLetters = 0x700

const tables = once(() => {
  const { cells, roots } = lexicon()
  return Object.fromEntries(trieNames.map((trie) => [trie, tableOf(cells, roots[trie])])) as Readonly<
    Record<TrieName, Int32Array>
  >
})

function tableOf(cells: Int32Array, root: number): Int32Array {
  const table = new Int32Array(commonLetters)
  const end = root + 2 + (cells[root + 1] as number) * 2
  for (let edge = root + 2; edge < end && (cells[edge] as number) < commonLetters; edge += 2)
    table[cells[edge] as number] = cells[edge + 1] as number
  return table
}

/** The node behind the root of a trie for a character, 0 where there is none; words are begun more often than gone on with. */
export function firstNode(trie: TrieName, code: number): number {
  if (code < commonLetters) return tables()[trie][code] as number
  const { cells, roots } = lexicon()
  return nodeBehind(cells, roots[trie], code)
}
