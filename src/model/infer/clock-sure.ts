// Whether what may be a time is one: `10.30` and `9` are mostly other numbers.
import { form, type Part } from './clock-part.ts'
import { gapBefore, is, type MomentToken, touches } from './moment-token.ts'
import { means } from './moment-words.ts'

type Tokens = readonly MomentToken[]

/** Does a time zone stand behind a time? Asked only where that decides. */
type IsZoned = () => boolean

/**
 * Is a number only that, by the words beside it: `58 towns`, `in 2027 people`? Most numbers of sentences are, and need no
 * closer look.
 */
export function isCount(tokens: Tokens, at: number): boolean {
  const next = tokens[at + 1]
  if (next && (next.kind !== 'word' || next.bits !== 0 || next.unspaced || touches(tokens, at + 1)))
    return false
  const { start, end } = tokens[at] as MomentToken
  const before = contextOf(tokens, at)
  return end - start > 3 ? before === 'word' : before !== 'hour' && before !== 'link'
}

/** Is one time, alone? */
export function isTime(text: string, tokens: Tokens, part: Part, zone: IsZoned): boolean {
  const before = contextOf(tokens, part.at)
  const alone = part.at === 0 && part.next === tokens.length
  switch (part.form) {
    case form.sure:
      return part.hour < 24 || before !== 'word' || alone
    case form.word:
      return alone || isNamedMoment(text, tokens, part, before)
    case form.dotted:
      if (before === 'hour' || zone()) return true
      if (alone) return isRound(part)
      // `10.00 Welcome` begins a line, `1.10 Background` too.
      return isRound(part) && (before === 'link' || (before === 'start' && isDayHour(text, tokens, part)))
    case form.duration:
      return isHourOfDuration(tokens, part, before, alone)
    case form.four:
      return before !== 'word' && zone()
    default:
      return before === 'hour' || ((before === 'link' || isZoneClose(tokens, part)) && zone())
  }
}

/** `11ET`. */
const isZoneClose = (tokens: Tokens, { next }: Part) => touches(tokens, next)

/** `at noon`, `Monday, noon`, `Noon: lunch`; `the midday sun` is none. */
function isNamedMoment(text: string, tokens: Tokens, part: Part, before: Context): boolean {
  if (before === 'link' || before === 'date') return true
  const behind = tokens[part.next]
  return (
    before === 'start' &&
    (behind === undefined || (behind.kind === 'mark' && !/['-]/.test(text.charAt(behind.start))))
  )
}

/** `12h` is an hour of the clock, `2h` takes two of them, `at 14 hours` is one again. */
function isHourOfDuration(tokens: Tokens, part: Part, before: Context, alone: boolean): boolean {
  const short = touches(tokens, part.at + 1)
  const likely = part.hour >= 7 && part.hour < 24
  if (before === 'hour' || (before === 'link' && likely)) return true
  if (alone) return likely
  return likely && (short || before === 'start' || before === 'date')
}

/** Are two parts with a range between them times? `2-3` and `3.14-4.2` are none. */
export function isTimeRange(text: string, tokens: Tokens, first: Part, second: Part, zone: IsZoned): boolean {
  const before = contextOf(tokens, first.at)
  const [a, b] = [first.form, second.form]
  const linked = before === 'link' || before === 'hour'
  if (a === form.word || b === form.word) return a >= form.dotted || b >= form.dotted || linked
  if (a === form.four || b === form.four)
    return a === b ? before !== 'word' && zone() : a === form.four && b >= form.duration
  if (a === form.dotted && b === form.dotted) return (isRound(first) && isRound(second)) || zone()
  if (b === form.sure) return a !== form.bare || !isListed(text, tokens, first)
  if (b === form.dotted)
    return (
      a === form.sure || a === form.duration || (a === form.bare && isRound(second) && (linked || zone()))
    )
  if (b === form.duration)
    return a >= form.duration || a === form.dotted || isLikelyHours(first, second, before)
  return zoneOrBare(tokens, first, second, before, zone)
}

/** `9:00-11`, `9h à 11`, `9–10 ET`; `10:00 - 3 speakers` is one time. */
function zoneOrBare(tokens: Tokens, first: Part, second: Part, before: Context, zone: IsZoned): boolean {
  if (first.form === form.bare) return before === 'hour' || (isZoned(tokens, second) && zone())
  if (first.form === form.dotted) return false
  const spaced = gapBefore(tokens, second.at) > 0
  const behind = tokens[second.next]
  return !spaced || behind === undefined || behind.kind === 'mark' || zone()
}

/** A zone's letters stand behind it: `9–10 ET`. */
const isZoned = (tokens: Tokens, { next }: Part) =>
  tokens[next]?.kind === 'word' && gapBefore(tokens, next) <= 1

/** `9-11h` and `from 9 to 11 hours`, but `2-3h`. */
const isLikelyHours = (first: Part, second: Part, before: Context) =>
  before !== 'word' && first.hour >= 7 && second.hour > first.hour && second.hour < 24

/** `Room 3 - 10:00`: the word before the first number has it. */
function isListed(text: string, tokens: Tokens, first: Part): boolean {
  const spaced = gapBefore(tokens, first.next) > 0
  const before = tokens[first.at - 1]
  if (!spaced || before?.kind !== 'word' || tokens[first.next]?.kind !== 'mark') return false
  return before.bits === 0 ? /^\p{Lu}/u.test(text.slice(before.start)) : is(before, means.numbered)
}

type Context = 'start' | 'mark' | 'link' | 'hour' | 'date' | 'word'

const links = means.timeLink | means.rangeLink

/** What stands before a time. */
function contextOf(tokens: Tokens, at: number): Context {
  const before = tokens[at - 1]
  if (!before) return 'start'
  const dotted = before.text === '.' && touches(tokens, at - 1)
  const word = dotted ? tokens[at - 2] : before
  // `kl. 9`, `ore 9`; in `2 hours 5` the word belongs to the number before it.
  if (isHourWord(word) && tokens[at - (dotted ? 3 : 2)]?.kind !== 'number') return 'hour'
  if (is(before, links)) return 'link'
  if (is(before, means.weekday | means.month) || (before.kind === 'number' && before.value >= 1900))
    return 'date'
  return before.kind === 'mark' ? 'mark' : 'word'
}

/** A word of the hour that may stand before it, or `kl.`, Danish, Norwegian and Swedish. */
const isHourWord = (token: MomentToken | undefined) =>
  is(token, means.clockHour) ||
  (is(token, means.timeLink) && is(token, means.duration)) ||
  token?.text === 'kl'

const isRound = ({ minute }: Part) => minute % 5 === 0

/** `9.30` and `08.00`, not `1.10`; and no `10.50 m`. */
function isDayHour(text: string, tokens: Tokens, { hour, at }: Part): boolean {
  return hour >= 7 || text.charAt((tokens[at] as MomentToken).start) === '0'
}
