// The one place that chooses between statements.
import type { Report } from '../../diagnostics/report.ts'
import type { Fact } from '../brief.ts'
import { type Candidate, type FactName, factNames, scoreOf } from './candidate.ts'

export type Picked = Record<FactName, Candidate | null>

/**
 * One candidate for each fact: what the user stated on purpose, else what is for all before what is restricted,
 * else what the text says before what its front matter says, else the strongest evidence, else the first. Explicit statements for the same readers that say something else are
 * reported with both places, and none of their words.
 */
export function pickFacts(candidates: readonly Candidate[], report: Report): Picked {
  const picked = Object.fromEntries(factNames.map((name) => [name, null])) as Picked
  for (const name of factNames) {
    const ranked = candidates
      .filter((one) => one.fact === name && !isOfOtherDay(one, candidates, picked))
      .sort(byRank)
    const best =
      (name === 'end' || name === 'timeZone' ? ofStart(ranked, candidates, picked) : ranked[0]) ?? null
    picked[name] = best && withReadings(best, ranked)
    if (best) reportDifferences(name, best, ranked, report)
  }
  return pairEnds(picked)
}

/** The time in `date: 2017-05-04 16:00`, where the session is on another day: a post's time. */
function isOfOtherDay(one: Candidate, all: readonly Candidate[], picked: Picked): boolean {
  const { date } = picked
  if (!date || one.stated || (one.fact !== 'start' && one.fact !== 'end' && one.fact !== 'timeZone'))
    return false
  const day = all.find((other) => (other.fact === 'date' || other.fact === 'endDate') && sameLine(other, one))
  const own = day?.fact === 'endDate' ? (picked.endDate ?? date) : date
  return day !== undefined && day.value !== own.value && one.from.length === 0
}

const sameLine = (a: Candidate, b: Candidate) => a.place.line === b.place.line && a.label === b.label

/** What is stated on purpose has no words of its own in the brief; but where they say the same, it stands for them. */
function withReadings(best: Candidate, ranked: readonly Candidate[]): Candidate {
  if (!best.stated) return best
  const same = ranked.find(
    (one) =>
      one.from.length > 0 &&
      sameWords(one.value, best.value) &&
      String(one.audience) === String(best.audience),
  )
  return same ? { ...best, from: same.from, covers: same.covers } : best
}

/** An end belongs to its start: read from the same line, or written under a label of its own; and it comes later. */
function pairEnds(picked: Picked): Picked {
  const { date, endDate, start, end } = picked
  const lone = (first: Candidate | null, last: Candidate | null) =>
    last !== null &&
    !last.stated &&
    (last.label ?? '') === (first?.label ?? '') &&
    last.place.line !== first?.place.line
  if (endDate && (lone(date, endDate) || !date || endDate.value <= date.value)) picked.endDate = null
  if (end && lone(start, end)) picked.end = null
  return picked
}

function byRank(a: Candidate, b: Candidate): number {
  if (a.stated !== b.stated) return a.stated ? -1 : 1
  const open = Number(b.audience === 'all') - Number(a.audience === 'all')
  return open || Number(isOfBody(b)) - Number(isOfBody(a)) || scoreOf(b) - scoreOf(a)
}

/** Less than this is a guess that ordinary front matter may correct. */
const enoughOfBody = 0.5

/** Does the text itself say so? Titles are told by their place only, and so weigh by their evidence. */
function isOfBody(one: Candidate): boolean {
  return one.from.length > 0 && one.fact !== 'title' && one.fact !== 'kicker' && scoreOf(one) >= enoughOfBody
}

/**
 * The first end or zone that goes with the start: of the same line, or written apart in the same part of the brief. An
 * end in the front matter belongs to the start there, which may be the time of a post.
 */
function ofStart(
  ranked: readonly Candidate[],
  all: readonly Candidate[],
  { start }: Picked,
): Candidate | undefined {
  return ranked.find((one) => {
    // `Start: 10:15` on purpose keeps the end that the brief has.
    if (one.stated || !start || start.stated) return true
    const own = all.filter((other) => other.fact === 'start' && sameLine(other, one))
    if (own.length > 0)
      return own.some((other) => other.value === start.value && other.from.length === start.from.length)
    return one.fact === 'timeZone' || one.from.length > 0 === start.from.length > 0
  })
}

const sameWords = (a: string, b: string) =>
  a.replace(/\s+/gu, ' ').toLowerCase() === b.replace(/\s+/gu, ' ').toLowerCase()

function reportDifferences(
  name: FactName,
  best: Candidate,
  ranked: readonly Candidate[],
  report: Report,
): void {
  const seen = new Set([best.value.toLowerCase()])
  for (const other of ranked.slice(1)) {
    if (best.stated && !other.stated) return
    // Several organisers add up: an organiser and a co-organiser are both named, each under a label of its own.
    if (name === 'organiser' && !other.stated) continue
    if (!best.explicit || !other.explicit || sameWords(other.value, best.value)) continue
    if (String(other.audience) !== String(best.audience) || seen.has(other.value.toLowerCase())) continue
    seen.add(other.value.toLowerCase())
    report('statements-differ', other.place, { fact: name, line: other.place.line, other: best.place.line })
  }
}

/** The fact a candidate stands for. */
export function toFact(candidate: Candidate | null): Fact | null {
  if (!candidate) return null
  const { value, text, label, place, because, audience, from } = candidate
  return { value, text, label, place, confidence: scoreOf(candidate), because, audience, from }
}
