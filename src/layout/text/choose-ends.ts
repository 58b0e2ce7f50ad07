import type { Units } from './units.ts'

/** What a choice of line ends is judged by. */
export interface FitStyle {
  /** pt. */
  width: number
  last: 'short' | 'even'
  justify: boolean
}

/** Chosen line ends, for each line the index behind its last unit, and how badly the worst line fits. */
export interface Fit {
  ends: number[]
  /** Ragged: the share of the line that is left free. Justified: how far its spaces stretch, 1 being by half. */
  worst: number
}

/** A space may grow by half and shrink by a fifth before it looks wrong; between Chinese characters a little comes in. */
const stretchOfSpace = 0.5
const shrinkOfSpace = 0.2
const stretchOfLoose = 0.12

/** Sums of lengths are not exact. */
const tolerance = 0.01

/** The line ends of a paragraph, as `chooseEnds` has them for each stretch up to a line end that is wanted. */
export function fitUnits(units: Units, style: FitStyle): Fit {
  const whole: Fit = { ends: [], worst: 0 }
  let start = 0
  for (let i = 0; i < units.count; i++) {
    if (!units.endsLine(i) && i < units.count - 1) continue
    const { ends, worst } = chooseEnds(units, style, start, i + 1)
    for (const end of ends) whole.ends.push(end)
    whole.worst = Math.max(whole.worst, worst)
    start = i + 1
  }
  return whole
}

/**
 * The line ends of the units from `first` to before `behind` with the least sum of costs over all lines, after Knuth and
 * Plass, Breaking paragraphs into lines (1981). Ragged lines cost the square of what they leave free, justified ones
 * the cube of how far their spaces stretch; no line is added for it. Time grows with the number of units times those in
 * a line.
 */
export function chooseEnds(units: Units, style: FitStyle, first = 0, behind = units.count): Fit {
  return new Chooser(units, style, first, behind - first).choose()
}

/** Of the units before each, pt: their widths with the spaces behind, these spaces, and the sizes of what is loose. */
let widthsTo = new Float64Array()
let spacesTo = new Float64Array()
let looseTo = new Float64Array()
/** The least cost of all lines up to each end, and where the last of them starts. */
let costs = new Float64Array()
let starts = new Int32Array()

/** The memory above is used again: a pack has thousands of paragraphs. */
function makeRoom(count: number): void {
  if (count <= starts.length) return
  const room = Math.max(256, 2 * count)
  widthsTo = new Float64Array(room)
  spacesTo = new Float64Array(room)
  looseTo = new Float64Array(room)
  costs = new Float64Array(room)
  starts = new Int32Array(room)
}

/** Chooses the ends of one stretch, whose units are counted from 0. */
class Chooser {
  private readonly units: Units
  private readonly style: FitStyle
  private readonly first: number
  private readonly count: number

  constructor(units: Units, style: FitStyle, first: number, count: number) {
    this.units = units
    this.style = style
    this.first = first
    this.count = count
  }

  choose(): Fit {
    const { count, first } = this
    this.sumUp()
    if (count === 0) return { ends: [], worst: 0 }
    if (at(widthsTo, count) - this.hanging(count) <= this.style.width)
      return { ends: [first + count], worst: 0 }
    for (let end = 1; end <= count; end++) this.chooseStart(end)
    const ends = [first + count]
    let worst = 0
    for (let end = starts[count] as number; end > 0; end = starts[end] as number) {
      ends.push(first + end)
      worst = Math.max(worst, this.badnessOf(starts[end] as number, end))
    }
    return { ends: ends.reverse(), worst }
  }

  private sumUp(): void {
    const { units, first, count, style } = this
    makeRoom(count + 1)
    for (let i = 0; i < count; i++) {
      const space = units.spaces[first + i] as number
      widthsTo[i + 1] = at(widthsTo, i) + (units.widths[first + i] as number) + space
      if (!style.justify) continue
      spacesTo[i + 1] = at(spacesTo, i) + space
      looseTo[i + 1] = at(looseTo, i) + units.looseSize(first + i)
    }
  }

  /** Where the last line of those up to `end` best starts. */
  private chooseStart(end: number): void {
    const { width, justify } = this.style
    const reach = at(widthsTo, end)
    const hanging = this.hanging(end)
    const hyphen = this.hyphenWidth(end)
    let least = Number.POSITIVE_INFINITY
    for (let start = end - 1; start >= 0; start--) {
      const natural = reach - at(widthsTo, start) - hanging + hyphen
      const narrowest = justify ? natural - this.shrinkOf(start, end) : natural
      if (narrowest > width + tolerance && start < end - 1) break
      // Each line costs at least 1.
      if (at(costs, start) + 1 >= least) continue
      const cost = at(costs, start) + this.costOf(start, end, natural)
      if (cost >= least) continue
      least = cost
      starts[end] = start
    }
    costs[end] = least
  }

  /** Width of a line whose spaces are as they are. */
  private naturalWidth(start: number, end: number): number {
    return at(widthsTo, end) - at(widthsTo, start) - this.hanging(end) + this.hyphenWidth(end)
  }

  /** The space at the end of a line takes no room. */
  private hanging(end: number): number {
    return this.units.spaces[this.first + end - 1] as number
  }

  private hyphenWidth(end: number): number {
    return end < this.count && this.endsInHyphen(end) ? this.units.hyphenOf(this.first + end - 1).width : 0
  }

  /** Has the line that ends there a hyphen? At 0 no line ends. */
  private endsInHyphen(end: number): boolean {
    return end > 0 && this.units.endsInHyphen(this.first + end - 1)
  }

  private shrinkOf(start: number, end: number): number {
    return this.style.justify ? (at(spacesTo, end - 1) - at(spacesTo, start)) * shrinkOfSpace : 0
  }

  private stretchOf(start: number, end: number): number {
    const spaces = at(spacesTo, end - 1) - at(spacesTo, start)
    const loose = at(looseTo, end - 1) - at(looseTo, start)
    return spaces * stretchOfSpace + loose * stretchOfLoose
  }

  private badnessOf(start: number, end: number, natural = this.naturalWidth(start, end)): number {
    const { width, justify } = this.style
    const free = width - natural
    if (!justify) return Math.max(0, free / width)
    if (free < 0) {
      const shrink = this.shrinkOf(start, end)
      return shrink === 0 ? 0 : -free / shrink
    }
    return Math.min(20, free / Math.max(this.stretchOf(start, end), 0.01))
  }

  private costOf(start: number, end: number, natural: number): number {
    const { width, justify, last } = this.style
    if (end === this.count && last === 'short') {
      // A line that may be short should still be longer than one small word, or a hyphen's rest.
      const orphan = this.endsInHyphen(start) ? 0.2 : 0
      return 1 + Math.max(0, (width - natural) / width - 0.85) + orphan
    }
    const badness = this.badnessOf(start, end, natural)
    const cost = justify ? badness ** 3 : badness * badness
    return 1 + cost + this.hyphenCost(start, end)
  }

  /** Hyphens are paid for; two lines running that end in one look like a ladder. */
  private hyphenCost(start: number, end: number): number {
    if (end === this.count || !this.endsInHyphen(end)) return 0
    const price = this.style.justify ? 0.5 : 0.05
    return this.endsInHyphen(start) ? price * 4 : price
  }
}

function at(sums: Float64Array, index: number): number {
  return sums[index] as number
}
