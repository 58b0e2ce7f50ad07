import { once } from '../../remember.ts'
import { remember } from '../remember.ts'
import { hasSign } from '../words/hits.ts'
import { phrases } from '../words/phrases.ts'
import { sign } from '../words/signs.ts'
import { isUnspaced } from '../words/tokens.ts'
import { type Part, partAt } from './clock-part.ts'
import { behindRange, endsFree, isFree, opening, printPart, shareHalf } from './clock-range.ts'
import { isCount, isTime, isTimeRange } from './clock-sure.ts'
import { findZone, type ZoneHit } from './find-zone.ts'
import { is, type MomentToken } from './moment-token.ts'
import { hasDigit, momentTokens, toLatinDigits } from './moment-tokens.ts'
import { otherZones } from './other-zones.ts'
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

/** So much of a text tells whether it begins with a time. */
const longestBeginning = 200

/** Does a time start at one of the first characters of a text, by default at the very first? */
export function beginsWithTime(text: string, last = 0): boolean {
  const lead = text.slice(0, last + 1)
  // Most lines begin with a word of no time.
  if (!hasDigit(lead) && !isUnspaced(lead)) {
    if (!hasSign(text, sign.wordTime)) return false
    const word = openers.first(text, { start: 0, end: Math.min(text.length, longestBeginning) })
    if (!word || word.start > last) return false
  }
  const first = findTimes(text.slice(0, longestBeginning))[0]
  return first !== undefined && first.start <= last
}

function readTimes(text: string): TimeHit[] {
  if (!hasDigit(text) && (text.length > longestWordTime || !mayHoldWordTime(text))) return []
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

/** Is a word of a time without digits in it, or may there be one that is not set apart? */
function mayHoldWordTime(text: string): boolean {
  if (isUnspaced(text) || /[\p{N}ºª]/u.test(text)) return true
  return hasSign(text, sign.wordTime)
}

/** What a time without digits begins with, see `opening`. */
const openers = phrases('am', 'pm', 'noon', 'midnight')

function mayBegin(tokens: Tokens, i: number): boolean {
  const token = tokens[i] as MomentToken
  if (token.kind === 'number') return token.value >= 0 && !isCount(tokens, i)
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
    const zone = once(() => zoneBehind(text, tokens, second))
    if (isTimeRange(latin, tokens, first, second, () => zone() !== null)) {
      shareHalf(first, second)
      return located(text, latin, tokens, first, second, zone())
    }
  }
  if (!endsFree(latin, tokens, first.next)) return null
  const zone = once(() => zoneBehind(text, tokens, first))
  const isOne = isTime(latin, tokens, first, () => zone() !== null)
  return isOne ? located(text, latin, tokens, first, null, zone()) : null
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
