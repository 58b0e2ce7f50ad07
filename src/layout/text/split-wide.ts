import type { ShapedGlyph } from '../fonts/harfbuzz.ts'
import type { Part } from './parts.ts'

/** A line or less of what was too wide for one. */
export interface Piece {
  parts: Part[]
  /** pt. */
  width: number
}

/** Parts that no line could hold, cut between characters into as few pieces as hold them; at least one. */
export function splitWide(parts: readonly Part[], width: number): Piece[] {
  let piece: Piece = { parts: [], width: 0 }
  const out = [piece]
  for (const part of parts) {
    for (const stretch of stretchesOf(part, () => width - piece.width, width)) {
      if (piece.width + stretch.width > width && piece.parts.length > 0) {
        piece = { parts: [], width: 0 }
        out.push(piece)
      }
      piece.parts.push(stretch)
      piece.width += stretch.width
    }
  }
  return out
}

/** A part cut so that the first stretch takes what is free and each other one a line. */
function stretchesOf(part: Part, free: () => number, width: number): Part[] {
  if (part.width <= free() || part.style.look.image !== null) return [part]
  const { glyphs, rightToLeft, text } = part.shaped
  const inOrder = rightToLeft ? [...glyphs].reverse() : glyphs
  const clusters = clustersOf(inOrder, scaleOf(part))
  const end: Cluster = { at: text.length, glyph: inOrder.length, width: 0 }
  const out: Part[] = []
  let room = free()
  let start = clusters[0] ?? end
  let used = 0
  for (const cluster of clusters) {
    if (used + cluster.width > room && (cluster !== start || out.length > 0 || room < width)) {
      if (cluster !== start) out.push(cut(part, inOrder, start, cluster))
      start = cluster
      used = 0
      room = width
    }
    used += cluster.width
  }
  out.push(cut(part, inOrder, start, end))
  return out
}

/** Characters that can't be parted. */
interface Cluster {
  /** Offset of the first of them. */
  at: number
  /** Index of their first glyph in the order of reading. */
  glyph: number
  /** pt. */
  width: number
}

function clustersOf(inOrder: readonly ShapedGlyph[], scale: number): Cluster[] {
  const clusters: Cluster[] = []
  for (let i = 0; i < inOrder.length; ) {
    const glyph = i
    const at = (inOrder[i] as ShapedGlyph).cluster
    let advance = 0
    for (; inOrder[i]?.cluster === at; i++) advance += (inOrder[i] as ShapedGlyph).advance
    // A mark goes with the letter before it.
    if (advance !== 0 || clusters.length === 0) clusters.push({ at, glyph, width: advance * scale })
  }
  return clusters
}

/** The glyphs of some of the characters of a part, as they stood in the whole. */
function cut(part: Part, inOrder: readonly ShapedGlyph[], start: Cluster, end: Cluster): Part {
  const glyphs = inOrder
    .slice(start.glyph, end.glyph)
    .map((glyph) => ({ ...glyph, cluster: glyph.cluster - start.at }))
  if (part.shaped.rightToLeft) glyphs.reverse()
  const width = glyphs.reduce((sum, glyph) => sum + glyph.advance, 0)
  const shaped = { ...part.shaped, text: part.shaped.text.slice(start.at, end.at), glyphs, width }
  return { ...part, shaped, width: width * scaleOf(part) }
}

function scaleOf({ shaped, width }: Part): number {
  return shaped.width === 0 ? 0 : width / shaped.width
}
