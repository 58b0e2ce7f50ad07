import type { Report } from '../../diagnostics/report.ts'
import type { Fact } from '../brief.ts'
import { readZone } from './find-zone.ts'

/** What the written time zone decides. A restricted one decides nothing, for zone and offset are for all. */
export function zoneOf(fact: Fact | null, report: Report): { zone: string | null; offset: string | null } {
  if (!fact) return { zone: null, offset: null }
  const read = readZone(fact.value)
  if (read.zone === null && /^\p{L}+$/u.test(fact.value)) {
    report('zone-ambiguous', fact.place, fact.audience === 'all' ? { zone: fact.value } : {})
  }
  return fact.audience === 'all' ? read : { zone: null, offset: null }
}
