import { is, type MomentToken } from './moment-token.ts'
import { momentTokensApart } from './moment-tokens.ts'
import { means } from './moment-words.ts'
import type { Span } from './unit.ts'

/** A date's span with the weekday beside it. */
export interface WithWeekday extends Span {
  /** 1 is Monday; null where none is written. */
  weekday: number | null
}

const reach = 30

/** `Wednesday, 19 May`, `Montag, den 3. März`, `2020年2月6日(木)`, `3 June 2024, Monday`. */
export function withWeekday(text: string, { start, end }: Span): WithWeekday {
  const before = weekdayBefore(text, start)
  if (before) return { start: before.start, end, weekday: before.weekday }
  const behind = weekdayBehind(text, end)
  return behind ? { start, end: behind.end, weekday: behind.weekday } : { start, end, weekday: null }
}

type Beside = WithWeekday | null

function weekdayBefore(text: string, start: number): Beside {
  const from = Math.max(0, start - reach)
  const part = text.slice(from, start)
  if (!/\p{L}/u.test(part)) return null
  const tokens = momentTokensApart(part)
  let i = tokens.length - 1
  for (let n = 0; n < 3 && i >= 0 && isBetween(tokens[i] as MomentToken); n++) i--
  const day = tokens[i]
  // A word cut off by `reach` is no weekday.
  if (!day || !is(day, means.weekday) || (day.start === 0 && from > 0)) return null
  const opens = tokens[i - 1]?.text === '(' && tokens[i + 1]?.text === ')'
  return {
    start: from + (opens ? (tokens[i - 1] as MomentToken).start : day.start),
    end: start,
    weekday: day.weekday,
  }
}

const isBetween = (token: MomentToken) =>
  ',.)'.includes(token.text) || (is(token, means.dateLink) && !is(token, means.weekday))

function weekdayBehind(text: string, end: number): Beside {
  const part = text.slice(end, end + reach)
  if (!/^[\s,(（]*\p{L}/u.test(part)) return null
  const tokens = momentTokensApart(part)
  const opens = tokens[0]?.text === '(' || tokens[0]?.text === '（'
  const at = opens || tokens[0]?.text === ',' ? 1 : 0
  const day = tokens[at]
  if (!day || !is(day, means.weekday)) return null
  if (opens) {
    const close = tokens[tokens[at + 1]?.text === '.' ? at + 2 : at + 1]
    return close && ')）'.includes(close.text)
      ? { start: end, end: end + close.end, weekday: day.weekday }
      : null
  }
  // `3. Juni so`: only whole names stand there without brackets; `日` alone is part of a word.
  return day.text.length >= 3 ? { start: end, end: end + day.end, weekday: day.weekday } : null
}
