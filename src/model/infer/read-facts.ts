import type { Report } from '../../diagnostics/report.ts'
import type { FrontMatterEntry } from '../blocks/source-blocks.ts'
import type { Candidate } from './candidate.ts'
import { dateCandidates, reportYearless } from './date-lines.ts'
import { fieldCandidates } from './fields.ts'
import { entryCandidates, kindOfEntry } from './front-matter.ts'
import { type Picked, pickFacts } from './pick.ts'
import type { Opening } from './title.ts'
import type { Unit } from './unit.ts'

export interface FactReading {
  picked: Picked
  /** Entries of the front matter that no fact was taken from and that say something else. */
  unused: Set<FrontMatterEntry>
}

/** All candidates of all facts, and the choice among them. In a pack of ours only what it states counts. */
export function readFacts(
  entries: readonly FrontMatterEntry[],
  units: readonly Unit[],
  opening: Opening,
  packed: boolean,
  report: Report,
): FactReading {
  const fromEntries = new Map(entries.map((entry) => [entry, entryCandidates(entry)]))
  const candidates = [...(packed ? [] : bodyCandidates(units, opening)), ...[...fromEntries.values()].flat()]
  const picked = pickFacts(candidates, report)
  if (!packed) reportDoubts(picked, units, opening, report)
  const unused = new Set(
    entries.filter(
      (entry) => kindOfEntry(entry).kind === 'field' && !isUsed(fromEntries.get(entry) ?? [], picked),
    ),
  )
  return { picked, unused }
}

function bodyCandidates(units: readonly Unit[], opening: Opening): Candidate[] {
  const audiences = new Map(units.map((unit) => [unit.id, unit.audience]))
  const titles = [opening.kicker, opening.title].flatMap((one) => {
    const audience = one && audiences.get(one.from[0]?.block ?? '')
    return one ? [{ ...one, audience: audience ?? one.audience }] : []
  })
  const titleUnits = new Set(titles.flatMap((one) => one.from.map(({ block }) => block)))
  return [
    ...titles,
    ...fieldCandidates(units, opening.end),
    ...dateCandidates(units, opening.end, titleUnits),
  ]
}

function reportDoubts(picked: Picked, units: readonly Unit[], opening: Opening, report: Report): void {
  if (!picked.title) report('title-missing', null)
  if (!picked.date) reportYearless(units, opening.end, report)
  if (picked.date?.features['two readings']) report('date-ambiguous', picked.date.place)
}

function isUsed(candidates: readonly Candidate[], picked: Picked): boolean {
  return (
    candidates.length > 0 &&
    candidates.every((one) => picked[one.fact]?.value.toLowerCase() === one.value.toLowerCase())
  )
}
