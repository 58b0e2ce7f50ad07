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
import { rememberFor } from '../../../remember.ts'
import type { Component } from './drawing.ts'

/** A composite glyph of glyphs at their places (OpenType, `glyf`, composite glyph description). */
export function composeOutline(
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

/** Outlines of simple glyphs as subsets hold them: the files of a run show the same letters. */
const simpleOf = rememberFor((_: FontFile) => new Map<number, Uint8Array>())

/** A glyph without instructions, its components renumbered, filled up to four bytes. */
export function copyOutline(file: FontFile, glyph: number, renumber: (glyph: number) => number): Uint8Array {
  const known = simpleOf(file)
  const copied = known.get(glyph)
  if (copied !== undefined) return copied
  const outline = file.outline(glyph)
  if (outline.length === 0) return outline
  const bytes = Buffer.from(outline)
  const contours = bytes.readInt16BE(0)
  if (contours < 0) return filledUp(renumberComponents(bytes, renumber))
  const copy = filledUp(dropInstructions(bytes, contours))
  known.set(glyph, copy)
  return copy
}

function filledUp(bytes: Uint8Array): Uint8Array {
  return bytes.length % 4 === 0 ? bytes : Buffer.concat([bytes, Buffer.alloc(4 - (bytes.length % 4))])
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
