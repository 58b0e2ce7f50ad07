// All word lists in one table: tries whose ends say in which lists of which languages a form stands. Made when briefpack
// is built, so that a start takes no list apart, and read in place.
import { once } from '../../remember.ts'

/**
 * The tries, by how a text is compared with their forms:
 * - `inText`: word by word, one space between two words of a form, `*` at the end of a word for any ending
 * - `inside`: letter by letter, anywhere in a text: Chinese, Japanese and Korean forms without their spaces
 * - `whole`: as the whole of a key, see `wordKey`
 * - `moment`: as the words and marks of a date or time, see `momentParts`
 * - `mark`: folded, see `foldMark`, without spaces
 */
export const trieNames = ['inText', 'inside', 'whole', 'moment', 'mark'] as const
export type TrieName = (typeof trieNames)[number]

/** A language of the table. */
export interface LexiconLanguage {
  /** BCP 47. */
  code: string
  script: string
}

/** What is not in the tries: kept as JSON. */
export interface LexiconHead {
  languages: readonly LexiconLanguage[]
  /** Names of the lists; a place is the number of a language times their count plus the number of a list. */
  lists: readonly string[]
  /** Where each trie begins in `cells`. */
  roots: Readonly<Record<TrieName, number>>
}

/**
 * Forms as written, of lists that are compared form by form to tell slips of the pen: a line for each language, with
 * `, ` between two forms.
 */
export type KeptForms = Readonly<Record<string, string>>

export interface Lexicon extends LexiconHead {
  /** A node is the set of its end (0 for none), its number of edges, and for each a character code and a node, ascending. */
  cells: Int32Array
  /** Of each set where its places begin in `places`, and once more where the last one's end. Set 0 is empty. */
  sets: Int32Array
  /** Places, ascending in each set: earlier languages first. */
  places: Int32Array
  /** Most briefs have no use for them. */
  forms(): KeptForms
}

/** Numbers before the parts: how long each is. */
const headLength = 5

/** The bytes of a lexicon: how long its parts are, and these; numbers of 32 bits, little-endian. */
export function writeLexicon({ cells, sets, places, forms, ...head }: Lexicon): Uint8Array {
  const encoder = new TextEncoder()
  const texts = [head, forms()].map((part) => encoder.encode(JSON.stringify(part)))
  const parts = [cells, sets, places, ...texts]
  const numbers = [Int32Array.from(parts, (part) => part.length), cells, sets, places]
  const length = numbers.reduce((sum, part) => sum + part.length * 4, 0)
  const bytes = new Uint8Array(length + texts.reduce((sum, text) => sum + text.length, 0))
  const view = new DataView(bytes.buffer)
  let at = 0
  for (const part of numbers)
    for (const number of part) {
      view.setInt32(at, number, true)
      at += 4
    }
  for (const text of texts) {
    bytes.set(text, at)
    at += text.length
  }
  return bytes
}

/** The lexicon in the bytes that `writeLexicon` made. */
export function readLexicon(bytes: Uint8Array): Lexicon {
  const [cells = 0, sets = 0, places = 0, head = 0, forms = 0] = numbersOf(bytes, 0, headLength)
  const texts = (headLength + cells + sets + places) * 4
  const parse = (from: number, length: number) =>
    JSON.parse(new TextDecoder().decode(bytes.subarray(from, from + length)))
  return {
    ...(parse(texts, head) as LexiconHead),
    cells: numbersOf(bytes, headLength, cells),
    sets: numbersOf(bytes, headLength + cells, sets),
    places: numbersOf(bytes, headLength + cells + sets, places),
    forms: once(() => parse(texts + head, forms) as KeptForms),
  }
}

const isLittleEndian = new Uint8Array(new Int32Array([1]).buffer)[0] === 1

/** In place where the machine writes numbers the same way. */
function numbersOf({ buffer, byteOffset }: Uint8Array, from: number, count: number): Int32Array {
  const start = byteOffset + from * 4
  if (isLittleEndian && start % 4 === 0) return new Int32Array(buffer, start, count)
  const view = new DataView(buffer, start)
  return Int32Array.from({ length: count }, (_, i) => view.getInt32(i * 4, true))
}

/** The node behind a node's edge for a character, 0 where there is none. */
export function nodeBehind(cells: Int32Array, node: number, code: number): number {
  let low = node + 2
  let high = low + (cells[node + 1] as number) * 2
  // Most nodes have one to three edges.
  for (; high - low > 8; ) {
    const middle = low + (((high - low) >> 2) << 1)
    if ((cells[middle] as number) <= code) low = middle
    else high = middle
  }
  for (; low < high; low += 2) if (cells[low] === code) return cells[low + 1] as number
  return 0
}

const space = 0x20
const anyEnding = 0x2a

/** The node behind a node's edge for the space between two words of a form, the lowest of all edges; 0 for none. */
export function wordBehind(cells: Int32Array, node: number): number {
  return cells[node + 1] !== 0 && cells[node + 2] === space ? (cells[node + 3] as number) : 0
}

/** The node behind a node's edge for any ending of a word, next to the lowest at most; 0 for none. */
export function stemBehind(cells: Int32Array, node: number): number {
  const edges = cells[node + 1] as number
  if (edges === 0) return 0
  const first = cells[node + 2] as number
  if (first === anyEnding) return cells[node + 3] as number
  return first === space && edges > 1 && cells[node + 4] === anyEnding ? (cells[node + 5] as number) : 0
}
