import { basename } from 'node:path'

/**
 * What HarfBuzz makes of plain words in one face, recorded when briefpack is built: the glyph and advance of each
 * character, the ligatures, and how each pair moves together. What is shaped is a row of slots: a slot is a character
 * or a ligature.
 */
export interface ShapingTable {
  /** Page of a code point's upper bits; page 0 is empty. */
  pageOf: Uint16Array
  /** Slot + 1 of a code point, `pageSize` to a page; 0 is a character the table does not know. */
  pages: Uint16Array
  /** First slot, second slot, slot of the two together. */
  ligatures: Uint16Array
  /** By slot: glyph, advance (font units), row and column in `moves`, and a bit for the script (0: any). */
  slots: Uint16Array
  /** How far the second of two slots moves, font units; `unknownMove` where only HarfBuzz can tell. */
  moves: Int16Array
  /** Columns of `moves`. */
  columns: number
}

export const slotFields = 5
export const unknownMove = 0x7fff
export const pageSize = 64
const headSize = 8

/** The bytes of a table: sixteen-bit numbers, little-endian; a head with sizes, then the fields in their order. */
export function packTable(table: ShapingTable): Uint8Array {
  const { pageOf, pages, ligatures, slots, moves, columns } = table
  // The last is longer than sixteen bits can tell: it reaches to the end.
  const sized = [pageOf, pages, ligatures, slots]
  const head = new Uint16Array(headSize)
  head.set([columns, ...sized.map((part) => part.length)])
  return Buffer.concat([head, ...sized, moves].map((part) => new Uint8Array(part.buffer)))
}

/** The table of a file, over its own bytes. */
export function unpackTable(file: Uint8Array): ShapingTable {
  const bytes = file.byteOffset % 2 === 0 ? file : Uint8Array.from(file)
  const all = new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 1)
  let at = headSize
  const take = (field: number) => {
    const from = at
    at += all[field] as number
    return all.subarray(from, at)
  }
  return {
    pageOf: take(1),
    pages: take(2),
    ligatures: take(3),
    slots: take(4),
    moves: new Int16Array(bytes.buffer, bytes.byteOffset + at * 2, all.length - at),
    columns: all[0] as number,
  }
}

/** Where the build puts what it recorded of one of our font files. */
export function shapingTablePath(fontPath: string): string {
  return `dist/assets/shaping/${basename(fontPath, '.ttf')}.bin`
}
