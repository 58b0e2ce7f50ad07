import { type PdfPage, pdfText } from '../pdf-file.ts'
import type { Element } from '../tags/element.ts'
import { type Canvas, round } from './canvas.ts'
import type { LinkWords } from './link-words.ts'

/** A rectangle on a page, pt from its upper left corner. */
export interface Rectangle {
  x: number
  y: number
  width: number
  height: number
}

/** A link that is still open: the next run may go on with it. */
interface OpenLink {
  target: string
  parent: Element
  element: Element
}

/** The links of one page: their elements, and the places where a click leads on. */
export class LinkPainter {
  private readonly canvas: Canvas
  private readonly page: PdfPage
  private readonly words: LinkWords
  private open: OpenLink | null = null

  constructor(canvas: Canvas, page: PdfPage, words: LinkWords) {
    this.canvas = canvas
    this.page = page
    this.words = words
  }

  /** What isn't linked ends the link before it. */
  end(): void {
    this.open = null
  }

  /**
   * The element of content that leads to `target`, under `parent`, and its rectangle. Neighbours with one target share
   * it. `text` is what is linked, for who hears it.
   */
  add(parent: Element, target: string, box: Rectangle, text: string): Element {
    const isInner = target.startsWith('#')
    if (this.open === null || this.open.target !== target || this.open.parent !== parent) {
      this.open = { target, parent, element: this.canvas.structure.addLink(parent, isInner) }
    }
    const { element } = this.open
    this.annotate(element, target, box, isInner ? this.words(target.slice(1), text) : target)
    return element
  }

  private annotate(element: Element, target: string, box: Rectangle, contents: string): void {
    const bottom = this.page.height - box.y - box.height
    const annotation = this.canvas.pdf.ref()
    annotation.data = {
      Type: 'Annot',
      Subtype: 'Link',
      Rect: [box.x, bottom, box.x + box.width, bottom + box.height].map((n) => round(n, 2)),
      Border: [0, 0, 0],
      F: 4,
      Contents: pdfText(contents),
      StructParent: this.canvas.structure.addAnnotation(element, this.page, annotation),
      ...(target.startsWith('#')
        ? { Dest: pdfText(target.slice(1)) }
        : { A: { S: 'URI', URI: pdfText(asciiUrl(target)) } }),
    }
    annotation.end()
    this.page.addAnnotation(annotation)
  }
}

/** A URI is ASCII; other letters are written as their UTF-8 bytes. */
function asciiUrl(url: string): string {
  return url.replace(/[^\u0021-\u007e]+/g, (letters) => encodeURIComponent(wellFormed(letters)))
}

/** Halves of characters, which no UTF-8 has, become the replacement character. */
function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\ufffd')
}
