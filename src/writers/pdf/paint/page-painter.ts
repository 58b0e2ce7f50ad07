import type { Drawable } from '../../../layout/slice.ts'
import { makeTag, type Tag } from '../../../layout/tag.ts'
import type { InlineImage, Line, Run } from '../../../layout/text/span.ts'
import type { Asset } from '../../../template/pack.ts'
import type { ColourName } from '../../../template/theme.ts'
import type { EmbeddedFont } from '../fonts/embedded-font.ts'
import type { PdfPage } from '../pdf-file.ts'
import type { Element } from '../tags/element.ts'
import { type Artifact, artifactBegins } from './artifact.ts'
import { type Canvas, round } from './canvas.ts'
import { imageOperators } from './image-operators.ts'
import { LinkPainter, type Rectangle } from './link-painter.ts'
import type { LinkWords } from './link-words.ts'
import { type ReadingSigns, readingSigns } from './reading-signs.ts'
import { sizeOf, textOperators } from './text-operators.ts'

type ImageDraw = Extract<Drawable, { kind: 'image' }>
/** What has a place from left to right. */
type Painted = Exclude<Drawable, { kind: 'element' | 'anchor' }>

/** Paints one page: everything is either content of an element or marked as decoration. */
export class PagePainter {
  private readonly operators: string[] = []
  /** Shades, rules and underlines: all painted first, so that they part no text from its element. */
  private readonly fills: string[] = []
  private readonly marks: Element[]
  private readonly canvas: Canvas
  private readonly page: PdfPage
  private readonly links: LinkPainter
  private readonly isMirrored: boolean
  private current: Element | Artifact | null = null
  private font: EmbeddedFont | null = null
  private size = 0
  private colour: ColourName | null = null
  /** The tag of the last words in a language of their own. */
  private span: Tag | null = null
  /** Where the last line began. */
  private last = { left: 0, y: 0 }

  /** On a mirrored page all that is given is measured from the right edge; only letters stay as they are. */
  constructor(canvas: Canvas, page: PdfPage, words: LinkWords, isMirrored: boolean) {
    this.canvas = canvas
    this.page = page
    this.links = new LinkPainter(canvas, page, words)
    this.isMirrored = isMirrored
    this.marks = canvas.structure.addPage(page)
  }

  /** Paints what a slice holds, moved to its place. `isContent` is false for repeated header rows. */
  draw(draws: readonly Drawable[], x: number, y: number, isContent = true): void {
    for (const draw of draws) {
      if (draw.kind === 'element') {
        if (isContent) this.canvas.structure.element(draw.tag)
      } else if (draw.kind === 'anchor') {
        if (isContent) this.canvas.destinations.add(draw.name, this.page, y + draw.y - 12, draw.outline)
      } else this.paint(draw, x, y, isContent)
    }
  }

