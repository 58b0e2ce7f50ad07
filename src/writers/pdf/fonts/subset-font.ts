import type { FontFile } from '../../../layout/fonts/truetype.ts'

/** Flags of a component of a composite glyph (OpenType, `glyf`). */
const wideArguments = 0x1
const oneScale = 0x8
const moreComponents = 0x20
const twoScales = 0x40
const fourScales = 0x80
const hasInstructions = 0x100

/**
 * A TrueType file with the given glyphs, in that order; a glyph may stand twice. The first must be 0 (`.notdef`).
 * What composites are made of is added behind. Instructions for coarse screens are left out, with the tables they use.
 */
export function subsetFont(file: FontFile, glyphs: readonly number[]): Uint8Array {
  const all = [...glyphs]
  const placeOf = new Map<number, number>()
  glyphs.forEach((glyph, i) => {
    if (!placeOf.has(glyph)) placeOf.set(glyph, i)
  })
  const outlines: Uint8Array[] = []
  for (let i = 0; i < all.length; i++) {
    outlines.push(
      copyOutline(file.outline(all[i] as number), (component) => {
        const known = placeOf.get(component)
        if (known !== undefined) return known
        placeOf.set(component, all.length)
        return all.push(component) - 1
      }),
    )
  }
  return joinTables(makeTables(file, all, outlines))
}

function makeTables(
  file: FontFile,
  glyphs: readonly number[],
  outlines: readonly Uint8Array[],
): [string, Uint8Array][] {
  const loca = Buffer.alloc((glyphs.length + 1) * 4)
  const hmtx = Buffer.alloc(glyphs.length * 4)
  const source = file.table('hmtx') as Uint8Array
  const metrics = Buffer.from(file.table('hhea') as Uint8Array).readUInt16BE(34)
  let offset = 0
  outlines.forEach((outline, i) => {
    offset += outline.length
    loca.writeUInt32BE(offset, (i + 1) * 4)
    const glyph = glyphs[i] as number
    hmtx.writeUInt16BE(file.advance(glyph), i * 4)
    const bearing = glyph < metrics ? glyph * 4 + 2 : metrics * 4 + (glyph - metrics) * 2
    hmtx.set(source.subarray(bearing, bearing + 2), i * 4 + 2)
  })
  const head = Buffer.from(file.table('head') as Uint8Array)
  head.writeUInt32BE(0, 8)
  head.writeInt16BE(1, 50)
  const hhea = Buffer.from(file.table('hhea') as Uint8Array)
  hhea.writeUInt16BE(glyphs.length, 34)
  const maxp = Buffer.from(file.table('maxp') as Uint8Array)
  maxp.writeUInt16BE(glyphs.length, 4)
  return [
    ['glyf', Buffer.concat(outlines)],
    ['head', head],
    ['hhea', hhea],
    ['hmtx', hmtx],
    ['loca', loca],
    ['maxp', maxp],
  ]
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
