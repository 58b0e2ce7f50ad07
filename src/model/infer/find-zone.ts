import type { Span } from './unit.ts'

/** A time zone as it stands behind a time. */
export interface ZoneHit extends Span {
  /** As written: `CEST`, `GMT+1`, `Europe/Paris`. */
  text: string
}

/**
 * What an abbreviation says. `offset` null: it means different things in different countries, or changes with the
 * season. `zone` only where a single IANA zone uses it (tz database, 2025): CEST stands for Paris, Berlin, Madrid …
 */
const abbreviations: Readonly<Record<string, { offset: string | null; zone: string | null }>> = {
  UTC: { offset: '+00:00', zone: 'UTC' },
  Z: { offset: '+00:00', zone: 'UTC' },
  GMT: { offset: '+00:00', zone: null },
  WET: { offset: '+00:00', zone: null },
  WEST: { offset: '+01:00', zone: null },
  BST: { offset: null, zone: null },
  CET: { offset: '+01:00', zone: null },
  CEST: { offset: '+02:00', zone: null },
  MEZ: { offset: '+01:00', zone: null },
  MESZ: { offset: '+02:00', zone: null },
  EET: { offset: '+02:00', zone: null },
  EEST: { offset: '+03:00', zone: null },
  MSK: { offset: '+03:00', zone: null },
  SAST: { offset: '+02:00', zone: null },
  CAT: { offset: '+02:00', zone: null },
  EAT: { offset: '+03:00', zone: null },
  WAT: { offset: '+01:00', zone: null },
  EST: { offset: '-05:00', zone: null },
  EDT: { offset: '-04:00', zone: null },
  ET: { offset: null, zone: null },
  CT: { offset: null, zone: null },
  CST: { offset: null, zone: null },
  CDT: { offset: null, zone: null },
  MT: { offset: null, zone: null },
  MST: { offset: '-07:00', zone: null },
  MDT: { offset: '-06:00', zone: null },
  PT: { offset: null, zone: null },
  PST: { offset: '-08:00', zone: null },
  PDT: { offset: '-07:00', zone: null },
  BRT: { offset: '-03:00', zone: null },
  ART: { offset: '-03:00', zone: null },
  IST: { offset: null, zone: null },
  GST: { offset: '+04:00', zone: null },
  PKT: { offset: '+05:00', zone: 'Asia/Karachi' },
  NPT: { offset: '+05:45', zone: 'Asia/Kathmandu' },
  ICT: { offset: '+07:00', zone: null },
  WIB: { offset: '+07:00', zone: null },
  HKT: { offset: '+08:00', zone: 'Asia/Hong_Kong' },
  SGT: { offset: '+08:00', zone: 'Asia/Singapore' },
  PHT: { offset: '+08:00', zone: 'Asia/Manila' },
  AWST: { offset: '+08:00', zone: 'Australia/Perth' },
  JST: { offset: '+09:00', zone: 'Asia/Tokyo' },
  KST: { offset: '+09:00', zone: 'Asia/Seoul' },
  AEST: { offset: '+10:00', zone: null },
  AEDT: { offset: '+11:00', zone: null },
  NZST: { offset: '+12:00', zone: 'Pacific/Auckland' },
  NZDT: { offset: '+13:00', zone: 'Pacific/Auckland' },
}

const names = Object.keys(abbreviations).sort((a, b) => b.length - a.length)
const offset = '(?:UTC|GMT)\\s?[+\\-−±]\\s?\\d{1,2}(?::?\\d{2})?'
const area =
  '(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/[A-Z][A-Za-z_/-]{2,30}'
const zone = `(?<zone>${offset}|${area}|(?:${names.join('|')})(?![\\p{L}\\p{N}]))`
const behindTime = new RegExp(`^(?:\\s{0,3}[([,/]?\\s{0,2})${zone}`, 'u')
const wholeValue = new RegExp(`^${zone}`, 'u')

/** The zone that stands directly behind a time ending at `from`, with or without brackets. */
export function findZone(text: string, from: number): ZoneHit | null {
  const match = behindTime.exec(text.slice(from, from + 60))
  if (!match?.groups?.zone) return null
  const start = from + match[0].length - match.groups.zone.length
  return { start, end: from + match[0].length, text: match.groups.zone }
}

/** The zone a field's value begins with, else null. */
export function zoneOfValue(value: string): string | null {
  return wholeValue.exec(value)?.groups?.zone ?? null
}

/** What a written zone decides: the IANA zone only where it is the only one, the offset where it is certain. */
export function readZone(written: string): { zone: string | null; offset: string | null } {
  if (written.includes('/')) return { zone: written, offset: null }
  const match = /^(?:UTC|GMT)\s?([+\-−±])\s?(\d{1,2}):?(\d{2})?$/u.exec(written)
  if (!match) return abbreviations[written.toUpperCase()] ?? { zone: null, offset: null }
  const [, sign, hours = '0', minutes = '00'] = match
  return {
    zone: null,
    offset: `${sign === '−' ? '-' : sign === '±' ? '+' : sign}${hours.padStart(2, '0')}:${minutes}`,
  }
}
