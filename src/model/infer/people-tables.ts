import type { PersonRole } from '../brief.ts'
import { columnOf, roleOf } from '../words/index.ts'
import { phrases } from '../words/phrases.ts'
import type { ColumnName } from '../words/words.ts'
import type { Context } from './context.ts'
import { readLabel } from './explain-line.ts'
import { type NameParts, readName } from './name-line.ts'
import { isOffice, looksPersonal, organisations } from './names.ts'
import type { PersonCandidate } from './person-candidate.ts'
import { roleAtStart, roleOfLabel } from './role-label.ts'
import { splitNames } from './split-names.ts'
import type { Span, Unit } from './unit.ts'

/** The columns of each table by its header row: what each holds. */
export function tableColumns(units: readonly Unit[]): Map<string, (ColumnName | null)[]> {
  const columns = new Map<string, (ColumnName | null)[]>()
  for (const unit of units) {
    if (unit.kind !== 'row' || !unit.header || unit.group === null || columns.has(unit.group)) continue
    columns.set(
      unit.group,
      unit.cells.map(({ start, end }) => columnOfHead(unit.text.slice(start, end))),
    )
  }
  return columns
}

const conjunctions = phrases('conjunctions')

/** What a column holds by its head; `Speaker / Facilitator`, `Presenters and moderators`, `Speaker(s)` hold people. */
function columnOfHead(head: string): ColumnName | null {
  const whole = columnOf(head)
  if (whole !== null || head.length > longestHead) return whole
  const bare = head.replace(/\s*[(（]\p{L}{0,3}[)）]/gu, '')
  const parts = bare
    .split(/\s*[/／、,&+・·]\s*|\s+(\p{L}{1,3})\s+/u)
    .filter((part) => part !== undefined && part !== '' && !conjunctions.areAll(part))
  const isPeople = parts.some((part) => columnOf(part) === 'name')
  return isPeople || (parts.length > 0 && parts.every((part) => roleOf(part) !== null)) ? 'name' : null
}

const longestHead = 60

/**
 * People in tables: below a head for names, beside one of roles, affiliations or agenda items; in a table without a
 * head in the row of a role (`Moderator | Anna Berg`).
 */
export function peopleOfTables({ units }: Context): PersonCandidate[] {
  const columns = tableColumns(units)
  let above: RoleAbove | null = null
  return units.flatMap((unit) => {
    if (unit.kind !== 'row' || unit.header || unit.group === null) return []
    const heads = columns.get(unit.group)
    const hasNames = heads?.includes('name') === true
    above = roleFor(unit, hasNames ? heads.indexOf('role') : 0, above)
    return hasNames ? rowPeople(unit, heads, above?.words ?? '') : roleRow(unit, above?.words ?? '')
  })
}

/** The words of a cell for roles. */
interface RoleAbove {
  unit: Unit
  words: string
}

/** `Speakers` over two rows, or with nothing below it, is the role of both; not where only some may read it. */
function roleFor(unit: Unit, column: number, above: RoleAbove | null): RoleAbove | null {
  const cell = unit.cells[column]
  const words = cell ? unit.text.slice(cell.start, cell.end).trim() : ''
  if (cell === undefined || words !== '') return { unit, words }
  const readers = above === null ? 'all' : above.unit.audience
  const covers =
    above?.unit.group === unit.group && (readers === 'all' || `${readers}` === `${unit.audience}`)
  return covers ? above : null
}

function rowPeople(unit: Unit, heads: readonly (ColumnName | null)[], roleWords: string): PersonCandidate[] {
  const name = cellOf(unit, heads, 'name')
  if (!name || heads.every((head) => head === null || head === 'name')) return []
  const role = cellOf(unit, heads, 'role')
  const detail = cellOf(unit, heads, 'affiliation')
  const known = roleOfLabel(roleWords) ?? (roleWords === '' ? null : roleWords)
  const found = namesInCell(unit, name)
  return found.map((parts) => {
    const alone = found.length === 1 && !heads.includes('item')
    return rowCandidate(unit, alone ? { start: 0, end: unit.text.length } : parts.name, {
      label: alone ? role : null,
      parts: { ...parts, detail: parts.detail ?? detail },
      role: known ?? (heads.includes('item') ? 'speaker' : null),
    })
  })
}

/** Several people in one cell stand on lines of their own, or with commas between them. */
function namesInCell(unit: Unit, cell: Span): NameParts[] {
  const found: NameParts[] = []
  let at = cell.start
  for (const line of unit.text.slice(cell.start, cell.end).split('\n')) {
    const end = at + line.length
    const label = readLabel(line)
    const from = at + (label && roleOfLabel(label.label) ? label.value.start : (roleAtStart(line)?.end ?? 0))
    for (const span of splitNames(unit.text.slice(0, end), from, 'several')) {
      const parts = readName(unit.text.slice(0, span.end), span.start)
      if (parts && isPersonOrOffice(unit.text.slice(parts.name.start, parts.name.end))) found.push(parts)
    }
    at = end + 1
  }
  return found
}

const isPersonOrOffice = (name: string) => looksPersonal(name) || isOffice(name) || organisations.isIn(name)

function roleRow(unit: Unit, roleWords: string): PersonCandidate[] {
  const [label, value, third] = unit.cells
  if (!label || !value || third) return []
  const role = roleOfLabel(roleWords)
  if (!role) return []
  const found = namesInCell(unit, value)
  return found.map((parts, i) =>
    rowCandidate(unit, found.length === 1 ? { start: 0, end: unit.text.length } : parts.name, {
      label: i === 0 ? label : null,
      parts,
      role,
    }),
  )
}

function rowCandidate(
  unit: Unit,
  whole: Span,
  { label, parts, role }: { label: Span | null; parts: NameParts; role: PersonRole | null },
): PersonCandidate {
  return {
    unit,
    whole,
    label,
    parts,
    roles: [role, parts.role].filter((one, i, all) => one !== null && all.indexOf(one) === i) as PersonRole[],
    features: { 'row of a table of people': 0.85 },
    because: 'row of a table of people',
  }
}

/** The cell of the first column of that kind, unless it is empty. */
export function cellOf(unit: Unit, heads: readonly (ColumnName | null)[], column: ColumnName): Span | null {
  const cell = unit.cells[heads.indexOf(column)]
  return cell && unit.text.slice(cell.start, cell.end).trim() !== '' ? cell : null
}
