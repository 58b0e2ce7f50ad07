import type { ShapedText } from '../fonts/face.ts'
import { holds, mayBreak, mayHyphenate, noBreak } from './find-breaks.ts'
import { type Part, type PartStyle, widthOf } from './parts.ts'
import { PieceShaper, type SpanStyle } from './piece-shaper.ts'
import { runsTogether } from './script-traits.ts'
import type { Source } from './source.ts'
import { splitWide } from './split-wide.ts'
import type { ParagraphStyle, TextTools } from './text-tools.ts'
import { Units } from './units.ts'

/** Cuts a paragraph at its spaces and breaks, and shapes what stands between them. No unit is wider than the line. */
export function makeUnits(source: Source, style: ParagraphStyle, tools: TextTools): Units {
  return new UnitMaker(source, style, tools).make()
}

class UnitMaker {
  private readonly units = new Units()
  /** Of the unit that is not yet ended, pt. */
  private width = 0
  private readonly source: Source
  private readonly style: ParagraphStyle
  private readonly shaper: PieceShaper

  constructor(source: Source, style: ParagraphStyle, tools: TextTools) {
    this.source = source
    this.style = style
    this.shaper = new PieceShaper(source, style, tools)
  }

  make(): Units {
    const { spans, text, breaks, levels } = this.source
    let offset = 0
    const hasOnlySpaces = breaks === null && levels === null && !text.includes('\n')
    for (const { text, look } of spans) {
      const span = this.shaper.spanStyle(look)
      if (hasOnlySpaces) this.addWords(text, span, offset)
      else this.addPieces(text, span, offset)
      offset += text.length
    }
    if (this.isOpen) this.units.endInJoint(this.closedWidth(), null, false)
    return this.units
  }

  /** As mostly: nothing but spaces parts the words. */
  private addWords(text: string, span: SpanStyle, offset: number): void {
    for (let start = 0; start < text.length; ) {
      const space = text.indexOf(' ', start)
      const end = space < 0 ? text.length : space
      if (end > start) this.append(text.slice(start, end), span, offset + start)
      if (space >= 0) this.endInSpace(span, offset + space)
      start = end + 1
    }
  }

  private addPieces(text: string, span: SpanStyle, offset: number): void {
    for (let start = 0; start < text.length; ) {
      const end = this.endOfPiece(text, start, offset)
      this.add(text.slice(start, end), span, offset + start)
      start = end
    }
  }

  /** A piece is a space, a line end, or what reaches to the next of these, a break, or another direction. */
  private endOfPiece(text: string, start: number, offset: number): number {
    const { breaks, levels } = this.source
    if (isSpace(text.charCodeAt(start))) return start + 1
    let end = start + 1
    for (; end < text.length && !isSpace(text.charCodeAt(end)); end++) {
      const at = offset + end
      if (breaks !== null && breaks[at] !== noBreak) break
      if (levels !== null && levels[at] !== levels[at - 1]) break
    }
    return end
  }

  private add(piece: string, span: SpanStyle, at: number): void {
    const before = this.source.breaks?.[at] ?? noBreak
    if (at > 0 && (before === mayHyphenate || before === mayBreak)) this.breakBefore(span, at, before)
    if (piece === '\n') this.units.endInLineEnd(this.closedWidth())
    else if (piece === ' ' && before !== holds) this.endInSpace(span, at)
    else this.append(piece, span, at)
  }

  private endInSpace(span: SpanStyle, at: number): void {
    const width = this.closedWidth()
    if (this.source.levels !== null) this.units.endInSpace(width, this.firstPart(' ', span, at))
    else {
      span.space ??= this.firstPart(' ', span, at)
      this.units.endInSpace(width, span.space)
    }
  }

  /** A line may end before `at`, inside a word. */
  private breakBefore(span: SpanStyle, at: number, kind: number): void {
    if (!this.isOpen) return
    const hyphen = kind === mayHyphenate ? this.firstPart('-', span, at) : null
    const isLoose = kind === mayBreak && runsTogether.test(this.source.text.slice(at - 1, at + 1))
    this.units.endInJoint(this.closedWidth(), hyphen, isLoose)
  }

  private append(piece: string, span: SpanStyle, at: number): void {
    const shaped = span.known.get(piece)
    if (shaped !== undefined) this.addPart(shaped, widthOf(shaped, span.own), span.own)
    else
      for (const part of this.shaper.partsOf(piece, span, at, this.openStyle))
        this.addPart(part.shaped, part.width, part.style)
  }

  private addPart(shaped: ShapedText, width: number, style: PartStyle): void {
    this.units.parts.add(shaped, width, style)
    this.width += width
  }

  /** Are there parts of a unit that is not yet ended? */
  private get isOpen(): boolean {
    return this.units.parts.count > this.units.startOf(this.units.count)
  }

  /** Of the last of them. */
  private get openStyle(): PartStyle | null {
    return this.isOpen ? (this.units.parts.styles.at(-1) ?? null) : null
  }

  /** What shows a space or a hyphen. */
  private firstPart(text: string, span: SpanStyle, at: number): Part {
    const shaped = span.known.get(text)
    if (shaped !== undefined) return { shaped, width: widthOf(shaped, span.own), style: span.own }
    return this.shaper.partsOf(text, span, at, this.openStyle)[0] as Part
  }

  /** The width of the unit that is ended now; what no line could hold is cut, and its last piece remains. */
  private closedWidth(): number {
    const { units } = this
    let { width } = this
    this.width = 0
    if (width <= this.style.width) return width
    splitWide(units.parts.cut(units.startOf(units.count)), this.style.width).forEach((piece, i) => {
      if (i > 0) units.endInJoint(width, null, false)
      for (const part of piece.parts) units.parts.add(part.shaped, part.width, part.style)
      width = piece.width
    })
    return width
  }
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a
}
