import type { Face, Neighbours, ShapedText } from '../fonts/face.ts'
import { holds, mayBreak, mayHyphenate, noBreak } from './find-breaks.ts'
import { type Part, type PartStyle, toParts, widthOf } from './parts.ts'
import { runsTogether } from './script-traits.ts'
import { type Fragment, shapeWord, type WordStyle } from './shape-word.ts'
import type { Source } from './source.ts'
import type { InlineImage, Look } from './span.ts'
import { splitWide } from './split-wide.ts'
import type { ParagraphStyle, TextTools } from './text-tools.ts'
import { Units } from './units.ts'

/** Cuts a paragraph at its spaces and breaks, and shapes what stands between them. No unit is wider than the line. */
export function makeUnits(source: Source, style: ParagraphStyle, tools: TextTools): Units {
  return new UnitMaker(source, style, tools).make()
}

/** A letter that may join with its neighbours across a change of look. */
const joining = /[\u0600-\u08ff\ufb50-\ufdff\ufe70-\ufefe\u200c\u200d]+/u

const rightToLeftLetter = /[\u05d0-\u05ea\u0620-\u064a\u066e-\u06d3\u0710-\u07ea\u08a0-\u08c7]/u

/** What the words of a span have in common. */
interface SpanStyle {
  look: Look
  language: string
  /** How words in the face of the look are set. */
  own: PartStyle
  /** Words that this face has shaped already. Empty where each word needs a look at what is around. */
  known: ReadonlyMap<string, ShapedText>
  /** What shows a space, once that is known, where it is the same everywhere. */
  space: Part | null
}

const none: ReadonlyMap<string, ShapedText> = new Map()

class UnitMaker {
  private readonly units = new Units()
  /** Of the unit that is not yet ended, pt. */
  private width = 0
  /** Faces of signs by look; null until one is asked for. */
  private signs: Map<Look, Face | null> | null = null
  /** The first letter that runs from right to left, -1 for none; looked for once. */
  private rightToLeftLetter: number | undefined
  private readonly source: Source
  private readonly style: ParagraphStyle
  private readonly tools: TextTools

  constructor(source: Source, style: ParagraphStyle, tools: TextTools) {
    this.source = source
    this.style = style
    this.tools = tools
  }

  make(): Units {
    const { spans, text, breaks, levels } = this.source
    let offset = 0
    const hasOnlySpaces = breaks === null && levels === null && !text.includes('\n')
    for (const { text, look } of spans) {
      const span = this.spanStyle(look)
      if (hasOnlySpaces) this.addWords(text, span, offset)
      else this.addPieces(text, span, offset)
      offset += text.length
    }
    if (this.isOpen) this.units.endInJoint(this.closedWidth(), null, false)
    return this.units
  }

  private spanStyle(look: Look): SpanStyle {
    const language = look.lang ?? this.style.language
    const face = this.tools.fonts.face(look.family, look.bold, look.italic)
    const isPlain = this.source.levels === null && look.image === null
    const how = { rightToLeft: false, language, tabular: look.tabular }
    const known = isPlain ? face.words(how) : none
    return { look, language, own: { look, face, level: 0 }, known, space: null }
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
    else for (const part of this.partsOf(piece, span, at)) this.addPart(part.shaped, part.width, part.style)
  }

  private addPart(shaped: ShapedText, width: number, style: PartStyle): void {
    this.units.parts.add(shaped, width, style)
    this.width += width
  }

  /** Are there parts of a unit that is not yet ended? */
  private get isOpen(): boolean {
    return this.units.parts.count > this.units.startOf(this.units.count)
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

  /** What shows a space or a hyphen. */
  private firstPart(text: string, span: SpanStyle, at: number): Part {
    const shaped = span.known.get(text)
    if (shaped !== undefined) return { shaped, width: widthOf(shaped, span.own), style: span.own }
    return this.partsOf(text, span, at)[0] as Part
  }

  private partsOf(text: string, span: SpanStyle, at: number): Part[] {
    const { look } = span
    const level = this.source.levels?.[at] ?? 0
    if (look.image !== null) return [imagePart(look.image, { ...span.own, level })]
    const isMixed = this.source.levels !== null
    const fragments = isMixed ? this.shapeMixed(text, span, at, level) : this.shapePlain(text, span)
    return toParts(fragments, look, level)
  }

  private shapeMixed(text: string, { look, language }: SpanStyle, at: number, level: number): Fragment[] {
    const rightToLeft = level % 2 === 1
    const last = this.isOpen ? this.units.parts.styles.at(-1) : undefined
    const before = last?.look === look ? last.face : null
    const beside = rightToLeft ? this.faceOfSigns(look) : before
    const word: WordStyle = { rightToLeft, language, place: this.style.place, beside }
    const around = rightToLeft && text !== ' ' ? this.neighboursOf(at, at + text.length) : undefined
    return shapeWord(text, look, word, this.tools, around)
  }

  /** Text that only runs from left to right: what of it needs more than one face is remembered, too. */
  private shapePlain(text: string, { look, language, known }: SpanStyle): readonly Fragment[] {
    const odd = this.tools.oddWords.of(look, language)
    let fragments = odd.get(text)
    if (fragments === undefined) {
      const word: WordStyle = { rightToLeft: false, language, place: this.style.place, beside: null }
      fragments = shapeWord(text, look, word, this.tools)
      if (!known.has(text)) odd.set(text, fragments)
    }
    return fragments
  }

  /** Signs and spaces in Arabic are those of its letters, so that a line has one font. */
  private faceOfSigns(look: Look): Face | null {
    this.signs ??= new Map()
    let face = this.signs.get(look)
    if (face === undefined) {
      this.rightToLeftLetter ??= rightToLeftLetter.exec(this.source.text)?.[0].codePointAt(0) ?? -1
      const letter = this.rightToLeftLetter
      const { family, bold } = look
      const { fonts } = this.tools
      face = letter < 0 ? null : fonts.fallback(letter, this.style.language, family, bold)
      this.signs.set(look, face)
    }
    return face
  }

  /** What Arabic letters at the ends of a piece join with. */
  private neighboursOf(start: number, end: number): Neighbours | undefined {
    const { text } = this.source
    if (!joining.test(text.slice(start - 1, start)) && !joining.test(text.slice(end, end + 1)))
      return undefined
    return { before: text.slice(Math.max(0, start - 4), start), behind: text.slice(end, end + 4) }
  }
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a
}

/** A picture is a part without glyphs; a face it needs only to be one. */
function imagePart({ width }: InlineImage, style: PartStyle): Part {
  return { shaped: { text: '', glyphs: [], width: 0, rightToLeft: style.level % 2 === 1 }, width, style }
}
