import type { Origin, PackBlock } from '../../template/pack.ts'
import { Covers } from '../covers.ts'
import type { Handlers } from '../writer.ts'
import { agendaToDocx } from './agenda.ts'
import { bookmark, bookmarkRegion } from './bookmark.ts'
import { commented } from './comments.ts'
import { type DocxContext, within } from './context.ts'
import { coverToDocx } from './cover.ts'
import { factsToDocx } from './facts.ts'
import { onNewPage, paragraph } from './paragraph.ts'
import { peopleToDocx } from './people.ts'
import { blockToDocx, partTables } from './prose.ts'
import { linesToDocx, questionsToDocx } from './questions.ts'
import { markRuns, runs, words } from './runs.ts'
import { type BlockXml, isTable } from './wml.ts'

/** One function for each type of block on paper. */
const handle = {
  cover: coverToDocx,
  facts: factsToDocx,
  questions: questionsToDocx,
  people: peopleToDocx,
  agenda: agendaToDocx,
  heading: (block, outer) => {
    const context = { ...outer, bold: outer.theme.styles[headingLooks[block.level - 1] ?? 'heading4'].bold }
    const line = `${bookmark(block.id, runs(block.children, context), context)}${markRuns(context)}`
    return [paragraph(`Heading${Math.min(block.level, 4)}`, line, context)]
  },
  prose: (block, context) =>
    blockToDocx(
      block.block,
      { ...context, mark: null },
      { style: 'BodyText', depth: 0, audience: context.covered },
    ),
  lines: (block, context) => linesToDocx(block.count, context),
  missing: (block, context) => [
    paragraph('ToBeConfirmed', commented(words(block.missing, context), block.missing, context), context),
  ],
  // The block behind it begins a page.
  pageBreak: () => [],
} satisfies Handlers<[DocxContext], BlockXml[]>

const headingLooks = ['heading1', 'heading2', 'heading3', 'heading4'] as const

/** Blocks on paper as paragraphs and tables, in order. */
export function blocksOnPaper(blocks: readonly PackBlock[], context: DocxContext): BlockXml[] {
  let region = ''
  const covers = new Covers()
  const children = blocks.flatMap((block, index) => {
    const own = {
      ...context,
      leadsIn: leadsIn(block, blocks[index + 1]),
      made: block.origin.kind === 'made',
      covered: covers.next(block),
    }
    const made = blockOnPaper(block, own)
    const [first] = made
    if (first !== undefined && blocks[index - 1]?.type === 'pageBreak')
      made.splice(0, 1, ...beginningPage(first, own))
    if (made.length > 0 && regionName(block.origin) !== region) {
      region = regionName(block.origin)
      made[0] = made[0]?.replace('</w:pPr>', `</w:pPr>${bookmarkRegion(block.origin, own)}`) ?? ''
    }
    return made
  })
  return partTables(children, context)
}

function regionName(origin: Origin): string {
  return origin.kind === 'section' ? origin.number : origin.kind
}

/** A block at the top of a page: only a paragraph can begin one. */
export function beginningPage(block: BlockXml, context: DocxContext): BlockXml[] {
  return isTable(block) ? [onNewPage(paragraph('TableGap', '', context)), block] : [onNewPage(block)]
}

function blockOnPaper(block: PackBlock, context: DocxContext): BlockXml[] {
  const handler = handle[block.type] as (block: PackBlock, context: DocxContext) => BlockXml[]
  return handler(block, within(context, block.lang, block.audience))
}

/** A paragraph before a list, a table or room to write announces it. */
function leadsIn(block: PackBlock, next: PackBlock | undefined): boolean {
  if (block.type !== 'prose' || block.block.type !== 'paragraph' || next === undefined) return false
  if (next.type === 'prose') return next.block.type === 'list' || next.block.type === 'table'
  return ['facts', 'questions', 'people', 'agenda', 'lines'].includes(next.type)
}
