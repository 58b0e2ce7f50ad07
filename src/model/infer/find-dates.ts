import { remember } from '../remember.ts'
import { type Day, type Found, isBefore, isDay, isoDay } from './found-date.ts'
import { is, type MomentToken } from './moment-token.ts'
import { hasDigit, momentTokensApart, toLatinDigits } from './moment-tokens.ts'
import { means } from './moment-words.ts'
import { namedDates } from './named-dates.ts'
import { numberDates } from './number-dates.ts'
import type { Span } from './unit.ts'
import { type WithWeekday, withWeekday } from './weekday.ts'

/** A date, or a range of dates, as it stands in a text. */
export interface DateHit extends Span {
  /** YYYY-MM-DD; null when the year is missing. */
  date: string | null
  /** The last day of a range, else null. */
  endDate: string | null
  /** `03/04/2021` can mean two days. */
  ambiguous: boolean
  /** The weekday written beside the first day, 1 for Monday; else null. */
  weekday: number | null
  first: Day
  last: Day | null
}

export interface DateOptions {
  /** `10.07.08` and `27 Oct 25` are dates: only where a date is expected, for they may be versions. */
  shortYears?: boolean
}

/** All dates of a text, in order, none within another. Linear in its length. */
export function findDates(text: string, { shortYears = false }: DateOptions = {}): readonly DateHit[] {
  if (!hasDigit(text)) return none
  return shortYears ? readDates(text, true) : withLongYears(text)
}

const withLongYears = remember((text) => readDates(text, false))

const none: readonly DateHit[] = []

function readDates(text: string, shortYears: boolean): DateHit[] {
  const latin = toLatinDigits(text)
  const found = [...namedDates(latin, shortYears), ...numberDates(latin, shortYears)]
    .filter(({ first }) => isDay(first))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const days: (Found & Pick<WithWeekday, 'weekday'>)[] = []
  for (const one of found) {
    const before = days.at(-1)
    if (before && one.start < before.end) continue
    const own = { ...one, ...withWeekday(latin, one) }
    if (before && isRange(latin, before, own)) days[days.length - 1] = joined(before, own)
    else days.push(own)
  }
  return days.map(toHit)
}

const longestBetween = 40
const rangeMarks = new Set(['-', '–', '—', '−', '~', '/'])
const small =
  means.dateLink | means.timeLink | means.weekday | means.noon | means.am | means.pm | means.midnight

/** Does nothing but a word or mark for a range stand between two dates: `–`, `to`, `midi au jeudi`? */
function isRange(text: string, a: Found, b: Found): boolean {
  if (a.last || b.last || b.start - a.end > longestBetween) return false
  const between = momentTokensApart(text.slice(a.end, b.start))
  const ranges = between.filter(isRangeWord)
  return ranges.length === 1 && between.every((token) => isRangeWord(token) || is(token, small))
}

const isRangeWord = (token: MomentToken) =>
  is(token, means.rangeLink) || (token.kind === 'mark' && rangeMarks.has(token.text))

/** `28 December – 3 January 2025` begins in the year before. */
function joined<T extends Found>(a: T, b: Found): T {
  const given = a.first.year ?? b.first.year
  const last = { ...b.first, year: b.first.year ?? given }
  let first = { ...a.first, year: given }
  if (a.first.year === null && given !== null && isBefore(last, first)) first = { ...first, year: given - 1 }
  return { ...a, end: b.end, first, last, ambiguous: a.ambiguous || b.ambiguous }
}

function toHit({ start, end, first, last, ambiguous, weekday }: Found & { weekday: number | null }): DateHit {
  const year = first.year ?? last?.year ?? null
  const lastDay =
    last && isDay(last) && isBefore({ ...first, year }, { ...last, year: last.year ?? year }) ? last : null
  return {
    start,
    end,
    date: year === null ? null : isoDay(year, first),
    endDate: lastDay && year !== null ? isoDay(lastDay.year ?? year, lastDay) : null,
    ambiguous,
    weekday,
    first,
    last: lastDay,
  }
}
