import type { PhrasingContent, TableCell } from 'mdast'
import type { Element } from './html-tree.ts'
import { isBlankLine } from './tidy-line.ts'
import type { Conversion } from './to-line.ts'
import { toLine } from './to-line.ts'
import type { Row } from './to-table.ts'

/** Columns of a table; the words of further cells go to the last one. */
export const MAX_COLUMNS = 100

/**
 * The cells of a row, one for each column. `covered` tells, for each column, how many of the next rows a cell from above
 * still covers; it is brought up to date.
 */
export function placeCells(row: Row, covered: number[], conversion: Conversion): TableCell[] {
  const cells: TableCell[] = []
  const empty = () => cells.push({ type: 'tableCell', children: [], position: row.position })
  const goOn = () =>
    cells.push({ type: 'tableCell', children: [], position: row.position, data: { continued: true } })
  const skipCovered = () => {
    for (; (covered[cells.length] ?? 0) > 0; goOn()) covered[cells.length] = (covered[cells.length] ?? 0) - 1
  }
  for (const cell of row.cells) {
    skipCovered()
    const line = toLine(cell.children, conversion).map(inOneLine)
    const children = isBlankLine(line) ? [] : line
    const last = cells.at(-1)
    if (last && cells.length >= MAX_COLUMNS) {
      last.children.push({ type: 'break', position: cell.position })
      for (const child of children) last.children.push(child)
      continue
    }
    const start = cells.length
    const columns = Math.min(spanOf(cell, 'colspan'), MAX_COLUMNS - start)
    const rows = spanOf(cell, 'rowspan')
    cells.push({ type: 'tableCell', children, position: cell.position })
    while (cells.length < start + columns) empty()
    for (let at = start; at < start + columns; at++) covered[at] = rows - 1
  }
  skipCovered()
  while (cells.length < covered.length && covered.slice(cells.length).some((one) => one > 0)) {
    empty()
    skipCovered()
  }
  return cells
}

/** A line end of the file is a space in a cell. */
function inOneLine(node: PhrasingContent): PhrasingContent {
  if (node.type === 'text') return { ...node, value: node.value.replaceAll('\n', ' ') }
  return 'children' in node ? ({ ...node, children: node.children.map(inOneLine) } as PhrasingContent) : node
}

/** Number of rows or columns that a cell says it covers. */
export function spanOf({ attributes }: Element, name: string): number {
  const span = Number.parseInt(attributes.get(name) ?? '1', 10)
  return span >= 1 ? Math.min(span, 65534) : 1
}
