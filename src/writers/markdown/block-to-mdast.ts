import type { Html, List, ListItem, Paragraph, PhrasingContent, RootContent, TableCell } from 'mdast'
import {
  type Audiences,
  type Block,
  type CoverBlock,
  type FactRow,
  type Inline,
  isMissing,
  type MissingText,
  type PackQuestion,
} from '../../template/pack.ts'
import type { Handlers } from '../writer.ts'
import { inlinesToMdast, type LineEnds } from './inline-to-mdast.ts'
import { headingDepth, itemOf, proseToMdast } from './prose-to-mdast.ts'
import { markFor, type Scope, within } from './scope.ts'
import { emptyRow, gfmTable } from './table-to-mdast.ts'

/** Each block of a pack as Markdown blocks. */
export const blockHandlers = {
  cover: (block, scope) => cover(block, scope),
  heading: (block, scope) => [
    {
      type: 'heading',
      // The title of the cover is the one heading of depth 1.
      depth: headingDepth(block.level + 1),
      children: inlinesToMdast(block.children, scope, markFor(block.audience, scope), 'space'),
    },
  ],
  prose: (block, scope) => proseToMdast([block.block], scope),
  facts: (block, scope) => [gfmTable([emptyRow(2), ...block.rows.map((row) => factRow(row, scope))])],
  questions: (block, scope) => [listOf(block.questions.map((one) => question(one, scope)))],
  people: (block, scope) => [listOf(block.people.map((one) => sourceItem(one, scope)))],
  agenda: (block, scope) => [listOf(block.items.map((one) => sourceItem(one, scope)))],
  lines: (block) => (block.count > 0 ? [roomToWrite] : []),
  missing: (block, scope) => [paragraph(missing(block, markFor(block.audience, scope)))],
  pageBreak: () => [],
} as const satisfies Handlers<[Scope], RootContent[]>

/** On a screen there is always room: one line shows where, in the file as underscores and rendered as a rule. */
const roomToWrite: Html = { type: 'html', value: '_'.repeat(24) }

function cover(block: CoverBlock, scope: Scope): RootContent[] {
  const mark = markFor(block.audience, scope)
  const title = inlinesOr(block.title, scope, mark, 'space')
  const kicker = block.kicker && inlinesToMdast(block.kicker, scope)
  return [
    paragraph([{ type: 'strong', children: [{ type: 'text', value: block.packName }] }]),
    ...(kicker ? [paragraph(kicker)] : []),
    { type: 'heading', depth: 1, children: title },
  ]
}

function factRow(row: FactRow, scope: Scope): TableCell[] {
  const label: PhrasingContent[] = [{ type: 'strong', children: [{ type: 'text', value: row.label }] }]
  return [
    { type: 'tableCell', children: label },
    { type: 'tableCell', children: inlinesOr(row.value, scope, markFor(row.audience, scope), 'tag') },
  ]
}

function question(one: PackQuestion, scope: Scope): ListItem {
  const label: PhrasingContent = { type: 'strong', children: [{ type: 'text', value: one.label }] }
  const words = inlinesToMdast(one.text, scope, markFor(one.audience, scope))
  const head = paragraph([label, { type: 'text', value: ' ' }, ...words])
  return itemOf([head], one.sub, within(scope, one.audience))
}

/** People and agenda items stand as the brief has them, so that its words and their order come back. */
function sourceItem(one: { source: Inline[]; sub: Block[]; audience: Audiences }, scope: Scope): ListItem {
  const head = paragraph(inlinesToMdast(one.source, scope, markFor(one.audience, scope)))
  return itemOf([head], one.sub, within(scope, one.audience))
}

function inlinesOr(
  value: Inline[] | MissingText,
  scope: Scope,
  mark: string | null,
  lineEnds: LineEnds,
): PhrasingContent[] {
  return isMissing(value) ? missing(value, mark) : inlinesToMdast(value, scope, mark, lineEnds)
}

function missing(gap: MissingText, mark: string | null): PhrasingContent[] {
  const words: PhrasingContent = { type: 'emphasis', children: [{ type: 'text', value: gap.missing }] }
  return mark === null ? [words] : [words, { type: 'text', value: ` ${mark}` }]
}

function paragraph(children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children }
}

function listOf(children: ListItem[]): List {
  return { type: 'list', ordered: false, spread: children.some((item) => item.spread === true), children }
}
