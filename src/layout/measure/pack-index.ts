import type { Audiences } from '../../template/pack.ts'
import type { Tag } from '../tag.ts'

/** A heading that the contents page names. */
export interface PackEntry {
  /** 0 for the title of a part where there are several; 1 and 2 for headings. */
  level: number
  title: string
  lang: string
  audience: Audiences
  /** Its destination. */
  name: string
  /** Index of the slice it stands in. */
  slice: number
}

/** What stands where among the slices of a pack. */
export interface PackIndex {
  /** Index of the first slice of each part. */
  partStarts: number[]
  /** Headings of levels 1 and 2, which running heads name, in order: a pack's own and those of the brief in it. */
  sections: { slice: number; title: string }[]
  entries: PackEntry[]
  /** Where a contents page would stand: before this slice, as a child of this element; null without a cover. */
  contents: { slice: number; parent: Tag } | null
}

/** Everything from slice `from` on has moved by `count`. */
export function shiftIndex(index: PackIndex, from: number, count: number): void {
  const moved = (slice: number) => (slice >= from ? slice + count : slice)
  index.partStarts = index.partStarts.map(moved)
  for (const one of [...index.sections, ...index.entries]) one.slice = moved(one.slice)
}
