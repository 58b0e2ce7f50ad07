import type { Face, ShapedText } from '../fonts/face.ts'
import type { Fragment } from './shape-word.ts'
import type { Look } from './span.ts'

/** What parts have in common that are one run where they meet on a line. */
export interface PartStyle {
  look: Look
  face: Face
  /** Embedding level (UAX #9): odd ones run from right to left. */
  level: number
}

/** Are the two one run where they meet? */
export function isSameStyle(a: PartStyle, b: PartStyle): boolean {
  return a === b || (a.look === b.look && a.face === b.face && a.level === b.level)
}

/** Glyphs of one look, face and direction that stay together: a word, a part of one, a space. */
export interface Part {
  shaped: ShapedText
  /** pt. */
  width: number
  style: PartStyle
}

/** Width of shaped text in a style, pt. */
export function widthOf({ width }: ShapedText, { look, face }: PartStyle): number {
  return (width * look.size * face.scale) / face.file.unitsPerEm
}

/** Shaped text in a look, at an embedding level. */
export function toParts(fragments: readonly Fragment[], look: Look, level: number): Part[] {
  return fragments.map(({ face, shaped }) => {
    const style = { look, face, level }
    return { shaped, width: widthOf(shaped, style), style }
  })
}

/** Parts in the order of reading. Each field is a list of its own: a paragraph has hundreds of parts. */
export class Parts {
  readonly shaped: ShapedText[] = []
  readonly widths: number[] = []
  readonly styles: PartStyle[] = []

  get count(): number {
    return this.shaped.length
  }

  add(shaped: ShapedText, width: number, style: PartStyle): void {
    this.shaped.push(shaped)
    this.widths.push(width)
    this.styles.push(style)
  }

  at(index: number): Part {
    const shaped = this.shaped[index] as ShapedText
    return { shaped, width: this.widths[index] as number, style: this.styles[index] as PartStyle }
  }

  /** Width of the parts from `start` to before `end`, pt. */
  widthOf(start: number, end: number): number {
    let width = 0
    for (let i = start; i < end; i++) width += this.widths[i] as number
    return width
  }

  /** Does any of them have a direction or an embedding of its own? */
  areTurned(start: number, end: number): boolean {
    for (let i = start; i < end; i++) if ((this.styles[i] as PartStyle).level > 0) return true
    return false
  }

  setLevel(index: number, level: number): void {
    this.styles[index] = { ...(this.styles[index] as PartStyle), level }
  }

  /** Takes away the parts from `start` on, and returns them. */
  cut(start: number): Part[] {
    const taken: Part[] = []
    for (let i = start; i < this.count; i++) taken.push(this.at(i))
    this.shaped.length = start
    this.widths.length = start
    this.styles.length = start
    return taken
  }
}
