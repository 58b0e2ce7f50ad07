import type { Flow } from './flow.ts'
import { type Drawable, makeSlice, type Slice, shift } from './slice.ts'

interface Placed {
  top: number
  bottom: number
  draws: Drawable[]
}

/**
 * Sets flows side by side as one row, first base lines level, and cuts the row where no line of any column is hit:
 * a page break inside a very high row then cuts no letter. Spaces inside become part of the slices; `top` and
 * `bottom` are padding.
 */
export function mergeColumns(columns: readonly Flow[], top: number, bottom: number): Slice[] {
  const found = columns.map((flow) => firstBaseLine(flow.slices))
  const lowest = Math.max(...found.map((one) => one ?? 0), 0)
  const baseLines = found.map((one) => one ?? lowest)
  const placed = columns.map((flow, i) => place(flow.slices, top + lowest - (baseLines[i] as number)))
  const all = placed.flat()
  const height = Math.max(top, ...all.map((one) => one.bottom)) + bottom
  const cuts = findCuts(all, height)
  const slices = cuts.slice(1).map((cut, i) => makeSlice(cut - (cuts[i] as number)))
  // Column by column: that is the order of reading within a slice.
  for (const column of placed) {
    let at = 0
    for (const one of column) {
      while (at < slices.length - 1 && (cuts[at + 1] as number) <= one.top) at++
      const slice = slices[at] as Slice
      for (const draw of one.draws) slice.draws.push(shift(draw, 0, one.top - (cuts[at] as number)))
    }
  }
  return slices
}

/** Null for a column that begins with a picture: it begins at the top. */
function firstBaseLine(slices: readonly Slice[]): number | null {
  const text = slices[0]?.draws.find((draw) => draw.kind === 'text' || draw.kind === 'image')
  if (text?.kind === 'image') return null
  return text?.kind === 'text' ? text.y : 0
}

function place(slices: readonly Slice[], start: number): Placed[] {
  let y = start
  let gap = 0
  return slices.map((slice, i) => {
    if (i > 0) y += Math.max(gap, slice.before)
    const top = y
    y += slice.height
    gap = slice.after
    return { top, bottom: y, draws: slice.draws }
  })
}

/** Heights at which no line is cut, from 0 to `height`. */
function findCuts(all: readonly Placed[], height: number): number[] {
  const sorted = [...all].sort((a, b) => a.top - b.top)
  const cuts = [0]
  let reached = 0
  for (const one of sorted) {
    if (reached > 0 && one.top >= reached - 0.01) cuts.push(one.top)
    reached = Math.max(reached, one.bottom)
  }
  cuts.push(height)
  return cuts
}
