import { coverBookmarks } from '../../pack-document/bookmark-names.ts'
import type { Audiences, Block, Code, Inline, List, ListItem } from '../../template/pack.ts'
import { bookmarkCover } from './bookmark.ts'
import { type DocxContext, twips, within } from './context.ts'
import { type ListLook, levelStyle, listLook } from './lists.ts'
import { paragraph } from './paragraph.ts'
import { lineBreak, markAlone, markRuns, runs, tab, words } from './runs.ts'
import { tableToDocx } from './table.ts'
import { type BlockXml, isTable } from './wml.ts'

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
): BlockXml[] {
  return partTables(
    blocks.flatMap((block, index) => {
      const next = blocks[index + 1]?.type
      return blockToDocx(block, { ...context, leadsIn: next === 'list' || next === 'table' }, around)
    }),
    context,
  )
}

/** Tables that follow each other are one table to Word: a thin paragraph parts them. */
export function partTables(children: readonly BlockXml[], context: DocxContext): BlockXml[] {
  return children.flatMap((child, index) =>
    isTable(child) && isTable(children[index + 1] ?? '')
      ? [child, paragraph('TableGap', '', context)]
      : [child],
  )
}

/** One block of the brief; a total switch, so that a new kind of block fails to compile here. */
export function blockToDocx(block: Block, outer: DocxContext, around: Surroundings): BlockXml[] {
  const context = within(outer, block.lang, block.audience, around.audience)
  const inside = { ...around, audience: block.audience }
  switch (block.type) {
    case 'paragraph':
      return [textParagraph(around, block.children, context)]
    case 'heading':
      return [textParagraph({ ...around, style: 'MinorHeading' }, block.children, { ...context, bold: true })]
    case 'list':
      return covered(listToDocx(block, unmarked(context), inside), block.audience, context)
    case 'quote': {
      const step = twips(context.theme.list.indent)
      const quoted = {
        ...unmarked(context),
        indent: context.indent + step,
        quoted: context.quoted + step,
        italic: context.theme.styles.quote.italic,
      }
      const blocks = blocksToDocx(block.children, quoted, { ...inside, style: 'Quote' })
      return covered(blocks, block.audience, context)
    }
    case 'code':
      return [codeToDocx(block, context, around.depth)]
    case 'rule':
      return [paragraph('Rule', '', context)]
    case 'table':
      return covered(tableToDocx(block, unmarked(context), inside), block.audience, context)
  }
}

function textParagraph(
  { style, depth }: Surroundings,
  inlines: readonly Inline[],
  context: DocxContext,
): BlockXml {
  const children = `${runs(inlines, context)}${markRuns(context)}`
  const inQuote = style === 'Quote' && (depth > 0 || context.quoted > stepOf(context))
  const indent = inQuote ? { indent: setIn(depth, context) } : {}
  return paragraph(style, children, context, { keepNext: context.leadsIn, ...indent })
}

const stepOf = ({ theme }: DocxContext) => twips(theme.list.indent)

/** Where words begin in so many lists and in the quotations around. */
function setIn(depth: number, context: DocxContext, hanging = 0) {
  return { left: stepOf(context) * depth + context.quoted, hanging }
}

/** Lines of code in one paragraph, so that its shade is one field. */
function codeToDocx(block: Code, context: DocxContext, depth: number): BlockXml {
  const lines = block.value.split('\n').map((line) =>
    line
      .split('\t')
      .map((part) => words(part, context))
      .join(tab(context)),
  )
  const indent = setIn(depth, context)
  const children = `${lines.join(lineBreak(context))}${markRuns(context)}`
  return paragraph('Code', children, context, indent.left > 0 ? { indent } : {})
}

function listToDocx(list: List, context: DocxContext, around: Surroundings): BlockXml[] {
  const look = listLook(list, around.depth, context)
  return list.children.flatMap((item) => itemToDocx(item, context, around, look))
}

function itemToDocx(
  item: ListItem,
  outer: DocxContext,
  around: Surroundings,
  { style, place }: ListLook,
): BlockXml[] {
  const shown = within(outer, item.lang, item.audience, around.audience)
  const context = { ...shown, indent: outer.indent + twips(outer.theme.list.indent) }
  const [first, ...rest] = item.children
  const text = first?.type === 'paragraph' ? runs(first.children, within(context, first.lang, 'all')) : ''
  const isTask = item.checked !== null
  const box = isTask ? `${words(item.checked ? '☒' : '☐', context)}${tab(context)}` : ''
  // A box stands where the bullet would.
  const own = isTask ? { ...place, numbering: { id: 0, level: 0 } } : place
  const hangs = isTask || context.quoted > 0
  const indent = hangs ? { indent: setIn(around.depth + 1, context, stepOf(context)) } : {}
  // A number whose item begins with a quotation stays with it.
  const keep = text === '' && item.children.length > 0 ? { keepNext: true } : {}
  const head = paragraph(style, `${box}${text}${markRuns(context)}`, context, { ...own, ...indent, ...keep })
  const below = first?.type === 'paragraph' ? rest : item.children
  const inside = {
    style: levelStyle('ListContinue', around.depth),
    depth: around.depth + 1,
    audience: item.audience,
  }
  return [head, ...blocksToDocx(below, unmarked(context), inside)]
}

/** A restricted list, quote or table says behind it for whom it is; bookmarks tell where it begins. */
function covered(blocks: readonly BlockXml[], audience: Audiences, context: DocxContext): BlockXml[] {
  const [first, ...others] = blocks
  if (context.mark === null || audience === 'all' || first === undefined) return [...blocks]
  context.record.covers++
  const { start, end } = coverBookmarks(audience, context.record.covers)
  const begun = first.replace('</w:pPr>', `</w:pPr>${bookmarkCover(start, context)}`)
  const mark = `${bookmarkCover(end, context)}${markAlone(context)}`
  return [begun, ...others, paragraph('BodyText', mark, context)]
}

function unmarked(context: DocxContext): DocxContext {
  return { ...context, mark: null }
}
