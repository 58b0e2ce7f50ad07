import type { Tag } from '../../../layout/tag.ts'
import { writeText, writeValue } from '../file/write-value.ts'
import { type PdfFile, type PdfPage, type PdfRef, pdfText } from '../pdf-file.ts'

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

/**
 * The structure tree, filled in the order of painting: an element joins its parent when something of it is painted
 * first. Marked content is numbered page by page.
 */
export class Structure {
  private readonly elements = new Map<Tag, Element>()
  private readonly all: Element[] = []
  private readonly parentTree: (Element | Element[])[] = []
  private readonly pdf: PdfFile
  private readonly rootRef: PdfRef

  constructor(pdf: PdfFile) {
    this.pdf = pdf
    this.rootRef = pdf.ref()
  }

  /** The element of a tag, with all its parents. */
  element(tag: Tag): Element {
    let element = this.elements.get(tag)
    if (element === undefined) {
      const after = tag.after === undefined ? null : this.element(tag.after)
      element = this.make(tag.role, tag, tag.parent === null ? null : this.element(tag.parent), after)
      this.elements.set(tag, element)
    }
    return element
  }

  /** A link; one to a place in the file is a reference. */
  addLink(parent: Element, isInner: boolean): Element {
    return this.make('Link', null, isInner ? this.make('Reference', null, parent) : parent)
  }

  /** Announces a page; its content is marked from 0. */
  addPage(page: PdfPage): Element[] {
    const marks: Element[] = []
    page.ref.data.StructParents = this.parentTree.push(marks) - 1
    page.ref.data.Tabs = 'S'
    return marks
  }

  /** The number of the next content on a page. */
  addContent(element: Element, page: PdfPage, marks: Element[]): number {
    const mark = marks.push(element) - 1
    element.page ??= page
    element.kids.push(element.page === page ? mark : `<</Type /MCR/Pg ${to(page.ref)}/MCID ${mark}>>`)
    return mark
  }

  /** Key for `StructParent` of an annotation. */
  addAnnotation(element: Element, page: PdfPage, annotation: PdfRef): number {
    element.kids.push(`<</Type /OBJR/Pg ${to(page.ref)}/Obj ${to(annotation)}>>`)
    return this.parentTree.push(element) - 1
  }

  /** Writes all elements, the way back from content to element, and the ids of notes. */
  finish(): void {
    for (const element of this.all) this.writeElement(element)
    const parents = this.pdf.number()
    this.pdf.add(parents, `<</Nums [${this.parentTree.map(writeParents).join(' ')}]>>`)
    const noted = this.all.filter((element) => element.tag?.id !== undefined)
    noted.sort((a, b) => ((a.tag?.id ?? '') < (b.tag?.id ?? '') ? -1 : 1))
    const ids = noted.flatMap(({ tag, id }) => [pdfText(tag?.id ?? ''), this.pdf.refTo(id)])
    const top = this.all.filter((element) => element.parent === null)
    Object.assign(this.rootRef.data, {
      Type: 'StructTreeRoot',
      K: top.map(({ id }) => this.pdf.refTo(id)),
      ParentTree: this.pdf.refTo(parents),
      ParentTreeNextKey: this.parentTree.length,
      ...(ids.length > 0 ? { IDTree: { Names: ids } } : {}),
    })
    // pdfkit ends both of these itself.
    this.pdf.root.data.StructTreeRoot = this.rootRef
    this.pdf.root.data.MarkInfo = this.pdf.ref({ Marked: true })
  }

  private make(role: string, tag: Tag | null, parent: Element | null, after: Element | null = null): Element {
    const id = this.pdf.number()
    const element: Element = { role, tag, parent, id, kids: [], page: null, followers: none }
    this.all.push(element)
    if (after === null) parent?.kids.push(element)
    else if (after.followers === none) after.followers = [element]
    else after.followers.push(element)
    return element
  }

  private writeElement(element: Element): void {
    const { role, tag, parent, id, page, kids } = element
    let inner = ''
    for (const kid of kids) inner += inner === '' ? writeKid(kid) : ` ${writeKid(kid)}`
    const above = `/P ${parent?.id ?? this.rootRef.id} 0 R${page === null ? '' : `/Pg ${to(page.ref)}`}`
    const said = tag === null ? '' : writeWords(tag)
    const more = writeAttributes(element)
    this.pdf.add(id, `<</Type /StructElem/S /${role}${above}/K [${inner}]${said}${more}>>`)
    // What is written is let go: a long file has tens of thousands of elements.
    element.kids = []
  }
}

/** Most elements are followed by none. */
const none: Element[] = []

/** A reference to an object of the file. */
function to({ id }: { id: number }): string {
  return `${id} 0 R`
}

/** An entry of the parent tree: of a page's marked content, or of an annotation. */
function writeParents(entry: Element | Element[], key: number): string {
  return `${key} ${Array.isArray(entry) ? `[${entry.map(to).join(' ')}]` : to(entry)}`
}

/** A kid; an element with what is read right after it. */
function writeKid(kid: Element | ContentItem): string {
  if (typeof kid !== 'object') return `${kid}`
  let out = to(kid)
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
