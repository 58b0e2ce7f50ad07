import { type Atom, emptyUnit, type Unit } from './units.ts'

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
  const clusters = clustersOf(atom)
  const out: Atom[] = []
  let room = free()
  let start = 0
  let used = 0
  clusters.forEach((cluster, i) => {
    if (used + cluster.width > room && (i > start || out.length > 0 || room < width)) {
      if (i > start) out.push(reshape(atom, clusters[start]?.at ?? 0, cluster.at))
      start = i
      used = 0
      room = width
    }
    used += cluster.width
  })
  out.push(reshape(atom, clusters[start]?.at ?? 0, atom.shaped.text.length))
  return out
}

/** The characters that can't be parted, in the order of reading: where each begins, and its width (pt). */
function clustersOf({ shaped, width }: Atom): { at: number; width: number }[] {
  const widths = new Map<number, number>()
  for (const { cluster, advance } of shaped.glyphs) {
    widths.set(cluster, (widths.get(cluster) ?? 0) + advance)
  }
  const scale = shaped.width === 0 ? 0 : width / shaped.width
  const all = [...widths].sort(([a], [b]) => a - b)
  const clusters: { at: number; width: number }[] = []
  for (const [at, advance] of all) {
    const last = clusters.at(-1)
    // A mark goes with the letter before it.
    if (last !== undefined && advance === 0) continue
    clusters.push({ at, width: advance * scale })
  }
  return clusters
}

/** The glyphs of some of the characters of an atom, as they stood in the whole. */
function reshape(atom: Atom, start: number, end: number): Atom {
  const glyphs = atom.shaped.glyphs
    .filter(({ cluster }) => cluster >= start && cluster < end)
    .map((glyph) => ({ ...glyph, cluster: glyph.cluster - start }))
  const width = glyphs.reduce((sum, glyph) => sum + glyph.advance, 0)
  const scale = atom.shaped.width === 0 ? 0 : atom.width / atom.shaped.width
  const shaped = { ...atom.shaped, text: atom.shaped.text.slice(start, end), glyphs, width }
  return { ...atom, shaped, width: width * scale }
}
