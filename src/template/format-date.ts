import { fillPattern, type Labels } from './labels.ts'

/** `2021-05-19` in the labels' language; the same text when it is no full date. */
export function formatDate(iso: string, labels: Labels, withWeekday: boolean): string {
  const parts = dateParts(iso, labels)
  return parts ? fillPattern(withWeekday ? labels.dates.dayWithWeekday : labels.dates.day, parts) : iso
}

/** First to last day, saying month and year once where they are the same. */
export function formatDates(from: string, to: string, labels: Labels): string {
  const first = dateParts(from, labels)
  const { dates } = labels
  const last = dateParts(to, labels)
  if (!first || !last) return `${from} – ${to}`
  const range = (pattern: string, begin: string) =>
    fillPattern(pattern, { ...last, from: fillPattern(begin, first), to: fillPattern(dates.day, last) })
  if (from.slice(0, 7) === to.slice(0, 7)) return range(dates.rangeOfDays, dates.dayOfMonth)
  if (from.slice(0, 4) === to.slice(0, 4)) return range(dates.rangeOfYear, dates.dayOfYear)
  return range(dates.range, dates.day)
}

function dateParts(iso: string, labels: Labels): Record<string, string> | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(iso)
  const month = labels.dates.months[Number(match?.[2]) - 1]
  if (!match || month === undefined) return null
  const day = Number(match[3])
  const weekday = labels.dates.weekdays[(new Date(`${iso}T00:00:00Z`).getUTCDay() + 6) % 7] ?? ''
  return { d: day === 1 ? labels.dates.first : String(day), month, yyyy: String(match[1]), weekday }
}
