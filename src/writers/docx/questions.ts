import { type FileChild, Tab, TextRun } from 'docx'
import type { PackQuestion, QuestionsBlock } from '../../template/pack.ts'
import { bookmark } from './bookmark.ts'
import { type DocxContext, furniture, within } from './context.ts'
import { paragraph } from './paragraph.ts'
import { blocksToDocx, differs } from './prose.ts'
import { markRuns, runs, words } from './runs.ts'

/** Questions, each with its label in the margin of its paragraph, its sub-points and room to write. */
export function questionsToDocx(block: QuestionsBlock, context: DocxContext): FileChild[] {
  return block.questions.flatMap((question) => {
    const around = differs(question.audience, block.audience) ? question.audience : 'all'
    return questionToDocx(question, within(context, block.lang, around))
  })
}

function questionToDocx(question: PackQuestion, context: DocxContext): FileChild[] {
  const label = words(question.label, furniture(context), { style: 'QuestionLabel' })
  const follows = question.room > 0 || question.sub.length > 0
  const head = paragraph(
    'Question',
    [
      bookmark(question.id, label, context),
      new TextRun({ children: [new Tab()] }),
      ...runs(question.text, context),
      ...markRuns(context),
    ],
    context,
    follows ? { keepNext: true } : {},
  )
  // Two steps of a list is where the words of a question begin.
  const inside = { style: 'QuestionDetail', depth: 2, audience: question.audience }
  return [
    head,
    ...blocksToDocx(question.sub, { ...context, mark: null }, inside),
    ...linesToDocx(question.room, context, 'AnswerLine'),
  ]
}

/** Ruled lines to write on: their style keeps them together, and the last one ends the room. */
export function linesToDocx(
  count: number,
  context: DocxContext,
  style: 'WritingLine' | 'AnswerLine' = 'WritingLine',
): FileChild[] {
  return Array.from({ length: count }, (_, index) =>
    paragraph(index < count - 1 ? style : `${style}Last`, [], context),
  )
}
