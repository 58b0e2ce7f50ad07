// Dates with the month as a word: `19 May 2021`, `May 19-20, 2021`, `du 6 au 8 juin`, `30 May – 2 June 2021`.
import { allForms, languages } from '../words/index.ts'
import type { Day, Found } from './find-dates.ts'
import type { Span } from './unit.ts'

interface Token extends Span {
  text: string
  kind: 'number' | 'word' | 'mark'
}

interface Lexicon {
  /** A short form counts as a month only beside a year: `10 out of` and `3 set` are no dates. */
  months: Map<string, { month: number; full: boolean }>
  links: Set<string>
  ranges: Set<string>
}

let cache: Lexicon | undefined

const ordinals = new Set(['st', 'nd', 'rd', 'th', 'er', 'º', 'ª', 'го', '.', 'г'])
const rangeMarks = new Set(['-', '–', '—', '/', ',', '−'])
/** `6, 7, 8 et 9 juin`. */
const mostDays = 4

/** All of them, in order. */
export function namedDates(text: string): Found[] {
  cache ??= makeLexicon()
  if (!hasMonth(text, cache)) return []
  const tokens = tokensOf(text)
  const found: Found[] = []
  let after = 0
  for (let i = 0; i < tokens.length; i++) {
    if (i < after) continue
    const one = dateAt(tokens, i, after, cache)
    if (!one) continue
    const last = found.at(-1)
    if (last && isRange(tokens, last, one, cache)) found[found.length - 1] = joined(last, one)
    else found.push(one)
    after = one.next
  }
  return found
}

function hasMonth(text: string, { months }: Lexicon): boolean {
  return (text.match(/[\p{L}\p{M}]+/gu) ?? []).some(
    (word) => months.has(word.toLowerCase()) || /[\u0600-\u06ff]/.test(word),
  )
}

function tokensOf(text: string): Token[] {
  return [...text.matchAll(/\d+|[ºª]|[\p{L}\p{M}]+|[^\s\p{L}\p{M}\d]/gu)].map((match) => ({
    text: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
    kind: /^\d/.test(match[0]) ? 'number' : /^[ºª]|^[^\p{L}]/u.test(match[0]) ? 'mark' : 'word',
  }))
}

interface Month {
  month: number
  full: boolean
  /** Index of the first token behind it. */
  next: number
}

/** A month at a token; Arabic has names of two words and writes two names with a stroke. */
function monthAt(tokens: readonly Token[], i: number, { months }: Lexicon): Month | null {
  const [one, two] = [tokens[i], tokens[i + 1]]
  if (one?.kind !== 'word') return null
  const double = two?.kind === 'word' ? months.get(`${one.text} ${two.text}`) : undefined
  const known = double ?? months.get(one.text)
  if (!known) return null
  let next = i + (double ? 2 : 1)
  if (tokens[next]?.text === '.') next++
  if (tokens[next]?.text === '/' && months.has(tokens[next + 1]?.text ?? '')) next += 2
  return { ...known, next }
}

type Located = Found & { next: number }

function dateAt(tokens: readonly Token[], i: number, least: number, lexicon: Lexicon): Located | null {
  const month = monthAt(tokens, i, lexicon)
  if (!month) return null
  const days = daysBefore(tokens, i, least, lexicon)
  if (days) {
    const year = yearAt(tokens, month.next, lexicon)
    return located(tokens, days.first, year?.next ?? month.next, month, days.days, year?.year ?? null)
  }
  const behind = daysBehind(tokens, month.next, lexicon)
  if (!behind) return null
  const year = yearAt(tokens, behind.next, lexicon)
  return located(tokens, i, year?.next ?? behind.next, month, behind.days, year?.year ?? null)
}

function located(
  tokens: readonly Token[],
  first: number,
  next: number,
  { month, full }: Month,
  days: readonly number[],
  year: number | null,
): Located | null {
  if (!full && year === null) return null
  const day = (n: number): Day => ({ year, month, day: n })
  return {
    start: (tokens[first] as Token).start,
    end: (tokens[next - 1] as Token).end,
    first: day(days[0] as number),
    last: days.length > 1 ? day(days.at(-1) as number) : null,
    ambiguous: false,
    next,
  }
}

const isDayNumber = (token: Token | undefined): token is Token =>
  token?.kind === 'number' && token.text.length <= 2

