import { lookUp } from '../words/look-up.ts'
import type { Span } from './unit.ts'

/** How long something takes, as it stands in a text. */
export interface DurationHit extends Span {
  minutes: number
}

/** A number of its own, and the one or two words behind it. */
const pattern =
  /(?=\d)(?<![\p{L}\d:.,])(\d{1,3}(?:[.,]5)?)\s?[-‑]?([\p{L}\p{M}]+(?!\d))(\.?\s[\p{L}\p{M}]+(?!\d))?/gu

/** Minutes of what a number counts. */
const minutesIn = lookUp('whole', [
  ['hours', 60],
  ['minutes', 1],
])

/** The first duration of a text: `10 min`, `20mn`, `1 hour`, `1.5 hours`, `50분`; null when there is none. Not `2h30`. */
export function findDuration(text: string): DurationHit | null {
  if (!/\d/.test(text)) return null
  for (const match of text.matchAll(pattern)) {
    const [whole, number = '', word = '', next = ''] = match
    const unit = unitOf(word + next) ?? unitOf(word)
    if (!unit) continue
    const amount = Number(number.replace(',', '.'))
    const end = match.index + whole.length - (word + next).length + unit.length
    return {
      minutes: Math.round(amount * unit.minutes),
      start: match.index,
      end: text.charAt(end) === '.' ? end + 1 : end,
    }
  }
  return null
}

function unitOf(words: string): { minutes: number; length: number } | null {
  const minutes = minutesIn(words.toLowerCase())
  return minutes === null ? null : { minutes, length: words.length }
}

/** `(10 min)` or `[10 min]` and nothing else. */
export function isOnlyDuration(text: string): boolean {
  const bare = text.trim().replace(/^[([（]\s*|\s*[)\]）]$/gu, '')
  const hit = findDuration(bare)
  return hit !== null && hit.start === 0 && hit.end === bare.length
}
