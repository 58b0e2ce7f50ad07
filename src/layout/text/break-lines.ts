import type { TextTools } from './shape-word.ts'
import type { Line, Run, Span } from './span.ts'
import { type Atom, makeUnits, type Unit } from './units.ts'

/** What is asked of the last line: it may be short, or should be as full as the others. */
export type LastLine = 'short' | 'even'

/**
 * Sets text in lines of a width (pt), ragged: the ends of the lines differ as little as they can over the whole
 * paragraph (least sum of squares), and no line is added for it. `last` says what may be short: a paragraph's last line,
 * or none (`even`), so that a title does not end in one lonely word. Time grows with the length of the text.
 */
export function breakLines(
  spans: readonly Span[],
  width: number,
  tools: TextTools,
  last: LastLine = 'short',
): Line[] {
  const lines: Line[] = []
  let paragraph: Unit[] = []
  for (const unit of makeUnits(spans, width, tools)) {
    paragraph.push(unit)
    if (!unit.ends) continue
    setParagraph(paragraph, width, lines, last)
    paragraph = []
  }
  setParagraph(paragraph, width, lines, last)
  return lines
}

function setParagraph(units: readonly Unit[], width: number, lines: Line[], last: LastLine): void {
  let start = 0
  for (const end of chooseEnds(units, width, last)) {
    lines.push(makeLine(units.slice(start, end)))
    start = end
  }
}

/** The chosen line ends: for each line, the index behind its last unit. */
export function chooseEnds(units: readonly Unit[], width: number, lastLine: LastLine = 'short'): number[] {
  const count = units.length
  const best: number[] = [0]
  const from: number[] = [0]
  for (let end = 1; end <= count; end++) {
    best[end] = Number.POSITIVE_INFINITY
    const last = units[end - 1] as Unit
    let used = last.width + (end < count ? (last.hyphen?.width ?? 0) : 0)
    for (let start = end - 1; start >= 0; start--) {
      if (start < end - 1) used += (units[start] as Unit).width + ((units[start] as Unit).space?.width ?? 0)
      if (used > width + 0.01 && start < end - 1) break
      const cost =
        (best[start] as number) + lineCost(width - used, width, end === count && lastLine === 'short', last)
      if (cost < (best[end] as number)) {
        best[end] = cost
        from[end] = start
      }
    }
  }
  const ends: number[] = []
  for (let end = count; end > 0; end = from[end] as number) ends.push(end)
  return ends.reverse()
}

/** Each line costs. One that may be short should still be longer than one small word. */
function lineCost(free: number, width: number, mayBeShort: boolean, last: Unit): number {
  const slack = free / width
  const hyphen = last.hyphen === null || mayBeShort ? 0 : 0.1
  if (mayBeShort) return 1 + Math.max(0, slack - 0.85)
  return 1 + slack * slack + hyphen
}

function makeLine(units: readonly Unit[]): Line {
  const runs: Run[] = []
  let x = 0
  let width = 0
  const add = (atom: Atom) => {
    const run = runs.at(-1)
    if (run !== undefined && run.look === atom.look && run.face === atom.face) {
      run.parts.push(atom.shaped)
      run.width += atom.width
    } else runs.push({ look: atom.look, face: atom.face, x, width: atom.width, parts: [atom.shaped] })
    x += atom.width
  }
  units.forEach((unit, i) => {
    for (const atom of unit.atoms) add(atom)
    if (i === units.length - 1 && unit.hyphen !== null && unit.space === null) add(unit.hyphen)
    width = x
    if (unit.space !== null) add(unit.space)
  })
  return { runs, width }
}
