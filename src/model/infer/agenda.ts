import { narrow } from '../audience.ts'
import type { AgendaItem, Person } from '../brief.ts'
import type { Inline } from '../inline.ts'
import { foldSpace, sliceInlines } from '../plain-text.ts'
import { type Context, roleAt } from './context.ts'
import { isMoment, labelMeaning, readLabel } from './explain-line.ts'
import { findDates } from './find-dates.ts'
import { findTimes, type TimeHit } from './find-times.ts'
import { cellOf, tableColumns } from './people-tables.ts'
import { type Line, linesOf, longestFactLine, readingOf, type Span, type Unit } from './unit.ts'

interface Found {
  timeUnit: Unit
  time: TimeHit | null
  timeSpan: Span | null
  unit: Unit
  text: Span
  date: string | null
  confidence: number
  because: string
}

/** Lines, items and rows that begin with a time, and the points of a list under a heading for the agenda. */
export function findAgenda(
  context: Context,
  people: readonly Person[],
  isQuestion: ReadonlySet<string>,
): AgendaItem[] {
  const columns = tableColumns(context.units)
  const found: Found[] = []
  let day: string | null = null
  let waiting: Line | null = null
  for (const unit of context.units) {
    if (isQuestion.has(unit.id)) continue
    if (unit.kind === 'row') {
      const heads = unit.group === null ? [] : (columns.get(unit.group) ?? [])
      found.push(...ofRow(unit, heads, day))
      continue
    }
    for (const line of linesOf(unit)) {
      if (line.text.length > longestFactLine) continue
      if (isSessionsOwn(context, line)) continue
      if (unit.audience === 'all' && (unit.kind === 'heading' || isMoment(line.text))) {
        day = findDates(line.text)[0]?.date ?? day
      }
      if (unit.kind === 'heading') waiting = null
      else if (waiting && !startsWithTime(line)) {
        found.push(afterTime(waiting, line, day))
        waiting = null
      } else if (isBareTime(line)) waiting = line
      else found.push(...ofLine(line, day))
    }
  }
  const timed = found.length >= 2 || found.some(({ unit }) => roleAt(context, unit) === 'agenda') ? found : []
  const perUnit = new Map<string, number>()
  return (timed.length > 0 ? timed : untimed(context, isQuestion)).flatMap((one, i) => {
    // A time that not all may see makes an item that not all may see.
    const audience = narrow(one.timeUnit.audience, one.unit.audience)
    if (!audience) return []
    const nth = (perUnit.get(one.unit.id) ?? 0) + 1
    perUnit.set(one.unit.id, nth)
    const id = nth === 1 ? one.unit.id : `${one.unit.id}-a${nth}`
    return [{ ...toItem(one, people, i < 500), id, audience }]
  })
}

/** The line that tells the session's date and time is no point of it. */
function isSessionsOwn({ factUnits, head }: Context, { unit, text }: Line): boolean {
  if (head.has(unit.id)) return true
  return factUnits.has(unit.id) && (isMoment(text) || isField(text))
}

function isField(text: string): boolean {
  const labelled = readLabel(text)
  return labelled !== null && labelMeaning(labelled.label) !== null
}

const startsWithTime = ({ text }: Line) => findTimes(text)[0]?.start === 0

function isBareTime(line: Line): boolean {
  return startsWithTime(line) && isMoment(line.text) && findDates(line.text).length === 0
}

/** `09:00 Welcome`, `09:00-09:15: Welcome`, `• 09:00 | Welcome`. */
function ofLine(line: Line, date: string | null): Found[] {
  const bullet = /^[•●–▪*\s-]{0,4}/u.exec(line.text)?.[0].length ?? 0
  const part = line.text.slice(bullet)
  const hit = findTimes(part)[0]
  if (hit?.start !== 0) return []
  const skip = /^[\s:：–—|.,)\]-]*/u.exec(part.slice(hit.end))?.[0].length ?? 0
  const start = line.start + bullet
  const text = { start: start + hit.end + skip, end: line.end }
  if (!/\p{L}/u.test(line.unit.text.slice(text.start, text.end))) return []
  const timeSpan = { start, end: start + hit.end }
  return [
    {
      timeUnit: line.unit,
      time: hit,
      timeSpan,
      unit: line.unit,
      text,
      date,
      confidence: 0.85,
      because: 'begins with a time',
    },
  ]
}

function afterTime(time: Line, line: Line, date: string | null): Found {
  return {
    timeUnit: time.unit,
    time: findTimes(time.text)[0] ?? null,
    timeSpan: { start: time.start, end: time.end },
    unit: line.unit,
    text: { start: line.start, end: line.end },
    date,
    confidence: 0.7,
    because: 'stands under a time',
  }
}

function ofRow(unit: Unit, heads: Parameters<typeof cellOf>[1], date: string | null): Found[] {
  if (unit.header || unit.cells.length < 2) return []
  const time = cellOf(unit, heads, 'time') ?? unit.cells[0]
  const item = cellOf(unit, heads, 'item') ?? unit.cells[unit.cells.indexOf(time as Span) === 0 ? 1 : 0]
  if (!time || !item || item === time) return []
  const words = unit.text.slice(time.start, time.end)
  const hit = findTimes(words.trim())[0]
  if (hit?.start !== 0 || unit.text.slice(item.start, item.end).trim() === '') return []
  return [
    {
      timeUnit: unit,
      time: hit,
      timeSpan: time,
      unit,
      text: item,
      date,
      confidence: 0.85,
      because: 'row that begins with a time',
    },
  ]
}

/** Without any time, the list under a heading for the agenda. */
function untimed(context: Context, isQuestion: ReadonlySet<string>): Found[] {
  return context.units.flatMap((unit) => {
    if (unit.kind !== 'item' || unit.depth !== 1 || roleAt(context, unit) !== 'agenda') return []
    if (isQuestion.has(unit.id) || unit.text.length > longestFactLine || isField(unit.text)) return []
    const text = { start: 0, end: unit.text.length }
    return [
      {
        timeUnit: unit,
        time: null,
        timeSpan: null,
        unit,
        text,
        date: null,
        confidence: 0.55,
        because: 'in the list under a heading for the agenda',
      },
    ]
  })
}

/** `(10 min)` in the languages we read. */
const minutes =
  /[([]\s?(\d{1,3})\s?(?:min(?:s|\.|ute[ns]?|utos?|utes)?|мин(?:ут[аы]?|\.)?|دقائق|دقيقة)\s?[)\]]/iu

function toItem(found: Found, people: readonly Person[], link: boolean): AgendaItem {
  const { timeUnit, time, timeSpan, unit, text, date, confidence, because } = found
  const words = unit.text.slice(text.start, text.end)
  const length = minutes.exec(words)?.[1]
  const reading = readingOf(unit, text)
  const timeReading = timeSpan && readingOf(timeUnit, timeSpan)
  const one = timeReading?.block === reading.block
  return {
    id: unit.id,
    date,
    start: time?.from ?? null,
    end: time?.to ?? null,
    duration: length === undefined ? null : Number(length),
    text: inlinesOf(unit, reading.start, reading.end),
    people: link ? people.slice(0, 200).flatMap(({ name }) => (words.includes(name) ? [name] : [])) : [],
    audience: unit.audience,
    place: unit.place,
    confidence,
    because,
    from: one
      ? [
          {
            block: unit.id,
            start: Math.min(timeReading.start, reading.start),
            end: Math.max(timeReading.end, reading.end),
          },
        ]
      : timeReading
        ? [timeReading, reading]
        : [reading],
    parts: { time: timeReading, text: reading },
  }
}

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
