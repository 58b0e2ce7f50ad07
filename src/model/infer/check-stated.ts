import { didYouMean } from '../../diagnostics/did-you-mean.ts'
import type { Report } from '../../diagnostics/report.ts'
import type { FrontMatterEntry } from '../blocks/source-blocks.ts'
import { type FactField, factFields, factLabels } from '../words/fact-fields.ts'
import type { Candidate, FactName } from './candidate.ts'
import { keyWords, kindOfEntry, valueText } from './front-matter.ts'
import type { Picked } from './pick.ts'
import { saysNone } from './replaced-facts.ts'

/** As words, which serve as keys too. */
const known = [...factFields.filter((field) => field !== 'dateTime').map(keyWords), 'language']

const day = '“2026-05-19”, or “19 to 21 May 2026”'
const hour = '“09:30”'

/** What has to be found in the value of a moment, one of the facts; and how it is written. */
const moments: Partial<Record<FactField, { facts: readonly FactName[]; write: string }>> = {
  date: { facts: ['date'], write: day },
  endDate: { facts: ['endDate'], write: '“2026-05-21”' },
  versionDate: { facts: ['versionDate'], write: '“2026-05-19”' },
  time: { facts: ['start'], write: '“09:30-11:00”, or “09:30”' },
  start: { facts: ['start'], write: hour },
  end: { facts: ['end'], write: hour },
  dateTime: { facts: ['date', 'start'], write: '“2026-05-19, 09:30-11:00”' },
}

/** Reports statements on purpose that would have no effect: of no known fact, or with a value that can't be read. */
export function checkStated(
  entries: ReadonlyMap<FrontMatterEntry, readonly Candidate[]>,
  report: Report,
): void {
  for (const [entry, candidates] of entries) {
    if (!entry.stated) continue
    const kind = kindOfEntry(entry)
    const key = quotable(entry)
    if (kind.kind === 'other' || kind.kind === 'technical') {
      const near = key === '' ? '' : (didYouMean(keyWords(entry.key), labels()) ?? '')
      report('fact-unknown', entry.place, { key, near, known: known.join(', ') })
    } else if (kind.kind === 'language') {
      if (!saysNone(entry) && !isTag(valueText(entry.value)))
        report('fact-unreadable', entry.place, { key, write: '“fr” or “pt-BR”' })
    } else if (kind.kind === 'field' && !saysNone(entry)) {
      const moment = moments[kind.field]
      if (moment && !candidates.some((one) => moment.facts.includes(one.fact)))
        report('fact-unreadable', entry.place, { key, write: moment.write })
    }
  }
}

const labels = (): string[] => [...factLabels(), 'language', 'lang']

/** An end before the beginning was left out, though it is stated. */
export function checkEnd(candidates: readonly Candidate[], picked: Picked, report: Report): void {
  const end = candidates.find((one) => one.stated && one.fact === 'endDate')
  if (!end || picked.endDate !== null) return
  const key = end.audience === 'all' ? (end.label ?? '') : ''
  report('fact-unreadable', end.place, { key, write: 'a day after the first one, which has to be known' })
}

/** A key that is for a few is in no message. */
const quotable = (entry: FrontMatterEntry): string => (entry.audience === 'all' ? entry.key : '')

const isTag = (text: string): boolean => /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/iu.test(text)