  private paint(draw: Painted, x: number, y: number, isContent: boolean): void {
    const left = x + draw.x
    switch (draw.kind) {
      case 'fill':
        this.fill(left, y + draw.y, draw.width, draw.height, draw.colour)
        break
      case 'rule':
        this.fill(left, y + draw.y - draw.thickness / 2, draw.width, draw.thickness, draw.colour)
        break
      case 'text':
        if (isContent) this.line(draw.line, left, y + draw.y, draw.tag)
        else this.line(draw.line, left, y + draw.y, null, 'repeated')
        break
      case 'image':
        this.image(draw, this.leftOf(left, draw.width), y + draw.y, isContent)
        break
      case 'extent':
        if (isContent) this.setExtent(draw, left, y + draw.y)
        break
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
    const leadsBack = Math.abs(y - this.last.y) < 1 && left < this.last.left
    this.last = { left, y }
    line.runs.forEach((run, i) => {
      if (run.width === 0 && run.parts.length === 0) return
      const { image } = run.look
      if (image === null) this.words(run, left + run.x, y, tag ?? artifact, readingSigns(line, i, leadsBack))
      else this.inlineImage(run, image, left + run.x, y, tag)
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
    if (this.fills.length > 0) {
      this.page.addContent(`${artifactBegins.decoration}\n${this.fills.join('\n')}\nEMC`)
    }
    this.page.addContent(this.operators.join('\n'))
  }

  private words(run: Run, x: number, y: number, owner: Tag | Artifact, signs: ReadingSigns): void {
    const font = this.canvas.font(run.face)
    this.open(typeof owner === 'string' ? owner : this.elementFor(run, owner, x, y))
    this.takeUp(font, sizeOf(run), run.look.colour)
    this.operators.push(textOperators(run, font, x, y - run.look.rise, signs))
  }

  /** Font, size (pt) and colour of the next letters; what is in force already is not said again. */
  private takeUp(font: EmbeddedFont, size: number, colour: ColourName): void {
    if (font !== this.font || size !== this.size) {
      if (font !== this.font) this.page.addFont(font.name, font.ref)
      this.font = font
      this.size = size
      this.operators.push(`/${font.name} ${round(size)} Tf`)
    }
    if (colour === this.colour) return
    this.colour = colour
    this.operators.push(`${this.canvas.colour(colour)} rg`)
  }

  private elementFor(run: Run, tag: Tag, x: number, y: number): Element {
    const { lang, link, size, rise } = run.look
    const parent = this.canvas.structure.element(this.inLanguage(lang, tag))
    if (link === null) {
      this.links.end()
      return parent
    }
    const box = { x, y: y - rise - size * 0.8, width: run.width, height: size * 1.05 }
    return this.links.add(parent, link, box, textOf(run))
  }

  /** The tag of words in a language of their own; neighbouring runs share it. */
  private inLanguage(lang: string | null, tag: Tag): Tag {
    if (lang === null) this.span = null
    else if (this.span?.parent !== tag || this.span.lang !== lang) this.span = makeTag('Span', tag, { lang })
    return this.span ?? tag
  }

  /** A picture between lines, its upper left corner at `x`, `y`. */
  private image(draw: Omit<ImageDraw, 'kind'>, x: number, y: number, isContent: boolean): void {
    const { asset, tag, link, width, height } = draw
    const box = { x, y, width, height }
    if (tag === null || !isContent) this.open('decoration')
    else {
      const figure = this.canvas.structure.element(tag)
      this.setBox(figure, box)
      this.open(link === null ? figure : this.links.add(figure, link, box, tag.alt ?? ''))
      this.links.end()
    }
    this.show(asset, box)
  }

  /** A picture among words. */
  private inlineImage(run: Run, image: InlineImage, x: number, y: number, tag: Tag | null): void {
    const { asset, alt, width, height, rise } = image
    const { lang, link } = run.look
    const isContent = tag !== null && alt !== null
    const figure = isContent ? makeTag('Figure', this.inLanguage(lang, tag), { alt, inline: true }) : null
    const top = y - run.look.rise - rise - height
    this.image({ x, y: top, width, height, asset, tag: figure, link }, x, top, isContent)
  }

  private show(asset: Asset, box: Rectangle): void {
    const embedded = this.canvas.images.get(asset.bytes)
    if (embedded === undefined) throw new Error('a picture was not embedded')
    this.page.addImage(embedded.name, embedded.ref)
    this.operators.push(imageOperators(embedded.name, asset.orientation, box))
  }

  private setExtent(draw: Extract<Drawable, { kind: 'extent' }>, x: number, y: number): void {
    const { tag, width, height } = draw
    this.setBox(this.canvas.structure.element(tag), { x: this.leftOf(x, width), y, width, height })
  }

  private setBox(figure: Element, { x, y, width, height }: Rectangle): void {
    const bottom = this.page.height - y - height
    const box = [x, bottom, x + width, bottom + height].map((n) => round(n, 2))
    figure.box = box as [number, number, number, number]
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
