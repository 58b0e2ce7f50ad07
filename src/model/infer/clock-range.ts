// What stands between two times and around them.
import { form, type Part } from './clock-part.ts'
import { gapBefore, is, type MomentToken, touches } from './moment-token.ts'
import { means } from './moment-words.ts'

type Tokens = readonly MomentToken[]

/** Words on which a time may begin. */
export const opening: number = means.am | means.pm | means.noon | means.midnight

/** Index of what stands behind `–`, `to` or `bis um`, else -1. */
export function behindRange(tokens: Tokens, from: number): number {
  const mark = tokens[from]
  if (!mark) return -1
  if (mark.kind === 'mark') {
    if (!'-–—~−→'.includes(mark.text) || gapBefore(tokens, from) > 2) return -1
    const next = tokens[from + 1]?.text === '-' && touches(tokens, from + 1) ? from + 2 : from + 1
    return gapBefore(tokens, next) <= 2 ? next : -1
  }
  if (!is(mark, means.rangeLink)) return -1
  let next = from + 1
  for (let n = 0; n < 3 && isFiller(tokens[next]); n++) next++
  return next
}

/** `à les`, `alle ore`, `bis zum`, and the mark in `до ~`. */
const isFiller = (token: MomentToken | undefined) =>
  token?.kind === 'word' &&
  (token.bits & opening) === 0 &&
  is(token, means.timeLink | means.dateLink | means.rangeLink | means.clockHour)

/** Does no letter, number or mark of a number touch it from before (`v2.10`, `€9`, `2024-06-03`)? */
export function isFree(tokens: Tokens, i: number): boolean {
  const token = tokens[i] as MomentToken
  if (token.text === 't') return true
  const before = tokens[i - 1]
  if (!before || !touches(tokens, i)) return before?.text !== '§'
  if (before.kind === 'word') return before.unspaced || token.kind === 'word'
  // Only between two numbers is a comma part of one: Chinese puts no space behind `4月14日，`.
  if (before.text === ',' && tokens[i - 2]?.kind !== 'number') return true
  return before.kind === 'mark' && !/[.,:/+\-§#$&\p{Sc}]/u.test(before.text)
}

/** `14:00:1`, `10%`, `10.30 €`, `10.5.1` are none. */
export function endsFree(text: string, tokens: Tokens, next: number): boolean {
  const token = tokens[next]
  if (!token) return true
  if (/\p{Sc}/u.test(token.text) && gapBefore(tokens, next) <= 1) return false
  if (!touches(tokens, next)) return true
  if (token.kind === 'number' || token.text === '%') return false
  return !('.,:'.includes(token.text) && /\d/.test(text.charAt(token.end)))
}

/** `3-4:30 pm` is all after noon, as is `下午2点至4点`; `11-1 pm` begins before it. */
export function shareHalf(first: Part, second: Part): void {
  const order = (part: Part) => (part.hour % 12) * 60 + part.minute
  if (first.half === 'pm' && second.half === null && second.hour < 12 && second.form !== form.word)
    second.half = order(first) < order(second) ? 'pm' : null
  if (first.half !== null || second.half === null || first.hour > 12 || first.form === form.word) return
  first.half = order(first) <= order(second) ? second.half : second.half === 'pm' ? 'am' : 'pm'
}

/** HH:MM, 24 hours. */
export function printPart({ hour, minute, half }: Part): string {
  let shown = hour
  if (half === 'pm' && hour < 12) shown = hour + 12
  if (half === 'am' && hour === 12) shown = 0
  return `${String(shown).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}
