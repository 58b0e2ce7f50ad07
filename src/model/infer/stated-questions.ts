import type { TableRow } from '../inline.ts'
import type { Context } from './context.ts'
import type { FoundQuestion } from './questions.ts'
import type { Span, Unit } from './unit.ts'

/** Why what an author marks is a question. */
export const corrected = 'corrected by you'

/**
 * Questions as their author marks them: whatever ends in `[question]` is one, as a whole, and what ends in another
 * mark is none. The order of the brief is kept.
 */
export function applyStatedQuestions(context: Context, found: readonly FoundQuestion[]): FoundQuestion[] {
  const guessed = new Map<string, FoundQuestion[]>()
  for (const one of found) guessed.set(one.unit.id, [...(guessed.get(one.unit.id) ?? []), one])
  return context.units.flatMap((unit): FoundQuestion[] => {
    const { stated } = unit.node
    if (unit.node.type === 'tableRow') return ofRow(unit, unit.node, guessed.get(unit.id) ?? [])
    if (stated === undefined) return guessed.get(unit.id) ?? []
    return stated === 'question' ? [marked(unit, { start: 0, end: unit.text.length })] : []
  })
}

/** In a row each cell has its own mark. */
function ofRow(unit: Unit, row: TableRow, guessed: readonly FoundQuestion[]): FoundQuestion[] {
  const marks = row.cells.map(({ blocks: [first] }) =>
    first?.type === 'paragraph' ? first.stated : undefined,
  )
  if (marks.every((mark) => mark === undefined)) return [...guessed]
  return unit.cells.flatMap((cell, at) => {
    if (marks[at] === 'question') return [marked(unit, cell)]
    return marks[at] === undefined ? guessed.filter(({ span }) => isIn(span, cell)) : []
  })
}

const isIn = (span: Span, cell: Span): boolean => span.start >= cell.start && span.end <= cell.end

function marked(unit: Unit, span: Span): FoundQuestion {
  return { unit, span, confidence: 1, because: corrected }
}
