import type { Flow } from './flow.ts'
import { type Drawable, makeSlice, type Slice } from './slice.ts'

interface Placed {
  top: number
  bottom: number
  draws: Drawable[]
}

/**
 * Sets flows side by side as one row, first base lines level, and cuts the row where no line of any column is hit:
 * a page break inside a very high row then cuts no letter. Spaces inside become part of the slices; `top` and
 * `bottom` are padding. What the flows hold is moved into the row, and no longer theirs.
 */
export function mergeColumns(columns: readonly Flow[], top: number, bottom: number): Slice[] {
  const found = columns.map((flow) => firstBaseLine(flow.slices))
  const lowest = Math.max(...found.map((one) => one ?? 0), 0)
  const baseLines = found.map((one) => one ?? lowest)
  const placed = columns.map((flow, i) => place(flow.slices, top + lowest - (baseLines[i] as number)))
  const cuts = findCuts(placed)
  let reached = top
  for (const column of placed) reached = Math.max(reached, column.at(-1)?.bottom ?? 0)
  cuts.push(reached + bottom)
  const slices = cuts.slice(1).map((cut, i) => makeSlice(cut - (cuts[i] as number)))
  // Column by column: that is the order of reading within a slice.
  for (const column of placed) {
    let at = 0
    for (const one of column) {
      while (at < slices.length - 1 && (cuts[at + 1] as number) <= one.top) at++
      const slice = slices[at] as Slice
      moveDown(one.draws, one.top - (cuts[at] as number))
      slice.draws = slice.draws.length === 0 ? one.draws : [...slice.draws, ...one.draws]
    }
  }
  return slices
}

function moveDown(draws: readonly Drawable[], by: number): void {
  for (const draw of draws) if (draw.kind !== 'element') draw.y += by
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

/** A row whose lines are never level is cut all the same when a piece of it has grown so high, pt. */
const highestPiece = 300

/**
 * Heights at which no line is cut, from 0. Where the columns give none for long, the lines below move down until they
 * are level again: else a row higher than a page would run out of it.
 */
function findCuts(columns: readonly Placed[][]): number[] {
  const cuts = [0]
  const next = columns.map(() => 0)
  const moved = columns.map(() => 0)
  const topOf = (column: number) =>
    (columns[column]?.[next[column] as number]?.top ?? Number.POSITIVE_INFINITY) + (moved[column] as number)
  let reached = 0
  while (true) {
    let first = 0
    for (let i = 1; i < columns.length; i++) if (topOf(i) < topOf(first)) first = i
    const one = columns[first]?.[next[first] as number]
    if (one === undefined) return cuts
    const isFree = reached > 0 && topOf(first) >= reached - 0.01
    if (isFree) cuts.push(topOf(first))
    else if (reached - (cuts.at(-1) as number) > highestPiece) {
      columns.forEach((_, i) => {
        moved[i] = (moved[i] as number) + Math.max(0, reached - topOf(i))
      })
      continue
    }
    one.top += moved[first] as number
    one.bottom += moved[first] as number
    reached = Math.max(reached, one.bottom)
    next[first] = (next[first] as number) + 1
  }
}
