import * as crypto from 'node:crypto'
import type { Block, Inline, ListItem, TableRow } from '../inline.ts'
import { foldSpace, plainText } from '../plain-text.ts'
import { rememberFor } from '../remember.ts'

const length = 6

/** Gives out ids that are unique in one brief: a repeat gets `-2`, `-3` in the order of asking. */
export class BlockIds {
  readonly #given = new Map<string, number>()

  /** `base` is what `idOfWords` returned, or a type name for a block without words. */
  take(base: string): string {
    const count = (this.#given.get(base) ?? 0) + 1
    this.#given.set(base, count)
    return count === 1 ? base : `${base}-${count}`
  }
}

/** Ids of words hashed lately: the blocks of one brief are named two or three times while it is read. */
const known = new Map<string, string>()
const mostKnown = 2000

/** Six letters and digits that begin with a letter, from words alone; white space and Unicode form don't matter. */
export function idOfWords(words: string): string {
  const found = known.get(words)
  if (found !== undefined) return found
  if (known.size >= mostKnown) known.clear()
  const id = hashWords(words)
  known.set(words, id)
  return id
}

function hashWords(words: string): string {
  const hex = sha256(foldSpace(words).normalize('NFC'))
  // 48 bits are far more than 26 * 36^5, so that every character of the id is spread evenly.
  let rest = Number.parseInt(hex.slice(0, 12), 16)
  let id = String.fromCharCode(97 + (rest % 26))
  rest = Math.floor(rest / 26)
  for (; id.length < length; rest = Math.floor(rest / 36)) id += (rest % 36).toString(36)
  return id
}

/** `crypto.hash` takes half the time; the first releases of Node 20 don't have it. */
function sha256(text: string): string {
  return 'hash' in crypto
    ? crypto.hash('sha256', text)
    : (crypto as typeof import('node:crypto')).createHash('sha256').update(text).digest('hex')
}

/**
 * Sets the id of each block, item and row, in reading order. Headings and paragraphs of the same words get the same
 * id, since one syntax marks a heading that the other leaves to be recognised. May be run again after blocks were
 * split; then over all blocks of the brief, with one `ids`.
 */
export function assignBlockIds(blocks: readonly Block[], ids: BlockIds): void {
  const bases = new Map<Node, string>()
  for (const block of blocks) baseOf(block, bases)
  for (const block of blocks) name(block, bases, ids)
}

type Node = Block | ListItem | TableRow

function name(node: Node, bases: Map<Node, string>, ids: BlockIds): void {
  node.id = ids.take(bases.get(node) ?? node.type)
  for (const child of childrenOf(node)) name(child, bases, ids)
}

/** Containers are named after their children's names, so that deep nesting hashes no word twice. */
function baseOf(node: Node, bases: Map<Node, string>): string {
  const below = childrenOf(node).map((child) => baseOf(child, bases))
  const base = named(node, below)
  bases.set(node, base)
  return base
}

function named(node: Node, below: readonly string[]): string {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return baseOfWords(node.children) || node.type
    case 'code':
      return hashed('code ', foldSpace(node.value), node.type)
    case 'rule':
      return node.type
    case 'listItem':
      // Its own words are its first block: another sub-point makes it no other item.
      return hashed('item ', below[0] ?? '', node.type)
    case 'list':
    case 'quote':
    case 'table':
    case 'tableRow':
      return hashed(`${node.type} `, below.join(' '), node.type)
  }
}

/** Blocks are named again after others were split. */
const baseOfWords = rememberFor((inlines: readonly Inline[]) => hashed('', foldSpace(plainText(inlines)), ''))

function hashed(prefix: string, words: string, type: string): string {
  return words === '' ? type : idOfWords(prefix + words)
}

function childrenOf(node: Node): readonly Node[] {
  if (node.type === 'list' || node.type === 'listItem' || node.type === 'quote') return node.children
  if (node.type === 'table') return node.rows
  if (node.type === 'tableRow') return node.cells.flatMap((cell) => cell.blocks)
  return []
}
