import { remember } from '../remember.ts'
import { nodeBehind } from './lexicon.ts'
import { lexicon } from './own-lexicon.ts'
import { isUnspaced, type Token, tokensOf } from './tokens.ts'

/** Forms of all lists in a text, each as three numbers: where it starts, where it ends, the set of its places. */
export type Hits = readonly number[]

export interface TextHits {
  /** Of whole words; by start, at one place the longest first, and what is spelt out before what has any ending. */
  words: Hits
  /** Inside of words, where none are set apart; by start, the longest first. */
  inside: Hits
}

/** Every form of every list in a text, found in one pass: all recognisers ask of the same texts. */
export const hitsOf: (text: string) => TextHits = remember((text) => ({
  words: wordHits(tokensOf(text)),
  inside: isUnspaced(text) ? insideHits(text) : none,
}))

const none: Hits = []
const space = 0x20
const anyEnding = 0x2a

function wordHits(tokens: readonly Token[]): Hits {
  const { roots } = lexicon()
  const hits: number[] = []
  for (let i = 0; i < tokens.length; i++) {
    const before = hits.length
    walk(tokens, i, roots.inText, (tokens[i] as Token).start, hits)
    if (hits.length > before + 3) longestFirst(hits, before)
  }
  return hits.length > 0 ? hits : none
}

/** Follows the letters of one word from a node, then those of the next. */
function walk(tokens: readonly Token[], at: number, from: number, start: number, hits: number[]): void {
  const { cells } = lexicon()
  const { text } = tokens[at] as Token
  let node = from
  for (let i = 0; node !== 0; i++) {
    // Edges ascend, so that those for a space and for any ending come first.
    const stem = (cells[node + 2] as number) <= anyEnding ? nodeBehind(cells, node, anyEnding) : 0
    if (stem !== 0) endWord(tokens, at, stem, start, hits)
    if (i === text.length) {
      endWord(tokens, at, node, start, hits)
      return
    }
    node = nodeBehind(cells, node, text.charCodeAt(i))
  }
}

function endWord(tokens: readonly Token[], at: number, node: number, start: number, hits: number[]): void {
  const { cells } = lexicon()
  const set = cells[node] as number
  if (set !== 0) hits.push(start, (tokens[at] as Token).end, set)
  if (at + 1 === tokens.length || cells[node + 2] !== space) return
  const next = nodeBehind(cells, node, space)
  if (next !== 0) walk(tokens, at + 1, next, start, hits)
}

/** Those of one start; found were the shorter stems first, then what is spelt out. */
function longestFirst(hits: number[], from: number): void {
  const found: [number, number, number][] = []
  for (let i = from; i < hits.length; i += 3)
    found.unshift([hits[i] as number, hits[i + 1] as number, hits[i + 2] as number])
  hits.length = from
  for (const hit of found.sort((a, b) => b[1] - a[1])) hits.push(...hit)
}

function insideHits(text: string): Hits {
  const { cells, roots } = lexicon()
  const hits: number[] = []
  for (let start = 0; start < text.length; start++) {
    const before = hits.length
    let node = nodeBehind(cells, roots.inside, text.charCodeAt(start))
    for (let end = start + 1; node !== 0; end++) {
      const set = cells[node] as number
      if (set !== 0) hits.push(start, end, set)
      node = end < text.length ? nodeBehind(cells, node, text.charCodeAt(end)) : 0
    }
    if (hits.length > before + 3) longestFirst(hits, before)
  }
  return hits.length > 0 ? hits : none
}
