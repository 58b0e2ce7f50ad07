import type { TableCell, TableRow } from '../../template/pack.ts'

/** Word refuses a table of more columns. */
const MOST_COLUMNS = 63

/** A cell where it stands; `cell` is null where a span from above goes on, or where a row is too short. */
export interface GridCell {
  cell: TableCell | null
  column: number
  span: number
  merge: 'none' | 'start' | 'continue'
}

/** The rows of a table as a full grid: spans inside the table, every row of the same width, no word lost. */
export function gridOf(source: readonly TableRow[]): { columns: number; rows: GridCell[][] } {
  const rows: GridCell[][] = source.map(() => [])
  const taken = source.map((): boolean[] => [])
  for (const [index, row] of source.entries()) {
    let column = 0
    for (const cell of row.cells) {
      while (taken[index]?.[column]) column++
      if (column >= MOST_COLUMNS) appendToLast(rows[index] ?? [], cell)
      else place(cell, index, column)
    }
  }
  const columns = Math.max(0, ...rows.flat().map(({ column, span }) => column + span))
  return { columns, rows: rows.map((row) => fillGaps(row, columns)) }

  function place(cell: TableCell, top: number, column: number): void {
    let span = 1
    while (span < cell.colSpan && column + span < MOST_COLUMNS && !taken[top]?.[column + span]) span++
    const height = Math.max(1, Math.min(cell.rowSpan, source.length - top))
    for (let down = 0; down < height; down++) {
      const merge = height === 1 ? 'none' : down === 0 ? 'start' : 'continue'
      rows[top + down]?.push({ cell: down === 0 ? cell : null, column, span, merge })
      for (let across = 0; across < span; across++) (taken[top + down] as boolean[])[column + across] = true
    }
  }
}

function appendToLast(row: GridCell[], cell: TableCell): void {
  const last = row.findLast((one) => one.cell !== null)
  if (last?.cell) last.cell = { ...last.cell, blocks: [...last.cell.blocks, ...cell.blocks] }
}

function fillGaps(row: readonly GridCell[], columns: number): GridCell[] {
  const filled: GridCell[] = []
  let at = 0
  for (const cell of row.toSorted((a, b) => a.column - b.column)) {
    if (cell.column > at) filled.push({ cell: null, column: at, span: cell.column - at, merge: 'none' })
    filled.push(cell)
    at = cell.column + cell.span
  }
  if (at < columns) filled.push({ cell: null, column: at, span: columns - at, merge: 'none' })
  return filled
}
