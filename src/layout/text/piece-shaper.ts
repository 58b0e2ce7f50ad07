import type { Face, Neighbours, ShapedText } from '../fonts/face.ts'
import { type Part, type PartStyle, toParts } from './parts.ts'
import { type Fragment, shapeWord, type WordStyle } from './shape-word.ts'
import type { Source } from './source.ts'
import type { InlineImage, Look } from './span.ts'
import type { ParagraphStyle, TextTools } from './text-tools.ts'

/** What the words of a span have in common. */
export interface SpanStyle {
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

/** A letter that may join with its neighbours across a change of look. */
const joining = /[\u0600-\u08ff\ufb50-\ufdff\ufe70-\ufefe\u200c\u200d]+/u

const rightToLeftLetter = /[\u05d0-\u05ea\u0620-\u064a\u066e-\u06d3\u0710-\u07ea\u08a0-\u08c7]/u

/** Shapes the pieces that a paragraph is cut into. */
export class PieceShaper {
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

  spanStyle(look: Look): SpanStyle {
    const language = look.lang ?? this.style.language
    const face = this.tools.fonts.face(look.family, look.bold, look.italic)
    const isPlain = this.source.levels === null && look.image === null
    const how = { rightToLeft: false, language, tabular: look.tabular }
    const known = isPlain ? face.words(how) : none
    return { look, language, own: { look, face, level: 0 }, known, space: null }
  }

  /** A piece of the text, which stands at `at`, as parts; `before`: what stands before it without a space. */
  partsOf(text: string, span: SpanStyle, at: number, before: PartStyle | null): Part[] {
    const { look } = span
    const level = this.source.levels?.[at] ?? 0
    if (look.image !== null) return [imagePart(look.image, { ...span.own, level })]
    const isMixed = this.source.levels !== null
    const fragments = isMixed ? this.shapeMixed(text, span, at, level, before) : this.shapePlain(text, span)
    return toParts(fragments, look, level)
  }

  private shapeMixed(
    text: string,
    { look, language }: SpanStyle,
    at: number,
    level: number,
    before: PartStyle | null,
  ): Fragment[] {
    const rightToLeft = level % 2 === 1
    const beside = rightToLeft ? this.faceOfSigns(look) : before?.look === look ? before.face : null
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

/** A picture is a part without glyphs; a face it needs only to be one. */
function imagePart({ width }: InlineImage, style: PartStyle): Part {
  return { shaped: { text: '', glyphs: [], width: 0, rightToLeft: style.level % 2 === 1 }, width, style }
}
