import type { ZipEntry } from '../zip.ts'

/** Lists that a frame's styles bring along, and where those of a document begin. */
export interface FrameNumbering {
  /** `<w:abstractNum>` elements, then `<w:num>` elements. */
  abstracts: string
  nums: string
  /** Numbering of bulleted lists. */
  bullets: number
  /** First numbers that nothing of the frame has. */
  nextAbstract: number
  nextNum: number
}

/** What a document stands in: everything but its words. Made from a theme, or taken from a house's own document. */
export interface Frame {
  /** The id that a style of ours has in this frame's styles. */
  styleId(id: string): string
  numbering: FrameNumbering
  /** Parts that are the same for every pack of a language. */
  parts(lang: string): readonly FramePart[]
}

/** A part of the package, and what says of it what it is. */
export interface FramePart {
  entry: ZipEntry
  /** Media type, for `[Content_Types].xml`; null where its extension says it. */
  contentType: string | null
  /** Relationship from the document (last words of its type's URI); null for one from elsewhere. */
  relationship: string | null
}
