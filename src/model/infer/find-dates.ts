import { namedDates } from './named-dates.ts'
import type { Span } from './unit.ts'
import { withWeekday } from './weekday.ts'

/** A date, or a range of dates, as it stands in a text. */
export interface DateHit extends Span {
  /** YYYY-MM-DD; null when the year is missing. */
  date: string | null
  /** The last day of a range, else null. */
  endDate: string | null
  /** `03/04/2021` can mean two days. */
  ambiguous: boolean
}

export interface Day {
  year: number | null
  month: number
  day: number
}

/** A date before its days are checked. */
export interface Found extends Span {
  first: Day
  last: Day | null
  ambiguous: boolean
}

/** All dates of a text, in order, none within another. Linear in its length. */
export function findDates(text: string): DateHit[] {
  if (!/\p{Nd}/u.test(text)) return []
  const latin = toLatinDigits(text)
  const found = [...namedDates(latin), ...numberDates(latin)]
  return found
    .filter(({ first }) => isDay(first))
    .map((one) => toHit(one, withWeekday(latin, one)))
    .sort((a, b) => a.start - b.start)
}

/** Arabic-Indic and Persian digits become 0 to 9; offsets stay. */
export function toLatinDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
}

const numberPatterns = [
  // 2021-05-19, 2021-05-19T12:00:00Z
  /(?<![\p{L}\p{N}.-])(?<y>\d{4})(?<s>[-./])(?<m>\d{1,2})\k<s>(?<d>\d{1,2})(?!\d)(?:T\d{2}:\d{2}(?::\d{2})?(?:\.\d{1,6})?Z?)?/gu,
  // 19.05.2021, 19/05/2021
  /(?<![\p{L}\p{N}./-])(?<d>\d{1,2})(?<s>[-./])(?<m>\d{1,2})\k<s>(?<y>\d{4})(?![\d/-]|\.\d)/gu,
  /(?<y>\d{4})\s?[年년]\s{0,2}(?<m>\d{1,2})\s?[月월]\s{0,2}(?<d>\d{1,2})\s?[日일]/gu,
]

function numberDates(text: string): Found[] {
  if (!/\d{4}/.test(text)) return []
  return numberPatterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => {
      const { y, m, d, s } = match.groups ?? {}
      const [month, day] = Number(m) > 12 ? [Number(d), Number(m)] : [Number(m), Number(d)]
      const ambiguous = s === '/' && match[0].indexOf('/') < 3 && month <= 12 && day <= 12 && month !== day
      const first = { year: Number(y), month, day }
      return { start: match.index, end: match.index + match[0].length, first, last: null, ambiguous }
    }),
  )
}

function toHit({ first, last, ambiguous }: Found, span: Span): DateHit {
  const year = first.year ?? last?.year ?? null
  const end = last && isDay(last) ? last : null
  return {
    start: span.start,
    end: span.end,
    date: year === null ? null : iso(year, first),
    endDate: end && year !== null ? iso(end.year ?? year, end) : null,
    ambiguous,
  }
}

function iso(year: number, { month, day }: Day): string {
  const two = (n: number) => String(n).padStart(2, '0')
  return `${year}-${two(month)}-${two(day)}`
}

const monthLengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function isDay({ year, month, day }: Day): boolean {
  if (year !== null && (year < 1900 || year > 2199)) return false
  if (month === 2 && day === 29 && year !== null && !isLeap(year)) return false
  return day >= 1 && day <= (monthLengths[month - 1] ?? 0)
}

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
