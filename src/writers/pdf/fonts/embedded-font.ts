import { createHash } from 'node:crypto'
import type { Face, ShapedText } from '../../../layout/fonts/face.ts'
import { type PdfFile, type PdfRef, pdfText } from '../pdf-file.ts'
import { type Drawing, drawingKey } from './drawing.ts'
import { advanceOf, subsetFont } from './subset-font.ts'
import { toUnicodeMap } from './to-unicode.ts'

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
  /** Codes by characters, then by drawing: mostly the number of a glyph. */
  private readonly codes = new Map<string, Map<number | string, string>>()
  /** By glyph, the characters it stood for first, and the code of both: a letter nearly always stands for one. */
  private readonly usual: ({ text: string; code: string } | undefined)[] = []
  private readonly painted = new Map<ShapedText, string>()
  private readonly drawings: Drawing[] = [0]
  private readonly texts: string[] = ['']

  /** `part` counts the fonts of one face: a face has more than one only where the first is full. */
  constructor(pdf: PdfFile, face: Face, part = 0) {
    this.face = face
    this.name = part === 0 ? `F${face.index + 1}` : `F${face.index + 1}p${part}`
    this.ref = pdf.ref()
  }

  /** No more words should be shown with it: codes and glyphs have 16 bits, and what composites are made of counts too. */
  get isFull(): boolean {
    return this.drawings.length > mostDrawings
  }

  /** The code of a drawing that stands for some characters: two bytes, as a string of the file has them. */
  code(drawing: Drawing, text: string): string {
    if (typeof drawing !== 'number') return this.codeBy(drawingKey(drawing), drawing, text)
    const usual = this.usual[drawing]
    if (usual?.text === text) return usual.code
    const code = this.codeBy(drawing, drawing, text)
    if (usual === undefined) this.usual[drawing] = { text, code }
    return code
  }

  private codeBy(key: number | string, drawing: Drawing, text: string): string {
    let codes = this.codes.get(text)
    if (codes === undefined) {
      codes = new Map()
      this.codes.set(text, codes)
    }
    let code = codes.get(key)
    if (code === undefined) {
      code = writeCode(this.drawings.push(drawing) - 1)
      this.texts.push(text)
      codes.set(key, code)
    }
    return code
  }

  /** What shows a word, if it has been shown before: words come again and again. */
  known(part: ShapedText): string | undefined {
    return this.painted.get(part)
  }

  remember(part: ShapedText, operands: string): string {
    this.painted.set(part, operands)
    return operands
  }

  /** Writes the glyphs that were used, and everything that describes them. */
  finish(pdf: PdfFile): void {
    const subset = subsetFont(this.face.file, this.drawings)
    const name = `${subsetTag(subset)}+${this.face.file.name}`
    const program = pdf.ref({ Length1: subset.length })
    program.write(subset)
    program.end()
    const map = pdf.ref()
    map.write(toUnicodeMap(this.texts))
    map.end()
    this.ref.data = {
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [this.writeDescendant(pdf, name, program)],
      ToUnicode: map,
    }
    this.ref.end()
  }

  private writeDescendant(pdf: PdfFile, name: string, program: PdfRef): PdfRef {
    const { file } = this.face
    const scale = 1000 / file.unitsPerEm
    const widths = this.drawings.map((one) => advanceOf(file, one) * scale)
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
      FontFile2: program,
    })
    descriptor.end()
    const descendant = pdf.ref({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: name,
      CIDSystemInfo: { Registry: pdfText('Adobe'), Ordering: pdfText('Identity'), Supplement: 0 },
      FontDescriptor: descriptor,
      DW: 1000,
      W: [0, widths],
      CIDToGIDMap: 'Identity',
    })
    descendant.end()
    return descendant
  }
}

/** A code's two bytes in a string between brackets (PDF 32000-1, 7.3.4.2), in Latin-1 characters. */
function writeCode(code: number): string {
  return writeByte(code >> 8) + writeByte(code & 0xff)
}

function writeByte(byte: number): string {
  const character = String.fromCharCode(byte)
  // Brackets and backslashes mean something; a carriage return would be read as a line feed.
  if (character === '\r') return '\\r'
  return character === '(' || character === ')' || character === '\\' ? `\\${character}` : character
}

/** Six capitals that follow from the embedded bytes: other glyphs, another tag. */
function subsetTag(bytes: Uint8Array): string {
  const digest = createHash('sha256').update(bytes).digest()
  return Array.from(digest.subarray(0, 6), (byte) => String.fromCharCode(65 + (byte % 26))).join('')
}
