// One time of day: `12:30`, `12h30`, `9 a.m.`, `下午2点30分`, `오후 2시`, `noon`, `0900`.
import { gapBefore, is, type MomentToken, touches } from './moment-token.ts'
import { means } from './moment-words.ts'

type Tokens = readonly MomentToken[]

/** How a time is written, from what may be any number to what is only ever a time. */
export const form = { bare: 0, four: 1, dotted: 2, duration: 3, word: 4, sure: 5 } as const

export interface Part {
  hour: number
  minute: number
  half: 'am' | 'pm' | null
  form: number
  /** Index of the first token, and of the first behind it. */
  at: number
  next: number
}

const halves = means.am | means.pm | means.noon | means.midnight

/** The time that begins at a token, or null. */
export function partAt(tokens: Tokens, at: number): Part | null {
  const first = tokens[at]
  if (!first) return null
  if (first.kind !== 'number') {
    if (first.text === 't' && touches(tokens, at) && touches(tokens, at + 1)) return isoPart(tokens, at)
    if (is(first, halves) && first.unspaced && isNear(tokens, at + 1)) return halfBefore(tokens, at)
    if (is(first, means.noon | means.midnight)) return noonAt(tokens, at)
    return null
  }
  const digits = first.end - first.start
  const part = digits <= 2 ? hourAt(tokens, at) : digits === 4 ? fourAt(tokens, at) : null
  return part && isValid(part) ? withHalf(tokens, part) : null
}

const isNear = (tokens: Tokens, at: number) => tokens[at]?.kind === 'number' && gapBefore(tokens, at) <= 1

/** `T12:00` behind a date. */
function isoPart(tokens: Tokens, at: number): Part | null {
  const part = tokens[at - 1]?.kind === 'number' && isNear(tokens, at + 1) ? partAt(tokens, at + 1) : null
  return part && part.form === form.sure ? { ...part, at } : null
}

function halfBefore(tokens: Tokens, at: number): Part | null {
  const part = partAt(tokens, at + 1)
  if (!part || part.half) return null
  const half = is(tokens[at], means.am | means.midnight) ? 'am' : 'pm'
  const own = part.hour > 12 ? null : half
  return part.form === form.bare ? null : { ...part, half: own, form: form.sure, at }
}

function noonAt(tokens: Tokens, at: number): Part {
  const hour = is(tokens[at], means.noon) ? 12 : 0
  return { hour, minute: 0, half: null, form: form.word, at, next: at + 1 }
}

function hourAt(tokens: Tokens, at: number): Part {
  const hour = (tokens[at] as MomentToken).value
  const mark = tokens[at + 1]?.text
  const minute = tokens[at + 2]
  const two = minute?.kind === 'number' && minute.end - minute.start === 2
  if ((mark === ':' || mark === '.') && two && touches(tokens, at + 1) && touches(tokens, at + 2)) {
    const next = mark === ':' ? behindSeconds(tokens, at + 3) : at + 3
    const kind = mark === ':' ? form.sure : form.dotted
    return behindHourWord(tokens, { hour, minute: minute.value, half: null, form: kind, at, next })
  }
  const bare: Part = { hour, minute: 0, half: null, form: form.bare, at, next: at + 1 }
  return is(tokens[at + 1], means.clockHour) && gapBefore(tokens, at + 1) <= 1
    ? hourByWord(tokens, bare)
    : bare
}

/** `12:00:00.000`. */
function behindSeconds(tokens: Tokens, from: number): number {
  let i = from
  for (const mark of [':', '.']) {
    if (
      tokens[i]?.text === mark &&
      touches(tokens, i) &&
      touches(tokens, i + 1) &&
      tokens[i + 1]?.kind === 'number'
    )
      i += 2
  }
  return i
}

/** `19.30 Uhr`, `10:00 hrs`. */
function behindHourWord(tokens: Tokens, part: Part): Part {
  if (!is(tokens[part.next], means.clockHour) || gapBefore(tokens, part.next) > 1) return part
  return { ...part, form: form.sure, next: part.next + 1 }
}

/** `12h30`, `12 h 30`, `14時30分`, `2時半`, `19 Uhr`; a word that also counts hours makes it doubtful (`2 h`). */
function hourByWord(tokens: Tokens, own: Part): Part {
  const word = own.at + 1
  const minute = tokens[word + 1]
  const behind = tokens[word + 2]
  const two = minute?.kind === 'number' && minute.end - minute.start <= 2 && gapBefore(tokens, word + 1) <= 1
  const minuteWord = two && is(behind, means.clockMinute) && gapBefore(tokens, word + 2) <= 1
  const close =
    two && minute.end - minute.start === 2 && (touches(tokens, word + 1) || !touches(tokens, word))
  const ends = behind === undefined || behind.kind === 'mark' || behind.kind === 'word'
  if (minuteWord || (close && ends))
    return { ...own, minute: minute.value, form: form.sure, next: word + (minuteWord ? 3 : 2) }
  if (minute?.text === '半' || minute?.text === '반')
    return { ...own, minute: 30, form: form.sure, next: word + 2 }
  const isDuration = is(tokens[word], means.duration) || isMoreOfWord(tokens, word + 1)
  return { ...own, form: isDuration ? form.duration : form.sure, next: word + 1 }
}

/** `3点建议` are three suggestions. */
const isMoreOfWord = (tokens: Tokens, at: number) =>
  touches(tokens, at) && tokens[at]?.unspaced === true && tokens[at]?.bits === 0

/** `0900`, only beside a word or in a range. */
function fourAt(tokens: Tokens, at: number): Part {
  const { value } = tokens[at] as MomentToken
  const part = {
    hour: Math.floor(value / 100),
    minute: value % 100,
    half: null,
    at,
    form: form.four,
    next: at + 1,
  }
  if (!is(tokens[at + 1], means.clockHour) || gapBefore(tokens, at + 1) > 1) return part
  return {
    ...part,
    form: is(tokens[at + 1], means.duration) && value >= 1000 ? form.duration : form.sure,
    next: at + 2,
  }
}

const isValid = ({ hour, minute }: Part) => hour <= 24 && minute <= 59 && (hour < 24 || minute === 0)

/** `9 a.m.`, `12 noon`, `12 midnight`, `12:00 m.` as Latin America writes noon; `Raum 9 am 5. Mai` has a German word. */
function withHalf(tokens: Tokens, part: Part): Part | null {
  const word = tokens[part.next]
  if (
    part.hour === 12 &&
    part.form === form.sure &&
    word?.text === 'm' &&
    tokens[part.next + 1]?.text === '.'
  )
    return { ...part, half: 'pm', next: part.next + 2 }
  if (!word || !is(word, halves) || gapBefore(tokens, part.next) > 2) return part
  if (word.unspaced) return part
  // `2023م` is a year of our era.
  if (part.form === form.four && word.text === 'م') return part
  if (is(word, means.am | means.pm)) {
    if (word.text === 'am' && tokens[part.next + 1]?.kind === 'number' && tokens[part.next + 2]?.text === '.')
      return part
    const half = is(word, means.am) ? 'am' : 'pm'
    if (part.hour > 12 && half === 'am') return null
    return { ...part, half, form: form.sure, next: part.next + 1 }
  }
  if (part.hour !== 12) return part
  return { ...part, half: is(word, means.midnight) ? 'am' : 'pm', form: form.sure, next: part.next + 1 }
}
