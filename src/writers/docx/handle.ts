import type { FileChild } from 'docx'
import type { PackBlock } from '../../template/pack.ts'
import type { Handlers } from '../writer.ts'
import { agendaToDocx } from './agenda.ts'
import { bookmark } from './bookmark.ts'
import { type DocxContext, within } from './context.ts'
import { coverToDocx } from './cover.ts'
import { factsToDocx } from './facts.ts'
import { paragraph } from './paragraph.ts'
import { peopleToDocx } from './people.ts'
import { blockToDocx, partTables } from './prose.ts'
import { linesToDocx, questionsToDocx } from './questions.ts'
import { markRuns, runs, words } from './runs.ts'

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
      [bookmark(block.id, runs(block.children, context), context), ...markRuns(context)],
      context,
    ),
  ],
  prose: (block, context) =>
    blockToDocx(block.block, { ...context, mark: null }, { style: 'BodyText', depth: 0, audience: 'all' }),
  lines: (block, context) => linesToDocx(block.count, context),
  missing: (block, context) => [paragraph('ToBeConfirmed', words(block.missing, context), context)],
  pageBreak: (_block, context) => [paragraph('PageBreak', [], context)],
} satisfies Handlers<[DocxContext], FileChild[]>

/** Blocks on paper as paragraphs and tables, in order. */
export function blocksOnPaper(blocks: readonly PackBlock[], context: DocxContext): FileChild[] {
  return partTables(
    blocks.flatMap((block, index) =>
      blockOnPaper(block, { ...context, leadsIn: leadsIn(block, blocks[index + 1]) }),
    ),
    context,
  )
}

function blockOnPaper(block: PackBlock, context: DocxContext): FileChild[] {
  const handler = handle[block.type] as (block: PackBlock, context: DocxContext) => FileChild[]
  return handler(block, within(context, block.lang, block.audience))
}

/** A paragraph before a list, a table or room to write announces it. */
function leadsIn(block: PackBlock, next: PackBlock | undefined): boolean {
  if (block.type !== 'prose' || block.block.type !== 'paragraph' || next === undefined) return false
  if (next.type === 'prose') return next.block.type === 'list' || next.block.type === 'table'
  return ['facts', 'questions', 'people', 'agenda', 'lines'].includes(next.type)
}
