import { once } from '../../remember.ts'
import { nodeBehind, stemBehind, type TrieName, trieNames } from './lexicon.ts'
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

const a = 0x61
const alphabet = 26
/** More than two letters have to be looked at. */
export const notKnown = -1

/**
 * The node behind two letters at the beginning of a word of `inText`, 0 where no form begins so. `notKnown` for other
 * letters than a to z, and where a form is the first of them with any ending.
 */
export function pairNode(first: number, second: number): number {
  const row = first - a
  const column = second - a
  if (row < 0 || row >= alphabet || column < 0 || column >= alphabet) return notKnown
  return pairNodes()[row * alphabet + column] as number
}

const pairNodes = once(() => {
  const { cells } = lexicon()
  const nodes = new Int32Array(alphabet * alphabet)
  for (let row = 0; row < alphabet; row++) {
    const node = firstNode('inText', a + row)
    const isStem = node !== 0 && stemBehind(cells, node) !== 0
    for (let column = 0; column < alphabet; column++) {
      const behind = node === 0 ? 0 : nodeBehind(cells, node, a + column)
      nodes[row * alphabet + column] = isStem ? notKnown : behind
    }
  }
  return nodes
})
