import type { Candidate, FactName } from './candidate.ts'
import { isMoment, momentSpans } from './explain-line.ts'
import { type DateHit, findDates } from './find-dates.ts'
import { findTimes, type TimeHit } from './find-times.ts'
import { type ZoneHit, zoneInBrackets } from './find-zone.ts'
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
  /** In prose: the date that counts, its offsets in `within`; only a time close to it does. */
  date?: DateHit
}

/** A time in prose stands within so many letters of its date. */
const near = 40

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
  const isField = evidence.label !== null
  const date = evidence.date ?? findDates(part, { shortYears: isField })[0]
  const out: Candidate[] = date ? dateFacts(date, make) : []
  const farthest = evidence.date ? near : Number.POSITIVE_INFINITY
  const time = findTimes(part).find((hit) => !date || isBeside(hit, date, farthest))
  if (time) out.push(...timeFacts(time, make))
  const zone = out.length > 0 ? (time?.zone ?? zoneInBrackets(part)) : null
  return zone ? [...out, zoneFact(zone, make)] : out
}

const isBeside = (time: Span, date: Span, farthest: number) =>
  (time.end <= date.start && date.start - time.end <= farthest) ||
  (time.start >= date.end && time.start - date.end <= farthest)

type Make = (fact: FactName, value: string, span: Span, extra?: Record<string, number>) => Candidate

function dateFacts(date: DateHit, make: Make): Candidate[] {
  const doubt: Record<string, number> = date.ambiguous ? { 'two readings': -0.45 } : {}
  if (date.date === null) return []
  const first = make('date', date.date, date, doubt)
  return date.endDate ? [first, make('endDate', date.endDate, date, doubt)] : [first]
}

function timeFacts({ from, to, clock }: TimeHit, make: Make): Candidate[] {
  const start = make('start', from, clock)
  return to ? [start, make('end', to, clock)] : [start]
}

const zoneFact = (zone: ZoneHit, make: Make): Candidate => make('timeZone', zone.text, zone)

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
