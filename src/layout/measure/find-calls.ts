import type { Slice } from '../slice.ts'
import type { Tag } from '../tag.ts'

/** A note's call on paper. */
export interface Call {
  /** Destination of the note. */
  target: string
  slice: Slice
  /** Base line of the call, pt below the top of its slice. */
  y: number
  /** What the call is part of. */
  tag: Tag
}

/** Calls of notes in slices, in the order of reading: links to destinations that `isNote` knows. */
export function findCalls(slices: readonly Slice[], isNote: (target: string) => boolean): Call[] {
  const calls: Call[] = []
  for (const slice of slices) {
    for (const draw of slice.draws) {
      if (draw.kind !== 'text' || draw.tag === null) continue
      for (const { look } of draw.line.runs) {
        if (look.link === null || !look.link.startsWith('#')) continue
        const target = look.link.slice(1)
        if (isNote(target)) calls.push({ target, slice, y: draw.y, tag: draw.tag })
      }
    }
  }
  return calls
}

/**
 * After which element a note is read that is called in `tag`: its paragraph. A note called in a table is read after
 * the whole table (else it would be said with each cell of its column), one called in a label after the list, one
 * called in a note after that.
 */
export function homeOf(tag: Tag): Tag {
  let home = tag
  for (let at: Tag | null = tag; at !== null; at = at.parent) {
    if (at.role === 'Table' || at.role === 'Note') home = at
  }
  if (home !== tag) return home
  if (tag.role === 'Lbl' || tag.role === 'LBody') return tag.parent?.parent ?? tag
  return tag
}
