/** Standard structure types of PDF that we use; what a part of a page is, whatever it looks like. */
export type Role =
  | 'Document'
  | 'Part'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'P'
  | 'BlockQuote'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Code'
  | 'Note'
  | 'TOC'
  | 'TOCI'
  | 'Span'
  | 'Figure'

/** An element of the structure tree. It knows its parent only: children are attached in the order of painting. */
export interface Tag {
  role: Role
  parent: Tag | null
  /** It is read right after this child of the same parent, wherever on the pages it stands: a footnote. */
  after?: Tag
  /** BCP 47, where it differs from the parent's. */
  lang?: string
  /** Unique in the file; only notes have one. */
  id?: string
  /** What a figure shows, in words. */
  alt?: string
  /** A figure among words. */
  inline?: true
  scope?: 'Row' | 'Column'
  colSpan?: number
  rowSpan?: number
  numbering?: 'None' | 'Decimal' | 'Disc'
}

type Extra = Omit<Tag, 'role' | 'parent'>

/** A child element. */
export function makeTag(role: Role, parent: Tag | null, extra: Extra | null = null): Tag {
  return extra === null ? { role, parent } : { role, parent, ...extra }
}
