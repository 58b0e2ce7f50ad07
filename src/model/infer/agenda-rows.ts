import type { FoundItem } from './agenda-found.ts'
import { type Context, roleAt } from './context.ts'
import { labelMeaning } from './explain-line.ts'
import { findTimes } from './find-times.ts'
import { cellOf, tableColumns } from './people-tables.ts'
import type { Span, Unit } from './unit.ts'

type Heads = Parameters<typeof cellOf>[1]

/** The item of a table's row: below heads for time or item, or in a table whose rows begin with times. */
export function agendaRows(context: Context): (unit: Unit, date: string | null) => FoundItem[] {
  const columns = tableColumns(context.units)
  return (unit, date) => {
    const heads = unit.group === null ? [] : (columns.get(unit.group) ?? [])
    return ofRow(unit, heads, roleAt(context, unit) === 'agenda', date)
  }
}

function ofRow(unit: Unit, heads: Heads, inAgenda: boolean, date: string | null): FoundItem[] {
  if (unit.header || unit.cells.length < 2) return []
  // `Time | 19:30` in a table of facts is no item.
  const [first] = unit.cells
  if (first && labelMeaning(unit.text.slice(first.start, first.end).trim())) return []
  const item = itemCell(unit, heads)
  if (!item || unit.text.slice(item.start, item.end).trim() === '') return []
  const time = timeCell(unit, heads, item)
  // A row without a time is an item where the table says so: a head for items, in a section for the agenda.
  const told = heads.includes('item') && (inAgenda || heads.includes('time') || heads.includes('duration'))
  if (!time && !told) return []
  const because = time ? 'row that begins with a time' : 'row of a table for the agenda'
  return [
    {
      timeUnit: unit,
      time: time?.hit ?? null,
      timeSpan: time?.cell ?? null,
      unit,
      text: item,
      more: [],
      date,
      confidence: time ? 0.85 : 0.7,
      because,
    },
  ]
}

function itemCell(unit: Unit, heads: Heads): Span | null {
  if (heads.includes('item')) return cellOf(unit, heads, 'item')
  const time = cellOf(unit, heads, 'time') ?? unit.cells[0]
  return unit.cells.find((cell) => cell !== time) ?? null
}

/** Of the column for times, else of the first cell; under a head for items any other cell that begins with one. */
function timeCell(unit: Unit, heads: Heads, item: Span) {
  const column = cellOf(unit, heads, 'time')
  const cells = column ? [column] : heads.includes('item') ? unit.cells : unit.cells.slice(0, 1)
  for (const cell of cells) {
    if (cell === item) continue
    const words = unit.text.slice(cell.start, cell.end)
    const hit = findTimes(words.trim())[0]
    if (hit?.start === 0) return { cell, hit }
  }
  return null
}
