// The year of a date that is written without one (`Tuesday, 27 April`): never guessed, but told by another date of the
// brief when the weekday written agrees.
import { fieldOfLine } from './fields.ts'
import { type DateHit, findDates } from './find-dates.ts'
import { isBefore, isDay, isoDay } from './found-date.ts'
import { hasDigit } from './moment-tokens.ts'
import { isOtherDate } from './other-dates.ts'
import { linesOf, longestFactLine, type Unit } from './unit.ts'

const dayLength = 86_400_000
const farthest = 366
const mostLines = 300

/** The date with the year that one of the other dates tells; null when none does or two disagree. */
export function withYear(hit: DateHit, others: readonly string[]): DateHit | null {
  if (hit.date !== null || hit.weekday === null) return null
  const years = new Set(others.flatMap((other) => yearsNear(hit, other)))
  const [year] = years
  if (year === undefined || years.size > 1) return null
  const { first, last } = hit
  const end = last && isoDay(isBefore(last, first) ? year + 1 : year, last)
  return { ...hit, date: isoDay(year, first), endDate: end }
}

function yearsNear({ first, weekday }: DateHit, other: string): number[] {
  const near = Date.parse(other)
  const own = Number(other.slice(0, 4))
  return [own - 1, own, own + 1].filter((year) => {
    const day = { ...first, year }
    const time = Date.parse(isoDay(year, day))
    const isWeekday = (new Date(time).getUTCDay() || 7) === weekday
    return isDay(day) && isWeekday && Math.abs(time - near) <= farthest * dayLength
  })
}

/** Dates of the brief that may tell the year: deadlines, days of posts and versions, but none out of a story. */
export function otherDatesOf(units: readonly Unit[]): string[] {
  const out: string[] = []
  let looked = 0
  for (const unit of units) {
    for (const { text } of linesOf(unit)) {
      if (looked++ > mostLines) return out
      if (text.length > longestFactLine || !hasDigit(text)) continue
      const isField = fieldOfLine(text) !== null
      for (const hit of findDates(text)) {
        if (hit.date !== null && (isField || isOtherDate(text, hit, null))) out.push(hit.date)
      }
    }
  }
  return out
}
