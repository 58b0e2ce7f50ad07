import {
  argumentsAreOffsets,
  fourScales,
  hasInstructions,
  moreComponents,
  oneScale,
  twoScales,
  wideArguments,
} from '../../../fonts/component-flags.ts'
import type { FontFile } from '../../../layout/fonts/truetype.ts'
import type { Component, Drawing } from './drawing.ts'

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
        ? copyOutline(file.outline(drawing), place)
        : composeOutline(file, drawing.components, place),
    )
  }
  return joinTables(makeTables(file, all, outlines))
}

/** The width of a drawing, font units. */
export function advanceOf(file: FontFile, drawing: Drawing): number {
  return typeof drawing === 'number' ? file.advance(drawing) : drawing.advance
}

/** A composite glyph of glyphs at their places (OpenType, `glyf`, composite glyph description). */
function composeOutline(
  file: FontFile,
  components: readonly Component[],
  place: (glyph: number) => number,
): Uint8Array {
  const drawn = components.filter(({ glyph }) => file.outline(glyph).length > 0)
  if (drawn.length === 0) return new Uint8Array()
  const size = 10 + drawn.length * 8
  const bytes = Buffer.alloc(Math.ceil(size / 4) * 4)
  bytes.writeInt16BE(-1, 0)
  const boxes = drawn.map(({ glyph, x, y }) => boxOf(file.outline(glyph), x, y))
  for (let edge = 0; edge < 4; edge++) {
    const edges = boxes.map((box) => box[edge] as number)
    bytes.writeInt16BE(within16(edge < 2 ? Math.min(...edges) : Math.max(...edges)), 2 + edge * 2)
  }
  drawn.forEach(({ glyph, x, y }, i) => {
    const at = 10 + i * 8
    const more = i < drawn.length - 1 ? moreComponents : 0
    bytes.writeUInt16BE(wideArguments | argumentsAreOffsets | more, at)
    bytes.writeUInt16BE(place(glyph), at + 2)
    bytes.writeInt16BE(within16(x), at + 4)
    bytes.writeInt16BE(within16(y), at + 6)
  })
  return bytes
}

/** xMin, yMin, xMax, yMax of a glyph moved to a place. */
function boxOf(outline: Uint8Array, x: number, y: number): number[] {
  const view = new DataView(outline.buffer, outline.byteOffset, outline.byteLength)
  return [2, 4, 6, 8].map((at, i) => view.getInt16(at) + (i % 2 === 0 ? x : y))
}

function within16(value: number): number {
  return Math.max(-32768, Math.min(32767, value))
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

/** A glyph without instructions, its components renumbered, filled up to four bytes. */
function copyOutline(outline: Uint8Array, renumber: (glyph: number) => number): Uint8Array {
  if (outline.length === 0) return outline
  const bytes = Buffer.from(outline)
  const contours = bytes.readInt16BE(0)
  const copy = contours >= 0 ? dropInstructions(bytes, contours) : renumberComponents(bytes, renumber)
  return copy.length % 4 === 0 ? copy : Buffer.concat([copy, Buffer.alloc(4 - (copy.length % 4))])
}

function dropInstructions(bytes: Buffer, contours: number): Buffer {
  const at = 10 + contours * 2
  if (at + 2 > bytes.length) return bytes
  const length = bytes.readUInt16BE(at)
  return Buffer.concat([bytes.subarray(0, at), Buffer.alloc(2), bytes.subarray(at + 2 + length)])
}

function renumberComponents(bytes: Buffer, renumber: (glyph: number) => number): Buffer {
  let at = 10
  for (;;) {
    const flags = bytes.readUInt16BE(at)
    bytes.writeUInt16BE(flags & ~hasInstructions, at)
    bytes.writeUInt16BE(renumber(bytes.readUInt16BE(at + 2)), at + 2)
    at += 4 + (flags & wideArguments ? 4 : 2)
    if (flags & oneScale) at += 2
    else if (flags & twoScales) at += 4
    else if (flags & fourScales) at += 8
    if (!(flags & moreComponents)) return bytes.subarray(0, at)
  }
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

function checksum(bytes: Uint8Array): number {
  let sum = 0
  for (let i = 0; i < bytes.length; i += 4) {
    const word =
      ((bytes[i] ?? 0) << 24) | ((bytes[i + 1] ?? 0) << 16) | ((bytes[i + 2] ?? 0) << 8) | (bytes[i + 3] ?? 0)
    sum = (sum + (word >>> 0)) >>> 0
  }
  return sum
}
