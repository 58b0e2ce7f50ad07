import type { Pack } from '../../../template/pack.ts'
import type { Theme } from '../../../template/theme.ts'
import type { ZipEntry } from '../zip.ts'

/** Lists that a frame's styles bring along, and where those of a document begin. */
export interface FrameNumbering {
  /** `<w:abstractNum>` elements, then `<w:num>` elements. */
  abstracts: string
  nums: string
  /** The list and level of an item of a bulleted list so deep (0 to 8); null where its style brings them along. */
  bulletAt(level: number): { id: number; level: number } | null
  /** The look of ordered lists so deep, of the frame's `abstracts`; null where the document makes its own. */
  orderedAt(level: number): { abstract: number; level: number } | null
  /** How far lists of the document stand in beside those of the theme, pt. */
  offset: number
  /** Declarations that the elements need beside the usual ones. */
  declarations: string
  /** First numbers that nothing of the frame has. */
  nextAbstract: number
  nextNum: number
}

/** What a document stands in: everything but its words. Made from a theme, or taken from a house's own document. */
export interface Frame {
  /** The id that a style of ours has in this frame's styles. */
  styleId(id: string): string
  /** By which the document is measured: widths of its columns, room for labels, pages of the contents. */
  theme: Theme
  numbering: FrameNumbering
  /** Where pages are not those of the theme. */
  page: FramePage | null
  /** The field that shows on each page in which section it is. */
  sectionField: string
  /** Everything but what the words of a pack make. */
  parts(pack: Pack): readonly FramePart[]
}

/** Pages of a frame that are not the theme's, as XML of a section's properties (ECMA-376-1, 17.6.17). */
export interface FramePage {
  /** References to the frame's own headers and footers; null where the document makes its own. */
  headers: string | null
  footers: string | null
  /** Size and margins; null where they are the theme's. */
  size: string | null
  /** What comes behind them, up to what says whether the first page is another; and what comes last. */
  borders: string
  grid: string
  titlePage: boolean
  evenAndOdd: boolean
}

/** A part of the package, and what says of it what it is. */
export interface FramePart {
  entry: ZipEntry
  /** Media type, for `[Content_Types].xml`; null where its extension says it. */
  contentType: string | null
  /** Relationship from the document (last words of its type's URI); null for one from elsewhere. */
  relationship: string | null
}
