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
  /** The glyph's record in `glyf`; empty for a blank. */
  outline(glyph: number): Uint8Array
  table(tag: string): Uint8Array | null
}

/** Opens a static TrueType font (OpenType with a `glyf` table). Throws on anything else: our fonts are our own. */
export function readTrueType(bytes: Uint8Array): FontFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const places = readDirectory(view)
  const at = (tag: string): number => {
    const place = places.get(tag)
    if (place === undefined) throw new Error(`The font has no table ${tag}`)
    return place.offset
  }
  const [head, hhea, maxp, os2] = [at('head'), at('hhea'), at('maxp'), at('OS/2')]
  const [hmtx, loca, glyf] = [at('hmtx'), at('loca'), at('glyf')]
  const metricCount = view.getUint16(hhea + 34)
  const long = view.getInt16(head + 50) === 1
  const start = (glyph: number) =>
    long ? view.getUint32(loca + glyph * 4) : view.getUint16(loca + glyph * 2) * 2
  return {
    bytes,
    unitsPerEm: view.getUint16(head + 18),
    ascent: view.getInt16(hhea + 4),
    descent: view.getInt16(hhea + 6),
    capHeight: view.getUint16(os2) >= 2 ? view.getInt16(os2 + 88) : view.getInt16(hhea + 4),
    italicAngle: view.getInt32(at('post') + 4) / 65536,
    box: [36, 38, 40, 42].map((offset) => view.getInt16(head + offset)) as FontFile['box'],
    name: readPostScriptName(view, at('name')),
    weight: view.getUint16(os2 + 4),
    glyphCount: view.getUint16(maxp + 4),
    advance: (glyph) => view.getUint16(hmtx + Math.min(glyph, metricCount - 1) * 4),
    outline: (glyph) => bytes.subarray(glyf + start(glyph), glyf + start(glyph + 1)),
    table: (tag) => {
      const place = places.get(tag)
      return place === undefined ? null : bytes.subarray(place.offset, place.offset + place.length)
    },
  }
}

function readDirectory(view: DataView): Map<string, { offset: number; length: number }> {
  const places = new Map<string, { offset: number; length: number }>()
  for (let i = 0; i < view.getUint16(4); i++) {
    const at = 12 + i * 16
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((k) => view.getUint8(at + k)))
    places.set(tag, { offset: view.getUint32(at + 8), length: view.getUint32(at + 12) })
  }
  return places
}

/** Record 6 of the `name` table; both the Mac and the Windows encodings hold ASCII here. */
function readPostScriptName(view: DataView, table: number): string {
  const strings = table + view.getUint16(table + 4)
  for (let i = 0; i < view.getUint16(table + 2); i++) {
    const at = table + 6 + i * 12
    if (view.getUint16(at + 6) !== 6) continue
    let name = ''
    for (let k = 0; k < view.getUint16(at + 8); k++) {
      name += String.fromCharCode(view.getUint8(strings + view.getUint16(at + 10) + k))
    }
    return name.replace(/[^A-Za-z0-9-]/g, '')
  }
  return 'Font'
}
