// The patterns of a language as they stand in its file: used in place, so that opening one costs no more than reading
// it. Made by compile-patterns.ts when briefpack is built.

/** The first byte: a file of another form is none of ours. */
export const formVersion = 1

/** Bytes before the alphabet. */
export const headLength = 10

/** In the first byte of a node: it ends a pattern; how many bytes an address has; how many edges there are. */
export const endsPattern = 0x80
export const addressShift = 5
export const mostEdges = 0x1f

/** A number of levels this high takes three bytes. */
export const farLevels = 0xff

/** The letter that stands for the start and the end of a word: it is the first of each alphabet. */
export const edgeOfWord = 1

/**
 * A file: form, least letters before and after a hyphen, size of the alphabet, addresses (24 bits, the low byte first)
 * of the list of levels and of the first node; then the alphabet, 16 bits each, the levels and the nodes.
 *
 * A node: one byte, see `endsPattern`; if it ends a pattern, the number of its levels; its edges' letters, ascending;
 * for each the distance back to its node. What ends alike is there once.
 *
 * Levels: two bytes each for how far in from the end of the pattern (counted in letters) and how much, behind their
 * count. An odd level allows a hyphen, an even one forbids it, the highest of all patterns counts.
 */
export interface PatternTrie {
  bytes: Uint8Array
  /** The least number of letters before and after a hyphen. */
  left: number
  right: number
  /** Numbers of the letters by their character code. */
  letters: ReadonlyMap<number, number>
  /** Address of where the levels of each number are: two bytes each. */
  levels: number
  root: number
}

/** The patterns in the bytes of a file. */
export function readPatternTrie(bytes: Uint8Array): PatternTrie {
  const [form, left = 0, right = 0, count = 0] = bytes
  if (form !== formVersion) throw new Error('These are no hyphenation patterns of this version of briefpack')
  const letters = new Map<number, number>()
  for (let i = 0; i < count; i++) {
    letters.set(numberAt(bytes, headLength + i * 2, 2), i + edgeOfWord)
  }
  return { bytes, left, right, letters, levels: numberAt(bytes, 4, 3), root: numberAt(bytes, 7, 3) }
}

function numberAt(bytes: Uint8Array, at: number, size: number): number {
  let number = 0
  for (let i = size - 1; i >= 0; i--) number = number * 0x100 + (bytes[at + i] as number)
  return number
}

/**
 * The levels before each letter of a word and behind its last one, by Liang's method (https://tug.org/docs/liang/).
 * Letters come as numbers of the alphabet, 0 for one that it doesn't have. Time grows with the number of letters, since
 * no pattern is longer than some twenty.
 */
export function levelsOf(trie: PatternTrie, letters: readonly number[]): Uint8Array {
  const word = [edgeOfWord, ...letters, edgeOfWord]
  // One more before, for the gap before the start of the word.
  const levels = new Uint8Array(word.length + 1)
  for (let start = 0; start < word.length; start++) {
    let node = trie.root
    for (let end = start; end < word.length; end++) {
      node = nodeBehind(trie.bytes, node, word[end] as number)
      if (node === 0) break
      if (((trie.bytes[node] as number) & endsPattern) !== 0) raiseLevels(trie, node, levels, end + 1)
    }
  }
  return levels.subarray(1, -1)
}

/** The node behind a node's edge for a letter, 0 where there is none. */
function nodeBehind(bytes: Uint8Array, node: number, letter: number): number {
  const first = bytes[node] as number
  let at = node + 1
  if ((first & endsPattern) !== 0) at += bytes[at] === farLevels ? 3 : 1
  let edges = first & mostEdges
  if (edges === mostEdges) edges = bytes[at++] as number
  for (let i = 0; i < edges; i++) {
    const found = bytes[at + i] as number
    if (found < letter) continue
    if (found > letter) return 0
    const size = ((first & ~endsPattern) >> addressShift) + 1
    return node - numberAt(bytes, at + edges + i * size, size)
  }
  return 0
}

/** What the pattern that ends at a node says, `end` being the gap behind its last letter. */
function raiseLevels({ bytes, levels: table }: PatternTrie, node: number, levels: Uint8Array, end: number) {
  const own = bytes[node + 1] as number
  const number = own === farLevels ? numberAt(bytes, node + 2, 2) : own
  let at = table + numberAt(bytes, table + number * 2, 2)
  const stop = at + 1 + (bytes[at] as number) * 2
  for (at++; at < stop; at += 2) {
    const gap = end - (bytes[at] as number)
    const level = bytes[at + 1] as number
    if (level > (levels[gap] as number)) levels[gap] = level
  }
}
