import type { FontFile } from '../../../layout/fonts/truetype.ts'
import type { Drawing } from './drawing.ts'
import { composeOutline, copyOutline } from './outlines.ts'

/**
 * A TrueType file with the given drawings as its glyphs, in that order; a glyph may stand twice. The first must be 0
 * (`.notdef`). What composites are made of is added behind. Instructions for coarse screens are left out, with the
 * tables they use.
 */
export function subsetFont(file: FontFile, drawings: readonly Drawing[]): Uint8Array {
  const all = [...drawings]
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
  return joinTables(makeTables(file, all, outlines))
}

/** The width of a drawing, font units. */
export function advanceOf(file: FontFile, drawing: Drawing): number {
  return typeof drawing === 'number' ? file.advance(drawing) : drawing.advance
}

function makeTables(
  file: FontFile,
  drawings: readonly Drawing[],
  outlines: readonly Uint8Array[],
): [string, Uint8Array][] {
  const loca = Buffer.alloc((drawings.length + 1) * 4)
  const hmtx = Buffer.alloc(drawings.length * 4)
  const source = file.table('hmtx') as Uint8Array
  const metrics = Buffer.from(file.table('hhea') as Uint8Array).readUInt16BE(34)
  let offset = 0
  outlines.forEach((outline, i) => {
    offset += outline.length
    loca.writeUInt32BE(offset, (i + 1) * 4)
    const drawing = drawings[i] as Drawing
    hmtx.writeUInt16BE(advanceOf(file, drawing), i * 4)
    if (typeof drawing !== 'number') {
      hmtx.writeInt16BE(outline.length === 0 ? 0 : Buffer.from(outline).readInt16BE(2), i * 4 + 2)
      return
    }
    const glyph = drawing
    const bearing = glyph < metrics ? glyph * 4 + 2 : metrics * 4 + (glyph - metrics) * 2
    hmtx.set(source.subarray(bearing, bearing + 2), i * 4 + 2)
  })
  const head = Buffer.from(file.table('head') as Uint8Array)
  head.writeUInt32BE(0, 8)
  head.writeInt16BE(1, 50)
  const hhea = Buffer.from(file.table('hhea') as Uint8Array)
  hhea.writeUInt16BE(drawings.length, 34)
  const maxp = Buffer.from(file.table('maxp') as Uint8Array)
  maxp.writeUInt16BE(drawings.length, 4)
  maxp.writeUInt16BE(mostComponents(outlines, maxp.readUInt16BE(28)), 28)
  maxp.writeUInt16BE(Math.max(2, maxp.readUInt16BE(30) + 1), 30)
  return [
    ['glyf', Buffer.concat(outlines)],
    ['head', head],
    ['hhea', hhea],
    ['hmtx', hmtx],
    ['loca', loca],
    ['maxp', maxp],
  ]
}

/** maxp says how many components a glyph may have. */
function mostComponents(outlines: readonly Uint8Array[], known: number): number {
  let most = known
  // A component takes at least six bytes.
  for (const { length } of outlines) if (length > 10 + most * 6) most = Math.ceil((length - 10) / 6)
  return Math.min(most, 0xffff)
}

function joinTables(tables: readonly [string, Uint8Array][]): Uint8Array {
  const count = tables.length
  const power = 2 ** Math.floor(Math.log2(count))
  const header = Buffer.alloc(12 + count * 16)
  header.writeUInt32BE(0x00010000, 0)
  header.writeUInt16BE(count, 4)
  header.writeUInt16BE(power * 16, 6)
  header.writeUInt16BE(Math.log2(power), 8)
  header.writeUInt16BE(count * 16 - power * 16, 10)
  const parts: Uint8Array[] = [header]
  let offset = header.length
  tables.forEach(([tag, bytes], i) => {
    const at = 12 + i * 16
    header.write(tag, at, 'latin1')
    header.writeUInt32BE(checksum(bytes), at + 4)
    header.writeUInt32BE(offset, at + 8)
    header.writeUInt32BE(bytes.length, at + 12)
    const filled = Math.ceil(bytes.length / 4) * 4
    parts.push(bytes, Buffer.alloc(filled - bytes.length))
    offset += filled
  })
  return Buffer.concat(parts)
}

/** Of whole words of four bytes (OpenType, table directory). */
function checksum(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const whole = bytes.length & ~3
  let sum = 0
  for (let at = 0; at < whole; at += 4) sum = (sum + view.getUint32(at)) >>> 0
  for (let at = whole; at < bytes.length; at++)
    sum = (sum + (bytes[at] as number) * 2 ** (24 - (at & 3) * 8)) >>> 0
  return sum
}
