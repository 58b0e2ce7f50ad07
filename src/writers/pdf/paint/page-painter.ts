import type { Drawable } from '../../../layout/slice.ts'
import { makeTag, type Tag } from '../../../layout/tag.ts'
import type { InlineImage, Line, Run } from '../../../layout/text/span.ts'
import type { Asset } from '../../../template/pack.ts'
import type { ColourName } from '../../../template/theme.ts'
import { type PdfPage, pdfText } from '../pdf-file.ts'
import type { Element } from '../tags/structure.ts'
import { type Canvas, round } from './canvas.ts'
import { imageOperators } from './image-operators.ts'
import { textOperators } from './text-operators.ts'

/** Names of links, in words that a reader hears. */
export interface LinkWords {
  note: string
}

type ImageDraw = Extract<Drawable, { kind: 'image' }>

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
  private readonly linkWords: LinkWords
  private current: Element | 'artifact' | null = null
  private link: OpenLink | null = null
  /** The tag of the last words in a language of their own. */
  private span: Tag | null = null

  constructor(canvas: Canvas, page: PdfPage, words: LinkWords) {
    this.canvas = canvas
    this.page = page
    this.linkWords = words
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
          this.line(draw.line, x + draw.x, y + draw.y, isContent ? draw.tag : null)
          break
        case 'image':
          this.image(draw, x + draw.x, y + draw.y, isContent)
          break
        case 'extent':
          if (isContent) this.setBox(this.canvas.structure.element(draw.tag), x + draw.x, y + draw.y, draw)
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

  /** A rectangle of decoration. */
  fill(x: number, y: number, width: number, height: number, colour: ColourName): void {
    const box = [x, y, width, height].map((n) => round(n)).join(' ')
    this.fills.push(`${this.canvas.colour(colour)} rg ${box} re f`)
  }

  /** Text on a base line; without a tag it is page furniture. */
  line(line: Line, x: number, y: number, tag: Tag | null): void {
    for (const run of line.runs) {
      this.run(run, x + run.x, y, tag)
      const { size } = run.look
      if (run.look.shade !== null) this.shade(line, run, x, y)
      if (run.look.strike)
        this.fill(x + run.x, y - size * 0.27, shown(line, run), size * 0.06, run.look.colour)
      if (isOutward(run)) this.fill(x + run.x, y + size * 0.17, shown(line, run), 0.4, 'link')
    }
  }

  /** Ends the page's content. */
  finish(): void {
    this.close()
    if (this.fills.length > 0) this.page.addContent(`/Artifact BMC\n${this.fills.join('\n')}\nEMC`)
    this.page.addContent(this.operators.join('\n'))
  }

  private shade(line: Line, run: Run, x: number, y: number): void {
    const { size, shade } = run.look
    this.fill(x + run.x - 1.5, y - size * 0.86, shown(line, run) + 3, size * 1.16, shade as ColourName)
  }

  private run(run: Run, x: number, y: number, tag: Tag | null): void {
    if (run.width === 0 && run.parts.length === 0) return
    const { image } = run.look
    if (image === null) this.words(run, tag, x, y)
    else this.inlineImage(run, image, tag, x, y)
  }

  private words(run: Run, tag: Tag | null, x: number, y: number): void {
    const font = this.canvas.font(run.face)
    this.page.addFont(font.name, font.ref)
    if (tag === null) this.open('artifact')
    else this.open(this.elementFor(run, tag, x, y))
    this.operators.push(textOperators(run, font, x, y - run.look.rise, this.canvas.colour(run.look.colour)))
  }

  private elementFor(run: Run, tag: Tag, x: number, y: number): Element {
    const parent = this.canvas.structure.element(this.inLanguage(run.look.lang, tag))
    const target = run.look.link
    if (target === null) {
      this.link = null
      return parent
    }
    if (this.link === null || this.link.target !== target || this.link.parent !== parent) {
      this.link = { target, parent, element: this.canvas.structure.addLink(parent) }
    }
    this.annotate(this.link.element, target, run, x, y)
    return this.link.element
  }

  /** The tag of words in a language of their own; neighbouring runs share it. */
  private inLanguage(lang: string | null, tag: Tag): Tag {
    if (lang === null) this.span = null
    else if (this.span?.parent !== tag || this.span.lang !== lang) this.span = makeTag('Span', tag, { lang })
    return this.span ?? tag
  }

  /** A picture between lines, its upper left corner at `x`, `y`. */
  private image(draw: ImageDraw, x: number, y: number, isContent: boolean): void {
    const { asset, tag, link, width, height } = draw
    if (tag === null || !isContent) this.open('artifact')
    else {
      const figure = this.canvas.structure.element(tag)
      this.setBox(figure, x, y, draw)
      if (link === null) this.open(figure)
      else {
        const element = this.canvas.structure.addLink(figure)
        this.addAnnotation(element, link, [x, y, width, height], link)
        this.open(element)
      }
    }
    this.show(asset, x, y, width, height)
  }

  /** A picture among words. */
  private inlineImage(run: Run, image: InlineImage, tag: Tag | null, x: number, y: number): void {
    const { asset, alt, width, height, rise } = image
    const { lang, link } = run.look
    const isContent = tag !== null && alt !== null
    const figure = isContent ? makeTag('Figure', this.inLanguage(lang, tag), { alt, inline: true }) : null
    const top = y - run.look.rise - rise - height
    this.image({ kind: 'image', x, y: top, width, height, asset, tag: figure, link }, x, top, isContent)
  }

  private show(asset: Asset, x: number, y: number, width: number, height: number): void {
    const embedded = this.canvas.images.get(asset.bytes)
    if (embedded === undefined) throw new Error('a picture was not embedded')
    this.page.addImage(embedded.name, embedded.ref)
    this.operators.push(imageOperators(embedded.name, asset.orientation, { x, y, width, height }))
  }

  private setBox(figure: Element, x: number, y: number, size: { width: number; height: number }): void {
    const bottom = this.page.height - y - size.height
    const box = [x, bottom, x + size.width, bottom + size.height].map((n) => round(n, 2))
    figure.box = box as [number, number, number, number]
  }

  private annotate(element: Element, target: string, run: Run, x: number, y: number): void {
    const { size, rise } = run.look
    const isInner = target.startsWith('#')
    const words = `${this.linkWords.note} ${run.parts.map((part) => part.text).join('')}`
    const top = y - rise - size * 0.8
    this.addAnnotation(element, target, [x, top, run.width, size * 1.05], isInner ? words : target)
  }

  /** A link on a rectangle: left, upper edge, width, height. */
  private addAnnotation(
    element: Element,
    target: string,
    [x, y, width, size]: readonly [number, number, number, number],
    contents: string,
  ): void {
    const bottom = this.page.height - y - size
    const annotation = this.canvas.pdf.ref()
    annotation.data = {
      Type: 'Annot',
      Subtype: 'Link',
      Rect: [x, bottom, x + width, bottom + size].map((n) => round(n, 2)),
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

  private open(next: Element | 'artifact'): void {
    if (next === this.current) return
    this.close()
    this.current = next
    if (next === 'artifact') this.operators.push('/Artifact BMC')
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

/** Width of a run without the space that hangs over the line's end. */
function shown(line: Line, run: Run): number {
  return Math.min(run.width, line.width - run.x)
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
