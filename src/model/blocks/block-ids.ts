import * as crypto from 'node:crypto'
import type { Block, List, ListItem, Quote, Table, TableRow } from '../inline.ts'
import { foldSpace, plainText } from '../plain-text.ts'

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

/** Six letters and digits that begin with a letter, from words alone; white space and Unicode form don't matter. */
export const idOfWords = (words: string): string => hashWords(foldSpace(words))

/** Of words whose white space is folded. */
function hashWords(words: string): string {
  const hex = sha256(mayCompose.test(words) ? words.normalize('NFC') : words)
  // 48 bits are far more than 26 * 36^5, so that every character of the id is spread evenly.
  let rest = Number.parseInt(hex.slice(0, 12), 16) % (26 * 36 ** 5)
  let id = digits.charAt(10 + (rest % 26))
  rest = Math.floor(rest / 26)
  for (; id.length < length; rest = Math.floor(rest / 36)) id += digits.charAt(rest % 36)
  return id
}

const digits = '0123456789abcdefghijklmnopqrstuvwxyz'

/** Before the first combining sign, every character is composed already. */
const mayCompose = /[\u0300-\uffff]/

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
  const named: Named[] = []
  for (const block of blocks) addBase(block, named)
  for (const { node, base } of named) node.id = ids.take(base)
}

type Node = Block | ListItem | TableRow

/** A node and what its id is made of. */
interface Named {
  node: Node
  base: string
}

/** Adds a node and all below it, in reading order. Containers are named after their children's names, so that deep nesting hashes no word twice. */
function addBase(node: Node, named: Named[]): string {
  const own: Named = { node, base: node.type }
  named.push(own)
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      own.base = hashed('', foldSpace(plainText(node.children)), node.type)
      break
    case 'code':
      own.base = hashed('code ', foldSpace(node.value), node.type)
      break
    case 'rule':
      break
    case 'listItem':
      // Its own words are its first block: another sub-point makes it no other item.
      own.base = hashed('item ', basesOf(node.children, named)[0] ?? '', node.type)
      break
    case 'list':
    case 'quote':
    case 'table':
    case 'tableRow':
      own.base = hashed(`${node.type} `, basesOf(childrenOf(node), named).join(' '), node.type)
  }
  return own.base
}

function basesOf(nodes: readonly Node[], named: Named[]): string[] {
  const bases: string[] = []
  for (const node of nodes) bases.push(addBase(node, named))
  return bases
}

function hashed(prefix: string, words: string, type: string): string {
  return words === '' ? type : hashWords(prefix + words)
}

function childrenOf(node: List | Quote | Table | TableRow): readonly Node[] {
  if (node.type === 'table') return node.rows
  return node.type === 'tableRow' ? node.cells.flatMap((cell) => cell.blocks) : node.children
}
