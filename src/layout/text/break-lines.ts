import { chooseEnds } from './choose-ends.ts'
import { makeLine } from './make-line.ts'
import type { Line, Span } from './span.ts'
import type { ParagraphStyle, TextTools } from './text-tools.ts'
import type { Unit } from './unit.ts'
import { makeUnits } from './units.ts'

/** Lines that fit worse than this are set anew with hyphens: see `Fit.worst`. */
const raggedEnough = 0.18
const stretchedEnough = 1

/**
 * Sets text in lines. Words are parted with hyphens only where without them a line would be left too short or its spaces
 * too wide. Time grows with the length of the text.
 */
export function breakLines(spans: readonly Span[], style: ParagraphStyle, tools: TextTools): Line[] {
  const lines: Line[] = []
  const worst = setUnits(makeUnits(spans, style, tools), style, tools, lines)
  if (!style.hyphenate || worst <= (style.justify ? stretchedEnough : raggedEnough)) return lines
  const again: Line[] = []
  const hyphensOf = (word: string, language: string) => tools.hyphenator(language)?.points(word) ?? []
  setUnits(makeUnits(spans, style, tools, hyphensOf), style, tools, again)
  return again
}

/** Sets units up to each line end that is wanted; returns how badly the worst line fits. */
function setUnits(units: readonly Unit[], style: ParagraphStyle, tools: TextTools, lines: Line[]): number {
  let worst = 0
  let start = 0
  units.forEach((unit, i) => {
    if (!unit.ends && i < units.length - 1) return
    worst = Math.max(worst, setStretch(units.slice(start, i + 1), style, tools, lines))
    start = i + 1
  })
  return worst
}

function setStretch(units: readonly Unit[], style: ParagraphStyle, tools: TextTools, lines: Line[]): number {
  const fit = chooseEnds(units, style)
  let start = 0
  for (const end of fit.ends) {
    lines.push(makeLine(units.slice(start, end), style, tools, end === units.length))
    start = end
  }
  return fit.worst
}
