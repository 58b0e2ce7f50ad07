import { remember } from '../remember.ts'
import { form, type Part, partAt, printPart } from './clock-part.ts'
import { isTime, isTimeRange } from './clock-sure.ts'
import { findZone, type ZoneHit } from './find-zone.ts'
import {
  gapBefore,
  hasDigit,
  is,
  type MomentToken,
  momentTokens,
  toLatinDigits,
  touches,
} from './moment-tokens.ts'
import { means } from './moment-words.ts'
import type { Span } from './unit.ts'

/** A time of day, or a range, as it stands in a text; with other zones' times for the same (`12ET/11CT`), of which the first counts. */
export interface TimeHit extends Span {
  /** HH:MM, 24 hours. */
  from: string
  to: string | null
  /** The first time alone, without its zone and the other zones' times. */
  clock: Span
  /** The zone directly behind the first time; behind `end` unless other zones' times follow. */
  zone: ZoneHit | null
}

type Tokens = readonly MomentToken[]

/** All times of a text, in order. Linear in its length. */
export const findTimes: (text: string) => readonly TimeHit[] = remember(readTimes)

function readTimes(text: string): TimeHit[] {
  if (!hasDigit(text) && text.length > longestWordTime) return []
  const latin = toLatinDigits(text)
  const tokens = momentTokens(latin)
  const hits: TimeHit[] = []
  for (let i = 0; i < tokens.length; ) {
    const found = mayBegin(tokens, i) ? timeAt(text, latin, tokens, i) : null
    if (found) hits.push(found.hit)
    i = found ? found.next : i + 1
  }
  return hits
}

/** Without a digit only a short line holds a time (`Noon: lunch`). */
const longestWordTime = 60

/** Words on which a time may begin. */
const opening = means.am | means.pm | means.noon | means.midnight

function mayBegin(tokens: Tokens, i: number): boolean {
  const token = tokens[i] as MomentToken
  if (token.kind === 'number') return token.value >= 0
  return is(token, opening) || (token.text === 't' && tokens[i + 1]?.kind === 'number')
}

interface Found {
  hit: TimeHit
  next: number
}

/** The range that begins at a token, else the time; null where they may be other numbers. */
function timeAt(text: string, latin: string, tokens: Tokens, i: number): Found | null {
  const first = partAt(tokens, i)
  if (!first || !isFree(tokens, i)) return null
  const at = behindRange(tokens, first.next)
  const second = at < 0 ? null : partAt(tokens, at)
  if (second && endsFree(latin, tokens, second.next)) {
    const zone = zoneBehind(text, tokens, second)
    if (isTimeRange(latin, tokens, first, second, zone !== null)) {
      shareHalf(first, second)
      return located(text, latin, tokens, first, second, zone)
    }
  }
  if (!endsFree(latin, tokens, first.next)) return null
  const zone = zoneBehind(text, tokens, first)
  return isTime(latin, tokens, first, zone !== null) ? located(text, latin, tokens, first, null, zone) : null
}

function zoneBehind(text: string, tokens: Tokens, part: Part): ZoneHit | null {
  return part.next > part.at ? findZone(text, (tokens[part.next - 1] as MomentToken).end) : null
}

function located(
  text: string,
  latin: string,
  tokens: Tokens,
  first: Part,
  second: Part | null,
  zone: ZoneHit | null,
): Found {
  const next = second?.next ?? first.next
  const clock = { start: (tokens[first.at] as MomentToken).start, end: (tokens[next - 1] as MomentToken).end }
  const others = zone && otherZones(text, latin, tokens, next, zone)
  const hit = { from: printPart(first), to: second && printPart(second), clock, zone }
  return { hit: { start: clock.start, end: others?.end ?? clock.end, ...hit }, next: others?.next ?? next }
}

