import { headingRole } from '../words/index.ts'
import { type Context, roleAt } from './context.ts'
import { hasQuestionMark } from './question-words.ts'
import { asked, type FoundQuestion } from './questions.ts'
import type { Unit } from './unit.ts'

/**
 * The cells that ask below a head for questions: `Table | Topic | Question`; and in a section for questions those of a
 * table without heads, `1 | Who pays?`.
 */
export function tableQuestions(context: Context): FoundQuestion[] {
  const { units } = context
  const columns = new Map<string, number>()
  for (const unit of units) {
    if (unit.kind !== 'row' || !unit.header || unit.group === null) continue
    const column = unit.cells.findIndex(({ start, end }) => isQuestionHead(unit.text.slice(start, end)))
    if (column >= 0 && unit.cells.length > 1) columns.set(unit.group, column)
  }
  const headed = new Set(units.flatMap((unit) => (unit.header && unit.group !== null ? [unit.group] : [])))
  return units.flatMap((unit) => {
    if (unit.kind !== 'row' || unit.header || unit.group === null) return []
    const column = columns.get(unit.group)
    if (column !== undefined) return ofRow(unit, column)
    return !headed.has(unit.group) && roleAt(context, unit) === 'questions' ? ofBareRow(unit) : []
  })
}

const isQuestionHead = (head: string) => head.trim() !== '' && headingRole(head, 'und') === 'questions'

/** A number or nothing before the one cell that asks. */
function ofBareRow(unit: Unit): FoundQuestion[] {
  const asking = unit.cells.findIndex(({ start, end }) => hasQuestionMark(unit.text.slice(start, end)))
  const others = unit.cells.filter((_, at) => at !== asking)
  const areShort = others.every(({ start, end }) =>
    /^\s*[\p{N}\p{L}]{0,3}[.)]?\s*$/u.test(unit.text.slice(start, end)),
  )
  const cell = unit.cells[asking]
  if (!cell || !areShort) return []
  return [
    asked(
      unit,
      cell,
      { 'under a heading for questions': 0.75 },
      'row of a table under a heading for questions',
    ),
  ]
}

function ofRow(unit: Unit, column: number): FoundQuestion[] {
  const cell = unit.cells[column]
  if (!cell || !hasQuestionMark(unit.text.slice(cell.start, cell.end))) return []
  return [asked(unit, cell, { 'below a head for questions': 0.85 }, 'in a column for questions')]
}
