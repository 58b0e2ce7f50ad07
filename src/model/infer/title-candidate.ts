import type { Candidate } from './candidate.ts'
import { isCapitals } from './capitals.ts'
import { type Line, readingOf } from './unit.ts'

/** What speaks for a line. */
export interface TitleEvidence {
  features: Record<string, number>
  because: string
}

/** Of a line above the title. */
export function kickerEvidence(lines: readonly Line[]): TitleEvidence {
  const capitals = lines[0] !== undefined && isCapitals(lines[0].text)
  return {
    features: { 'above the title': 0.6, [capitals ? 'capitals' : 'short']: capitals ? 0.3 : 0.1 },
    because: capitals
      ? 'capitals above the title'
      : 'short line above the title that names a kind of meeting',
  }
}

/** Of a title that is no heading. */
export function titleEvidence(lines: readonly Line[]): TitleEvidence {
  const capitals = lines[0] !== undefined && isCapitals(lines[0].text)
  return {
    features: { 'first line that is no date': 0.65, ...(capitals ? { capitals: 0.25 } : {}) },
    because: capitals ? 'line in capitals at the top' : 'first line at the top that is no date or field',
  }
}

/** The candidate of one or several lines that follow one another; null of none. */
export function titleCandidate(
  fact: 'kicker' | 'title',
  lines: readonly Line[],
  evidence: TitleEvidence,
): Candidate | null {
  const [first] = lines
  const last = lines.at(-1)
  if (!first || !last) return null
  const text = lines
    .map((line) => line.text)
    .join(' ')
    .replace(/\s+/gu, ' ')
  const from = [readingOf(first.unit, { start: first.start, end: last.end })]
  return {
    fact,
    value: text,
    text,
    label: null,
    from,
    covers: [],
    place: { ...first.place, endLine: last.place.endLine, endColumn: last.place.endColumn },
    audience: first.unit.audience,
    ...evidence,
    explicit: true,
    stated: false,
  }
}
