import type { Candidate } from './candidate.ts'
import { type Line, readingOf } from './unit.ts'

/** What speaks for a line. */
export interface TitleEvidence {
  features: Record<string, number>
  because: string
}

/** A title that is quoted as a whole is named, not cited. */
export function withoutQuotes(text: string): string {
  return /^["“„«‚']\s?([^"“”„«»]+?)\s?["”“»‘']$/u.exec(text)?.[1] ?? text
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
    .map((line) => line.text.replace(/^[～〜~【]|[～〜~】]$/gu, ''))
    .join(' ')
    .replace(/\s+/gu, ' ')
  const from = [readingOf(first.unit, { start: first.start, end: last.end })]
  return {
    fact,
    value: fact === 'title' ? withoutQuotes(text) : text,
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
