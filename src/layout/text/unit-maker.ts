import type { Face, Neighbours } from '../fonts/face.ts'
import { holds, mayBreak, mayHyphenate, noBreak } from './find-breaks.ts'
import { runsTogether } from './script-traits.ts'
import { shapeWord, type WordStyle } from './shape-word.ts'
import type { Look, Span } from './span.ts'
import { splitWide } from './split-wide.ts'
import type { ParagraphStyle, TextTools } from './text-tools.ts'
import { type Atom, emptyUnit, toAtoms, type Unit } from './unit.ts'

/** The text of a paragraph, taken apart. */
export interface Source {
  spans: Span[]
  text: string
  /** Null where there are none but spaces. */
  breaks: Uint8Array | null
  levels: Uint8Array | null
}

/** A letter that may join with its neighbours across a change of look. */
const joining = /[\u0600-\u08ff\ufb50-\ufdff\ufe70-\ufefe\u200c\u200d]+/u

const rightToLeftLetter = /[\u05d0-\u05ea\u0620-\u064a\u066e-\u06d3\u0710-\u07ea\u08a0-\u08c7]/u

/** Cuts a paragraph at its spaces and breaks, and shapes what stands between them. */
export class UnitMaker {
  private readonly units: Unit[] = []
  private open = emptyUnit()
  private readonly signs = new Map<Look, Face | null>()
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

  make(): Unit[] {
    let offset = 0
    for (const { text, look } of this.source.spans) {
      let start = 0
      while (start < text.length) {
        const end = this.endOfPiece(text, start, offset)
        this.add(text.slice(start, end), look, offset + start)
        start = end
      }
      offset += text.length
    }
    if (this.open.atoms.length > 0) this.close()
    return this.units
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

  private add(piece: string, look: Look, at: number): void {
    const before = this.source.breaks?.[at] ?? noBreak
    if (at > 0 && (before === mayHyphenate || before === mayBreak)) this.breakBefore(look, at)
    if (piece === '\n') {
      this.open.ends = true
      this.close()
    } else if (piece === ' ' && before !== holds) {
      this.open.space = this.atomsOf(' ', look, at)[0] ?? null
      this.close()
    } else this.append(this.atomsOf(piece, look, at))
  }

  /** A line may end before `at`, inside a word. */
  private breakBefore(look: Look, at: number): void {
    const { text, breaks } = this.source
    if (this.open.atoms.length === 0) return
    if (breaks?.[at] === mayHyphenate) this.open.hyphen = this.hyphenFor(look, at)
    else this.open.loose = runsTogether.test(text.slice(at - 1, at + 1))
    this.close()
  }

  private hyphenFor(look: Look, at: number): Atom | null {
    return this.atomsOf('-', look, at)[0] ?? null
  }

  private append(atoms: readonly Atom[]): void {
    for (const atom of atoms) {
      this.open.atoms.push(atom)
      this.open.width += atom.width
    }
  }

  private close(): void {
    const { open } = this
    if (open.atoms.length === 0 && open.space === null && !open.ends) return
    if (open.width <= this.style.width) this.units.push(open)
    else this.units.push(...splitWide(open, this.style.width))
    this.open = emptyUnit()
  }

  private atomsOf(text: string, look: Look, at: number): readonly Atom[] {
    if (look.image !== null) return this.imageAtoms(look, look.image.width, at)
    const { levels } = this.source
    if (levels === null) return this.plainAtoms(text, look)
    const level = levels[at] ?? 0
    const rightToLeft = level % 2 === 1
    const last = this.open.atoms.at(-1)
    const before = last?.look === look ? last.face : null
    const beside = rightToLeft ? this.faceOfSigns(look) : before
    const { place } = this.style
    const language = look.lang ?? this.style.language
    const word: WordStyle = { rightToLeft, language, place, beside }
    const around = rightToLeft && text !== ' ' ? this.neighboursOf(at, at + text.length) : undefined
    return toAtoms(shapeWord(text, look, word, this.tools, around), look, level)
  }

  /** Text that only runs from left to right: a word of one look is made once for all paragraphs. */
  private plainAtoms(text: string, look: Look): readonly Atom[] {
    const language = look.lang ?? this.style.language
    const words = this.tools.atoms.of(look, language)
    const known = words.get(text)
    if (known !== undefined) return known
    const word: WordStyle = { rightToLeft: false, language, place: this.style.place, beside: null }
    const atoms = toAtoms(shapeWord(text, look, word, this.tools), look, 0)
    words.set(text, atoms)
    return atoms
  }

  /** A picture is an atom without glyphs; a face it needs only to be one. */
  private imageAtoms(look: Look, width: number, at: number): Atom[] {
    const face = this.tools.fonts.face(look.family, look.bold, look.italic)
    const level = this.source.levels?.[at] ?? 0
    const shaped = { text: '', glyphs: [], width: 0, rightToLeft: level % 2 === 1 }
    return [{ face, shaped, look, level, width }]
  }

  /** Signs and spaces in Arabic are those of its letters, so that a line has one font. */
  private faceOfSigns(look: Look): Face | null {
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
