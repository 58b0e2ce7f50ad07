import { type FileChild, Table, TextRun } from 'docx'
import type { Audiences, Block, Code, Inline, List, ListItem } from '../../template/pack.ts'
import { type DocxContext, twips, within } from './context.ts'
import { numberingOf } from './lists.ts'
import { paragraph } from './paragraph.ts'
import { markRuns, runs, words } from './runs.ts'
import { CONTINUED } from './style-list.ts'
import { tableToDocx } from './table.ts'

/** How a block stands in what surrounds it. */
export interface Surroundings {
  /** Style of plain paragraphs here. */
  style: string
  /** Depth of lists around it; 0 outside any. */
  depth: number
  /** Audience of what surrounds it: a mark is printed only where a block narrows it. */
  audience: Audiences
}

/** Blocks of the brief, in order; what leads in to a list or table stays on its page. */
export function blocksToDocx(
  blocks: readonly Block[],
  context: DocxContext,
  around: Surroundings,
): FileChild[] {
  return partTables(
    blocks.flatMap((block, index) => {
      const next = blocks[index + 1]?.type
      return blockToDocx(block, { ...context, leadsIn: next === 'list' || next === 'table' }, around)
    }),
    context,
  )
}

/** Tables that follow each other are one table to Word: a thin paragraph parts them. */
export function partTables(children: readonly FileChild[], context: DocxContext): FileChild[] {
  return children.flatMap((child, index) =>
    child instanceof Table && children[index + 1] instanceof Table
      ? [child, paragraph('TableGap', [], context)]
      : [child],
  )
}

/** One block of the brief; a total switch, so that a new kind of block fails to compile here. */
export function blockToDocx(block: Block, outer: DocxContext, around: Surroundings): FileChild[] {
  const context = within(outer, block.lang, differs(block.audience, around.audience) ? block.audience : 'all')
  const inside = { ...around, audience: block.audience }
  switch (block.type) {
    case 'paragraph':
      return [textParagraph(around.style, block.children, context)]
    case 'heading':
      return [textParagraph('Heading4', block.children, context)]
    case 'list':
      return [...listToDocx(block, unmarked(context), inside), ...markParagraph(context)]
    case 'quote': {
      const indent = context.indent + twips(context.theme.list.indent)
      const quoted = { ...unmarked(context), indent, italic: context.theme.styles.quote.italic }
      return [
        ...blocksToDocx(block.children, quoted, { ...inside, style: 'Quote' }),
        ...markParagraph(context),
      ]
    }
    case 'code':
      return [codeToDocx(block, context)]
    case 'rule':
      return [paragraph('Rule', [], context)]
    case 'table':
      return [...tableToDocx(block, unmarked(context), inside), ...markParagraph(context)]
  }
}

function textParagraph(style: string, inlines: readonly Inline[], context: DocxContext) {
  const place = context.leadsIn ? { keepNext: true } : {}
  return paragraph(style, [...runs(inlines, context), ...markRuns(context)], context, place)
}

/** Lines of code in one paragraph, so that its shade is one field. */
function codeToDocx(block: Code, context: DocxContext): FileChild {
  const lines = block.value
    .split('\n')
    .flatMap((line, index) => [...(index > 0 ? [new TextRun({ break: 1 })] : []), ...words(line, context)])
  return paragraph('Code', [...lines, ...markRuns(context)], context)
}

function listToDocx(list: List, context: DocxContext, around: Surroundings): FileChild[] {
  const numbering = numberingOf(list, around.depth, context)
  const style = list.ordered ? 'ListNumber' : 'ListBullet'
  return list.children.flatMap((item) => itemToDocx(item, context, around, { numbering, style }))
}

function itemToDocx(
  item: ListItem,
  outer: DocxContext,
  around: Surroundings,
  { numbering, style }: { numbering: ReturnType<typeof numberingOf>; style: string },
): FileChild[] {
  const own = within(outer, item.lang, differs(item.audience, around.audience) ? item.audience : 'all')
  const context = { ...own, indent: outer.indent + twips(outer.theme.list.indent) }
  const [first, ...rest] = item.children
  const box = item.checked === null ? [] : words(item.checked ? '☒ ' : '☐ ', context)
  const text = first?.type === 'paragraph' ? runs(first.children, within(context, first.lang, 'all')) : []
  const head = paragraph(style, [...box, ...text, ...markRuns(context)], context, { numbering })
  const below = first?.type === 'paragraph' ? rest : item.children
  const depth = around.depth + 1
  const level = Math.min(depth, CONTINUED)
  const inside = { style: `ListContinue${level === 1 ? '' : level}`, depth, audience: item.audience }
  return [head, ...blocksToDocx(below, unmarked(context), inside)]
}

/** A restricted list, quote or table says at its end for whom it is. */
function markParagraph(context: DocxContext): FileChild[] {
  return context.mark === null ? [] : [paragraph('BodyText', markRuns(context).slice(1), context)]
}

function unmarked(context: DocxContext): DocxContext {
  return { ...context, mark: null }
}

/** Does the inner audience say more than what surrounds it already does? */
export function differs(inner: Audiences, outer: Audiences): boolean {
  return inner !== 'all' && (outer === 'all' || inner.join() !== outer.join())
}
