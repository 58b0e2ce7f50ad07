import { createHash } from 'node:crypto'
import type { FontFile } from '../../../layout/fonts/truetype.ts'
import { deflate } from '../../deflate.ts'
import { writeValue } from '../file/write-value.ts'
import type { Drawing } from './drawing.ts'
import { advanceOf, subsetFont } from './subset-font.ts'
import { toUnicodeMap } from './to-unicode.ts'

/** The glyphs of an embedded font, and what is said of them, as streams of the file hold it. */
export interface FontProgram {
  /** Six capitals that follow from the glyphs: other glyphs, another tag (PDF 32000-1, 9.6.4). */
  tag: string
  /** The TrueType file, deflated. */
  font: Uint8Array
  /** Bytes of that file before. */
  length: number
  /** The CMap of the characters, deflated. */
  toUnicode: Uint8Array
  /** By code, thousandths of an em, as the array of a CIDFont (PDF 32000-1, 9.7.4.3). */
  widths: string
}

/** Drawings and their characters by code; a code without a drawing is null. */
export function makeProgram(
  file: FontFile,
  drawings: readonly (Drawing | null)[],
  texts: readonly string[],
): FontProgram {
  const font = subsetFont(file, drawings)
  const scale = 1000 / file.unitsPerEm
  return {
    tag: tagOf(font),
    font: deflate(font),
    length: font.length,
    toUnicode: deflate(Buffer.from(toUnicodeMap(texts), 'latin1')),
    widths: writeValue([0, drawings.map((one) => (one === null ? 0 : advanceOf(file, one) * scale))]),
  }
}

function tagOf(bytes: Uint8Array): string {
  const digest = createHash('sha256').update(bytes).digest()
  return Array.from(digest.subarray(0, 6), (byte) => String.fromCharCode(65 + (byte % 26))).join('')
}
