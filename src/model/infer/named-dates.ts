// Dates with the month as a word: `19 May 2021`, `May 19-20, 2021`, `30 May`, `27-Oct-2025`, `3.–5. června 2025`.
import { type Day, type Found, isYear } from './found-date.ts'
import { gapBefore, is, type MomentToken, touches } from './moment-token.ts'
import { momentTokens } from './moment-tokens.ts'
import { means } from './moment-words.ts'
import { daysBefore, daysBehind } from './month-days.ts'

type Tokens = readonly MomentToken[]

const monthBits = means.month | means.shortMonth

/** All of them, in order; ranges over two months are two dates. `shortYears`: `27 Oct 25` has a year. */
export function namedDates(text: string, shortYears: boolean): Found[] {
  const tokens = momentTokens(text)
  const found: Found[] = []
  let after = 0
  for (let i = 0; i < tokens.length; i++) {
    if (i < after || !is(tokens[i], monthBits)) continue
    const one = dateAt(text, tokens, i, after, shortYears)
    if (!one) continue
    found.push(one.found)
    after = one.next
  }
  return found
}

interface Month {
  month: number
  full: boolean
  /** Index of the first token behind it. */
  next: number
}

/** Arabic writes two names, with a stroke or the second in brackets: `حزيران/يونيو`. */
function monthAt(tokens: Tokens, i: number): Month {
  const { month, bits } = tokens[i] as MomentToken
  let next = i + 1
  if (tokens[next]?.text === '.' && touches(tokens, next)) next++
  const mark = tokens[next]?.text
  if ((mark === '/' || mark === '(') && tokens[next + 1]?.month === month) {
    next += mark === '(' && tokens[next + 2]?.text === ')' ? 3 : 2
  }
  return { month, full: (bits & means.month) !== 0, next }
}

function dateAt(
  text: string,
  tokens: Tokens,
  i: number,
  least: number,
  shortYears: boolean,
): { found: Found; next: number } | null {
  const month = monthAt(tokens, i)
  const before = daysBefore(tokens, i, least)
  const behind = before ? null : daysBehind(tokens, month.next)
  const days = before?.days ?? behind?.days
  if (!days) return null
  const ahead = before ? null : yearBefore(tokens, i, least)
  const end = behind?.next ?? month.next
  const year = yearBehind(tokens, end, shortYears) ?? (ahead === null ? null : { year: ahead, next: end })
  const next = year?.next ?? end
  const from = before ? before.first : ahead === null ? i : yearIndex(tokens, i)
  if (year === null && !counts(text, tokens[i] as MomentToken, month.full)) return null
  const day = (n: number): Day => ({ year: year?.year ?? null, month: month.month, day: n })
  const [first, last] = [days[0] as number, days.at(-1) as number]
  const found = {
    start: (tokens[from] as MomentToken).start,
    end: (tokens[next - 1] as MomentToken).end,
    first: day(first),
    last: last > first ? day(last) : null,
    ambiguous: false,
  }
  return { found, next }
}

/** Without a year a short form is no month, nor an English verb: `10 may join`, `the 3 march on`. */
function counts(text: string, { start, end }: MomentToken, full: boolean): boolean {
  return full && !/^(?:may|march)$/.test(text.slice(start, end))
}

/** `, 2021`, ` de 2021`, `-2021`, `’25` with short years. */
function yearBehind(
  tokens: Tokens,
  from: number,
  shortYears: boolean,
): { year: number; next: number } | null {
  let i = from
  while (i < from + 3 && (isMark(tokens[i], ",-/.'") || is(tokens[i], means.dateLink))) i++
  const token = tokens[i]
  if (token?.kind !== 'number') return null
  const digits = token.end - token.start
  if (digits === 4 && isYear(token.value) && tokens[i + 1]?.text !== ':')
    return { year: token.value, next: i + 1 }
  if (!shortYears || digits !== 2 || tokens[i + 1]?.text === ':') return null
  return { year: fullYear(token.value), next: i + 1 }
}

/** `25` is 2025, `98` is 1998. */
export const fullYear = (two: number): number => (two < 70 ? 2000 : 1900) + two

/** `2025 October 27`, `2025-Oct-27`. */
function yearBefore(tokens: Tokens, month: number, least: number): number | null {
  const at = yearIndex(tokens, month)
  const token = tokens[at]
  if (at < least || token?.kind !== 'number' || token.end - token.start !== 4 || !isYear(token.value))
    return null
  return gapBefore(tokens, at + 1) <= 1 ? token.value : null
}

const yearIndex = (tokens: Tokens, month: number) =>
  isMark(tokens[month - 1], ',-/.') ? month - 2 : month - 1

const isMark = (token: MomentToken | undefined, marks: string) =>
  token?.kind === 'mark' && marks.includes(token.text)
