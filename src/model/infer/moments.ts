import type { Candidate, FactName } from './candidate.ts'
import { isMoment, momentSpans } from './explain-line.ts'
import { type DateHit, findDates } from './find-dates.ts'
import { findTimes, type TimeHit } from './find-times.ts'
import { findZone } from './find-zone.ts'
import { type Line, readingOf, type Span } from './unit.ts'

/** How a line was found to speak of the session's date or time. */
export interface Evidence {
  label: string | null
  /** Offsets of the label in the line, to be covered with the value. */
  labelSpan: Span | null
  /** Where in the line to look. */
  within: Span
  features: Record<string, number>
  because: string
  explicit: boolean
}

/** Date, time and zone candidates of one line, of the first date and the first time in it. */
export function momentsOf(line: Line, evidence: Evidence): Candidate[] {
  const { start, end } = evidence.within
  const part = line.text.slice(start, end)
  const at = line.start + start
  const covers = coversOf(line, evidence)
  const make = (
    fact: FactName,
    value: string,
    span: Span,
    extra: Record<string, number> = {},
  ): Candidate => ({
    fact,
    value,
    text: part.slice(span.start, span.end).replace(/\s+/gu, ' ').trim(),
    label: evidence.label,
    from: [readingOf(line.unit, { start: at + span.start, end: at + span.end })],
    covers,
    place: line.place,
    audience: line.unit.audience,
    features: { ...evidence.features, ...extra },
    because: extra['two readings']
      ? `${evidence.because}; day and month may be the other way round`
      : evidence.because,
    explicit: evidence.explicit,
    stated: false,
  })
  const date = findDates(part)[0]
  const out: Candidate[] = date ? dateFacts(date, make) : []
  const time = findTimes(part).find((hit) => !date || hit.end <= date.start || hit.start >= date.end)
  return time ? [...out, ...timeFacts(time, part, make)] : out
}

type Make = (fact: FactName, value: string, span: Span, extra?: Record<string, number>) => Candidate

function dateFacts(date: DateHit, make: Make): Candidate[] {
  const doubt: Record<string, number> = date.ambiguous ? { 'two readings': -0.45 } : {}
  if (date.date === null) return []
  const first = make('date', date.date, date, doubt)
  return date.endDate ? [first, make('endDate', date.endDate, date, doubt)] : [first]
}

function timeFacts(time: TimeHit, part: string, make: Make): Candidate[] {
  const out = [make('start', time.from, time)]
  if (time.to) out.push(make('end', time.to, time))
  const zone = findZone(part, time.end)
  if (zone) out.push(make('timeZone', zone.text, zone))
  return out
}

/** The label, and the small words between date and time. */
function coversOf(line: Line, { labelSpan, within }: Evidence): Candidate['covers'] {
  const spans: Span[] = labelSpan ? [labelSpan] : []
  const part = line.text.slice(within.start, within.end)
  if (isMoment(part)) {
    let at = within.start
    for (const span of momentSpans(part).sort((a, b) => a.start - b.start)) {
      spans.push({ start: at, end: within.start + span.start })
      at = within.start + span.end
    }
    spans.push({ start: at, end: within.end })
  }
  return spans
    .map(({ start, end }) => readingOf(line.unit, { start: line.start + start, end: line.start + end }))
    .filter(({ start, end }) => end > start)
}
