import type { NoteLine, Sheet } from './paginate.ts'

/** A line of a note on its page; `y` down from the rule's top. */
interface FootLine {
  index: number
  line: number
  y: number
}

/** What has to be known of a note's heights before it is set, pt. */
interface NoteHeights {
  whole: number
  /** The least that may stand on a page: lines up to the first place where it may be broken. */
  start: number
}

/** The notes of a page as they come, and those that wait for the next. */
export class PageFoot {
  /** Height of the foot so far, with the rule; 0 without notes. */
  height = 0
  lines: FootLine[] = []
  private readonly sheet: Sheet
  private readonly heights: (NoteHeights | undefined)[] = []
  private readonly begun = new Set<number>()
  /** Notes that are not yet set to their end. */
  private waiting: number[] = []
  /** Line at which the first of them goes on. */
  private line = 0
  private gap = 0

  constructor(sheet: Sheet) {
    this.sheet = sheet
  }

  get isWaiting(): boolean {
    return this.waiting.length > 0
  }

  /** Room that new notes take below what is there: all of them but the last as a whole. Null: they can't begin here. */
  need(notes: readonly number[]): number | null {
    const fresh = this.fresh(notes)
    if (fresh.length === 0) return 0
    if (this.isWaiting) return null
    return this.room(fresh, this.lines.length > 0 ? this.gap : null)
  }

  /** The same on a page with no other notes. */
  needOnNew(notes: readonly number[]): number {
    const fresh = this.fresh(notes)
    return fresh.length === 0 ? 0 : this.room(fresh, null)
  }

  /** Notes called: those that are new wait to be set. Are there any? */
  call(notes: readonly number[]): boolean {
    const fresh = this.fresh(notes)
    for (const note of fresh) {
      this.begun.add(note)
      this.waiting.push(note)
    }
    return fresh.length > 0
  }

  /**
   * Sets as much of the waiting notes as `room` holds, in pieces that may stand alone. The first piece is set if `most`
   * holds it; if `most` is above 0, at least a line is set, even where it parts what should stay together.
   */
  fill(room: number, most = 0): void {
    for (let limit = Math.max(room, most), must = most > 0; this.isWaiting; limit = room, must = false) {
      const index = this.waiting[0] as number
      const lines = this.linesOf(index)
      const top = this.topOf(lines[this.line])
      let end = pieceEnd(lines, this.line)
      if (top + pieceHeight(lines, this.line, end) > limit + tolerance) {
        if (!must) return
        end = this.line + 1
        while (end < lines.length && top + pieceHeight(lines, this.line, end + 1) <= limit + tolerance) end++
      }
      this.set(index, lines, end, top)
      if (end < lines.length) this.line = end
      else {
        this.waiting.shift()
        this.line = 0
      }
    }
  }

  /** Begins the foot of the next page. */
  turn(): void {
    this.height = 0
    this.lines = []
    this.gap = 0
  }

  private set(index: number, lines: readonly NoteLine[], end: number, top: number): void {
    let y = top
    for (let line = this.line; line < end; line++) {
      const one = lines[line] as NoteLine
      if (line > this.line) y += Math.max(this.gap, one.before)
      this.lines.push({ index, line, y })
      y += one.height
      this.gap = one.after
    }
    this.height = y
  }

  /** Where the next line would stand. */
  private topOf(line: NoteLine | undefined): number {
    return this.lines.length === 0 ? this.sheet.noteRule : this.height + Math.max(this.gap, line?.before ?? 0)
  }

  private room(fresh: readonly number[], gapAbove: number | null): number {
    let total = gapAbove === null ? this.sheet.noteRule : 0
    let gap = gapAbove
    fresh.forEach((note, i) => {
      const lines = this.linesOf(note)
      const { whole, start } = this.heightsOf(note)
      if (gap !== null) total += Math.max(gap, lines[0]?.before ?? 0)
      total += i < fresh.length - 1 ? whole : start
      gap = lines.at(-1)?.after ?? 0
    })
    return total
  }

  private fresh(notes: readonly number[]): number[] {
    return notes.filter((note) => !this.begun.has(note) && this.linesOf(note).length > 0)
  }

  private linesOf(note: number): readonly NoteLine[] {
    return this.sheet.notes[note] ?? []
  }

  private heightsOf(note: number): NoteHeights {
    const known = this.heights[note]
    if (known !== undefined) return known
    const lines = this.linesOf(note)
    const heights = {
      whole: pieceHeight(lines, 0, lines.length),
      start: pieceHeight(lines, 0, pieceEnd(lines, 0)),
    }
    this.heights[note] = heights
    return heights
  }
}

/** Sums of lengths such as 14.1 are not exact. */
export const tolerance = 0.01

/** Index behind the last line of the piece that begins at `start`: no page break inside. */
function pieceEnd(lines: readonly NoteLine[], start: number): number {
  let end = start + 1
  while (end < lines.length && lines[end - 1]?.keep === true) end++
  return end
}

function pieceHeight(lines: readonly NoteLine[], start: number, end: number): number {
  let height = 0
  for (let i = start; i < end; i++) {
    const line = lines[i] as NoteLine
    if (i > start) height += Math.max(lines[i - 1]?.after ?? 0, line.before)
    height += line.height
  }
  return height
}
