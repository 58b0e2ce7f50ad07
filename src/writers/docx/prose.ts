import { type FileChild, type IParagraphOptions, Paragraph, type ParagraphChild } from 'docx'
import type { Audiences, Block, List, ListItem } from '../../template/pack.ts'
import { type DocxContext, isRightToLeft, twips, within } from './context.ts'
import { bullets, LEVELS, numbersFrom } from './lists.ts'
import { markRuns, run, runs } from './runs.ts'
import { tableToDocx } from './table.ts'

/** How a block stands in what surrounds it. */
export interface Surroundings {
  /** Style of plain paragraphs here. */
  style: string
  /** Depth of lists around it; 0 outside any. */
  depth: number
  /** Audience of what surrounds it: a mark is printed only where a block narrows it. */
  audience: Audiences
  /** A lead-in stays on the page of what it leads in to. */
  keepNext?: boolean
  /** Where a cell of a table is aligned. */
  align?: 'start' | 'center' | 'end'
}

/** A paragraph in a named style, right to left where its language is. */
export function paragraph(
  style: string,
  children: readonly ParagraphChild[],
  context: DocxContext,
  options: Omit<IParagraphOptions, 'children' | 'style'> = {},
): Paragraph {
  const direction = isRightToLeft(context.lang) ? { bidirectional: true } : {}
  return new Paragraph({ style, ...direction, ...options, children: [...children] })
}

/** A table has no space below, so what follows it brings some; a style can't know what stands above. */
export function spaceAbove(context: DocxContext): Omit<IParagraphOptions, 'children' | 'style'> {
  return context.afterTable ? { spacing: { before: twips(context.theme.styles.body.after) } } : {}
}

/** Blocks of the brief, in order. */
export function blocksToDocx(
  blocks: readonly Block[],
  context: DocxContext,
  around: Surroundings,
): FileChild[] {
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1]
    const leadsIn = block.type === 'paragraph' && (next?.type === 'list' || next?.type === 'table')
    const own = { ...context, afterTable: blocks[index - 1]?.type === 'table' }
    return blockToDocx(block, own, leadsIn ? { ...around, keepNext: true } : around)
  })
}

/** One block of the brief; a total switch, so that a new kind of block fails to compile here. */
export function blockToDocx(block: Block, outer: DocxContext, around: Surroundings): FileChild[] {
  const context = within(outer, block.lang, differs(block.audience, around.audience) ? block.audience : 'all')
  const inside = { ...around, audience: block.audience }
  const align = around.align ? { alignment: around.align } : {}
  const keep = { ...align, ...(around.keepNext ? { keepNext: true } : {}), ...spaceAbove(context) }
  switch (block.type) {
    case 'paragraph':
      return [
        paragraph(around.style, [...runs(block.children, context), ...markRuns(context)], context, keep),
      ]
    case 'heading':
      return [paragraph('Heading4', [...runs(block.children, context), ...markRuns(context)], context)]
    case 'list':
      return listToDocx(block, context, inside)
    case 'quote':
      return closeWithMark(
        blocksToDocx(block.children, unmarked(context), { ...inside, style: 'Quote' }),
        context,
      )
    case 'code':
      return [
        ...block.value.split('\n').map((line) => paragraph('Code', [run(line, context)], context)),
        ...markParagraph(context),
      ]
    case 'rule':
      return []
    case 'table':
      return [...tableToDocx(block, unmarked(context), inside), ...markParagraph(context)]
  }
}

function listToDocx(list: List, context: DocxContext, around: Surroundings): FileChild[] {
  const instance = list.ordered ? context.nextList() : 0
  const reference = list.ordered ? numbersFrom(list.start) : bullets
  const level = Math.min(around.depth, LEVELS - 1)
  const items = list.children.flatMap((item) =>
    itemToDocx(
      item,
      context,
      around,
      { reference, level, instance },
      list.ordered ? 'ListNumber' : 'ListBullet',
    ),
  )
  return closeWithMark(items, context)
}

function itemToDocx(
  item: ListItem,
  outer: DocxContext,
  around: Surroundings,
  numbering: { reference: string; level: number; instance: number },
  style: string,
): FileChild[] {
  const context = within(outer, item.lang, differs(item.audience, around.audience) ? item.audience : 'all')
  const [first, ...rest] = item.children
  const box = item.checked === null ? [] : [run(item.checked ? '☒ ' : '☐ ', context)]
  const words = first?.type === 'paragraph' ? runs(first.children, context) : []
  const head = paragraph(style, [...box, ...words, ...markRuns(context)], context, { numbering })
  const below = first?.type === 'paragraph' ? rest : item.children
  const inside = { style: 'ListContinue', depth: around.depth + 1, audience: item.audience }
  return [head, ...blocksToDocx(below, unmarked(context), inside)]
}

/** A restricted list or quote whose parts carry no mark of their own says at its end for whom it is. */
function closeWithMark(children: FileChild[], context: DocxContext): FileChild[] {
  return [...children, ...markParagraph(context)]
}

function markParagraph(context: DocxContext): FileChild[] {
  return context.mark === null ? [] : [paragraph('BodyText', markRuns(context).slice(1), context)]
}

function unmarked(context: DocxContext): DocxContext {
  return { ...context, mark: null }
}

export function differs(inner: Audiences, outer: Audiences): boolean {
  return inner !== 'all' && (outer === 'all' || inner.join() !== outer.join())
}
