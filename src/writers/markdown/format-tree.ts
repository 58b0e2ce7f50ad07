import type { Root, Table } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemToMarkdown } from 'mdast-util-gfm-task-list-item'
import { type Handle, type Options, toMarkdown } from 'mdast-util-to-markdown'
import { escapeOnlyWhatMatters } from './escapes.ts'

/** Markdown of a whole tree, in the one style packs have. */
export function formatTree(tree: Root): string {
  return toMarkdown(tree, style)
}

const root: Handle = (node: Root, _parent, state, info) => {
  escapeOnlyWhatMatters(state)
  return state.containerFlow(node, info)
}

/** `:::for{moderator}` … `:::`; a longer fence where a line inside (another container, code) would end it. */
const containerDirective: Handle = (node: ContainerDirective, _parent, state, info) => {
  const inside = state.containerFlow(node, info)
  const longest = Math.max(2, ...(inside.match(/^[\t ]*:{3,}/gm) ?? []).map((line) => line.trim().length))
  const fence = ':'.repeat(longest + 1)
  const names = Object.keys(node.attributes ?? {}).join(' ')
  return `${fence}${node.name}{${names}}\n${inside}\n${fence}`
}

/** Accents and vowel signs take no room of their own. */
const stringLength = (text: string) => text.replace(/\p{M}/gu, '').length
const tidy = gfmTableToMarkdown({ tablePipeAlign: true, stringLength })
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
    { handlers: { root, containerDirective, table } },
  ],
}
