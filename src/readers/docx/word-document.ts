// What a Word file says, paragraph by paragraph, before anything is made of it: styles by name, bookmarks and lists are
// still known here, so that whoever knows a document better (a pack of ours) can look at it before it becomes mdast.
import type { Point } from './text-lines.ts'

/** How characters look, as far as a brief is concerned; settled from styles and direct formatting. */
export interface RunFormat {
  strong: boolean
  emphasis: boolean
  delete: boolean
  underline: boolean
  /** Set in a font for code. */
  code: boolean
  /** Half points (ECMA-376-1, 17.3.2.38); null where nothing says so. */
  size: number | null
  /** BCP 47, as Word's proofing language says; null where none does. */
  lang: string | null
}

/** Words in one look. */
export interface TextPiece {
  type: 'text'
  value: string
  format: RunFormat
  /** Where a link leads, or null. */
  link: string | null
  start: Point
  end: Point
}

/** A picture; `url` is the name of its part, or an address outside. */
export interface ImagePiece {
  type: 'image'
  url: string
  alt: string
  decorative: boolean
  link: string | null
  at: Point
}

/** The call of a note. */
export interface NotePiece {
  type: 'note'
  id: string
  at: Point
}

export type WordPiece = TextPiece | ImagePiece | NotePiece

/** Where a paragraph stands in a list that Word numbers. */
export interface ListPlace {
  /** The list instance and the definition behind it; lists of one definition count on (17.9.15). */
  list: string
  definition: string
  /** From 0. */
  level: number
  ordered: boolean
  /** What Word counts here; 1 for a bullet. */
  number: number
  /** The bullet, so that two kinds side by side stay two lists. */
  bullet: string
}

/** What a style says that a paragraph is. */
export type ParagraphRole = 'title' | 'subtitle' | 'quote' | 'code' | 'rule' | 'listContinue' | null

/** Room above and below, twentieths of a point (17.3.1.33). */
export interface Space {
  before: number
  after: number
  /** None between paragraphs of one style (17.3.1.9). */
  contextual: boolean
}

export interface WordParagraph {
  type: 'paragraph'
  /** The nth of the document, from 1. */
  number: number
  /** Name of its style as Word shows it, in the language of whoever made it; null for none. */
  style: string | null
  bookmarks: string[]
  /** Where its words begin, or would. */
  start: Point
  role: ParagraphRole
  /** Level of a heading from 1, or null. */
  heading: number | null
  list: ListPlace | null
  /** Is it a task of a list that is done, or not yet? */
  checked?: boolean
  /** Label of the question that it is, in a pack of ours. */
  question?: string
  /** From the margin, twentieths of a point. */
  indent: number
  space: Space
  pieces: WordPiece[]
  /** Text boxes that are anchored in it. */
  boxes: WordBlock[][]
}

export interface WordCell {
  /** Columns it covers. */
  span: number
  /** It goes on with the cell above it (17.4.84). */
  continued: boolean
  blocks: WordBlock[]
}

export interface WordRow {
  header: boolean
  /** Columns left out before its first cell. */
  before: number
  cells: WordCell[]
}

export interface WordTable {
  type: 'table'
  rows: WordRow[]
}

export type WordBlock = WordParagraph | WordTable

export interface WordNote {
  id: string
  blocks: WordBlock[]
}

/** The whole of a document: body, and the notes that it calls, in the order of their calls. */
export interface WordDocument {
  blocks: WordBlock[]
  notes: WordNote[]
  /** Size of most letters of the body, half points; null where nothing says so. */
  bodySize: number | null
  /** Language of most letters, BCP 47, or null. */
  language: string | null
}
