// Dates in numbers: `2021-05-19`, `19.05.2021`, `27. 10. 2025`, `2020年9月6日至8日`, `令和7年5月19日`.
import type { Day, Found } from './found-date.ts'
import { fullYear } from './named-dates.ts'

const tail = '(?:\\s?~\\s?(?:(?<m2>\\d{1,2})\\.\\s?)?|[-–])(?<d2>\\d{1,2})(?![\\d:.]?\\d|\\s?[:hH시時点])\\.?'

const patterns = [
  // Not in an address (`/2021-05-19-talk/`): 2021-05-19, 2021-05-19T12:00, 2025. 5. 19. ~ 21., 2026/06/10-12
  new RegExp(
    `(?<![\\p{L}\\p{N}./-])(?<y>\\d{4})(?:(?<s>[-./])(?<m>\\d{1,2})\\k<s>|\\.\\s(?<mb>\\d{1,2})\\.\\s)(?<d>\\d{1,2})(?!\\d|[-/]\\p{L})(?:(?<=[./ ]\\d{1,2})\\.?(?:\\(\\p{L}\\))?${tail}|\\.(?![\\d]))?`,
    'gu',
  ),
  // 19.05.2021, 19/05/2021, 10.–12.05.2021, 10.05.–12.05.2021, 27. 10. 2025
  /(?<![\p{L}\p{N}./-])(?:(?<d1>\d{1,2})\.(?:\s?(?<m1>\d{1,2})\.)?\s?[-–]\s?)?(?<d>\d{1,2})(?:(?<s>[-./])(?<m>\d{1,2})\k<s>|\.\s(?<mb>\d{1,2})\.\s)(?<y>\d{4})(?![\d/-]|\.\d)/gu,
]

/** `10.07.08`, `27/10/25`: only where a date is expected, for it may be a version. */
const shortPattern =
  /(?<![\p{L}\p{N}./-])(?<d>\d{1,2})(?<s>[./-])(?<m>\d{1,2})\k<s>(?<y>\d{2})(?![\d/-]|\.\d)/gu

const eastern =
  /(?:(?:(?<era>令和|平成|昭和)\s?(?<n>\d{1,2}|元)|(?<y>\d{4}))\s?[年년]\s{0,2})?(?<m>\d{1,2})\s?[月월]\s{0,2}(?<d>\d{1,2})\s?[日일号]/gu
/** The last day of a range in the same month: `至8日`, `(土)～8日`. */
const easternTail = /(?:\s?\(\p{L}{1,3}\))?\s?[~–—-至到から부터]{1,2}\s?(?<d>\d{1,2})\s?[日일号](?![間间])/uy

/** First years of the Japanese eras, less one. */
const eras: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925 }

/** All of them, in no order. */
export function numberDates(text: string, shortYears: boolean): Found[] {
  const found = /\d{4}/.test(text) ? patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(read)) : []
  if (shortYears) {
    for (const match of text.matchAll(shortPattern)) {
      const one = read(match)
      const year = fullYear(one.first.year as number)
      found.push({ ...one, first: { ...one.first, year } })
    }
  }
  return /[月월]/.test(text) ? [...found, ...easternDates(text)] : found
}

function read(match: RegExpMatchArray): Found {
  const { y, m, mb, d, s, d1, m1, d2, m2 } = match.groups ?? {}
  const [one, two] = [Number(m ?? mb), Number(d)]
  const [month, day] = one > 12 ? [two, one] : [one, two]
  // The year first is one order everywhere.
  const yearFirst = match[0].startsWith(y as string) && (y as string).length === 4
  const ambiguous = s === '/' && !yearFirst && month <= 12 && day <= 12 && month !== day
  const own: Day = { year: Number(y), month, day }
  const at = { start: match.index as number, end: (match.index as number) + match[0].length, ambiguous }
  if (d1 !== undefined)
    return { ...at, first: { ...own, month: Number(m1 ?? month), day: Number(d1) }, last: own }
  const last = d2 === undefined ? null : { ...own, month: Number(m2 ?? month), day: Number(d2) }
  return { ...at, first: own, last }
}

function easternDates(text: string): Found[] {
  return [...text.matchAll(eastern)].map((match) => {
    const { era, n, y, m, d } = match.groups ?? {}
    const eraYear = era === undefined ? null : (eras[era] as number) + (n === '元' ? 1 : Number(n))
    const first = { year: eraYear ?? (y === undefined ? null : Number(y)), month: Number(m), day: Number(d) }
    const end = match.index + match[0].length
    easternTail.lastIndex = end
    const rest = easternTail.exec(text)
    const last = rest ? { ...first, day: Number(rest.groups?.d) } : null
    return { start: match.index, end: end + (rest?.[0].length ?? 0), first, last, ambiguous: false }
  })
}
