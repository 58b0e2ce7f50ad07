import type { Report } from '../../diagnostics/report.ts'
import { phrases } from '../words/phrases.ts'
import type { Candidate } from './candidate.ts'
import { isMoment, readLabel } from './explain-line.ts'
import { fieldOfLine } from './fields.ts'
import { findDates } from './find-dates.ts'
import { momentsOf } from './moments.ts'
import { type Line, linesOf, longestFactLine, type Unit } from './unit.ts'

const otherDates = phrases((words) => words.otherDates)

/** Paragraphs below the opening in which a date of the session may be told in a sentence. */
const longestLook = 12
const longestSentence = 1200

/** Date and time candidates of lines without a label: at the top, in the title, and, weakly, in sentences. */
export function dateCandidates(
  units: readonly Unit[],
  openingEnd: number,
  titles: ReadonlySet<string>,
): Candidate[] {
  const out: Candidate[] = []
  let looked = 0
  for (const unit of units) {
    if (unit.kind === 'row' || unit.kind === 'item') continue
    const top = unit.top < openingEnd
    if (!top && (looked++ > longestLook || unit.kind === 'heading')) continue
    for (const line of linesOf(unit)) {
      if (fieldOfLine(line.text)) continue
      if (top && line.text.length <= longestFactLine) out.push(...topLine(line, titles.has(unit.id)))
      else if (line.text.length <= longestSentence) out.push(...sentence(line))
    }
  }
  return out
}

function topLine(line: Line, isTitle: boolean): Candidate[] {
  if (isOther(line.text)) return []
  const alone = isMoment(line.text)
  const strong = {
    features: { 'at the top': 0.5, 'nothing else in the line': 0.45 },
    because: 'a date or time line at the top',
  }
  const weak = {
    features: { 'at the top': 0.5, 'among other words': 0.1 },
    because: 'a date or time in a line at the top',
  }
  const title = { features: { 'in the title': 0.5 }, because: 'the title says so' }
  const evidence = isTitle && !alone ? title : alone ? strong : weak
  return momentsOf(line, {
    label: null,
    labelSpan: null,
    within: { start: 0, end: line.text.length },
    explicit: alone,
    ...evidence,
  })
}

/** In prose only a full date counts, and a time only beside it. */
function sentence(line: Line): Candidate[] {
  const date = findDates(line.text).find((hit) => hit.date !== null)
  if (!date || isOther(line.text.slice(Math.max(0, date.start - 60), date.start))) return []
  const within = { start: Math.max(0, date.start - 40), end: Math.min(line.text.length, date.end + 60) }
  return momentsOf(line, {
    label: null,
    labelSpan: null,
    within,
    features: { 'in a sentence': 0.45 },
    because: 'a sentence near the top says so',
    explicit: false,
  })
}

const isOther = (text: string) => otherDates.isIn(text)

/** Says that a date at the top has no year, for none is guessed. */
export function reportYearless(units: readonly Unit[], openingEnd: number, report: Report): void {
  for (const unit of units) {
    if (unit.top >= openingEnd) return
    for (const line of linesOf(unit)) {
      if (line.text.length > longestFactLine || isOther(line.text)) continue
      const part = readLabel(line.text)?.value.start ?? 0
      const hit = findDates(line.text.slice(part))[0]
      if (hit && hit.date === null) {
        report('date-without-year', line.place, { line: line.place.line })
        return
      }
    }
  }
}
