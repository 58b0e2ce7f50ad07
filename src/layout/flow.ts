import type { TextStyle } from '../template/theme.ts'
import { type Band, type Drawable, makeSlice, type Slice } from './slice.ts'
import type { Tag } from './tag.ts'
import type { Line } from './text/span.ts'

/** Where text is set, pt from the left edge of the text area. */
export interface Column {
  x: number
  width: number
}

/** Slices in reading order, to be spread over pages later. */
export class Flow {
  readonly slices: Slice[] = []
  readonly bands: Band[] = []
  /** Header rows of tables, by the number that `Slice.head` names. */
  readonly heads: Slice[][] = []
  /** Footnotes, each a flow of its own, by the number that `Slice.notes` names. */
  readonly notes: Slice[][] = []

  get end(): number {
    return this.slices.length
  }

  /**
   * Sets lines under each other, at least two of them on either side of a page break. Returns the index of the
   * first slice.
   */
  addLines(lines: readonly Line[], style: TextStyle, column: Column, tag: Tag): number {
    const first = this.end
    const y = baseLine(style)
    for (const [i, line] of lines.entries()) {
      const free = column.width - line.width
      const x = column.x + (style.align === 'end' ? free : style.align === 'center' ? free / 2 : 0)
      const slice = makeSlice(style.leading, [{ kind: 'text', x, y, line, tag }])
      slice.keep = staysWithNext(i, lines.length)
      this.slices.push(slice)
    }
    this.spaceAround(first, style.before, style.after)
    return first
  }

  add(slice: Slice): void {
    this.slices.push(slice)
  }

  /** Space above and below everything since `first`, at least. */
  spaceAround(first: number, before: number, after: number): void {
    const top = this.slices[first]
    const bottom = this.slices[this.end - 1]
    if (top === undefined || bottom === undefined) return
    top.before = Math.max(top.before, before)
    bottom.after = Math.max(bottom.after, after)
  }

  /** Puts something into a slice, before what it has: it is read first. */
  prepend(index: number, ...draws: Drawable[]): void {
    const slice = this.slices[index]
    // A list that grows takes room for more; these stay until they are painted.
    if (slice !== undefined) slice.draws = [...draws, ...slice.draws]
  }

  /** A wish: no page break between the slices since `first`, if together they are no higher than `limit`. */
  keepTogether(first: number, limit: number): void {
    const slices = this.slices.slice(first)
    const height = slices.reduce((sum, slice) => sum + slice.height + slice.before, 0)
    if (height > limit) return
    for (const slice of slices.slice(0, -1)) {
      if (slice.keep) continue
      slice.keep = true
      slice.soft = true
    }
  }

  /** The last slice stays with what follows. */
  keepWithNext(): void {
    const last = this.slices.at(-1)
    if (last !== undefined) Object.assign(last, { keep: true, soft: false })
  }
}

/** The first of several stays with the second, the last with the one before: none is alone on a page. */
export function staysWithNext(index: number, count: number): boolean {
  return index < count - 1 && (index === 0 || index === count - 2)
}

/** Base line below the top of a line: capitals stand in the middle of the leading. */
export function baseLine(style: { leading: number; size: number }): number {
  return style.leading / 2 + style.size * 0.335
}
