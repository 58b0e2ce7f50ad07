import type { Tag } from '../../../layout/tag.ts'
import { writeReference, writeText, writeValue } from '../file/write-value.ts'
import type { PdfPage, PdfRef } from '../pdf-file.ts'

/** A node of the structure tree. Links are made while painting: layout knows only where they lead. */
export interface Element {
  role: string
  tag: Tag | null
  parent: Element | null
  /** Number of its object. */
  id: number
  /** Elements, marked content and annotations in order. */
  kids: (Element | ContentItem)[]
  /** Where its content begins: on this page, marked content is a kid by its number alone. */
  page: PdfPage | null
  /** Elements that are read right after this one, though painted elsewhere: its footnotes. */
  followers: Element[]
  /** Of a figure: the rectangle on its page, pt from the lower left corner. */
  box?: readonly [number, number, number, number]
}

/** Marked content by its number, that of another page, or an annotation: the latter two as the file holds them. */
type ContentItem = number | string

/** The dictionary of an element (PDF 32000-1, 14.7.2), as the file holds it; `root` is above those without a parent. */
export function writeElement(element: Element, root: PdfRef): string {
  const { role, tag, parent, page, kids } = element
  let inner = ''
  for (const kid of kids) inner += inner === '' ? writeKid(kid) : ` ${writeKid(kid)}`
  const above = `/P ${writeReference(parent ?? root)}${page === null ? '' : `/Pg ${writeReference(page.ref)}`}`
  const said = tag === null ? '' : writeWords(tag)
  return `<</Type /StructElem/S /${role}${above}/K [${inner}]${said}${writeAttributes(element)}>>`
}

/** An entry of the parent tree: of a page's marked content, or of an annotation. */
export function writeParents(entry: Element | Element[], key: number): string {
  return `${key} ${Array.isArray(entry) ? `[${entry.map(writeReference).join(' ')}]` : writeReference(entry)}`
}

/** A kid; an element with what is read right after it. */
function writeKid(kid: Element | ContentItem): string {
  if (typeof kid !== 'object') return `${kid}`
  let out = writeReference(kid)
  for (const follower of kid.followers) out += ` ${writeKid(follower)}`
  return out
}

function writeWords({ lang, id, alt }: Tag): string {
  let out = ''
  if (lang !== undefined) out += `/Lang ${writeText(lang)}`
  if (id !== undefined) out += `/ID ${writeText(id)}`
  if (alt !== undefined) out += `/Alt ${writeText(alt)}`
  return out
}

function writeAttributes(element: Element): string {
  const attributes = attributesOf(element)
  return attributes === null ? '' : `/A ${writeValue(attributes)}`
}

function attributesOf({ tag, box }: Element): Record<string, unknown> | null {
  if (box !== undefined) return { O: 'Layout', BBox: box, Placement: tag?.inline ? 'Inline' : 'Block' }
  if (tag?.numbering !== undefined) return { O: 'List', ListNumbering: tag.numbering }
  const { scope, colSpan, rowSpan } = tag ?? {}
  if (scope === undefined && colSpan === undefined && rowSpan === undefined) return null
  return { O: 'Table', Scope: scope, ColSpan: colSpan, RowSpan: rowSpan }
}
