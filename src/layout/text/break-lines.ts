import { fitUnits } from './choose-ends.ts'
import { makeLine } from './make-line.ts'
import { makeUnits } from './make-units.ts'
import { openSource, withHyphens } from './source.ts'
import type { Line, Span } from './span.ts'
import type { ParagraphStyle, TextTools } from './text-tools.ts'

/** Lines that fit worse than this are set anew with hyphens: see `Fit.worst`. */
const raggedEnough = 0.18
const stretchedEnough = 1

/**
 * Sets text in lines. Words are parted with hyphens only where without them a line would be left too short or its spaces
 * too wide. Time grows with the length of the text.
 */
export function breakLines(spans: readonly Span[], style: ParagraphStyle, tools: TextTools): Line[] {
  const source = openSource(spans, style, tools)
  let units = makeUnits(source, style, tools)
  let fit = fitUnits(units, style)
  if (style.hyphenate && fit.worst > (style.justify ? stretchedEnough : raggedEnough)) {
    const parted = withHyphens(source, style, tools)
    if (parted !== null) {
      units = makeUnits(parted, style, tools)
      fit = fitUnits(units, style)
    }
  }
  const lines: Line[] = []
  let start = 0
  for (const end of fit.ends) {
    lines.push(makeLine(units, start, end, style, tools))
    start = end
  }
  return lines
}
