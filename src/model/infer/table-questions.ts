import { headingRole } from '../words/index.ts'
import type { Context } from './context.ts'
import { hasQuestionMark } from './question-words.ts'
import { asked, type FoundQuestion } from './questions.ts'
import type { Unit } from './unit.ts'

/** The cells that ask below a head for questions: `Table | Topic | Question`. */
export function tableQuestions({ units }: Context): FoundQuestion[] {
  const columns = new Map<string, number>()
  for (const unit of units) {
    if (unit.kind !== 'row' || !unit.header || unit.group === null) continue
    const column = unit.cells.findIndex(({ start, end }) => isQuestionHead(unit.text.slice(start, end)))
    if (column >= 0 && unit.cells.length > 1) columns.set(unit.group, column)
  }
  return units.flatMap((unit) => {
    const column = unit.kind === 'row' && !unit.header ? columns.get(unit.group ?? '') : undefined
    return column === undefined ? [] : ofRow(unit, column)
  })
}

const isQuestionHead = (head: string) => head.trim() !== '' && headingRole(head, 'und') === 'questions'

function ofRow(unit: Unit, column: number): FoundQuestion[] {
  const cell = unit.cells[column]
  if (!cell || !hasQuestionMark(unit.text.slice(cell.start, cell.end))) return []
  return [asked(unit, cell, { 'below a head for questions': 0.85 }, 'in a column for questions')]
}
