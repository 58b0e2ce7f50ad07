import { toLatinDigits } from './moment-tokens.ts'
import type { Span } from './unit.ts'
import { abbreviations } from './zone-abbreviations.ts'
import { type ZoneMeaning, zoneByWords, zoneWordsAt } from './zone-names.ts'

/** A time zone as it stands behind a time. */
export interface ZoneHit extends Span {
  /** As written: `CEST`, `GMT+1`, `Europe/Paris`, `Paris time`. */
  text: string
}

const names = Object.keys(abbreviations).sort((a, b) => b.length - a.length)
const number = '[+\\-−–±]\\s?\\d{1,2}(?::?\\d{2})?(?![\\d:])'
const offset = `(?:UTC|GMT|utc|gmt)\\s?${number}`
const area =
  '(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/[A-Z][A-Za-z_/-]{2,30}'
// Small letters only where they are no word: `est` and `art` are words.
const short = `(?:${names.join('|')}|utc|gmt|cet|cest)(?![\\p{L}\\p{N}])`
const bare = '[+−]\\d{2}:\\d{2}(?![\\d:])'
const zone = `(?<zone>${offset}|${area}|${short}|${bare})`
const behindTime = new RegExp(`^(?<lead>\\s{0,3}[([,/]?\\s{0,2})${zone}`, 'u')
const before = /^(?:\s{0,3}[([,/]?\s{0,2})/u
const wholeValue = new RegExp(`^\\(?${zone}`, 'u')
/** In brackets a zone may stand anywhere in the line: `on the afternoons (CET) of 27 and 28 April`. */
const bracketed = new RegExp(`[([]${zone}[)\\]]`, 'gu')

const reach = 70

/** The zone that stands directly behind a time ending at `from`, with or without brackets. */
export function findZone(text: string, from: number): ZoneHit | null {
  const part = text.slice(from, from + reach)
  if (part === '') return null
  const match = behindTime.exec(toLatinDigits(part))
  if (match?.groups?.zone) {
    const start = from + match[0].length - match.groups.zone.length
    const end = from + match[0].length
    return { start, end, text: text.slice(start, end) }
  }
  const lead = before.exec(toLatinDigits(part))?.[0].length ?? 0
  const words = zoneWordsAt(part.slice(lead))
  return words ? { start: from + lead, end: from + lead + words.length, text: words } : null
}

/** A zone in brackets anywhere in a line, for a time or date that has none behind it. */
export function zoneInBrackets(text: string): ZoneHit | null {
  if (!/[([（]/.test(text)) return null
  for (const match of toLatinDigits(text).matchAll(bracketed)) {
    const written = match.groups?.zone as string
    const start = match.index + 1
    if (!isAcronym(text.slice(0, match.index), written))
      return { start, end: start + written.length, text: written }
  }
  return null
}

/** `Institute of Science and Technology (IST)`: the short name of what stands before it is no zone. */
function isAcronym(before: string, written: string): boolean {
  const word = before.slice(-40).match(/(\p{L})\p{L}*\s*$/u)?.[1]
  return word !== undefined && /^[A-Z]+$/.test(written) && word === written.at(-1)
}

/** The zone a field's value begins with, else null. */
export function zoneOfValue(value: string): string | null {
  const match = wholeValue.exec(toLatinDigits(value))?.groups?.zone
  return match ?? zoneWordsAt(value)
}

/** What a written zone decides: the IANA zone only where it is the only one, the offset where it is certain. */
export function readZone(written: string): ZoneMeaning {
  const latin = toLatinDigits(written)
  const match = /^(?:UTC|GMT)?\s?([+\-−–±])\s?(\d{1,2}):?(\d{2})?$/iu.exec(latin)
  if (match) {
    const [, sign = '+', hours = '0', minutes = '00'] = match
    const shown = sign === '±' ? '+' : sign === '+' ? '+' : '-'
    return { zone: null, offset: `${shown}${hours.padStart(2, '0')}:${minutes}` }
  }
  if (new RegExp(`^${area}$`, 'u').test(written)) return { zone: written, offset: null }
  return (
    abbreviations[written] ??
    abbreviations[written.toUpperCase()] ??
    zoneByWords(written) ?? { zone: null, offset: null }
  )
}
