import type { Tag } from '../../../layout/tag.ts'
import { writeReference } from '../file/write-value.ts'
import { type PdfFile, type PdfPage, type PdfRef, pdfText } from '../pdf-file.ts'
import { type Element, writeElement, writeParents } from './element.ts'

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
    element.kids.push(
      element.page === page ? mark : `<</Type /MCR/Pg ${writeReference(page.ref)}/MCID ${mark}>>`,
    )
    return mark
  }

  /** Key for `StructParent` of an annotation. */
  addAnnotation(element: Element, page: PdfPage, annotation: PdfRef): number {
    element.kids.push(`<</Type /OBJR/Pg ${writeReference(page.ref)}/Obj ${writeReference(annotation)}>>`)
    return this.parentTree.push(element) - 1
  }

  /** Writes all elements, the way back from content to element, and the ids of notes. */
  finish(): void {
    for (const element of this.all) {
      this.pdf.add(element.id, writeElement(element, this.rootRef))
      // What is written is let go: a long file has tens of thousands of elements.
      element.kids = []
    }
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
}

/** Most elements are followed by none. */
const none: Element[] = []
