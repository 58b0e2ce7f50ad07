import type { Report } from '../../diagnostics/report.ts'
import type { FrontMatterEntry } from '../blocks/source-blocks.ts'
import { type Candidate, type FactName, factNames } from './candidate.ts'
import { checkEnd, checkStated } from './check-stated.ts'
import { dateCandidates, reportYearless } from './date-lines.ts'
import { fieldCandidates } from './fields.ts'
import { entryCandidates, isPostFrontMatter, kindOfEntry, valueText } from './front-matter.ts'
import { type Picked, pickFacts } from './pick.ts'
import { replacedFacts, saysNone } from './replaced-facts.ts'
import type { Opening } from './title.ts'
import type { Unit } from './unit.ts'
import { venueCandidates } from './venue.ts'

export interface FactReading {
  picked: Picked
  /** Entries of the front matter that no fact was taken from and that say something else. */
  unused: Set<FrontMatterEntry>
  /** Facts that the user says there are none of. */
  none: FactName[]
}

/** All candidates of all facts, and the choice among them. In a pack of ours only what it states counts. */
export function readFacts(
  entries: readonly FrontMatterEntry[],
  units: readonly Unit[],
  opening: Opening,
  packed: boolean,
  report: Report,
): FactReading {
  const isPost = isPostFrontMatter(entries)
  const every = new Map(entries.map((entry) => [entry, entryCandidates(entry, isPost)]))
  const fromEntries = packed ? withoutCorrected(every) : every
  checkStated(fromEntries, report)
  const replaced = replacedFacts(fromEntries)
  const all = [
    ...(packed ? [] : bodyCandidates(units, opening, daysOf(entries))),
    ...[...fromEntries.values()].flat(),
  ]
  // Of a fact that has another value now, a guess still tells which words of the brief state the same.
  const stated = new Set(all.filter((one) => one.stated).map((one) => one.fact))
  const candidates = all.filter((one) => stated.has(one.fact) || !replaced.has(one.fact))
  const picked = pickFacts(candidates, report)
  checkEnd(candidates, picked, report)
  const none = factNames.filter((name) => picked[name] === null && replaced.get(name) === 'none')
  if (!packed) reportDoubts(picked, none, units, opening, report)
  const unused = new Set(
    entries.filter(
      (entry) =>
        kindOfEntry(entry).kind === 'field' &&
        !saysNone(entry) &&
        !isUsed(fromEntries.get(entry) ?? [], picked),
    ),
  )
  return { picked, unused, none }
}

/** What a pack states of a fact that somebody has corrected in it says nothing; a day or a time goes with its end. */
function withoutCorrected(
  all: ReadonlyMap<FrontMatterEntry, Candidate[]>,
): Map<FrontMatterEntry, Candidate[]> {
  const isOwn = ({ place }: FrontMatterEntry) => place.part === 'front matter'
  const corrected = new Set<FactName>()
  for (const [entry, candidates] of all)
    if (!isOwn(entry)) for (const { fact } of candidates) corrected.add(fact)
  if (corrected.has('date')) corrected.add('endDate')
  if (corrected.has('start')) corrected.add('end')
  return new Map(
    [...all].filter(
      ([entry, candidates]) => !isOwn(entry) || !candidates.some(({ fact }) => corrected.has(fact)),
    ),
  )
}

/** All days that the front matter writes, for they may tell the year of one in the text. */
function daysOf(entries: readonly FrontMatterEntry[]): string[] {
  return entries.flatMap(({ value }) => valueText(value).match(/\b\d{4}-\d{2}-\d{2}(?=\D|$)/gu) ?? [])
}

function bodyCandidates(units: readonly Unit[], opening: Opening, known: readonly string[]): Candidate[] {
  const audiences = new Map(units.map((unit) => [unit.id, unit.audience]))
  const titles = [opening.kicker, opening.title].flatMap((one) => {
    const audience = one && audiences.get(one.from[0]?.block ?? '')
    return one ? [{ ...one, audience: audience ?? one.audience }] : []
  })
  const titleUnits = new Set(titles.flatMap((one) => one.from.map(({ block }) => block)))
  return [
    ...titles,
    ...fieldCandidates(units, opening.end),
    ...dateCandidates(units, opening.end, titleUnits, known),
    ...venueCandidates(
      units,
      opening.end,
      titles.flatMap(({ from }) => from),
    ),
  ]
}

function reportDoubts(
  picked: Picked,
  none: readonly FactName[],
  units: readonly Unit[],
  opening: Opening,
  report: Report,
): void {
  if (!picked.title && !none.includes('title')) report('title-missing', null)
  if (!picked.date && !none.includes('date')) reportYearless(units, opening.end, report)
  if (picked.date?.features['two readings']) report('date-ambiguous', picked.date.place)
}

function isUsed(candidates: readonly Candidate[], picked: Picked): boolean {
  return (
    candidates.length > 0 &&
    candidates.every((one) => picked[one.fact]?.value.toLowerCase() === one.value.toLowerCase())
  )
}
