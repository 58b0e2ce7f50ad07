import { columnOf, roleOf } from '../words/index.ts'
import type { ColumnName } from '../words/words.ts'
import type { Context } from './context.ts'
import { isName } from './name-line.ts'
import type { FoundPerson } from './people.ts'
import type { Span, Unit } from './unit.ts'

/** The columns of each table by its header row: what each holds. */
export function tableColumns(units: readonly Unit[]): Map<string, (ColumnName | null)[]> {
  const columns = new Map<string, (ColumnName | null)[]>()
  for (const unit of units) {
    if (unit.kind !== 'row' || !unit.header || unit.group === null || columns.has(unit.group)) continue
    columns.set(
      unit.group,
      unit.cells.map(({ start, end }) => columnOf(unit.text.slice(start, end))),
    )
  }
  return columns
}

/** People in tables that have a column of names beside one of roles or affiliations, and none of times. */
export function peopleOfTables({ units }: Context): Map<Unit, FoundPerson[]> {
  const columns = tableColumns(units)
  const found = new Map<Unit, FoundPerson[]>()
  for (const unit of units) {
    const heads = unit.group === null ? undefined : columns.get(unit.group)
    if (unit.kind !== 'row' || unit.header || !heads || heads.includes('time')) continue
    const name = cellOf(unit, heads, 'name')
    const role = cellOf(unit, heads, 'role')
    const detail = cellOf(unit, heads, 'affiliation')
    if (!name || (!heads.includes('role') && !heads.includes('affiliation'))) continue
    if (!isName(unit.text.slice(name.start, name.end).trim())) continue
    found.set(unit, [rowPerson(unit, name, role, detail)])
  }
  return found
}

function rowPerson(unit: Unit, name: Span, role: Span | null, detail: Span | null): FoundPerson {
  const written = role ? unit.text.slice(role.start, role.end).trim() : ''
  const known = roleOf(written) ?? (written === '' ? null : written)
  return {
    unit,
    whole: { start: 0, end: unit.text.length },
    label: role,
    parts: { name, detail, role: null },
    roles: known ? [known] : [],
    confidence: 0.85,
    because: 'row of a table of people',
  }
}

/** The cell of the first column of that kind, unless it is empty. */
export function cellOf(unit: Unit, heads: readonly (ColumnName | null)[], column: ColumnName): Span | null {
  const cell = unit.cells[heads.indexOf(column)]
  return cell && unit.text.slice(cell.start, cell.end).trim() !== '' ? cell : null
}
