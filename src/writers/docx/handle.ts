import { Bookmark, type FileChild, PageBreak, Table } from 'docx'
import type { PackBlock } from '../../template/pack.ts'
import type { Handlers } from '../writer.ts'
import { type DocxContext, within } from './context.ts'
import { coverToDocx } from './cover.ts'
import { factsToDocx } from './facts.ts'
import { agendaToDocx, peopleToDocx } from './pairs.ts'
import { blockToDocx, differs, paragraph, spaceAbove } from './prose.ts'
import { linesToDocx, questionsToDocx } from './questions.ts'
import { markRuns, run, runs } from './runs.ts'

/** One function for each type of block on paper. */
const handle = {
  cover: coverToDocx,
  facts: factsToDocx,
  questions: questionsToDocx,
  people: peopleToDocx,
  agenda: agendaToDocx,
  heading: (block, context) => [
    paragraph(
      `Heading${Math.min(block.level, 4)}`,
      [new Bookmark({ id: block.id, children: runs(block.children, context) }), ...markRuns(context)],
      context,
    ),
  ],
  prose: (block, context) =>
    blockToDocx(block.block, { ...context, mark: null }, { style: 'BodyText', depth: 0, audience: 'all' }),
  lines: (block, context) => linesToDocx(block.count, context),
  missing: (block, context) => [
    paragraph('ToBeConfirmed', [run(block.missing, context)], context, spaceAbove(context)),
  ],
  pageBreak: (_block, context) => [paragraph('BodyText', [new PageBreak()], context)],
} satisfies Handlers<[DocxContext], FileChild[]>

/** All blocks of a part as paragraphs and tables. */
export function blocksOnPaper(blocks: readonly PackBlock[], context: DocxContext): FileChild[] {
  const children: FileChild[] = []
  for (const block of blocks) {
    const afterTable = children.at(-1) instanceof Table
    children.push(...blockOnPaper(block, { ...context, afterTable }))
  }
  return children
}

function blockOnPaper(block: PackBlock, context: DocxContext): FileChild[] {
  const own = within(context, block.lang, differs(block.audience, 'all') ? block.audience : 'all')
  const handler = handle[block.type] as (block: PackBlock, context: DocxContext) => FileChild[]
  return handler(block, own)
}
