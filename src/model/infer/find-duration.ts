import { once } from '../remember.ts'
import { allForms, anyOf } from '../words/index.ts'
import type { Span } from './unit.ts'

/** How long something takes, as it stands in a text. */
export interface DurationHit extends Span {
  minutes: number
}

const pattern = once(makePattern)

/** The first duration of a text: `10 min`, `20mn`, `1 hour`, `1.5 hours`, `50분`; null when there is none. Not `2h30`. */
export function findDuration(text: string): DurationHit | null {
  if (!/\d/.test(text)) return null
  const { regex, hours } = pattern()
  const match = regex.exec(text)
  const [whole, number, unit] = match ?? []
  if (!match || whole === undefined || number === undefined || unit === undefined) return null
  const amount = Number(number.replace(',', '.'))
  const minutes = Math.round(hours.has(unit.toLowerCase()) ? amount * 60 : amount)
  return { minutes, start: match.index, end: match.index + whole.length }
}

function makePattern() {
  const hours = allForms((words) => words.hours)
  const units = allForms((words) => [...words.hours, ...words.minutes])
  const regex = new RegExp(
    `(?<![\\p{L}\\d:.,])(\\d{1,3}(?:[.,]5)?)\\s?[-‑]?(${anyOf(units)})(?![\\p{L}\\d])\\.?`,
    'iu',
  )
  return { regex, hours: new Set(hours) }
}

/** `(10 min)` or `[10 min]` and nothing else. */
export function isOnlyDuration(text: string): boolean {
  const bare = text.trim().replace(/^[([（]\s*|\s*[)\]）]$/gu, '')
  const hit = findDuration(bare)
  return hit !== null && hit.start === 0 && hit.end === bare.length
}
