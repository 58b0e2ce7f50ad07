import type { Place } from '../../diagnostics/diagnostic.ts'
import type { Inline } from '../inline.ts'
import { plainText } from '../plain-text.ts'
import type { MarkName } from '../words/words.ts'
import type { Conversion } from './conversion.ts'
import { cutInlines } from './cut-inlines.ts'
import { type EndBracket, endBracket, hasWords } from './end-brackets.ts'
import { markOf, nearestMark } from './mark-forms.ts'
import { endPlace } from './take-mark.ts'

/** Inlines without the mark that says what they are, and that mark. */
export interface Stated {
  children: Inline[]
  stated: MarkName | null
}

/** Two are enough: one, and another that contradicts it. */
const mostMarks = 2

/**
 * Takes `[question]`, `[not a question]`, `[heading]` or `[text]` off the end of a text whose audience mark, which
 * may have stood on either side, is taken already. A bracket with nothing before it is words.
 */
export function takeStatedMark(
  children: Inline[],
  place: Place,
  { report }: Pick<Conversion, 'report'>,
): Stated {
  const text = plainText(children)
  const found: Stated = { children, stated: null }
  if (!text.includes(']') && !text.includes('］')) return found
  let end = text.length
  for (let i = 0; i < mostMarks; i++) {
    const bracket = endBracket(text, end)
    if (bracket === null || !isSquare(text, bracket)) break
    const start = text.slice(0, bracket.start).trimEnd().length
    if (!hasWords(text.slice(0, start))) break
    const name = markOf(bracket.content)
    if (name === null) {
      const meant = nearestMark(bracket.content)
      const mark = text.slice(bracket.start, bracket.end)
      if (meant !== null)
        report('mark-misspelt', endPlace(place, text, bracket), { mark, meant: `[${meant}]` })
      break
    }
    if (found.stated !== null && found.stated !== name) report('marks-differ', place)
    found.stated ??= name
    found.children = cutInlines(found.children, start, bracket.end)
    end = start
  }
  reportInside(text.slice(0, end), place, report)
  return found
}

/** Are words nothing but such a mark? */
export function isStatedMark(children: readonly Inline[]): boolean {
  const text = plainText(children).trim()
  const bracket = text.endsWith(']') || text.endsWith('］') ? endBracket(text, text.length) : null
  return bracket?.start === 0 && isSquare(text, bracket) && markOf(bracket.content) !== null
}

/** Chinese and Japanese keyboards have wide brackets. */
function isSquare(text: string, bracket: EndBracket): boolean {
  return bracket.square || (text[bracket.start] === '［' && text.slice(bracket.end - 1, bracket.end) === '］')
}

/** A mark at the end of a line that is not the last: its author thinks that it counts. */
function reportInside(text: string, place: Place, report: Conversion['report']): void {
  for (const match of text.matchAll(/\[([^[\]\n]{1,40})\][ \t]*\n/gu)) {
    if (markOf(match[1] ?? '') === null) continue
    const line = place.line + text.slice(0, match.index).split('\n').length - 1
    const mark = match[0].trim()
    report(
      'mark-without-effect',
      { ...place, line, endLine: line },
      { mark, why: 'has more lines behind it' },
    )
    return
  }
}
