import { breakLines } from './break-lines.ts'
import { runsRightToLeft } from './direction.ts'
import { emptyLine, type Line, type Look } from './span.ts'
import type { TextTools } from './text-tools.ts'

/** Text of one look in a single line, however long; `language` is BCP 47. */
export function setLine(text: string, look: Look, language: string, tools: TextTools): Line {
  const spans = [{ text, look }]
  const rightToLeft = runsRightToLeft(language, spans)
  const style = { hyphenate: false, justify: false, last: 'short', place: null } as const
  const unbroken = { ...style, width: Number.MAX_SAFE_INTEGER, language, rightToLeft }
  return breakLines(spans, unbroken, tools)[0] ?? emptyLine
}
