// The days beside a month's name: `6, 7 et 8 juin`, `10. bis 12. Juni`, `May 19th–20th`.
import { gapBefore, is, type MomentToken, touches } from './moment-token.ts'
import { means } from './moment-words.ts'

type Tokens = readonly MomentToken[]

/** Endings of a day's number in the languages that write them; they touch it. */
const ordinals = new Set([
  'st',
  'nd',
  'rd',
  'th',
  'er',
  'ère',
  'º',
  'ª',
  '°',
  'го',
  'е',
  'ое',
  'ого',
  'e',
  'de',
  'ste',
])
const dashes = new Set(['-', '–', '—', '−', '~', '/'])
/** `6, 7, 8 et 9 juin`. */
const mostDays = 5

const isDayNumber = (token: MomentToken | undefined): token is MomentToken =>
  token?.kind === 'number' && token.end - token.start <= 2 && token.value >= 1 && token.value <= 31

/** `19`, `19-20`, `lundi 6 au mercredi 8`, `6-7-8`, each with its ordinal, before the month; none before `least`. */
export function daysBefore(
  tokens: Tokens,
  month: number,
  least: number,
): { first: number; days: number[] } | null {
  let i = skipLinks(tokens, month - 1)
  const days: number[] = []
  let first = -1
  while (days.length < mostDays) {
    i = skipOrdinal(tokens, i)
    const token = tokens[i]
    if (i < least || !isDayNumber(token) || isPartOfNumber(tokens, i)) break
    if (days.length > 0 && token.value >= (days[0] as number)) break
    days.unshift(token.value)
    first = i
    const link = linkBefore(tokens, i, days)
    if (link < 0) break
    i = link
  }
  return first < 0 ? null : { first, days }
}

/** Index of the token before a range's or list's word or mark, weekdays between skipped; -1 where there is none. */
function linkBefore(tokens: Tokens, day: number, days: readonly number[]): number {
  let i = day - 1
  for (
    let n = 0;
    n < 3 && is(tokens[i], means.dateLink | means.weekday) && !is(tokens[i], means.rangeLink);
    n++
  )
    i--
  const link = tokens[i]
  if (!link) return -1
  if (is(link, means.rangeLink)) return skipComma(tokens, i - 1)
  if (link.text === ',') return isListed(tokens, i, days) ? i - 1 : -1
  if (!dashes.has(link.text)) return -1
  // `Session 2 – 6 June`: the number is the session's.
  const spaced = gapBefore(tokens, i) > 0 || gapBefore(tokens, i + 1) > 0
  return spaced && is(tokens[i - 2], means.numbered) ? -1 : i - 1
}

const skipComma = (tokens: Tokens, i: number) => (tokens[i]?.text === ',' ? i - 1 : i)

/** `3, 4, 5 June` is a list, in `Room 4, 5 June` the 4 is none of its days. */
function isListed(tokens: Tokens, comma: number, days: readonly number[]): boolean {
  const at = skipOrdinal(tokens, comma - 1)
  const token = tokens[at]
  const before = tokens[at - 1]
  if (!isDayNumber(token)) return false
  if (days.length === 1 && token.value + 1 !== days[0]) return false
  return before === undefined || before.kind !== 'word' || (before.bits & ~means.numbered) !== 0
}

function skipLinks(tokens: Tokens, from: number): number {
  let i = from
  while (from - i < 3 && (is(tokens[i], means.dateLink) || isGlue(tokens, i))) i--
  return i
}

/** `27-Oct`, `27/Oct`, `27, October`. */
function isGlue(tokens: Tokens, i: number): boolean {
  const text = tokens[i]?.text
  if (text === ',') return true
  return (text === '-' || text === '/' || text === '–') && touches(tokens, i) && touches(tokens, i + 1)
}

/** `3rd`, `1er`, `2-го`, `3.`. */
function skipOrdinal(tokens: Tokens, from: number): number {
  let i = from
  const text = tokens[i]?.text ?? ''
  if (text === '.' || (ordinals.has(text) && touches(tokens, i))) {
    i--
    if (text === 'º' && tokens[i]?.text === '.') i--
    if (tokens[i]?.text === '-' && touches(tokens, i)) i--
  }
  return i
}

/** `12:30 May` and `3.19 May` hold no day. */
function isPartOfNumber(tokens: Tokens, i: number): boolean {
  const [before, mark] = [tokens[i - 2], tokens[i - 1]]
  if (before?.kind !== 'number' || !touches(tokens, i) || !touches(tokens, i - 1)) return false
  return mark?.text === ':' || mark?.text === '.'
}

/** `May 19`, `May 19-20`, `May 19th to 20th`. */
export function daysBehind(tokens: Tokens, from: number): { next: number; days: number[] } | null {
  const at = isGlue(tokens, from) && tokens[from]?.text !== ',' ? from + 1 : from
  if (!isDayNumber(tokens[at]) || isClock(tokens, at)) return null
  const days = [(tokens[at] as MomentToken).value]
  let next = behindOrdinal(tokens, at + 1)
  while (days.length < mostDays) {
    const link = tokens[next]
    const day = link && isDayLink(tokens, next) ? next + 1 : -1
    if (day < 0 || !isDayNumber(tokens[day]) || isClock(tokens, day)) break
    const value = (tokens[day] as MomentToken).value
    if (value <= (days.at(-1) as number)) break
    days.push(value)
    next = behindOrdinal(tokens, day + 1)
  }
  return { next, days }
}

function isDayLink(tokens: Tokens, i: number): boolean {
  const token = tokens[i] as MomentToken
  if (is(token, means.rangeLink)) return true
  if (!dashes.has(token.text)) return false
  // `May 19 - 9 am` has a time behind the dash; days stand close.
  return !is(tokens[i + 2], means.am | means.pm | means.clockHour)
}

const isClock = (tokens: Tokens, i: number) =>
  (tokens[i + 1]?.text === ':' && tokens[i + 2]?.kind === 'number') ||
  (is(tokens[i + 1], means.am | means.pm | means.clockHour) && gapBefore(tokens, i + 1) <= 1)

function behindOrdinal(tokens: Tokens, i: number): number {
  return ordinals.has(tokens[i]?.text ?? '') && touches(tokens, i) ? i + 1 : i
}
