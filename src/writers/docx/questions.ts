import type { PackQuestion, QuestionsBlock } from '../../template/pack.ts'
import { bookmark } from './bookmark.ts'
import { type DocxContext, furniture, within } from './context.ts'
import { paragraph } from './paragraph.ts'
import { blocksToDocx } from './prose.ts'
import { markRuns, runs, signRun, tab, words } from './runs.ts'
import type { BlockXml } from './wml.ts'

/** Questions, each with its label in the margin of its paragraph, its sub-points and room to write. */
export function questionsToDocx(block: QuestionsBlock, context: DocxContext): BlockXml[] {
  return block.questions.flatMap((question) =>
    questionToDocx(question, within(context, block.lang, question.audience)),
  )
}

function questionToDocx(question: PackQuestion, context: DocxContext): BlockXml[] {
  const label = words(question.label, furniture(context), { style: 'QuestionLabel' })
  const keepNext = question.room > 0 || question.sub.length > 0
  const line = `${bookmark(question.id, label, context)}${tab(context)}${runs(question.text, context)}${markRuns(context)}`
  // Two steps of a list is where the words of a question begin.
  const inside = { style: 'QuestionDetail', depth: 2, audience: question.audience }
  return [
    paragraph('Question', line, context, { keepNext }),
    ...blocksToDocx(question.sub, { ...context, mark: null }, inside),
    ...linesToDocx(question.room, context, 'AnswerLines'),
  ]
}

/**
 * Ruled lines to write on, in one paragraph that stays on its page: each line is a tab that its style fills with a
 * rule. (An empty paragraph for each would be read out as blank, line after line.)
 */
export function linesToDocx(
  count: number,
  context: DocxContext,
  style: 'WritingLines' | 'AnswerLines' = 'WritingLines',
): BlockXml[] {
  if (count === 0) return []
  const lines = Array.from({ length: count }, () => '<w:tab/>').join('<w:br/>')
  return [paragraph(style, signRun(lines, context), { ...context, made: false })]
}
