/** What pagination knows of a slice: plain numbers (pt). */
export interface Box {
  height: number
  /** Space above and below; of two neighbours the larger counts. */
  before: number
  after: number
  /** No page break between this box and the next. */
  keep: boolean
  /** This box begins a page. */
  pageBreak: boolean
  /** Index of the header that is repeated above the box when it begins a page. */
  head: number | null
}

/** Where a box, or a repeated header, stands on its page. */
export interface Placement {
  /** `box`: index of the box; `head`: index of the header. */
  kind: 'box' | 'head'
  index: number
  /** Down from the top of the text area, pt. */
  y: number
}

/** Sums of lengths such as 14.1 are not exact. */
const tolerance = 0.01

/**
 * Spreads boxes over pages of a height. Boxes held by `keep` move on together if a page can hold them; a chain too
 * high for any page is broken where the page is full. No space is set at the top of a page. Goes through the boxes
 * twice, however many there are.
 */
export function paginate(boxes: readonly Box[], heads: readonly number[], pageHeight: number): Placement[][] {
  const pages = new Pages(heads, pageHeight)
  for (let start = 0; start < boxes.length; ) {
    const end = chainEnd(boxes, start)
    const first = boxes[start] as Box
    const height = chainHeight(boxes, start, end)
    const head = first.head === null ? 0 : (heads[first.head] ?? 0)
    const fitsAPage = height + head <= pageHeight + tolerance
    if (first.pageBreak || (fitsAPage && !pages.fits(first, height))) pages.turn(first)
    for (let i = start; i < end; i++) pages.put(boxes[i] as Box, i)
    start = end
  }
  return pages.all
}

/** The pages as they fill. */
class Pages {
  readonly all: Placement[][] = [[]]
  private readonly heads: readonly number[]
  private readonly height: number
  private y = 0
  private gap = 0
  private hasBox = false

  constructor(heads: readonly number[], height: number) {
    this.heads = heads
    this.height = height
  }

  /** Is there room for `height` on this page, beginning with `box`? */
  fits(box: Box, height: number): boolean {
    return this.top(box) + height <= this.height + tolerance
  }

  /** Begins a page, unless nothing is on this one. */
  turn(box: Box): void {
    if (!this.hasBox) return
    const page: Placement[] = []
    this.y = 0
    this.hasBox = false
    if (box.head !== null) {
      page.push({ kind: 'head', index: box.head, y: 0 })
      this.y = this.heads[box.head] ?? 0
    }
    this.all.push(page)
  }

  put(box: Box, index: number): void {
    if (!this.fits(box, box.height)) this.turn(box)
    const y = this.top(box)
    this.all.at(-1)?.push({ kind: 'box', index, y })
    this.y = y + box.height
    this.gap = box.after
    this.hasBox = true
  }

  private top(box: Box): number {
    return this.y + (this.hasBox ? Math.max(this.gap, box.before) : 0)
  }
}

/** Index behind the last box of the chain that begins at `start`. */
function chainEnd(boxes: readonly Box[], start: number): number {
  let end = start + 1
  while (end < boxes.length && boxes[end - 1]?.keep === true && boxes[end]?.pageBreak === false) end++
  return end
}

/** Without the space above the first and below the last. */
function chainHeight(boxes: readonly Box[], start: number, end: number): number {
  let height = 0
  for (let i = start; i < end; i++) {
    const box = boxes[i] as Box
    if (i > start) height += Math.max(boxes[i - 1]?.after ?? 0, box.before)
    height += box.height
  }
  return height
}
