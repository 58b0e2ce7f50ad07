import { plainText } from '../plain-text.ts'
import { phrases } from '../words/phrases.ts'
import type { FoundItem } from './agenda-found.ts'
import { type Context, roleAt } from './context.ts'
import { isMoment, labelMeaning, readLabel, without } from './explain-line.ts'
import { findDates } from './find-dates.ts'
import { isOnlyDuration } from './find-duration.ts'
import { beginsWithTime, findTimes } from './find-times.ts'
import { hasDigit } from './moment-tokens.ts'
import { nameRuns } from './name-runs.ts'
import type { Line, Span, Unit } from './unit.ts'

const breaks = phrases('breaks')
const links = phrases('timeLinks', 'clockHours')

/** Marks before a time or an item: bullets, and the bracket of `[14:00-14:15]`. */
const lead = /^[•●○–▪■◦*\s[(【-]{0,5}/u

/** Where a reading of lines stands: the day told last, and a time that still waits for its item. */
export interface AgendaState {
  day: string | null
  waiting: Line | null
  /** The last item, while the next line may go on with it. */
  open: FoundItem | null
}

/** The item that a line begins, or goes on with; the state is carried on. */
export function agendaLine(context: Context, line: Line, state: AgendaState): FoundItem[] {
  const { unit, text } = line
  const own = isSessionsOwn(context, line)
  if (unit.audience === 'all' && (unit.kind === 'heading' || (!own && hasDigit(text) && isMoment(text)))) {
    state.day = findDates(text)[0]?.date ?? state.day
  }
  if (own) return []
  const timed = startsText(text)
  if (!timed && goesOn(state, line)) return []
  state.open = null
  if (unit.kind === 'heading' && !timed) {
    state.waiting = null
    return []
  }
  if (state.waiting && !timed) {
    const found = afterTime(state.waiting, line, state.day)
    state.waiting = null
    return keep(state, found)
  }
  if (timed && isBareTime(line)) {
    state.waiting = line
    return []
  }
  return keep(
    state,
    ...(timed ? ofLine(line, state.day) : []),
    ...ofBreak(context, line, state.day),
    ...ofNumber(context, line, state.day),
  )
}

function keep(state: AgendaState, ...found: FoundItem[]): FoundItem[] {
  state.open = found.at(-1) ?? null
  return found
}

/** An item that ends with a comma goes on in the next line, as cells broken over lines do. */
function goesOn({ open }: AgendaState, line: Line): boolean {
  const last = open && (open.more.at(-1) ?? { unit: open.unit, span: open.text })
  if (!open || !last) return false
  const before = last.unit.text.slice(last.span.start, last.span.end)
  if (!(/[,，]$/u.test(before) || (open.more.length > 0 && /^\p{Ll}/u.test(line.text)))) return false
  open.more.push({ unit: line.unit, span: { start: line.start, end: line.end } })
  return true
}

/** The line that tells the session's date and time is no point of it. */
function isSessionsOwn(context: Context, line: Line): boolean {
  const { factUnits, head } = context
  const { unit, text } = line

  if (head.has(unit.id)) return true
  if (factUnits.has(unit.id) && (isMoment(text) || isField(text))) return true
  const { start, end } = line
  // `9:00 Welcome` at the top is an item all the same, `6:30 – 8 pm (doors open at 6)` is none.
  return (
    roleAt(context, unit) !== 'agenda' &&
    context.moments.some((one) => one.block === unit.id && one.start < end && start < one.end) &&
    isBarred(text)
  )
}

/** Nothing but times and what stands in brackets. */
function isBarred(text: string): boolean {
  const rest = without(text.replace(/[([（][^()[\]（）]*[)\]）]/gu, ' '), [])
  return isMoment(rest.trim()) || !startsText(text)
}

const startsText = (text: string) => beginsWithTime(text.slice(bulletLength(text)))

/** A line with a label that we know. */
export function isField(text: string): boolean {
  const labelled = readLabel(text)
  return labelled !== null && labelMeaning(labelled.label) !== null
}

/** Bullets, brackets and a word such as `at` before a time. */
export function bulletLength(text: string): number {
  const signs = lead.exec(text)?.[0].length ?? 0
  const word = /^(\p{L}{1,8}\.?)\s+(?=\d)/u.exec(text.slice(signs))
  return word && links.areAll(word[1] as string) ? signs + word[0].length : signs
}

/** Of a line that begins with a time: is there nothing but that, a length perhaps behind it: `14:00~14:10 (10분)`? */
function isBareTime(line: Line): boolean {
  if (findDates(line.text).length > 0) return false
  const rest = without(line.text, findTimes(line.text)).trim()
  // `16:35 閉会` closes the session: the word says when, and what happens then.
  if (isMoment(line.text)) return !breaks.is(rest)
  return isOnlyDuration(rest)
}

/** Of a line that begins with a time: `09:00 Welcome`, `09:00-09:15: Welcome`, `• 09:00 | Welcome`, `[09:00] Welcome`. */
function ofLine(line: Line, date: string | null): FoundItem[] {
  const bullet = bulletLength(line.text)
  const part = line.text.slice(bullet)
  const hit = findTimes(part)[0]
  if (hit?.start !== 0) return []
  const skip = /^[\s:：–—|.,)\]】-]*/u.exec(part.slice(hit.end))?.[0].length ?? 0
  const start = line.start + bullet
  const text = { start: start + hit.end + skip, end: line.end - spokenBy(line) }
  if (!/\p{L}/u.test(line.unit.text.slice(text.start, text.end))) return []
  const timeSpan = { start, end: start + hit.end }
  return [item(line.unit, text, date, 0.85, 'begins with a time', { unit: line.unit, hit, span: timeSpan })]
}

