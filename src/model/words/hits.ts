import { remember } from '../remember.ts'
import { firstNode, notKnown, pairNode } from './first-node.ts'
import { nodeBehind, stemBehind, wordBehind } from './lexicon.ts'
import { lexicon } from './own-lexicon.ts'
import { signsOfSet } from './signs.ts'
import { type CutWords, cutWords, isUnspaced } from './tokens.ts'

/** Forms of all lists in a text, each as three numbers: where it starts, where it ends, the set of its places. */
export type Hits = readonly number[]

export interface TextHits {
  /** Of whole words; by start, at one place the longest first, and what is spelt out before what has any ending. */
  words: Hits
  /** Inside of words, where none are set apart; by start, the longest first. */
  inside: Hits
  /** Of all of them, see `sign`. */
  signs: number
}

/** Every form of every list in a text, found in one pass: all recognisers ask of the same texts. */
export const hitsOf: (text: string) => TextHits = remember((text) => {
  const words = wordHits(cutWords(text))
  const inside = isUnspaced(text) ? insideHits(text) : none
  return { words, inside, signs: signsOf(words) | signsOf(inside) }
})

/** Does a text hold a form of lists with one of these signs? */
export const hasSign = (text: string, bits: number): boolean => (hitsOf(text).signs & bits) !== 0

function signsOf(hits: Hits): number {
  let bits = 0
  for (let i = 2; i < hits.length; i += 3) bits |= signsOfSet(hits[i] as number)
  return bits
}

const none: Hits = []

function wordHits(words: CutWords): Hits {
  const { cells } = lexicon()
  const { count, spans, letters, begins } = words
  const hits: number[] = []
  const search: Search = { cells, words, start: 0, hits }
  for (let i = 0; i < count; i++) {
    const before = hits.length
    const begin = begins[i] as number
    const length = (begins[i + 1] as number) - begin
    if (length === 0) continue
    const [first, second] = [letters[begin] as number, letters[begin + 1] as number]
    const pair = length > 1 ? pairNode(first, second) : notKnown
    const node = pair === notKnown ? firstNode('inText', first) : pair
    if (node === 0) continue
    search.start = spans[i * 2] as number
    walk(search, i, node, pair === notKnown ? 1 : 2)
    if (hits.length > before + 3) longestFirst(hits, before)
  }
  // What is kept has no room to grow.
  return hits.length > 0 ? hits.slice() : none
}

/** What stays the same while the forms at one place are looked for. */
interface Search {
  cells: Int32Array
  words: CutWords
  start: number
  hits: number[]
}

/** Follows the letters of a word from a node behind some of them, then those of the next. */
function walk(search: Search, at: number, from: number, letters: number): void {
  const { cells, words } = search
  const end = words.begins[at + 1] as number
  let node = from
  for (let i = (words.begins[at] as number) + letters; node !== 0; i++) {
    const stem = stemBehind(cells, node)
    if (stem !== 0) endWord(search, at, stem)
    if (i === end) {
      endWord(search, at, node)
      return
    }
    node = nodeBehind(cells, node, words.letters[i] as number)
  }
}

function endWord(search: Search, at: number, node: number): void {
  const { cells, words, start, hits } = search
  const set = cells[node] as number
  if (set !== 0) hits.push(start, words.spans[at * 2 + 1] as number, set)
  const next = at + 1 === words.count ? 0 : wordBehind(cells, node)
  if (next !== 0) walk(search, at + 1, next, 0)
}

/** Those of one start, by their ends; at one end what was found later first: it is spelt out, not a stem. */
function longestFirst(hits: number[], from: number): void {
  for (let i = from + 3; i < hits.length; i += 3) {
    const [start, end, set] = [hits[i] as number, hits[i + 1] as number, hits[i + 2] as number]
    let at = i
    for (; at > from && (hits[at - 2] as number) <= end; at -= 3)
      for (let part = at; part < at + 3; part++) hits[part] = hits[part - 3] as number
    hits[at] = start
    hits[at + 1] = end
    hits[at + 2] = set
  }
}

function insideHits(text: string): Hits {
  const { cells } = lexicon()
  const hits: number[] = []
  for (let start = 0; start < text.length; start++) {
    const before = hits.length
    let node = firstNode('inside', text.charCodeAt(start))
    for (let end = start + 1; node !== 0; end++) {
      const set = cells[node] as number
      if (set !== 0) hits.push(start, end, set)
      node = end < text.length ? nodeBehind(cells, node, text.charCodeAt(end)) : 0
    }
    if (hits.length > before + 3) longestFirst(hits, before)
  }
  return hits.length > 0 ? hits : none
}