/** `19`, `19-20`, `6 au 8`, `6-7-8`, each with its ordinal, before the month. */
function daysBefore(
  tokens: readonly Token[],
  month: number,
  least: number,
  lexicon: Lexicon,
): { first: number; days: number[] } | null {
  let i = skipBack(tokens, month - 1, (token) => lexicon.links.has(token.text) || token.text === ',')
  const days: number[] = []
  let first = -1
  while (i >= least && days.length < mostDays) {
    i = skipBack(
      tokens,
      i,
      (token, at) => ordinals.has(token.text) || (token.text === '-' && tokens[at + 1]?.text === 'го'),
    )
    const token = tokens[i]
    if (!isDayNumber(token) || isPartOfNumber(tokens, i)) break
    days.unshift(Number(token.text))
    first = i
    i = skipBack(tokens, i - 1, ({ text }) => lexicon.links.has(text))
    const range = tokens[i]
    if (!range || !(rangeMarks.has(range.text) || lexicon.ranges.has(range.text))) break
    i--
  }
  return first < least ? null : { first, days }
}

/** `12:30 May` and `3.19 May` hold no day. */
function isPartOfNumber(tokens: readonly Token[], i: number): boolean {
  const [before, mark, own] = [tokens[i - 2], tokens[i - 1], tokens[i]]
  return (
    before?.kind === 'number' &&
    (mark?.text === ':' || mark?.text === '.') &&
    mark.end === own?.start &&
    before.end === mark.start
  )
}

/** `May 19`, `May 19-20`, `May 19th`. */
function daysBehind(
  tokens: readonly Token[],
  from: number,
  lexicon: Lexicon,
): { next: number; days: number[] } | null {
  const first = tokens[from]
  if (!isDayNumber(first) || tokens[from + 1]?.text === ':') return null
  let next = from + 1
  while (ordinals.has(tokens[next]?.text ?? '') && tokens[next]?.text !== '.') next++
  const range = tokens[next]
  const last = tokens[next + 1]
  if (range && isDayNumber(last) && tokens[next + 2]?.text !== ':' && range.text !== ',') {
    if (rangeMarks.has(range.text) || lexicon.ranges.has(range.text)) {
      return { next: next + 2, days: [Number(first.text), Number(last.text)] }
    }
  }
  return { next, days: [Number(first.text)] }
}

function yearAt(
  tokens: readonly Token[],
  from: number,
  { links }: Lexicon,
): { year: number; next: number } | null {
  let i = from
  while (i < from + 3 && (tokens[i]?.text === ',' || links.has(tokens[i]?.text ?? ''))) i++
  const token = tokens[i]
  if (token?.kind !== 'number' || token.text.length !== 4) return null
  return { year: Number(token.text), next: i + 1 }
}

function skipBack(
  tokens: readonly Token[],
  from: number,
  skip: (token: Token, at: number) => boolean,
): number {
  let i = from
  while (i >= 0 && from - i < 3 && skip(tokens[i] as Token, i)) i--
  return i
}

/** Does nothing but a word or mark for a range stand between two dates of one stretch? */
function isRange(tokens: readonly Token[], a: Found, b: Found, { ranges, links }: Lexicon): boolean {
  if (a.last || b.last) return false
  const between = tokens.filter((token) => token.start >= a.end && token.end <= b.start)
  const [range, ...rest] = between
  if (!range || between.length > 2 || range.text === ',') return false
  return (rangeMarks.has(range.text) || ranges.has(range.text)) && rest.every(({ text }) => links.has(text))
}

function joined(a: Found, b: Found): Found {
  const year = a.first.year ?? b.first.year
  return { ...a, end: b.end, first: { ...a.first, year }, last: { ...b.first, year: b.first.year ?? year } }
}

function makeLexicon(): Lexicon {
  const months = new Map<string, { month: number; full: boolean }>()
  for (const full of [true, false]) {
    for (const words of languages) {
      for (const [i, forms] of (full ? words.months : words.shortMonths).entries()) {
        for (const form of forms) if (!months.has(form)) months.set(form, { month: i + 1, full })
      }
    }
  }
  return {
    months,
    links: new Set(allForms((words) => words.dateLinks)),
    ranges: new Set(allForms((words) => words.rangeLinks)),
  }
}
