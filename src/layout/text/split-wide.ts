import type { ShapedGlyph } from '../fonts/harfbuzz.ts'
import { type Atom, emptyUnit, type Unit } from './unit.ts'

/** A unit that no line could hold, cut between characters into as few as hold it. */
export function splitWide(unit: Unit, width: number): Unit[] {
  const out: Unit[] = []
  let part = emptyUnit()
  for (const atom of unit.atoms) {
    for (const stretch of stretchesOf(atom, () => width - part.width, width)) {
      if (part.width + stretch.width > width && part.atoms.length > 0) {
        out.push(part)
        part = emptyUnit()
      }
      part.atoms.push(stretch)
      part.width += stretch.width
    }
  }
  out.push({ ...part, space: unit.space, hyphen: unit.hyphen, ends: unit.ends, loose: unit.loose })
  return out
}

/** An atom cut so that the first stretch takes what is free and each other one a line. */
function stretchesOf(atom: Atom, free: () => number, width: number): Atom[] {
  if (atom.width <= free() || atom.look.image !== null) return [atom]
  const { glyphs, rightToLeft, text } = atom.shaped
  const inOrder = rightToLeft ? [...glyphs].reverse() : glyphs
  const clusters = clustersOf(inOrder, scaleOf(atom))
  const end: Cluster = { at: text.length, glyph: inOrder.length, width: 0 }
  const out: Atom[] = []
  let room = free()
  let start = clusters[0] ?? end
  let used = 0
  for (const cluster of clusters) {
    if (used + cluster.width > room && (cluster !== start || out.length > 0 || room < width)) {
      if (cluster !== start) out.push(cut(atom, inOrder, start, cluster))
      start = cluster
      used = 0
      room = width
    }
    used += cluster.width
  }
  out.push(cut(atom, inOrder, start, end))
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

/** The glyphs of some of the characters of an atom, as they stood in the whole. */
function cut(atom: Atom, inOrder: readonly ShapedGlyph[], start: Cluster, end: Cluster): Atom {
  const glyphs = inOrder
    .slice(start.glyph, end.glyph)
    .map((glyph) => ({ ...glyph, cluster: glyph.cluster - start.at }))
  if (atom.shaped.rightToLeft) glyphs.reverse()
  const width = glyphs.reduce((sum, glyph) => sum + glyph.advance, 0)
  const shaped = { ...atom.shaped, text: atom.shaped.text.slice(start.at, end.at), glyphs, width }
  return { ...atom, shaped, width: width * scaleOf(atom) }
}

function scaleOf({ shaped, width }: Atom): number {
  return shaped.width === 0 ? 0 : width / shaped.width
}