/** Index of what stands behind `–`, `to` or `bis um`, else -1. */
function behindRange(tokens: Tokens, from: number): number {
  const mark = tokens[from]
  if (!mark) return -1
  if (mark.kind === 'mark') {
    if (!'-–—~−→'.includes(mark.text) || gapBefore(tokens, from) > 2) return -1
    const next = tokens[from + 1]?.text === '-' && touches(tokens, from + 1) ? from + 2 : from + 1
    return gapBefore(tokens, next) <= 2 ? next : -1
  }
  if (!is(mark, means.rangeLink)) return -1
  let next = from + 1
  for (let n = 0; n < 3 && isFiller(tokens[next]); n++) next++
  return next
}

/** `à les`, `alle ore`, `bis zum`, and the mark in `до ~`. */
const isFiller = (token: MomentToken | undefined) =>
  token?.kind === 'word' &&
  (token.bits & opening) === 0 &&
  is(token, means.timeLink | means.dateLink | means.rangeLink | means.clockHour)

/** Does no letter, number or mark of a number touch it from before (`v2.10`, `€9`, `2024-06-03`)? */
function isFree(tokens: Tokens, i: number): boolean {
  const token = tokens[i] as MomentToken
  if (token.text === 't') return true
  const before = tokens[i - 1]
  if (!before || !touches(tokens, i)) return before?.text !== '§'
  if (before.kind === 'word') return before.unspaced || token.kind === 'word'
  return before.kind === 'mark' && !/[.,:/+\-§#$&\p{Sc}]/u.test(before.text)
}

/** `14:00:1`, `10%`, `10.30 €`, `10.5.1` are none. */
function endsFree(text: string, tokens: Tokens, next: number): boolean {
  const token = tokens[next]
  if (!token) return true
  if (/\p{Sc}/u.test(token.text) && gapBefore(tokens, next) <= 1) return false
  if (!touches(tokens, next)) return true
  if (token.kind === 'number' || token.text === '%') return false
  return !('.,:'.includes(token.text) && /\d/.test(text.charAt(token.end)))
}

/** `3-4:30 pm` is all after noon, as is `下午2点至4点`; `11-1 pm` begins before it. */
function shareHalf(first: Part, second: Part): void {
  const order = (part: Part) => (part.hour % 12) * 60 + part.minute
  if (first.half === 'pm' && second.half === null && second.hour < 12 && second.form !== form.word)
    second.half = order(first) < order(second) ? 'pm' : null
  if (first.half !== null || second.half === null || first.hour > 12 || first.form === form.word) return
  first.half = order(first) <= order(second) ? second.half : second.half === 'pm' ? 'am' : 'pm'
}

/** ` / 8:00 EDT)` behind `14:00 CEST (12:00 UTC`: the same moment in other zones. */
function otherZones(
  text: string,
  latin: string,
  tokens: Tokens,
  from: number,
  first: ZoneHit,
): { end: number; next: number } | null {
  let found: { end: number; next: number } | null = null
  let at = from
  let end = first.end
  for (;;) {
    while (at < tokens.length && (tokens[at] as MomentToken).start < end) at++
    while (at < tokens.length && ')]'.includes((tokens[at] as MomentToken).text)) at++
    const marks = at
    while (at - marks < 3 && '(/,;|=['.includes(tokens[at]?.text ?? ' ')) at++
    if (at === marks || tokens[at]?.kind !== 'number') return found
    const read = rangeAtOther(latin, tokens, at)
    const zone = read && findZone(text, (tokens[read.next - 1] as MomentToken).end)
    if (!read || !zone || zone.text === first.text) return found
    end = zone.end
    at = read.next
    while (at < tokens.length && (tokens[at] as MomentToken).start < end) at++
    const close = tokens[at]
    found = close && ')]'.includes(close.text) ? { end: close.end, next: at + 1 } : { end, next: at }
  }
}

/** Behind `/` a number is free. */
function rangeAtOther(text: string, tokens: Tokens, i: number): { next: number } | null {
  const first = partAt(tokens, i)
  if (!first) return null
  const at = behindRange(tokens, first.next)
  const second = at < 0 ? null : partAt(tokens, at)
  return second && isTimeRange(text, tokens, first, second, true) ? second : first
}
