import type { Block, Inline, ListItem, Paragraph, Quote, TableRow } from '../inline.ts'
import { plainText } from '../plain-text.ts'
import { agendaInCode } from './agenda-in-code.ts'
import { areWrapped } from './are-wrapped.ts'

/**
 * Decides for every paragraph whether its line ends are only where the editor wrapped (they become spaces) or part
 * of what is said (they become breaks). Both keep offsets, for either counts one character. `markup`: the brief has
 * headings or front matter as Markdown has, where a line end means a space unless lines plainly stand alone.
 */
export function settleLines(blocks: readonly Block[], markup: boolean): Block[] {
  return blocks.map((block) => settle(block, markup))
}

/** A block whose lines all end where its words do is not copied, and what is known of it holds. */
function settle(block: Block, markup: boolean): Block {
  switch (block.type) {
    case 'paragraph':
      return settleParagraph(block, markup)
    case 'code':
      return agendaInCode(block) ?? block
    case 'heading':
      if (!plainText(block.children).includes('\n')) return block
      return { ...block, children: replaceEnds(block.children, () => [{ type: 'text', value: ' ' }]) }
    case 'list':
      return withParts(
        block,
        mapChanged(block.children, (item) => settleChildren(item, markup)),
      )
    case 'quote':
      return settleChildren(block, markup)
    case 'table': {
      const rows = mapChanged(block.rows, (row) => settleRow(row, markup))
      return rows === block.rows ? block : { ...block, rows }
    }
    default:
      return block
  }
}

function settleChildren<T extends ListItem | Quote>(parent: T, markup: boolean): T {
  return withParts(
    parent,
    mapChanged(parent.children, (child) => settle(child, markup)),
  )
}

function settleRow(row: TableRow, markup: boolean): TableRow {
  const cells = mapChanged(row.cells, (cell) => {
    const blocks = mapChanged(cell.blocks, (block) => settle(block, markup))
    return blocks === cell.blocks ? cell : { ...cell, blocks }
  })
  return cells === row.cells ? row : { ...row, cells }
}

function withParts<P, T extends { children: P[] }>(parent: T, children: P[]): T {
  return children === parent.children ? parent : { ...parent, children }
}

/** The list itself where nothing in it changes. */
function mapChanged<T>(list: T[], change: (one: T) => T): T[] {
  const changed = list.map(change)
  return changed.every((one, i) => one === list[i]) ? list : changed
}

function settleParagraph(block: Paragraph, markup: boolean): Paragraph {
  const text = plainText(block.children)
  if (!text.includes('\n')) return block
  const wrapped = areWrapped(
    text.split('\n').map((line) => line.trim()),
    markup,
  )
  const end: Inline = wrapped ? { type: 'text', value: ' ' } : { type: 'break' }
  return { ...block, children: replaceEnds(block.children, () => [end]) }
}

/** A `\n` in a text becomes what `end` makes; neighbouring texts are joined again. */
function replaceEnds(children: readonly Inline[], end: () => Inline[]): Inline[] {
  const out: Inline[] = []
  const push = (node: Inline) => {
    const last = out.at(-1)
    if (node.type === 'text' && last?.type === 'text')
      out[out.length - 1] = { ...last, value: last.value + node.value }
    else out.push(node)
  }
  for (const node of children) {
    if (node.type === 'text' && node.value.includes('\n')) {
      node.value.split('\n').forEach((value, i) => {
        if (i > 0) end().forEach(push)
        if (value !== '') push({ type: 'text', value })
      })
    } else if ('children' in node) push({ ...node, children: replaceEnds(node.children, end) })
    else push(node)
  }
  return out
}
