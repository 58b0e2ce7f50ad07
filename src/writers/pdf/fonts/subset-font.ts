import type { FontFile } from '../../../layout/fonts/truetype.ts'
import type { Drawing } from './drawing.ts'
import { FontTables } from './font-tables.ts'
import { composeOutline, copyOutline } from './outlines.ts'

/** Shows nothing, and has no width. */
const blank: Drawing = { components: [], advance: 0 }

/**
 * A TrueType file with the given drawings as its glyphs, in that order; a glyph may stand twice. The first must be 0
 * (`.notdef`); null is an empty place. What composites are made of is added behind. Instructions for coarse screens are
 * left out, with the tables they use.
 */
export function subsetFont(file: FontFile, drawings: readonly (Drawing | null)[]): Uint8Array {
  const all = drawings.map((one) => one ?? blank)
  const placeOf = new Map<number, number>()
  drawings.forEach((drawing, i) => {
    if (typeof drawing === 'number' && !placeOf.has(drawing)) placeOf.set(drawing, i)
  })
  const place = (glyph: number) => {
    const known = placeOf.get(glyph)
    if (known !== undefined) return known
    placeOf.set(glyph, all.length)
    return all.push(glyph) - 1
  }
  const outlines: Uint8Array[] = []
  for (let i = 0; i < all.length; i++) {
    const drawing = all[i] as Drawing
    outlines.push(
      typeof drawing === 'number'
        ? copyOutline(file, drawing, place)
        : composeOutline(file, drawing.components, place),
    )
  }
  return writeTables(file, all, outlines)
}

/** The width of a drawing, font units. */
export function advanceOf(file: FontFile, drawing: Drawing): number {
  return typeof drawing === 'number' ? file.advance(drawing) : drawing.advance
}

/** The six tables that a PDF needs of a font (PDF 32000-1, 9.9). */
function writeTables(
  file: FontFile,
  drawings: readonly Drawing[],
  outlines: readonly Uint8Array[],
): Uint8Array {
  const [head, hhea, maxp] = ['head', 'hhea', 'maxp'].map((tag) => file.table(tag) as Uint8Array) as Three
  const count = drawings.length
  const tables = new FontTables([
    ['glyf', outlines.reduce((sum, { length }) => sum + length, 0)],
    ['head', head.length],
    ['hhea', hhea.length],
    ['hmtx', count * 4],
    ['loca', (count + 1) * 4],
    ['maxp', maxp.length],
  ])
  tables.set('head', head).writeUInt32BE(0, 8)
  tables.get('head').writeInt16BE(1, 50)
  tables.set('hhea', hhea).writeUInt16BE(count, 34)
  writeLimits(tables.set('maxp', maxp), outlines)
  writeOutlines(tables.get('glyf'), tables.get('loca'), outlines)
  writeMetrics(tables.get('hmtx'), file, drawings, outlines)
  return tables.finish()
}

type Three = [Uint8Array, Uint8Array, Uint8Array]

/** How many glyphs there are, how many components each may have, and how deep they lie. */
function writeLimits(maxp: Buffer, outlines: readonly Uint8Array[]): void {
  maxp.writeUInt16BE(outlines.length, 4)
  maxp.writeUInt16BE(mostComponents(outlines, maxp.readUInt16BE(28)), 28)
  maxp.writeUInt16BE(Math.max(2, maxp.readUInt16BE(30) + 1), 30)
}

function mostComponents(outlines: readonly Uint8Array[], known: number): number {
  let most = known
  // A component takes at least six bytes.
  for (const { length } of outlines) if (length > 10 + most * 6) most = Math.ceil((length - 10) / 6)
  return Math.min(most, 0xffff)
}

function writeOutlines(glyf: Buffer, loca: Buffer, outlines: readonly Uint8Array[]): void {
  let offset = 0
  outlines.forEach((outline, i) => {
    glyf.set(outline, offset)
    offset += outline.length
    loca.writeUInt32BE(offset, (i + 1) * 4)
  })
}

/** Widths and left side bearings. */
function writeMetrics(
  hmtx: Buffer,
  file: FontFile,
  drawings: readonly Drawing[],
  outlines: readonly Uint8Array[],
): void {
  const source = file.table('hmtx') as Uint8Array
  const [high, low] = (file.table('hhea') as Uint8Array).subarray(34, 36) as unknown as [number, number]
  const metrics = high * 256 + low
  drawings.forEach((drawing, i) => {
    hmtx.writeUInt16BE(advanceOf(file, drawing), i * 4)
    const isGlyph = typeof drawing === 'number'
    // A drawing of our own begins where its outline does: xMin stands in its third and fourth byte.
    const from = isGlyph ? source : (outlines[i] as Uint8Array)
    const at = !isGlyph ? 2 : drawing < metrics ? drawing * 4 + 2 : metrics * 4 + (drawing - metrics) * 2
    hmtx[i * 4 + 2] = from[at] ?? 0
    hmtx[i * 4 + 3] = from[at + 1] ?? 0
  })
}
