import type { Context } from './context.ts'
import type { FoundQuestion } from './questions.ts'
import type { Unit } from './unit.ts'

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
    if (stated === undefined) return guessed.get(unit.id) ?? []
    return stated === 'question' ? [whole(unit)] : []
  })
}

function whole(unit: Unit): FoundQuestion {
  return { unit, span: { start: 0, end: unit.text.length }, confidence: 1, because: corrected }
}
