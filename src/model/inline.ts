// The closed unions of what text is made of, in the Brief and in the Pack alike. Named after mdast
// (https://github.com/syntax-tree/mdast), after references, HTML and directives have been resolved.
import type { Place } from '../diagnostics/diagnostic.ts'
import type { Audiences } from './audience.ts'
import type { MarkName } from './words/words.ts'

/** Plain words. A `\n` in `value` is a line end of the source that the builder kept as a space-like break. */
export interface Text {
  type: 'text'
  value: string
}
export interface Emphasis {
  type: 'emphasis'
  children: Inline[]
}
export interface Strong {
  type: 'strong'
  children: Inline[]
}
/** Struck-out text (GFM `~~`). */
export interface Delete {
  type: 'delete'
  children: Inline[]
}
export interface InlineCode {
  type: 'inlineCode'
  value: string
}
/** A link that leads out; `url` is http, https or mailto only. Other schemes are read as text. */
export interface Link {
  type: 'link'
  url: string
  children: Inline[]
}
/** A line end that prints as one. */
export interface Break {
  type: 'break'
}
/** A call of the footnote `note` in `Brief.notes`. */
export interface NoteReference {
  type: 'noteReference'
  note: string
}
/** A picture. `url` is as written: the name of an asset, or, where there is none, of what could not be read. */
export interface Image {
  type: 'image'
  url: string
  /** What it shows, in words; empty where its author gave none. */
  alt: string
  /** Shows nothing that a reader would miss, as its author says; `alt` is then empty. */
  decorative?: true
  place?: Place
}
/** Words in another language than those around them. */
export interface LanguageSpan {
  type: 'span'
  /** BCP 47, as written. */
  lang: string
  children: Inline[]
}
export type Inline =
  | Text
  | Emphasis
  | Strong
  | Delete
  | InlineCode
  | Link
  | Break
  | NoteReference
  | Image
  | LanguageSpan

/** What every block has. */
export interface BlockBase {
  /**
   * Short hash of the block's own words, `-2` for a repeat: stable when other blocks are inserted or moved.
   * Starts with a letter; letters, digits and `-` only, so that it can be an XML name and a PDF destination.
   */
  id: string
  place: Place
  audience: Audiences
  /** BCP 47, only where it differs from the brief's. */
  lang?: string
  /** What its author says it is, by a mark such as `[not a question]` at its end. */
  stated?: MarkName
}
export interface Paragraph extends BlockBase {
  type: 'paragraph'
  children: Inline[]
}
/** A heading inside a section that opens no section (in a quote, in a list item). */
export interface Heading extends BlockBase {
  type: 'heading'
  depth: number
  children: Inline[]
}
export interface List extends BlockBase {
  type: 'list'
  ordered: boolean
  /** First number of an ordered list. */
  start: number
  children: ListItem[]
}
export interface ListItem extends BlockBase {
  type: 'listItem'
  /** A GFM task: done or not; null for an ordinary item. */
  checked: boolean | null
  children: Block[]
}
export interface Quote extends BlockBase {
  type: 'quote'
  children: Block[]
}
export interface Code extends BlockBase {
  type: 'code'
  value: string
}
export interface Rule extends BlockBase {
  type: 'rule'
}
export interface Table extends BlockBase {
  type: 'table'
  /** Header rows come first and are marked. */
  rows: TableRow[]
}
export interface TableRow extends BlockBase {
  type: 'tableRow'
  header: boolean
  cells: TableCell[]
}
export interface TableCell {
  blocks: Block[]
  colSpan: number
  rowSpan: number
  align: 'start' | 'center' | 'end' | null
}
export type Block = Paragraph | Heading | List | Quote | Code | Rule | Table
