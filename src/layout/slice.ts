import type { Asset } from '../template/pack.ts'
import type { ColourName } from '../template/theme.ts'
import type { Tag } from './tag.ts'
import type { Line } from './text/span.ts'

/** Something to paint. Lengths in pt; x from the left edge of the text area, y down from the top of the slice. */
export type Drawable =
  /** `y` is the base line. Without a tag it is decoration: the dots of a contents page. */
  | { kind: 'text'; x: number; y: number; line: Line; tag: Tag | null }
  | { kind: 'rule'; x: number; y: number; width: number; thickness: number; colour: ColourName }
  | { kind: 'fill'; x: number; y: number; width: number; height: number; colour: ColourName }
  /** `y` is its upper edge. Without a tag it is decoration; `link` is the address it leads to. */
  | {
      kind: 'image'
      x: number
      y: number
      width: number
      height: number
      asset: Asset
      tag: Tag | null
      link: string | null
    }
  /** What a figure takes up that is made of other things. */
  | { kind: 'extent'; x: number; y: number; width: number; height: number; tag: Tag }
  /** Puts an element into the tree even where it has no text: an empty table cell. */
  | { kind: 'element'; tag: Tag }
  /** A place that links and the outline lead to. */
  | { kind: 'anchor'; y: number; name: string; outline: { level: number; title: string } | null }

/** What no page break parts: a line of text, a row of a table. */
export interface Slice {
  height: number
  /** Space above and below; of two neighbours the larger counts. */
  before: number
  after: number
  /** No page break between this slice and the next. */
  keep: boolean
  /** `keep` is a wish only: what is too high for a page is broken here first. */
  soft: boolean
  /** This slice begins a page. */
  pageBreak: boolean
  /** Index in `Flow.heads` of the header rows that are repeated above it when it begins a page. */
  head: number | null
  /** Indexes in `Flow.notes` of the notes called in it. */
  notes: readonly number[]
  draws: Drawable[]
}

/** Colour behind or beside a range of slices, gaps between them included, on every page they reach. */
export interface Band {
  first: number
  last: number
  x: number
  width: number
  /** How far it reaches above the first and below the last slice on a page. */
  overhang: number
  colour: ColourName
}

const none: readonly number[] = []

/** A slice with nothing in it. */
export function makeSlice(height: number, draws: Drawable[] = []): Slice {
  return {
    height,
    before: 0,
    after: 0,
    keep: false,
    soft: false,
    pageBreak: false,
    head: null,
    notes: none,
    draws,
  }
}
