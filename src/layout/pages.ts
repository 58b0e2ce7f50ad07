import { PageFoot, tolerance } from './page-foot.ts'
import type { Box, Placement, Sheet } from './paginate.ts'

/** Boxes from `start` to before `end` that are to stand on one page. */
export interface Chain {
  boxes: readonly Box[]
  start: number
  end: number
  /** Without the space above and below. */
  height: number
  /** Notes called in it, in order. */
  notes: readonly number[]
}

/** Share of a page that a note from the page before may take while there is text to go on with. */
const longestRest = 2 / 3

/** The pages as they fill: text from the top, notes from the foot. */
export class Pages {
  readonly all: Placement[][] = [[]]
  private readonly sheet: Sheet
  private readonly foot: PageFoot
  private y = 0
  private gap = 0
  private hasBox = false

  constructor(sheet: Sheet) {
    this.sheet = sheet
    this.foot = new PageFoot(sheet)
  }

  /** Could a page of its own hold the chain and what its notes need? */
  fitsAny(chain: Chain): boolean {
    const needed =
      this.headOf(chain.boxes[chain.start] as Box) + chain.height + this.foot.needOnNew(chain.notes)
    return needed <= this.sheet.pageHeight + tolerance
  }

  /** Sets a chain on this page or, where it has no room, on the next that has. */
  place(chain: Chain): void {
    // What no page can hold together with its notes stands without them: they follow on the next page.
    const withNotes = this.fitsAny(chain)
    while (!this.fits(chain, withNotes) && !this.isEmpty) this.turn()
    for (let i = chain.start; i < chain.end; i++) this.put(chain.boxes[i] as Box, i)
    // The rest of a note from the page before has had its share already.
    if (this.foot.call(chain.notes)) this.foot.fill(this.sheet.pageHeight - this.y)
  }

  /** Begins a page, unless nothing is on this one. */
  turn(textFollows = true): void {
    if (this.isEmpty) return
    this.foot.fill(this.sheet.pageHeight - this.y)
    this.close()
    this.all.push([])
    this.y = 0
    this.hasBox = false
    this.foot.turn()
    const { pageHeight } = this.sheet
    this.foot.fill(textFollows ? pageHeight * longestRest : pageHeight, pageHeight)
  }

  /** Sets what is left of the notes, on pages of their own if need be. */
  finishNotes(): void {
    this.foot.fill(this.sheet.pageHeight - this.y)
    while (this.foot.isWaiting) this.turn(false)
    this.close()
  }

  private get isEmpty(): boolean {
    return !this.hasBox && this.foot.lines.length === 0
  }

  private fits(chain: Chain, withNotes: boolean): boolean {
    const notes = withNotes ? this.foot.need(chain.notes) : 0
    if (notes === null) return false
    const height = this.top(chain.boxes[chain.start] as Box) + chain.height + this.foot.height + notes
    return height <= this.sheet.pageHeight + tolerance
  }

  private put(box: Box, index: number): void {
    const y = this.top(box)
    if (!this.hasBox && box.head !== null) {
      this.all.at(-1)?.push({ kind: 'head', index: box.head, line: 0, y: 0 })
    }
    this.all.at(-1)?.push({ kind: 'box', index, line: 0, y })
    this.y = y + box.height
    this.gap = box.after
    this.hasBox = true
  }

  /** Puts the notes at the foot; the page gets nothing more. */
  private close(): void {
    const page = this.all.at(-1) as Placement[]
    const top = this.sheet.pageHeight - this.foot.height
    if (this.foot.lines.length === 0 || page.some((one) => one.kind === 'noteRule')) return
    page.push({ kind: 'noteRule', index: 0, line: 0, y: top })
    for (const { index, line, y } of this.foot.lines) page.push({ kind: 'note', index, line, y: top + y })
  }

  private top(box: Box): number {
    return this.hasBox ? this.y + Math.max(this.gap, box.before) : this.headOf(box)
  }

  private headOf(box: Box): number {
    return box.head === null ? 0 : (this.sheet.heads[box.head] ?? 0)
  }
}
