import { type Chain, Pages } from './pages.ts'

/** What pagination knows of a slice: plain numbers (pt). */
export interface Box {
  height: number
  /** Space above and below; of two neighbours the larger counts. */
  before: number
  after: number
  /** No page break between this box and the next. */
  keep: boolean
  /** `keep` is a wish: where what is kept is higher than a page, it is broken here first. */
  soft: boolean
  /** This box begins a page. */
  pageBreak: boolean
  /** Index of the header that is repeated above the box when it begins a page. */
  head: number | null
  /** Indexes of the notes called in the box, in order. */
  notes: readonly number[]
}

/** A line of a footnote; `keep`: no page break between it and the next. */
export type NoteLine = Pick<Box, 'height' | 'before' | 'after' | 'keep'>

/** What stands beside the boxes: heights of pages and headers, and the notes. All lengths in pt. */
export interface Sheet {
  pageHeight: number
  /** Heights of the headers that `Box.head` names. */
  heads: readonly number[]
  /** Lines of the notes that `Box.notes` names. */
  notes: readonly (readonly NoteLine[])[]
  /** Room for the rule above the notes of a page, with the space around it. */
  noteRule: number
}

/** Where something stands on its page. */
export interface Placement {
  /**
   * `box`: index of the box; `head`: index of the header that is repeated; `noteRule`: the rule above the notes, index 0;
   * `note`: index of the note.
   */
  kind: 'box' | 'head' | 'noteRule' | 'note'
  index: number
  /** Which line of the note; 0 for all else. */
  line: number
  /** Down from the top of the text area, pt. */
  y: number
}

/** What is kept together at first; without wishes; and nothing but what no break parts. */
const bonds: readonly ((box: Box) => boolean)[] = [
  (box) => box.keep,
  (box) => box.keep && !box.soft,
  () => false,
]

/**
 * Spreads boxes over pages of a height, and the notes they call over the feet of these pages. Boxes held by `keep` move
 * on together if a page can hold them; a chain too high for any page is broken where it is only a wish, or else where
 * the page is full. No space is set at the top of a page. A note begins on the page of its call, so a call moves on
 * when its note can't begin; what is too long for its page goes on at the foot of the next. Each note is set once, for
 * its first call. The work grows with the number of boxes and lines.
 */
export function paginate(boxes: readonly Box[], sheet: Sheet): Placement[][] {
  const pages = new Pages(sheet)
  placeChains(pages, boxes, 0, boxes.length, 0)
  pages.finishNotes()
  return pages.all
}

function placeChains(pages: Pages, boxes: readonly Box[], start: number, stop: number, level: number): void {
  const holds = bonds[level] as (box: Box) => boolean
  for (let first = start; first < stop; ) {
    let end = first + 1
    while (end < stop && holds(boxes[end - 1] as Box) && boxes[end]?.pageBreak === false) end++
    const chain = chainOf(boxes, first, end)
    if ((boxes[first] as Box).pageBreak && level === 0) {
      pages.finishNotes()
      pages.turn()
    }
    if (level < bonds.length - 1 && !pages.fitsAny(chain)) placeChains(pages, boxes, first, end, level + 1)
    else pages.place(chain)
    first = end
  }
}

function chainOf(boxes: readonly Box[], start: number, end: number): Chain {
  let height = 0
  const notes = new Set<number>()
  for (let i = start; i < end; i++) {
    const box = boxes[i] as Box
    if (i > start) height += Math.max(boxes[i - 1]?.after ?? 0, box.before)
    height += box.height
    for (const note of box.notes) notes.add(note)
  }
  return { boxes, start, end, height, notes: [...notes] }
}
