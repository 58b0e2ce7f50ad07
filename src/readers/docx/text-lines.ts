import type { PlacePart } from '../../diagnostics/diagnostic.ts'

/** Line and column from 1; a column counts UTF-16 units. */
export interface Point {
  line: number
  column: number
}

export function isSamePoint(a: Point, b: Point): boolean {
  return a.line === b.line && a.column === b.column
}

/** What stands in a line of the document. */
export interface LinePlace {
  /** The nth paragraph; of the body, or of a header or footer. A note's lines have that of its call. */
  paragraph: number
  part?: PlacePart
  /** Not text of the brief (hidden words, a comment): no message may show it. */
  unseen?: boolean
}

/**
 * The document as lines of text, filled while it is read: a paragraph is one line, a line break in it begins another,
 * and blank paragraphs count. The model adds to line numbers and compares them, so that each node has a line of these;
 * people are told the paragraph.
 */
export class TextLines {
  readonly lines: string[] = []
  readonly places: LinePlace[] = []
  private current = ''
  private open = false

  /** Begins the line of a paragraph. Where it `continues` the one before (its mark was deleted), they share a line. */
  begin(place: LinePlace, continues = false): void {
    if (continues && this.open) {
      if (this.current === '') this.places[this.places.length - 1] = place
      return
    }
    this.close()
    this.places.push(place)
    this.open = true
  }

  /** Where the next character will stand. */
  get point(): Point {
    return { line: this.places.length, column: this.current.length + 1 }
  }

  /** Adds words of the open paragraph; each `\n` in them begins a line. */
  add(text: string): void {
    if (!text.includes('\n')) {
      this.current += text
      return
    }
    const place = this.places.at(-1) as LinePlace
    const [first = '', ...others] = text.split('\n')
    this.current += first
    for (const other of others) {
      this.close()
      this.places.push(place)
      this.open = true
      this.current = other
    }
  }

  /** Ends the last line. */
  close(): void {
    if (this.open) this.lines.push(this.current)
    this.current = ''
    this.open = false
  }
}
