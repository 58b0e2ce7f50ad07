import { checkGlyphs } from './check-glyphs.ts'
import type { FontFaultKind } from './font-fault.ts'

/** A table of a font file. */
export interface TablePlace {
  offset: number
  length: number
}

/** Larger files are not even read: the largest font of one cut that we know of has 25 MB. */
export const largestFont = 64 * 1024 * 1024

const needed = ['head', 'hhea', 'maxp', 'hmtx', 'loca', 'glyf', 'cmap'] as const

/**
 * What keeps a file from being used as a font of a PDF, or null: it must be static TrueType (OpenType with a `glyf`
 * table) that may be embedded, and every offset and count that we read later must stay within it. The layout engine
 * checks the tables for shaping itself.
 */
export function checkFont(bytes: Uint8Array): FontFaultKind | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length > largestFont) return 'large'
  if (bytes.length < 12) return 'none'
  const other = otherFormat(tagAt(view, 0))
  if (other !== null) return other
  const tables = readTables(view)
  if (tables === null) return 'damaged'
  if (tables.has('CFF ') || tables.has('CFF2')) return 'cff'
  if (tables.has('fvar')) return 'variable'
  if (needed.some((tag) => !tables.has(tag))) return 'damaged'
  return checkEmbedding(view, tables.get('OS/2')) ?? (isSound(view, tables) ? null : 'damaged')
}

function tagAt(view: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((k) => view.getUint8(at + k)))
}

/** By the first four bytes; null for TrueType. */
function otherFormat(tag: string): FontFaultKind | null {
  if (tag === 'OTTO') return 'cff'
  if (tag === 'ttcf') return 'collection'
  if (tag === 'wOFF' || tag === 'wOF2') return 'woff'
  return tag === '\u0000\u0001\u0000\u0000' || tag === 'true' ? null : 'none'
}

/** The table directory; null where it, or a table, is cut off. */
export function readTables(view: DataView): Map<string, TablePlace> | null {
  const count = view.getUint16(4)
  if (12 + count * 16 > view.byteLength) return null
  const tables = new Map<string, TablePlace>()
  for (let i = 0; i < count; i++) {
    const at = 12 + i * 16
    const place = { offset: view.getUint32(at + 8), length: view.getUint32(at + 12) }
    if (place.offset + place.length > view.byteLength) return null
    tables.set(tagAt(view, at), place)
  }
  return tables
}

/**
 * OpenType, OS/2, fsType: of bits 1 (no embedding), 2 and 3 the least restrictive counts; bit 8 forbids to embed a
 * part, bit 9 to embed outlines.
 */
function checkEmbedding(view: DataView, os2: TablePlace | undefined): FontFaultKind | null {
  if (os2 === undefined) return null
  // Version 0 has 78 bytes (68 on old Macs, without what we read), version 2 the height of capitals at 88.
  if (os2.length < 68) return 'damaged'
  if (view.getUint16(os2.offset) >= 2 && os2.length < 90) return 'damaged'
  const type = view.getUint16(os2.offset + 8)
  if ((type & 0x000e) === 0x0002 || (type & 0x0200) !== 0) return 'restricted'
  return (type & 0x0100) === 0 ? null : 'undivided'
}

function isSound(view: DataView, tables: ReadonlyMap<string, TablePlace>): boolean {
  const table = (tag: string) => tables.get(tag) as TablePlace
  const [head, hhea, maxp, hmtx, loca] = ['head', 'hhea', 'maxp', 'hmtx', 'loca'].map(table) as [
    TablePlace,
    TablePlace,
    TablePlace,
    TablePlace,
    TablePlace,
  ]
  if (head.length < 54 || hhea.length < 36 || maxp.length < 6) return false
  const unitsPerEm = view.getUint16(head.offset + 18)
  if (view.getUint32(head.offset + 12) !== 0x5f0f3cf5 || unitsPerEm < 16 || unitsPerEm > 16384) return false
  const glyphs = view.getUint16(maxp.offset + 4)
  const metrics = view.getUint16(hhea.offset + 34)
  if (glyphs < 1 || metrics < 1 || metrics > glyphs) return false
  if (hmtx.length < metrics * 4 + (glyphs - metrics) * 2) return false
  const long = view.getInt16(head.offset + 50) === 1
  if (loca.length < (glyphs + 1) * (long ? 4 : 2)) return false
  const post = tables.get('post')
  if (post !== undefined && post.length < 32) return false
  const starts = new Uint32Array(glyphs + 1)
  for (let i = 0; i <= glyphs; i++) {
    starts[i] = long ? view.getUint32(loca.offset + i * 4) : view.getUint16(loca.offset + i * 2) * 2
  }
  return checkGlyphs(view, table('glyf'), starts)
}
