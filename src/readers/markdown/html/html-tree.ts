import type { Nodes } from 'mdast'
import type { Position } from 'unist'
import type { Attributes } from './tokenize.ts'

/** An element of HTML, with what Markdown stands inside it. */
export interface Element {
  type: 'element'
  name: string
  attributes: Attributes
  children: Part[]
  /** Has an end tag of its own. */
  closed: boolean
  /** Something inside it does not fit into a line. */
  holdsBlocks: boolean
  position: Position
}

/** Words of HTML, decoded; white space is as written. */
export interface Words {
  type: 'words'
  value: string
  position: Position
}

/** Here words end that go together, where no element says so. */
export interface Edge {
  type: 'edge'
}

export type Part = Element | Words | Edge | Nodes

/** What is met on the way through siblings. */
export type HtmlEvent =
  | {
      type: 'open'
      name: string
      attributes: Attributes
      closed: boolean
      written: string
      position: Position
    }
  | { type: 'close'; name: string; position: Position }
  | { type: 'inline'; part: Words | Nodes }
  | { type: 'block'; node: Nodes }
  /** A `loose` edge is one between two pieces of HTML, and counts only outside of all elements. */
  | { type: 'edge'; loose: boolean }
