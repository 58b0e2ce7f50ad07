import { allForms, anyOf, languages } from '../words/index.ts'
import type { Span } from './unit.ts'

/** A date, or a range of dates, as it stands in a text. */
export interface DateHit extends Span {
  /** YYYY-MM-DD; null when the year is missing. */
  date: string | null
  /** The last day of a range, else null. */
  endDate: string | null
  /** `03/04/2021` can mean two days. */
  ambiguous: boolean
}

interface Day {
  year: number | null
  month: number
  day: number
}

interface Patterns {
  months: Map<string, { month: number; full: boolean }>
  patterns: { regex: RegExp; read: (groups: Groups) => Found | null }[]
  weekdayBefore: RegExp
}
type Groups = Record<string, string | undefined>
interface Found {
  first: Day
  last: Day | null
  ambiguous?: boolean
}

let cache: Patterns | undefined

/** All dates of a text, in order, none within another. Linear in its length: every repetition is bounded. */
export function findDates(text: string): DateHit[] {
  if (!/\p{Nd}/u.test(text)) return []
  cache ??= makePatterns()
  const latin = toLatinDigits(text)
  const hits: DateHit[] = []
  for (const { regex, read } of cache.patterns) {
    for (const match of latin.matchAll(regex)) {
      const found = read(match.groups ?? {})
      const span = { start: match.index, end: match.index + match[0].length }
      if (found && isDay(found.first) && !hits.some((hit) => hit.start < span.end && span.start < hit.end)) {
        hits.push(toHit(found, withWeekday(latin, span, cache.weekdayBefore)))
      }
    }
  }
  return hits.sort((a, b) => a.start - b.start)
}

/** Arabic-Indic and Persian digits become 0 to 9; offsets stay. */
export function toLatinDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
}

function toHit({ first, last, ambiguous }: Found, span: Span): DateHit {
  const year = first.year ?? last?.year ?? null
  const end = last && isDay(last) ? last : null
  return {
    ...span,
    date: year === null ? null : iso(year, first),
    endDate: end && year !== null ? iso(end.year ?? year, end) : null,
    ambiguous: ambiguous ?? false,
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

function withWeekday(text: string, span: Span, weekday: RegExp): Span {
  const from = Math.max(0, span.start - 30)
  const match = weekday.exec(text.slice(from, span.start))
  return match ? { start: from + match.index, end: span.end } : span
}

function makePatterns(): Patterns {
  const months = new Map<string, { month: number; full: boolean }>()
  for (const words of languages) {
    words.months.forEach((forms, i) => {
      for (const form of forms) months.set(form, { month: i + 1, full: true })
    })
  }
  for (const words of languages) {
    words.shortMonths.forEach((forms, i) => {
      for (const form of forms) if (!months.has(form)) months.set(form, { month: i + 1, full: false })
    })
  }
  const month = anyOf([...months.keys()].sort((a, b) => b.length - a.length))
  const links = anyOf(allForms((words) => words.dateLinks))
  const range = `(?:\\s{0,2}[-–—/]\\s{0,2}|\\s{1,3}${anyOf(allForms((words) => words.rangeLinks))}\\s{1,3}|,\\s?)`
  const day = (name: string) => `(?<${name}>\\d{1,2})(?:st|nd|rd|th|er|º|ª|-?го|\\.(?=\\s?[-–\\p{L}]))?`
  const moreDays = `(?:${range}(?:${links}\\s)?\\d{1,2}(?:st|nd|rd|th|\\.)?){0,3}?`
  const gap = `(?:\\s{1,3}${links})?\\s{0,3}`
  const dualMonth = (name: string) => `(?<${name}>${month})(?!\\p{L})\\.?(?:/${month})?`
  const year = (name: string) => `(?:,?(?:\\s{1,3}${links})?\\s{1,3}(?<${name}>\\d{4})(?!\\d)(?:\\s?г\\.)?)?`
  const edge = '(?<![\\p{L}\\p{N}./:-])'
  const make = (source: string) => new RegExp(edge + source, 'giu')
  const named = (groups: Groups) => readNamed(groups, months)
  return {
    months,
    weekdayBefore: new RegExp(
      `(?<![\\p{L}\\p{N}])${anyOf(allForms((words) => words.weekdays.flat()))}\\.?,?\\s{1,3}(?:${links}\\s)?$`,
      'iu',
    ),
    patterns: [
      {
        // 30 May – 2 June 2021
        regex: make(
          `${day('d1')}${gap}${dualMonth('m1')}${year('y1')}${range}(?:${links}\\s)?${day('d2')}${gap}${dualMonth('m2')}${year('y2')}`,
        ),
        read: named,
      },
      {
        // 19 May 2021, 19-20 May 2021, du 6 au 8 juin 2021
        regex: make(
          `${day('d1')}(?:${moreDays}${range}(?:${links}\\s)?${day('d2')})?${gap}${dualMonth('m1')}${year('y1')}`,
        ),
        read: named,
      },
      {
        // May 19, 2021; May 19-20, 2021
        regex: make(
          `${dualMonth('m1')}\\s{1,3}${day('d1')}(?!\\d)(?:${range}${day('d2')})?(?![:\\d])${year('y1')}`,
        ),
        read: named,
      },
      {
        regex:
          /(?<![\p{L}\p{N}.-])(?<y>\d{4})(?<s>[-./])(?<m>\d{1,2})\k<s>(?<d>\d{1,2})(?!\d)(?:T\d{2}:\d{2}(?::\d{2})?(?:\.\d{1,6})?Z?)?/gu,
        read: readNumbers,
      },
      {
        regex: /(?<![\p{L}\p{N}./-])(?<d>\d{1,2})(?<s>[-./])(?<m>\d{1,2})\k<s>(?<y>\d{4})(?![\d/-])/gu,
        read: readNumbers,
      },
      {
        regex: /(?<y>\d{4})\s?[年년]\s{0,2}(?<m>\d{1,2})\s?[月월]\s{0,2}(?<d>\d{1,2})\s?[日일]/gu,
        read: readNumbers,
      },
    ],
  }
}

function readNamed(groups: Groups, months: Patterns['months']): Found | null {
  const m1 = months.get((groups.m1 ?? '').toLowerCase())
  const m2 = groups.m2 ? months.get(groups.m2.toLowerCase()) : m1
  const years = [groups.y1, groups.y2].map((year) => (year ? Number(year) : null))
  if (!m1 || !m2) return null
  // `10 out of` and `3 set` are Portuguese months only beside a year.
  if (!m1.full && years[0] === null && years[1] === null) return null
  const first = { year: years[0] ?? years[1] ?? null, month: m1.month, day: Number(groups.d1) }
  const last = groups.d2
    ? { year: years[1] ?? years[0] ?? null, month: m2.month, day: Number(groups.d2) }
    : null
  return { first, last }
}

function readNumbers({ y, m, d, s }: Groups): Found | null {
  let month = Number(m)
  let day = Number(d)
  const dayFirst = s === '/' && month <= 12 && day <= 12 && month !== day
  if (month > 12) [month, day] = [day, month]
  return { first: { year: Number(y), month, day }, last: null, ambiguous: dayFirst }
}
