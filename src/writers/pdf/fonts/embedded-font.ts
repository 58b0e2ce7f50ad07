import type { Face, ShapedText } from '../../../layout/fonts/face.ts'
import { type PdfFile, type PdfRef, pdfText } from '../pdf-file.ts'
import { writePacked } from '../write-packed.ts'
import { type Drawing, drawingKey } from './drawing.ts'
import { type FontProgram, makeProgram } from './font-program.ts'
import { type UsualDrawings, usualDrawings } from './usual-drawings.ts'

/** Room is left for a line of words, and for the parts of composites. */
const mostDrawings = 20_000

/**
 * A face as the file embeds it. Each pair of a drawing and the characters it stands for has a code of its own, so that
 * copied and searched text is exact even where two characters share a glyph.
 */
export class EmbeddedFont {
  /** Name in the resources of a page. */
  readonly name: string
  readonly ref: PdfRef
  readonly face: Face
  private readonly usual: UsualDrawings
  /** By usual code: is it shown? */
  private readonly shown: Uint8Array
  /** Of the codes behind the usual ones. */
  private readonly drawings: Drawing[] = []
  private readonly texts: string[] = []
  /** Those codes by characters, then by drawing. */
  private readonly codes = new Map<string, Map<number | string, string>>()
  /** How often one of them was asked for. */
  private unusual = 0
  private readonly painted = new Map<ShapedText, string>()

  /** `part` counts the fonts of one face: a face has more than one only where the first is full. */
  constructor(pdf: PdfFile, face: Face, part = 0) {
    this.face = face
    this.name = part === 0 ? `F${face.index + 1}` : `F${face.index + 1}p${part}`
    this.ref = pdf.ref()
    this.usual = usualDrawings(face)
    this.shown = new Uint8Array(this.usual.glyphs.length)
  }

  /** No more words should be shown with it: codes and glyphs have 16 bits, and what composites are made of counts too. */
  get isFull(): boolean {
    return this.drawings.length > mostDrawings
  }

  /** The code of a drawing that stands for some characters: two bytes, as a string of the file has them. */
  code(drawing: Drawing, text: string): string {
    if (typeof drawing !== 'number') return this.codeBy(drawingKey(drawing), drawing, text)
    const usual = this.usual.codes[drawing]
    if (usual === undefined || this.usual.texts[usual] !== text) return this.codeBy(drawing, drawing, text)
    this.shown[usual] = 1
    return stringOf(usual)
  }

  private codeBy(key: number | string, drawing: Drawing, text: string): string {
    this.unusual++
    let codes = this.codes.get(text)
    if (codes === undefined) {
      codes = new Map()
      this.codes.set(text, codes)
    }
    let code = codes.get(key)
    if (code === undefined) {
      code = stringOf(this.shown.length + this.drawings.push(drawing) - 1)
      this.texts.push(text)
      codes.set(key, code)
    }
    return code
  }

  /** What shows a word, written once: words come again and again, in other files too. */
  operands(word: ShapedText, write: (word: ShapedText, font: EmbeddedFont) => string): string {
    const known = this.painted.get(word)
    if (known !== undefined) return known
    const operands = this.usualOperands(word) ?? this.writeOperands(word, write)
    this.painted.set(word, operands)
    return operands
  }

  /** Of a word of usual drawings that another file has shown. */
  private usualOperands(word: ShapedText): string | undefined {
    const operands = this.usual.words.get(word)
    if (operands === undefined) return undefined
    for (const { id } of word.glyphs) this.shown[this.usual.codes[id] as number] = 1
    return operands
  }

  private writeOperands(word: ShapedText, write: (word: ShapedText, font: EmbeddedFont) => string): string {
    const { unusual } = this
    const operands = write(word, this)
    if (this.unusual === unusual) this.usual.words.set(word, operands)
    return operands
  }

  /** Writes the glyphs, and everything that describes them. */
  finish(pdf: PdfFile): void {
    const program = this.program()
    const name = `${program.tag}+${this.face.file.name}`
    this.ref.data = {
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [this.writeDescendant(pdf, name, program)],
      ToUnicode: writePacked(pdf, program.toUnicode, { Filter: 'FlateDecode' }),
    }
    this.ref.end()
  }

  /** The usual letters where no others are shown: their font has been made before. Else those that are shown. */
  private program(): FontProgram {
    const { usual } = this
    if (this.drawings.length === 0) return usual.program(this.shown.lastIndexOf(1) + 1)
    const isShown = (code: number) => code === 0 || this.shown[code] === 1
    return makeProgram(
      this.face.file,
      [...usual.glyphs.map((one, code) => (isShown(code) ? one : null)), ...this.drawings],
      [...usual.texts.map((one, code) => (isShown(code) ? one : '')), ...this.texts],
    )
  }

  private writeDescendant(pdf: PdfFile, name: string, program: FontProgram): PdfRef {
    const { file } = this.face
    const scale = 1000 / file.unitsPerEm
    const descriptor = pdf.ref({
      Type: 'FontDescriptor',
      FontName: name,
      // Symbolic (4): codes are glyph numbers, not a standard encoding; italic (64).
      Flags: 4 | (file.italicAngle === 0 ? 0 : 64),
      FontBBox: file.box.map((edge) => edge * scale),
      ItalicAngle: file.italicAngle,
      Ascent: file.ascent * scale,
      Descent: file.descent * scale,
      CapHeight: file.capHeight * scale,
      StemV: Math.round(50 + (file.weight / 65) ** 2),
      FontFile2: writePacked(pdf, program.font, { Length1: program.length, Filter: 'FlateDecode' }),
    })
    descriptor.end()
    const widths = pdf.number()
    pdf.add(widths, program.widths)
    const descendant = pdf.ref({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: name,
      CIDSystemInfo: { Registry: pdfText('Adobe'), Ordering: pdfText('Identity'), Supplement: 0 },
      FontDescriptor: descriptor,
      DW: 1000,
      W: pdf.refTo(widths),
      CIDToGIDMap: 'Identity',
    })
    descendant.end()
    return descendant
  }
}

const strings: string[] = []

/** A code's two bytes in a string between brackets (PDF 32000-1, 7.3.4.2), in Latin-1 characters. */
function stringOf(code: number): string {
  strings[code] ??= writeByte(code >> 8) + writeByte(code & 0xff)
  return strings[code]
}

function writeByte(byte: number): string {
  const character = String.fromCharCode(byte)
  // Brackets and backslashes mean something; a carriage return would be read as a line feed.
  if (character === '\r') return '\\r'
  return character === '(' || character === ')' || character === '\\' ? `\\${character}` : character
}
