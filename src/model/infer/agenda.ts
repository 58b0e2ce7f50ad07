import { narrow } from '../audience.ts'
import type { AgendaItem, Person, Reading } from '../brief.ts'
import type { Inline } from '../inline.ts'
import { foldSpace, sliceInlines } from '../plain-text.ts'
import type { FoundItem } from './agenda-found.ts'
import { type AgendaState, agendaLine, isField } from './agenda-lines.ts'
import { agendaRows } from './agenda-rows.ts'
import { type Context, roleAt } from './context.ts'
import { findDates } from './find-dates.ts'
import { findDuration } from './find-duration.ts'
import { namesFinder } from './names-finder.ts'
import { linesOf, longestFactLine, readingOf, type Span, type Unit } from './unit.ts'

/** Of so many people at most the names are looked for, in so many items: untrusted input may have thousands. */
const mostLinked = { people: 200, items: 500 }

/**
 * Lines, headings, items and rows that begin with a time, and the points of a list under a heading for the agenda.
 * `start`: when the session begins, HH:MM.
 */
export function findAgenda(
  context: Context,
  people: readonly Person[],
  isQuestion: ReadonlySet<string>,
  start: string | null,
): AgendaItem[] {
  const ofRow = agendaRows(context)
  const found: FoundItem[] = []
  const state: AgendaState = { day: null, waiting: null, open: null }
  for (const unit of context.units) {
    if (isQuestion.has(unit.id) || unit.node.stated === 'text') continue
    if (unit.kind === 'row') found.push(...ofRow(unit, state.day))
    else {
      for (const line of linesOf(unit)) {
        if (line.text.length <= longestFactLine) found.push(...agendaLine(context, line, state))
      }
    }
  }
  const timed = found.filter(({ time }) => time !== null)
  const certain = timed.length >= 2 || found.some(({ unit }) => roleAt(context, unit) === 'agenda')
  const told = found.some(
    ({ unit, because }) => unit.kind === 'row' || because === 'a numbered line of the agenda',
  )
  const chosen = certain && (timed.length > 0 || told) ? found : []
  return toItems(chosen.length > 0 ? afterNoon(chosen, start) : untimed(context, isQuestion), people)
}

/** `6:30 Welcome` is after noon where the session begins at 6:30 in the evening. */
function afterNoon(found: readonly FoundItem[], start: string | null): readonly FoundItem[] {
  const first = found.find(({ time }) => time !== null)?.time?.from
  if (!start || !first || start < '13:00' || later(first) !== start) return found
  const shift = (time: string) => (time < '12:00' ? later(time) : time)
  return found.map((one) =>
    one.time
      ? { ...one, time: { ...one.time, from: shift(one.time.from), to: one.time.to && shift(one.time.to) } }
      : one,
  )
}

const later = (time: string) => `${String(Number(time.slice(0, 2)) + 12).padStart(2, '0')}${time.slice(2)}`

function toItems(found: readonly FoundItem[], people: readonly Person[]): AgendaItem[] {
  const perUnit = new Map<string, number>()
  const namesIn = namesFinder(people.slice(0, mostLinked.people).map(({ name }) => name))
  return found.flatMap((one, i) => {
    // A time that not all may see makes an item that not all may see.
    const audience = narrow(one.timeUnit.audience, one.unit.audience)
    if (!audience) return []
    const nth = (perUnit.get(one.unit.id) ?? 0) + 1
    perUnit.set(one.unit.id, nth)
    const id = nth === 1 ? one.unit.id : `${one.unit.id}-a${nth}`
    return [{ ...toItem(one, i < mostLinked.items ? namesIn : () => []), id, audience }]
  })
}

/** Without any time, the list under a heading for the agenda. */
function untimed(context: Context, isQuestion: ReadonlySet<string>): FoundItem[] {
  return context.units.flatMap((unit) => {
    if (unit.kind !== 'item' || unit.depth !== 1 || roleAt(context, unit) !== 'agenda') return []
    if (isQuestion.has(unit.id) || unit.text.length > longestFactLine || isField(unit.text)) return []
    // `12 May: draft to the speakers` is a step before the session.
    if ((findDates(unit.text)[0]?.start ?? 9) < 4) return []
    return [
      {
        timeUnit: unit,
        time: null,
        timeSpan: null,
        unit,
        text: { start: 0, end: unit.text.length },
        more: [],
        date: null,
        confidence: 0.6,
        because: 'in the list under a heading for the agenda',
      },
    ]
  })
}

function toItem(found: FoundItem, namesIn: (text: string) => string[]): AgendaItem {
  const { timeUnit, time, timeSpan, unit, text, more, date, confidence, because } = found
  const words = unit.text.slice(text.start, text.end)
  const reading = readingOf(unit, text)
  const timeReading = timeSpan && readingOf(timeUnit, timeSpan)
  const later = more.map((one) => readingOf(one.unit, one.span))
  return {
    id: unit.id,
    date,
    start: time?.from ?? null,
    end: time?.to ?? null,
    duration: durationOf(found, words),
    text: [
      ...inlinesOf(unit, reading.start, reading.end),
      ...more.flatMap((one, i) => spaced(one.unit, later[i] as Reading)),
    ],
    people: namesIn(words),
    audience: unit.audience,
    place: unit.place,
    confidence,
    because,
    from: [...joined(timeReading, reading), ...later],
    parts: { time: timeReading, text: reading },
  }
}

/** `(10 min)` in the item, or behind its time. */
function durationOf({ timeUnit, timeSpan }: FoundItem, words: string): number | null {
  const behind = timeSpan ? timeUnit.text.slice(timeSpan.start, timeSpan.end + 20) : ''
  return (
    (/[([（]/u.test(words) ? findDuration(words) : null)?.minutes ?? findDuration(behind)?.minutes ?? null
  )
}

/** Time and text are one stretch where they stand in one unit. */
function joined(time: Reading | null, text: Reading): Reading[] {
  if (!time) return [text]
  if (time.block !== text.block) return [time, text]
  return [{ block: text.block, start: Math.min(time.start, text.start), end: Math.max(time.end, text.end) }]
}

const spaced = (unit: Unit, { start, end }: Reading): Inline[] => [
  { type: 'text', value: ' ' },
  ...inlinesOf(unit, start, end),
]

/** The words of a stretch with their marks; of a row, those of the cell it lies in. */
function inlinesOf(unit: Unit, start: number, end: number): Inline[] {
  if (unit.node.type !== 'tableRow') return sliceInlines(unit.inlines, start, end)
  const index = unit.cells.findIndex((cell) => start >= cell.start && start <= cell.end)
  const [first, ...rest] = unit.node.cells[index]?.blocks ?? []
  const cell = unit.cells[index] as Span
  if (first?.type === 'paragraph' && rest.length === 0)
    return sliceInlines(first.children, start - cell.start, end - cell.start)
  return [{ type: 'text', value: foldSpace(unit.text.slice(start, end)) }]
}
