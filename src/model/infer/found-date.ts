import type { Span } from './unit.ts'

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

const monthLengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Is there such a day? */
export function isDay({ year, month, day }: Day): boolean {
  if (year !== null && !isYear(year)) return false
  if (month === 2 && day === 29 && year !== null && !isLeap(year)) return false
  return day >= 1 && day <= (monthLengths[month - 1] ?? 0)
}

/** A session's year; other numbers of four digits are none (`27 April 1400 hrs`). */
export const isYear = (year: number): boolean => year >= 1900 && year <= 2199

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** Of two days of which both years, or none, are known: is the first the earlier? */
export const isBefore = (a: Day, b: Day): boolean => order(a) < order(b)

const order = ({ year, month, day }: Day) => (year ?? 0) * 400 + month * 32 + day

/** YYYY-MM-DD. */
export function isoDay(year: number, { month, day }: Day): string {
  const two = (n: number) => String(n).padStart(2, '0')
  return `${year}-${two(month)}-${two(day)}`
}
