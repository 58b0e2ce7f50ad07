import { readTables, type TablePlace } from '../../fonts/check-font.ts'

const noOutline = new Uint8Array()
/** A PDF needs some name. */
const unnamed = 'Font'
/** Bytes: a PostScript name has at most 63 letters, of two bytes each on Windows. */
const longestName = 126

/** What a TrueType file says of itself, as far as a PDF needs it. Numbers in font units unless said otherwise. */
export interface FontFile {
  bytes: Uint8Array
  /** Font units in an em. */
  unitsPerEm: number
  ascent: number
  descent: number
  capHeight: number
  italicAngle: number
  /** xMin, yMin, xMax, yMax of all glyphs. */
  box: [number, number, number, number]
  /** PostScript name, letters, digits and hyphens only. */
  name: string
  /** usWeightClass: 400 is regular, 700 bold. */
  weight: number
  glyphCount: number
  advance(glyph: number): number
  /** The glyph's record in `glyf`; empty for a blank, and for one that the font has not. */
  outline(glyph: number): Uint8Array
  table(tag: string): Uint8Array | null
}

/** Opens a static TrueType font (OpenType with a `glyf` table) that is ours or that `checkFont` has passed. */
export function readTrueType(bytes: Uint8Array): FontFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const places = readTables(view) ?? new Map<string, TablePlace>()
  const at = (tag: string): number => {
    const place = places.get(tag)
    if (place === undefined) throw new Error(`The font has no table ${tag}`)
    return place.offset
  }
  const [head, hhea, maxp] = [at('head'), at('hhea'), at('maxp')]
  const [hmtx, loca, glyf] = [at('hmtx'), at('loca'), at('glyf')]
  // Old fonts do without these.
  const [os2, post] = [places.get('OS/2')?.offset, places.get('post')?.offset]
  const metricCount = view.getUint16(hhea + 34)
  const glyphCount = view.getUint16(maxp + 4)
  const long = view.getInt16(head + 50) === 1
  const start = (glyph: number) =>
    long ? view.getUint32(loca + glyph * 4) : view.getUint16(loca + glyph * 2) * 2
  return {
    bytes,
    unitsPerEm: view.getUint16(head + 18),
    ascent: view.getInt16(hhea + 4),
    descent: view.getInt16(hhea + 6),
    capHeight:
      os2 !== undefined && view.getUint16(os2) >= 2 ? view.getInt16(os2 + 88) : view.getInt16(hhea + 4),
    italicAngle: post === undefined ? 0 : view.getInt32(post + 4) / 65536,
    box: [36, 38, 40, 42].map((offset) => view.getInt16(head + offset)) as FontFile['box'],
    name: readPostScriptName(view, places.get('name')),
    weight: os2 === undefined ? 400 : view.getUint16(os2 + 4),
    glyphCount,
    advance: (glyph) => view.getUint16(hmtx + Math.min(glyph, metricCount - 1) * 4),
    // A font may give a character a glyph that it has not.
    outline: (glyph) =>
      glyph < glyphCount ? bytes.subarray(glyf + start(glyph), glyf + start(glyph + 1)) : noOutline,
    table: (tag) => {
      const place = places.get(tag)
      return place === undefined ? null : bytes.subarray(place.offset, place.offset + place.length)
    },
  }
}

/** Record 6 of the `name` table; both the Mac and the Windows encodings hold ASCII here. */
function readPostScriptName(view: DataView, table: TablePlace | undefined): string {
  if (table === undefined || table.length < 6) return unnamed
  const end = table.offset + table.length
  const strings = table.offset + view.getUint16(table.offset + 4)
  for (let i = 0; i < view.getUint16(table.offset + 2); i++) {
    const at = table.offset + 6 + i * 12
    if (at + 12 > end) return unnamed
    if (view.getUint16(at + 6) !== 6) continue
    const start = strings + view.getUint16(at + 10)
    let name = ''
    for (let k = start; k < Math.min(end, start + Math.min(longestName, view.getUint16(at + 8))); k++) {
      name += String.fromCharCode(view.getUint8(k))
    }
    return name.replace(/[^A-Za-z0-9-]/g, '') || unnamed
  }
  return unnamed
}
