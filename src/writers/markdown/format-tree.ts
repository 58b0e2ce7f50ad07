import type { Root, Table } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemToMarkdown } from 'mdast-util-gfm-task-list-item'
import { type Handle, type Options, toMarkdown } from 'mdast-util-to-markdown'
import { escapeOnlyWhatMatters } from './escapes.ts'
import { isRoom } from './room.ts'

/** Markdown of a whole tree, in the one style packs have. */
export function formatTree(tree: Root): string {
  return toMarkdown(tree, style)
}

const root: Handle = (node: Root, _parent, state, info) => {
  escapeOnlyWhatMatters(state)
  return state.containerFlow(node, info)
}

const thematicBreak: Handle = (node) => (isRoom(node) ? '_'.repeat(24) : '***')

/** `:::for{moderator}` … `:::`; one that holds another has the longer fence. */
const containerDirective: Handle = (node: ContainerDirective, _parent, state, info) => {
  const exit = state.enter('blockquote')
  const fence = ':'.repeat(2 + containerDepth(node))
  const names = Object.keys(node.attributes ?? {}).join(' ')
  const inside = state.containerFlow(node, info)
  exit()
  return `${fence}${node.name}{${names}}\n${inside}\n${fence}`
}

function containerDepth(node: object): number {
  const children = 'children' in node && Array.isArray(node.children) ? node.children : []
  const below = children.reduce<number>((most, child) => Math.max(most, containerDepth(child)), 0)
  return below + ('type' in node && node.type === 'containerDirective' ? 1 : 0)
}

const tidy = gfmTableToMarkdown({ tablePipeAlign: true })
const ragged = gfmTableToMarkdown({ tablePipeAlign: false })
/** Columns are lined up by spaces only while a row of them fits on a screen. */
const widestTidyCell = 72

const table: Handle = (node: Table, parent, state, info) => {
  const long = node.children.some((row) => row.children.some((cell) => lettersIn(cell) > widestTidyCell))
  const handle = (long ? ragged : tidy).handlers?.table
  if (!handle) throw new Error('mdast-util-gfm-table has no handler for tables')
  return handle(node, parent, state, info)
}

function lettersIn(node: object): number {
  const own = 'value' in node && typeof node.value === 'string' ? node.value.length : 0
  const children = 'children' in node && Array.isArray(node.children) ? node.children : []
  return children.reduce<number>((sum, child) => sum + lettersIn(child), own)
}

const style: Options = {
  bullet: '-',
  emphasis: '*',
  strong: '*',
  fences: true,
  listItemIndent: 'one',
  extensions: [
    gfmFootnoteToMarkdown(),
    gfmStrikethroughToMarkdown(),
    tidy,
    gfmTaskListItemToMarkdown(),
    { handlers: { root, thematicBreak, containerDirective, table } },
  ],
}
