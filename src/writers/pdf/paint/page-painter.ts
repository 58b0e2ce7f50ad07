import type { Drawable } from '../../../layout/slice.ts'
import type { Tag } from '../../../layout/tag.ts'
import type { Line, Run } from '../../../layout/text/span.ts'
import type { ColourName } from '../../../template/theme.ts'
import { type PdfPage, pdfText } from '../pdf-file.ts'
import type { Element } from '../tags/structure.ts'
import { type Artifact, artifactBegins } from './artifact.ts'
import { type Canvas, round } from './canvas.ts'
import type { LinkWords } from './link-words.ts'
import { type ReadingSigns, readingSigns } from './reading-signs.ts'
import { textOperators } from './text-operators.ts'

/** A link that is still open: the next run may go on with it. */
interface OpenLink {
  target: string
  parent: Element
  element: Element
}

/** Paints one page: everything is either content of an element or marked as decoration. */
export class PagePainter {
  private readonly operators: string[] = []
  /** Shades, rules and underlines: all painted first, so that they part no text from its element. */
  private readonly fills: string[] = []
  private readonly marks: Element[]
  private readonly canvas: Canvas
  private readonly page: PdfPage
  private readonly words: LinkWords
  private current: Element | Artifact | null = null
  private link: OpenLink | null = null
  private readonly isMirrored: boolean

  /** On a mirrored page all that is given is measured from the right edge; only letters stay as they are. */
  constructor(canvas: Canvas, page: PdfPage, words: LinkWords, isMirrored: boolean) {
    this.canvas = canvas
    this.page = page
    this.words = words
    this.isMirrored = isMirrored
    this.marks = canvas.structure.addPage(page)
  }

  /** Paints what a slice holds, moved to its place. `isContent` is false for repeated header rows. */
  draw(draws: readonly Drawable[], x: number, y: number, isContent = true): void {
    for (const draw of draws) {
      switch (draw.kind) {
        case 'fill':
          this.fill(x + draw.x, y + draw.y, draw.width, draw.height, draw.colour)
          break
        case 'rule':
          this.fill(x + draw.x, y + draw.y - draw.thickness / 2, draw.width, draw.thickness, draw.colour)
          break
        case 'text':
          this.line(
            draw.line,
            x + draw.x,
            y + draw.y,
            isContent ? draw.tag : null,
            isContent ? 'decoration' : 'repeated',
          )
          break
        case 'element':
          if (isContent) this.canvas.structure.element(draw.tag)
          break
        case 'anchor':
          if (isContent) this.canvas.destinations.add(draw.name, this.page, y + draw.y - 12, draw.outline)
          break
      }
    }
  }

  /** A rectangle of decoration; `x` of its beginning. */
  fill(x: number, y: number, width: number, height: number, colour: ColourName): void {
    this.paintFill(this.leftOf(x, width), y, width, height, colour)
  }

  /** The left edge of what begins at `x`. */
  private leftOf(x: number, width: number): number {
    return this.isMirrored ? this.page.width - x - width : x
  }

  private paintFill(x: number, y: number, width: number, height: number, colour: ColourName): void {
    const box = [x, y, width, height].map((n) => round(n)).join(' ')
    this.fills.push(`${this.canvas.colour(colour)} rg ${box} re f`)
  }

  /** Text on a base line, beginning at `x`; without a tag it is an artifact. */
  line(line: Line, x: number, y: number, tag: Tag | null, artifact: Artifact = 'decoration'): void {
    const left = this.leftOf(x, line.width)
    line.runs.forEach((run, i) => {
      this.run(run, left + run.x, y, tag ?? artifact, readingSigns(line, i))
      this.decorate(run, left + run.x, y, line.width)
    })
  }

  /** What belongs to a run besides its letters; spaces that hang over the line's ends get none of it. */
  private decorate(run: Run, x: number, y: number, lineWidth: number): void {
    const { size, shade, strike, colour } = run.look
    if (shade === null && !strike && !isOutward(run)) return
    const from = x + Math.max(0, -run.x)
    const width = Math.min(run.x + run.width, lineWidth) - Math.max(run.x, 0)
    if (shade !== null) this.paintFill(from - 1.5, y - size * 0.86, width + 3, size * 1.16, shade)
    if (strike) this.paintFill(from, y - size * 0.27, width, size * 0.06, colour)
    if (isOutward(run)) this.paintFill(from, y + size * 0.17, width, 0.4, 'link')
  }

  /** Ends the page's content. */
  finish(): void {
    this.close()
    if (this.fills.length > 0)
      this.page.addContent(`${artifactBegins.decoration}\n${this.fills.join('\n')}\nEMC`)
    this.page.addContent(this.operators.join('\n'))
  }

  private run(run: Run, x: number, y: number, owner: Tag | Artifact, signs: ReadingSigns): void {
    if (run.width === 0 && run.parts.length === 0) return
    const font = this.canvas.font(run.face)
    this.page.addFont(font.name, font.ref)
    this.open(typeof owner === 'string' ? owner : this.elementFor(run, owner, x, y))
    const colour = this.canvas.colour(run.look.colour)
    this.operators.push(textOperators(run, font, x, y - run.look.rise, colour, signs))
  }

  private elementFor(run: Run, tag: Tag, x: number, y: number): Element {
    const parent = this.canvas.structure.element(tag)
    const target = run.look.link
    if (target === null) {
      this.link = null
      return parent
    }
    if (this.link === null || this.link.target !== target || this.link.parent !== parent) {
      this.link = { target, parent, element: this.canvas.structure.addLink(parent, target.startsWith('#')) }
    }
    this.annotate(this.link.element, target, run, x, y)
    return this.link.element
  }

  private annotate(element: Element, target: string, run: Run, x: number, y: number): void {
    const { height } = this.page
    const { size, rise } = run.look
    const base = height - y + rise
    const annotation = this.canvas.pdf.ref()
    const isInner = target.startsWith('#')
    annotation.data = {
      Type: 'Annot',
      Subtype: 'Link',
      Rect: [x, base - size * 0.25, x + run.width, base + size * 0.8].map((n) => round(n, 2)),
      Border: [0, 0, 0],
      F: 4,
      Contents: pdfText(isInner ? this.words(target.slice(1), textOf(run)) : target),
      StructParent: this.canvas.structure.addAnnotation(element, this.page, annotation),
      ...(isInner ? { Dest: pdfText(target.slice(1)) } : { A: { S: 'URI', URI: pdfText(asciiUrl(target)) } }),
    }
    annotation.end()
    this.page.addAnnotation(annotation)
  }

  private open(next: Element | Artifact): void {
    if (next === this.current) return
    this.close()
    this.current = next
    if (typeof next === 'string') this.operators.push(artifactBegins[next])
    else {
      const mark = this.canvas.structure.addContent(next, this.page, this.marks)
      this.operators.push(`/${next.role} <</MCID ${mark}>> BDC`)
    }
  }

  private close(): void {
    if (this.current !== null) this.operators.push('EMC')
    this.current = null
  }
}

function textOf(run: Run): string {
  return run.parts
    .map((part) => part.text)
    .join('')
    .trim()
}

function isOutward(run: Run): boolean {
  return run.look.link?.startsWith('#') === false
}

/** A URI is ASCII; other letters are written as their UTF-8 bytes. */
function asciiUrl(url: string): string {
  return url.replace(/[^\u0021-\u007e]+/g, (letters) => encodeURIComponent(wellFormed(letters)))
}

/** Halves of characters, which no UTF-8 has, become the replacement character. */
function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\ufffd')
}
