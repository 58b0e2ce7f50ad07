// Used when briefpack is built, and by tests: the program reads what comes of it.

import { addressShift, endsPattern, farLevels, formVersion, headLength, mostEdges } from './pattern-trie.ts'

/** A pattern's letters (`.` for the edge of a word) and, for each gap from before its first letter on, its level. */
export type Pattern = readonly [letters: string, levels: readonly number[]]

export interface Patterns {
  patterns: readonly Pattern[]
  /** Words that follow no pattern, each with the offsets of its hyphens. */
  exceptions: ReadonlyMap<string, readonly number[]>
  /** The least number of letters before and after a hyphen. */
  left: number
  right: number
}

/** Levels above those of all patterns: an exception forbids and allows by them. */
const exceptionForbids = 10
const exceptionAllows = 11

/** A node of the trie: the number of its levels, its edges. Alike ones are the same object. */
interface Node {
  levels: number | undefined
  edges: [letter: number, node: Node][]
  /** Where it was written. */
  address: number
}

/** The bytes of a file of patterns, see `PatternTrie`. The same patterns give the same bytes. */
export function compilePatterns({ patterns, exceptions, left, right }: Patterns): Uint8Array {
  const all = [...patterns, ...[...exceptions].map(asPattern)]
  const letters = ['.', ...[...new Set(all.flatMap(([key]) => [...key]))].filter((one) => one !== '.').sort()]
  const ends = new Map(all.map(([key, levels]) => [key, fromEnd(key, levels)]))
  const numbers = numberByUse([...ends.values()])
  const head = [formVersion, left, right, letters.length]
  const alphabet = letters.flatMap((letter) => inBytes(letter.charCodeAt(0), 2))
  const table = levelTable([...numbers.keys()])
  const levels = headLength + alphabet.length
  const nodes: number[] = []
  const trie = makeTrie(ends, numbers, letters)
  const root = writeNode(trie, nodes, levels + table.length)
  return Uint8Array.from([
    ...head,
    ...inBytes(levels, 3),
    ...inBytes(root, 3),
    ...alphabet,
    ...table,
    ...nodes,
  ])
}

/** An exception is a pattern of a whole word that all others give way to. */
function asPattern([word, hyphens]: readonly [string, readonly number[]]): Pattern {
  const levels = Array.from({ length: word.length + 1 }, (_, i) =>
    hyphens.includes(i) ? exceptionAllows : exceptionForbids,
  )
  return [`.${word}.`, levels]
}

/**
 * Levels as bytes, each behind its distance from the end of the pattern: so, patterns with one ending share it. The
 * first of the given levels is before the first letter, not before the mark of the word's start.
 */
function fromEnd(key: string, levels: readonly number[]): string {
  const length = key.startsWith('.') ? key.length - 1 : key.length
  const bytes = levels.flatMap((level, i) => (level === 0 ? [] : [length - i, level]))
  return [bytes.length / 2, ...bytes].join()
}

/** Numbers for the different levels, the most frequent first, since a small number takes less room. */
function numberByUse(all: readonly string[]): Map<string, number> {
  const uses = new Map<string, number>()
  for (const one of all) uses.set(one, (uses.get(one) ?? 0) + 1)
  const sorted = [...uses].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  return new Map(sorted.map(([one], i) => [one, i]))
}

/** Where each is, counted from the start of the table, and all of them. */
function levelTable(all: readonly string[]): number[] {
  const places: number[] = []
  const levels: number[] = []
  for (const one of all) {
    places.push(...inBytes(all.length * 2 + levels.length, 2))
    levels.push(...one.split(',').map(Number))
  }
  return [...places, ...levels]
}

function makeTrie(
  ends: ReadonlyMap<string, string>,
  numbers: ReadonlyMap<string, number>,
  letters: readonly string[],
): Node {
  const numberOf = new Map(letters.map((letter, i) => [letter, i + 1]))
  const known = new Map<string, Node>()
  const ids = new Map<Node, number>()
  const keys = [...ends.keys()].sort()
  /** The node of the keys from `low` to before `high`, which have their first `depth` letters in common. */
  const nodeOf = (low: number, high: number, depth: number): Node => {
    const node: Node = { levels: undefined, edges: [], address: 0 }
    let at = low
    if (keys[at]?.length === depth) node.levels = numbers.get(ends.get(keys[at++] as string) as string)
    while (at < high) {
      const letter = (keys[at] as string)[depth] as string
      let next = at + 1
      while (next < high && keys[next]?.[depth] === letter) next++
      node.edges.push([numberOf.get(letter) as number, nodeOf(at, next, depth + 1)])
      at = next
    }
    node.edges.sort(([a], [b]) => a - b)
    const key = [node.levels, ...node.edges.flatMap(([letter, to]) => [letter, ids.get(to)])].join()
    const same = known.get(key)
    if (same !== undefined) return same
    known.set(key, node)
    ids.set(node, ids.size)
    return node
  }
  return nodeOf(0, keys.length, 0)
}

/** Writes what is behind a node, then the node; returns its address. `base` is the address of the first node. */
function writeNode(node: Node, bytes: number[], base: number): number {
  if (node.address !== 0) return node.address
  const targets = node.edges.map(([, to]) => writeNode(to, bytes, base))
  const own = base + bytes.length
  const size = Math.max(1, ...targets.map((target) => sizeOf(own - target)))
  const count = node.edges.length
  const ends = node.levels === undefined ? 0 : endsPattern
  bytes.push(ends | ((size - 1) << addressShift) | Math.min(count, mostEdges))
  if (node.levels !== undefined) {
    bytes.push(...(node.levels < farLevels ? [node.levels] : [farLevels, ...inBytes(node.levels, 2)]))
  }
  if (count >= mostEdges) bytes.push(count)
  bytes.push(...node.edges.map(([letter]) => letter))
  bytes.push(...targets.flatMap((target) => inBytes(own - target, size)))
  node.address = own
  return own
}

function sizeOf(number: number): number {
  return number < 0x100 ? 1 : number < 0x10000 ? 2 : 3
}

/** A number in bytes, the low one first. */
function inBytes(number: number, size: number): number[] {
  if (number >= 0x100 ** size) throw new Error(`${number} takes more than ${size} bytes`)
  return Array.from({ length: size }, (_, i) => Math.floor(number / 0x100 ** i) & 0xff)
}
