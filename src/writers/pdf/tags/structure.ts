import type { Tag } from '../../../layout/tag.ts'
import { type PdfFile, type PdfPage, type PdfRef, pdfText } from '../pdf-file.ts'

/** A node of the structure tree. Links are made while painting: layout knows only where they lead. */
export interface Element {
  role: string
  tag: Tag | null
  parent: Element | null
  ref: PdfRef
  /** Elements, marked content and annotations in order. */
  kids: (Element | ContentItem)[]
  /** Where its content begins: on this page, marked content is a kid by its number alone. */
  page: PdfPage | null
  /** Elements that are read right after this one, though painted elsewhere: its footnotes. */
  followers: Element[]
  /** Of a figure: the rectangle on its page, pt from the lower left corner. */
  box?: readonly [number, number, number, number]
}

/** Marked content or an annotation on a page. */
type ContentItem =
  | number
  | { Type: 'MCR'; Pg: PdfRef; MCID: number }
  | { Type: 'OBJR'; Pg: PdfRef; Obj: PdfRef }

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
    element.kids.push(element.page === page ? mark : { Type: 'MCR', Pg: page.ref, MCID: mark })
    return mark
  }

  /** Key for `StructParent` of an annotation. */
  addAnnotation(element: Element, page: PdfPage, annotation: PdfRef): number {
    element.kids.push({ Type: 'OBJR', Pg: page.ref, Obj: annotation })
    return this.parentTree.push(element) - 1
  }

  /** Writes all elements, the way back from content to element, and the ids of notes. */
  finish(): void {
    for (const element of this.all) this.writeElement(element)
    const nums = this.parentTree.flatMap((entry, key) => [
      key,
      Array.isArray(entry) ? entry.map((element) => element.ref) : entry.ref,
    ])
    const parents = this.pdf.ref({ Nums: nums })
    parents.end()
    const noted = this.all.filter((element) => element.tag?.id !== undefined)
    noted.sort((a, b) => ((a.tag?.id ?? '') < (b.tag?.id ?? '') ? -1 : 1))
    const ids = noted.flatMap((element) => [pdfText(element.tag?.id ?? ''), element.ref])
    const top = this.all.filter((element) => element.parent === null).map((element) => element.ref)
    Object.assign(this.rootRef.data, {
      Type: 'StructTreeRoot',
      K: top,
      ParentTree: parents,
      ParentTreeNextKey: this.parentTree.length,
      ...(ids.length > 0 ? { IDTree: { Names: ids } } : {}),
    })
    // pdfkit ends both of these itself.
    this.pdf.root.data.StructTreeRoot = this.rootRef
    this.pdf.root.data.MarkInfo = this.pdf.ref({ Marked: true })
  }

  private make(role: string, tag: Tag | null, parent: Element | null, after: Element | null = null): Element {
    const element: Element = { role, tag, parent, ref: this.pdf.ref(), kids: [], page: null, followers: [] }
    this.all.push(element)
    if (after !== null) after.followers.push(element)
    else parent?.kids.push(element)
    return element
  }

  private writeElement(element: Element): void {
    const { tag } = element
    Object.assign(element.ref.data, {
      Type: 'StructElem',
      S: element.role,
      P: element.parent?.ref ?? this.rootRef,
      Pg: element.page?.ref,
      K: element.kids.flatMap<unknown>((kid) =>
        typeof kid === 'object' && 'role' in kid ? inOrder(kid) : kid,
      ),
      ...(tag?.lang === undefined ? {} : { Lang: pdfText(tag.lang) }),
      ...(tag?.id === undefined ? {} : { ID: pdfText(tag.id) }),
      ...(tag?.alt === undefined ? {} : { Alt: pdfText(tag.alt) }),
      ...attributesOf(element),
    })
    element.ref.end()
    // What is written is let go: a long file has tens of thousands of elements.
    element.ref.data = {}
    element.kids = []
  }
}

/** An element and what is read right after it. */
function inOrder(element: Element): PdfRef[] {
  return [element.ref, ...element.followers.flatMap(inOrder)]
}

function attributesOf({ tag, box }: Element): { A?: unknown } {
  if (box !== undefined) return { A: { O: 'Layout', BBox: box, Placement: tag?.inline ? 'Inline' : 'Block' } }
  if (tag?.numbering !== undefined) return { A: { O: 'List', ListNumbering: tag.numbering } }
  const { scope, colSpan, rowSpan } = tag ?? {}
  if (scope === undefined && colSpan === undefined && rowSpan === undefined) return {}
  return { A: { O: 'Table', Scope: scope, ColSpan: colSpan, RowSpan: rowSpan } }
}
