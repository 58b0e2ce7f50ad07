import { Bookmark, type FileChild, Tab, TextRun } from 'docx'
import type { PackQuestion, QuestionsBlock } from '../../template/pack.ts'
import { type DocxContext, twips, within } from './context.ts'
import { blocksToDocx, differs, paragraph } from './prose.ts'
import { markRuns, run, runs } from './runs.ts'

/** Width of the column that the labels hang in, pt: `Q10` at 11 pt and a gap. */
const LABEL = 34

/** Questions, each with its label in the margin of its paragraph, its sub-points and room to write. */
export function questionsToDocx(block: QuestionsBlock, context: DocxContext): FileChild[] {
  return block.questions.flatMap((question) => {
    const around = differs(question.audience, block.audience) ? question.audience : 'all'
    return questionToDocx(question, within(context, block.lang, around))
  })
}

function questionToDocx(question: PackQuestion, context: DocxContext): FileChild[] {
  const label = run(question.label, { ...context, lang: context.pack.lang }, { style: 'QuestionLabel' })
  const follows = question.room > 0 || question.sub.length > 0
  const head = paragraph(
    'Question',
    [
      new Bookmark({ id: question.id, children: [label] }),
      new TextRun({ children: [new Tab()] }),
      ...runs(question.text, context),
      ...markRuns(context),
    ],
    context,
    {
      indent: { left: twips(LABEL), hanging: twips(LABEL) },
      tabStops: [{ type: 'left', position: twips(LABEL) }],
      ...(follows ? { keepNext: true } : {}),
    },
  )
  const inside = { style: 'ListContinue', depth: 1, audience: question.audience }
  return [
    head,
    ...blocksToDocx(question.sub, { ...context, mark: null }, inside),
    ...linesToDocx(question.room, context, LABEL),
  ]
}

/** Ruled lines to write on, kept together; `indent` in pt. */
export function linesToDocx(count: number, context: DocxContext, indent = 0): FileChild[] {
  return Array.from({ length: count }, (_, index) =>
    paragraph('WritingLine', [], context, {
      indent: { left: twips(indent) },
      ...(index < count - 1
        ? { keepNext: true }
        : { spacing: { after: twips(context.theme.styles.question.after * 1.6) } }),
    }),
  )
}
