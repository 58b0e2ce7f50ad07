import type { BlockContent, DefinitionContent, ListItem as MdastItem, List as MdastList } from 'mdast'
import type { Audiences, Block, Inline, ListItem } from '../../template/pack.ts'
import { inlinesToMdast } from './inline-to-mdast.ts'
import { mergeContainers } from './merge-containers.ts'
import { markFor, type Scope, within } from './scope.ts'
import { tableToMdast } from './table-to-mdast.ts'

type Flow = BlockContent | DefinitionContent

/** Blocks of the brief as they are, each restricted one with its mark, or in `:::for` where it can carry none. */
export function proseToMdast(blocks: readonly Block[], scope: Scope): Flow[] {
  return mergeContainers(blocks.flatMap((block) => convert(block, scope)))
}

function convert(block: Block, scope: Scope): Flow[] {
  const mark = markFor(block.audience, scope)
  const inner = within(scope, block.audience)
  switch (block.type) {
    case 'paragraph':
      return paragraph(block.children, scope, mark)
    case 'heading':
      return [
        {
          type: 'heading',
          depth: headingDepth(block.depth),
          children: inlinesToMdast(block.children, scope, mark, 'space'),
        },
      ]
    case 'list':
      return contain(block.audience, mark, [list(block, inner)])
    case 'quote':
      return contain(block.audience, mark, [
        { type: 'blockquote', children: proseToMdast(block.children, inner) },
      ])
    case 'code':
      return contain(block.audience, mark, [{ type: 'code', value: block.value }])
    case 'rule':
      return contain(block.audience, mark, [{ type: 'thematicBreak' }])
    case 'table':
      return contain(block.audience, mark, tableToMdast(block, inner))
  }
}

/** mdast has six depths. */
export function headingDepth(depth: number): 1 | 2 | 3 | 4 | 5 | 6 {
  return Math.min(Math.max(depth, 1), 6) as 1 | 2 | 3 | 4 | 5 | 6
}

function paragraph(inlines: readonly Inline[], scope: Scope, mark: string | null): Flow[] {
  const children = inlinesToMdast(inlines, scope, mark)
  return children.length > 0 ? [{ type: 'paragraph', children }] : []
}

/** What has no end of line to put a mark at goes into a container of its own. */
function contain(audience: Audiences, mark: string | null, children: Flow[]): Flow[] {
  if (mark === null || audience === 'all' || children.length === 0) return children
  const attributes = Object.fromEntries(audience.map((name) => [name, '']))
  return [{ type: 'containerDirective', name: 'for', attributes, children: children as BlockContent[] }]
}

function list(block: Extract<Block, { type: 'list' }>, scope: Scope): MdastList {
  const children = block.children.map((item) => listItem(item, scope))
  return {
    type: 'list',
    ordered: block.ordered,
    start: block.ordered ? block.start : null,
    spread: children.some((item) => item.spread === true),
    children,
  }
}

function listItem(item: ListItem, scope: Scope): MdastItem {
  const [first, ...others] = item.children
  const mark = markFor(item.audience, scope)
  const inner = within(scope, item.audience)
  if (first?.type === 'paragraph' && mark !== null) {
    return itemOf(paragraph(first.children, scope, mark), others, inner, item.checked)
  }
  const children = contain(item.audience, mark, proseToMdast(item.children, inner))
  return { type: 'listItem', checked: item.checked, spread: isSpread(children), children }
}

/** A list item of a first line and what stands under it. */
export function itemOf(
  head: readonly Flow[],
  sub: readonly Block[],
  scope: Scope,
  checked: boolean | null = null,
): MdastItem {
  const children = [...head, ...proseToMdast(sub, scope)]
  return { type: 'listItem', checked, spread: isSpread(children), children }
}

/** Only a list stands directly under the line before it; all else would be read as part of it, or looks so. */
function isSpread(children: readonly Flow[]): boolean {
  return children.some((child, index) => index > 0 && child.type !== 'list')
}
