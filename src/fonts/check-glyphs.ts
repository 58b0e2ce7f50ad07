import type { TablePlace } from './check-font.ts'
import { fourScales, moreComponents, oneScale, twoScales, wideArguments } from './component-flags.ts'

/** Deeper than any font nests its glyphs; a reader of the PDF may go down by recursion. */
const deepest = 32

/** Does each glyph lie in the table, end where it says, and consist of no glyph that consists of it? */
export function checkGlyphs(view: DataView, glyf: TablePlace, starts: Uint32Array): boolean {
  const count = starts.length - 1
  /** Levels below each composite: 0 not yet known, else the level + 1. */
  const levels = new Uint8Array(count)
  const parts = new Map<number, number[]>()
  for (let glyph = 0; glyph < count; glyph++) {
    const from = starts[glyph] as number
    const to = starts[glyph + 1] as number
    if (to < from || to > glyf.length) return false
    if (to === from) continue
    if (to - from < 10) return false
    const contours = view.getInt16(glyf.offset + from)
    if (contours >= 0) {
      // A contour more than there is room for, or instructions longer than the glyph.
      const at = from + 10 + contours * 2
      if (contours > 0 && (at + 2 > to || at + 2 + view.getUint16(glyf.offset + at) > to)) return false
    } else {
      const components = componentsOf(view, glyf.offset + from + 10, glyf.offset + to, count)
      if (components === null) return false
      parts.set(glyph, components)
    }
  }
  for (const glyph of parts.keys()) if (levelOf(glyph, parts, levels, 0) > deepest) return false
  return true
}

/** The glyphs a composite is made of; null where its record is cut off or names a glyph that is not there. */
function componentsOf(view: DataView, start: number, end: number, count: number): number[] | null {
  const found: number[] = []
  let at = start
  for (;;) {
    if (at + 4 > end) return null
    const flags = view.getUint16(at)
    const glyph = view.getUint16(at + 2)
    if (glyph >= count) return null
    found.push(glyph)
    at += 4 + (flags & wideArguments ? 4 : 2)
    if (flags & oneScale) at += 2
    else if (flags & twoScales) at += 4
    else if (flags & fourScales) at += 8
    if (at > end) return null
    if (!(flags & moreComponents)) return found
  }
}

/** How many levels a glyph has; more than `deepest` also where it contains itself. */
function levelOf(
  glyph: number,
  parts: ReadonlyMap<number, number[]>,
  levels: Uint8Array,
  depth: number,
): number {
  const components = parts.get(glyph)
  if (components === undefined) return 0
  const known = levels[glyph] as number
  if (known > 0) return known - 1
  if (depth > deepest) return deepest + 1
  let level = 0
  for (const one of components) level = Math.max(level, levelOf(one, parts, levels, depth + 1) + 1)
  level = Math.min(level, deepest + 1)
  levels[glyph] = level + 1
  return level
}