/** How much at the end of an item is who speaks, set in italics: `Welcome. _The Mayor, Ida Holm_`. */
function spokenBy({ unit, text, end }: Line): number {
  const last = unit.inlines.at(-1)
  if (last?.type !== 'emphasis' || end !== unit.text.trimEnd().length) return 0
  const words = plainText([last])
  const before = text.slice(0, text.length - words.length)
  const mark = /\s*(?:[.,:–—-]\s*)?$/u.exec(before)?.[0].length ?? 0
  return text.endsWith(words) && mark > 0 && nameRuns(words).length > 0 ? words.length + mark : 0
}

/** `Lunch break` between the items of a timed agenda. */
function ofBreak(context: Context, line: Line, date: string | null): FoundItem[] {
  if (roleAt(context, line.unit) !== 'agenda' || line.text.length > 60) return []
  if (!breaks.is(line.text)) return []
  return [item(line.unit, { start: line.start, end: line.end }, date, 0.6, 'a break in the agenda', null)]
}

/** `TOP 1   Eröffnung`, `Item 2: Fees` as lines of an agenda. */
function ofNumber(context: Context, line: Line, date: string | null): FoundItem[] {
  if (line.unit.kind !== 'paragraph' || roleAt(context, line.unit) !== 'agenda') return []
  const match = /^(?:\p{L}{2,8}\s)?\d{1,2}[.):]?(?:\s+[–—-])?\s+(?=[\p{Lu}\p{Lo}"“„«¿])/u.exec(line.text)
  if (!match || findDates(line.text)[0]?.start === 0) return []
  const text = { start: line.start + match[0].length, end: line.end }
  return [item(line.unit, text, date, 0.7, 'a numbered line of the agenda', null)]
}

function afterTime(time: Line, line: Line, date: string | null): FoundItem {
  const hit = findTimes(time.text.slice(bulletLength(time.text)))[0] ?? null
  const start =
    line.start + (line.unit.kind === 'heading' ? 0 : (/^[•●○▪■◦\s]{0,4}/u.exec(line.text)?.[0].length ?? 0))
  const span = { start: time.start, end: time.end }
  const at = hit && { unit: time.unit, hit, span }
  return item(line.unit, { start, end: line.end }, date, 0.7, 'stands under a time', at)
}

function item(
  unit: Unit,
  text: Span,
  date: string | null,
  confidence: number,
  because: string,
  time: { unit: Unit; hit: NonNullable<FoundItem['time']>; span: Span } | null,
): FoundItem {
  return {
    timeUnit: time?.unit ?? unit,
    time: time?.hit ?? null,
    timeSpan: time?.span ?? null,
    unit,
    text,
    more: [],
    date,
    confidence,
    because,
  }
}
