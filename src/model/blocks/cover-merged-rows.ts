import type { Table as MdastTable, Nodes } from 'mdast'
import type { Report } from '../../diagnostics/report.ts'
import type { Audiences } from '../audience.ts'
import type { TableRow } from '../inline.ts'
import { applyToRow } from './apply-audience.ts'

declare module 'mdast' {
  interface TableCellData {
    /** It goes on with the cell above it, whose words stand in the first of the rows that it covers. */
    continued?: boolean
  }
}

/**
 * Rows of a table, each also covered by the marks of cells that began in a row above it. A row's mark ends the last of
 * its cells with words, so that no other cell can have one.
 */
export function coverMergedRows(rows: readonly TableRow[], node: MdastTable, report: Report): TableRow[] {
  /** The mark that each column has from the cells above. */
  const marks = new Map<number, Audiences>()
  return rows.map((row, at) => {
    const cells = node.children[at]?.children ?? []
    for (const column of [...marks.keys()]) {
      if (cells[column]?.data?.continued !== true) marks.delete(column)
    }
    const covered = [...marks.values()].reduce((one, mark) => applyToRow(one, mark, report), row)
    const last = cells.findLastIndex(hasWords)
    if (row.audience !== 'all' && last >= 0) marks.set(last, covered.audience)
    return covered
  })
}

function hasWords(node: Nodes): boolean {
  if ('value' in node) return node.value.trim() !== ''
  return 'children' in node && node.children.some(hasWords)
}
