import { allForms, anyOf } from '../words/index.ts'
import { toLatinDigits } from './find-dates.ts'
import type { Span } from './unit.ts'

/** A time of day, or a range, as it stands in a text. */
export interface TimeHit extends Span {
  /** HH:MM, 24 hours. */
  from: string
  to: string | null
}

interface Part {
  hour: number
  minute: number
  half: 'am' | 'pm' | null
}

let cache: { regex: RegExp; am: Set<string> } | undefined

/**
 * All times of a text, in order. `12:00-13:30`, `12h30`, `18 Uhr`, `3–4:30 pm`; `10.00` only in a range, before a
 * half of the day, or at the start of the text, for it may be a number.
 */
export function findTimes(text: string): TimeHit[] {
  if (!/\p{Nd}/u.test(text)) return []
  cache ??= makePattern()
  const hits: TimeHit[] = []
  for (const match of toLatinDigits(text).matchAll(cache.regex)) {
    const hit = readTime(match.groups ?? {}, match.index, cache.am)
    if (hit) hits.push({ ...hit, start: match.index, end: match.index + match[0].trimEnd().length })
  }
  return hits
}

function makePattern() {
  const am = allForms((words) => words.am)
  const half = (name: string) =>
    `(?:\\s{0,2}(?<${name}>${anyOf(allForms((words) => [...words.am, ...words.pm]))})(?!\\p{L})\\.?)?`
  const clock = (n: string) =>
    `(?<h${n}>\\d{1,2})(?:(?<s${n}>[:.]|\\s?h\\s?)(?<m${n}>\\d{2})(?::\\d{2})?(?!\\d)|(?<w${n}>\\s?(?:uhr|h|heures|hrs|horas)(?!\\p{L})))?${half(`a${n}`)}(?:\\s?(?:uhr|hrs|h)(?!\\p{L}))?`
  const links = anyOf(allForms((words) => words.rangeLinks))
  const range = `(?:\\s{0,2}[-–—~−]{1,2}\\s{0,2}|\\s{1,2}${links}\\s{1,2}(?:les\\s|las\\s)?)`
  const source = `(?<![\\p{L}\\p{N}.,:/+-])${clock('1')}(?:${range}${clock('2')})?(?![\\p{N}%]|[.,:]\\d)`
  return { regex: new RegExp(source, 'giu'), am: new Set(am) }
}

type Groups = Record<string, string | undefined>

function readTime(groups: Groups, at: number, am: Set<string>): Omit<TimeHit, keyof Span> | null {
  const first = readPart(groups, '1', am)
  const second = groups.h2 === undefined ? null : readPart(groups, '2', am)
  if (!first || (groups.h2 !== undefined && !second)) return null
  const sure1 = isSure(groups, '1')
  const sure2 = isSure(groups, '2')
  if (!second) return sure1 || (groups.s1 === '.' && at === 0) ? { from: print(first), to: null } : null
  // `9-10:30` is a range when its end is a time; `2-3` is not.
  if (!sure2 && !(groups.s2 === '.' && (groups.s1 === '.' || sure1))) return null
  shareHalf(first, second)
  return { from: print(first), to: print(second) }
}

/** Is this written as only a time is? */
function isSure(groups: Groups, n: '1' | '2'): boolean {
  const separator = groups[`s${n}`]
  return (
    (separator !== undefined && separator !== '.') ||
    groups[`w${n}`] !== undefined ||
    groups[`a${n}`] !== undefined
  )
}

function readPart(groups: Groups, n: '1' | '2', am: Set<string>): Part | null {
  const hour = Number(groups[`h${n}`])
  const minute = Number(groups[`m${n}`] ?? 0)
  const word = groups[`a${n}`]?.toLowerCase()
  const half = word === undefined ? null : am.has(word) ? 'am' : 'pm'
  if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return null
  if (half === 'am' && hour > 12) return null
  return { hour, minute, half }
}

/** `3-4:30 pm` is all after noon; `11-1 pm` begins before it. */
function shareHalf(first: Part, second: Part): void {
  if (first.half !== null || second.half === null || first.hour > 12) return
  const order = (part: Part) => (part.hour % 12) * 60 + part.minute
  first.half = order(first) <= order(second) ? second.half : second.half === 'pm' ? 'am' : 'pm'
}

function print({ hour, minute, half }: Part): string {
  let shown = hour
  if (half === 'pm' && hour < 12) shown = hour + 12
  if (half === 'am' && hour === 12) shown = 0
  return `${String(shown).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}
