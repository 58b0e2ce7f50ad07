import { type Part, Parts } from './parts.ts'

/** What is behind a unit, as bits: a space, which may hang over the line's end. */
const space = 1
/** The line ends here whatever is still free. */
const lineEnd = 2
/** Justification may add room, though there is no space: so between the characters of Chinese. */
const loose = 4
/** A hyphen is printed if the line ends here. */
const hyphen = 8

/**
 * A paragraph as what no line end parts: words or parts of words, each with the space behind it. Each field is a list of
 * its own, with an entry for each unit. Parts that are added belong to the unit that is ended next.
 */
export class Units {
  readonly parts = new Parts()
  /** pt, without the space. */
  readonly widths: number[] = []
  /** Widths of the spaces behind, pt; 0 for none. */
  readonly spaces: number[] = []
  private readonly kinds: number[] = []
  /** Index behind the last part of each, the space included. */
  private readonly ends: number[] = []
  private hyphens: Map<number, Part> | null = null

  get count(): number {
    return this.ends.length
  }

  /** Has any unit a hyphen? */
  get haveHyphens(): boolean {
    return this.hyphens !== null
  }

  /** Index of the first part of a unit; for `count`, of the unit that is not yet ended. */
  startOf(unit: number): number {
    return unit === 0 ? 0 : (this.ends[unit - 1] as number)
  }

  /** Ends a unit in a space. `width` is always that of its parts together, without the space, pt. */
  endInSpace(width: number, shown: Part): void {
    this.parts.add(shown.shaped, shown.width, shown.style)
    this.end(width, shown.width, space)
  }

  /** Ends a unit, and with it the line. */
  endInLineEnd(width: number): void {
    this.end(width, 0, lineEnd)
  }

  /** Ends a unit that the next follows without a space; `hyphen` is printed where a line ends between them. */
  endInJoint(width: number, hyphenShown: Part | null, isLoose: boolean): void {
    if (hyphenShown !== null) {
      this.hyphens ??= new Map()
      this.hyphens.set(this.count, hyphenShown)
    }
    this.end(width, 0, hyphenShown !== null ? hyphen : isLoose ? loose : 0)
  }

  private end(width: number, spaceWidth: number, kind: number): void {
    this.widths.push(width)
    this.spaces.push(spaceWidth)
    this.kinds.push(kind)
    this.ends.push(this.parts.count)
  }

  hasSpace(unit: number): boolean {
    return ((this.kinds[unit] as number) & space) !== 0
  }

  endsLine(unit: number): boolean {
    return ((this.kinds[unit] as number) & lineEnd) !== 0
  }

  isLoose(unit: number): boolean {
    return ((this.kinds[unit] as number) & loose) !== 0
  }

  /** Size of the letters of a loose unit, pt; 0 for others. */
  looseSize(unit: number): number {
    return this.isLoose(unit) ? (this.parts.styles[this.startOf(unit)]?.look.size ?? 0) : 0
  }

  /** Does a line that ends behind the unit print its hyphen? */
  endsInHyphen(unit: number): boolean {
    return ((this.kinds[unit] as number) & hyphen) !== 0
  }

  /** The parts of a unit without the space behind it. */
  wordOf(unit: number): Part[] {
    const end = this.startOf(unit + 1) - (this.hasSpace(unit) ? 1 : 0)
    const word: Part[] = []
    for (let i = this.startOf(unit); i < end; i++) word.push(this.parts.at(i))
    return word
  }

  /** The space behind a unit; null for none. */
  spaceOf(unit: number): Part | null {
    return this.hasSpace(unit) ? this.parts.at(this.startOf(unit + 1) - 1) : null
  }

  /** The hyphen of a unit that ends in one. */
  hyphenOf(unit: number): Part {
    return this.hyphens?.get(unit) as Part
  }
}
