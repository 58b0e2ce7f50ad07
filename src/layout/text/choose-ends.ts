import { endsInHyphen, type Unit } from './unit.ts'

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

/**
 * The line ends with the least sum of costs over the whole paragraph, after Knuth and Plass, Breaking paragraphs into lines
 * (1981). Ragged lines cost the square of what they leave free, justified ones the cube of how far their spaces
 * stretch; no line is added for it. Time grows with the number of units times those in a line.
 */
export function chooseEnds(units: readonly Unit[], style: FitStyle): Fit {
  const sums = sumUp(units)
  const count = units.length
  const whole = at(sums.widths, count) - (units.at(-1)?.space?.width ?? 0)
  if (count > 0 && whole <= style.width) return { ends: [count], worst: 0 }
  const best: number[] = [0]
  const from: number[] = [0]
  for (let end = 1; end <= count; end++) {
    best[end] = Number.POSITIVE_INFINITY
    for (let start = end - 1; start >= 0; start--) {
      const line = measureLine(units, sums, start, end, style.justify)
      if (line.least > style.width + tolerance && start < end - 1) break
      const cost = (best[start] as number) + costOf(line, units, start, end, style)
      if (cost < (best[end] as number)) {
        best[end] = cost
        from[end] = start
      }
    }
  }
  const ends: number[] = []
  let worst = 0
  for (let end = count; end > 0; end = from[end] as number) {
    ends.push(end)
    if (end === count) continue
    worst = Math.max(
      worst,
      badnessOf(measureLine(units, sums, from[end] as number, end, style.justify), style),
    )
  }
  return { ends: ends.reverse(), worst }
}

/** Widths of all units before each, with and without what is around them, pt. */
interface Sums {
  widths: Float64Array
  spaces: Float64Array
  loose: Float64Array
}

function sumUp(units: readonly Unit[]): Sums {
  const widths = new Float64Array(units.length + 1)
  const spaces = new Float64Array(units.length + 1)
  const loose = new Float64Array(units.length + 1)
  units.forEach((unit, i) => {
    const space = unit.space?.width ?? 0
    widths[i + 1] = (widths[i] as number) + unit.width + space
    spaces[i + 1] = (spaces[i] as number) + space
    loose[i + 1] = (loose[i] as number) + (unit.loose ? (unit.atoms[0]?.look.size ?? 0) : 0)
  })
  return { widths, spaces, loose }
}

interface LineLength {
  natural: number
  /** With all spaces shrunk. */
  least: number
  stretch: number
  shrink: number
}

function measureLine(
  units: readonly Unit[],
  sums: Sums,
  start: number,
  end: number,
  justify: boolean,
): LineLength {
  const last = units[end - 1] as Unit
  const inner = end - 1
  const hyphen = end < units.length && endsInHyphen(last) ? last.hyphen.width : 0
  const natural = at(sums.widths, end) - at(sums.widths, start) - (last.space?.width ?? 0) + hyphen
  const spaces = at(sums.spaces, inner) - at(sums.spaces, start)
  const loose = at(sums.loose, inner) - at(sums.loose, start)
  const shrink = justify ? spaces * shrinkOfSpace : 0
  return {
    natural,
    least: natural - shrink,
    stretch: spaces * stretchOfSpace + loose * stretchOfLoose,
    shrink,
  }
}

function at(sums: Float64Array, index: number): number {
  return sums[index] as number
}

function badnessOf({ natural, stretch, shrink }: LineLength, { width, justify }: FitStyle): number {
  const free = width - natural
  if (!justify) return Math.max(0, free / width)
  if (free < 0) return shrink === 0 ? 0 : -free / shrink
  return Math.min(20, free / Math.max(stretch, 0.01))
}

function costOf(
  line: LineLength,
  units: readonly Unit[],
  start: number,
  end: number,
  style: FitStyle,
): number {
  const free = style.width - line.natural
  if (end === units.length && style.last === 'short') {
    // A line that may be short should still be longer than one small word, or a hyphen's rest.
    const orphan = endsInHyphen(units[start - 1]) ? 0.2 : 0
    return 1 + Math.max(0, free / style.width - 0.85) + orphan
  }
  const badness = badnessOf(line, style)
  const cost = badness ** (style.justify ? 3 : 2)
  return 1 + cost + hyphenCost(units, start, end, style.justify)
}

/** Hyphens are paid for; two lines running that end in one look like a ladder. */
function hyphenCost(units: readonly Unit[], start: number, end: number, justify: boolean): number {
  if (end === units.length || !endsInHyphen(units[end - 1])) return 0
  const price = justify ? 0.5 : 0.05
  return endsInHyphen(units[start - 1]) ? price * 4 : price
}
