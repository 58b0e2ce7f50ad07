import { isFor } from '../model/audience.ts'
import type { Table, TableCell, TableRow } from '../model/inline.ts'
import { type BlockFilter, filterBlocks } from './filter-brief.ts'

/** A cell at its column; `owner` is the index of the row it begins in. */
interface Spot {
  cell: TableCell
  column: number
  owner: number
}

/**
 * A table without the rows, and without the blocks in cells, that are not for this audience; null when no row is left.
 * A cell that spans a row that goes gets shorter; where it began in such a row, an empty cell keeps the columns.
 */
export function filterTable(table: Table, filter: BlockFilter): Table | null {
  const kept = table.rows.map((row) => isFor(row.audience, filter.audience))
  if (!kept.includes(true)) return null
  if (!kept.includes(false))
    return { ...table, rows: table.rows.map((row, index) => wholeRow(row, table, index, filter)) }
  const spots = placeCells(table.rows)
  const rows = table.rows.flatMap((row, index): TableRow[] => {
    if (!kept[index]) return []
    const cells = spots
      .filter((spot) => startsAt(spot, kept) === index)
      .sort((a, b) => a.column - b.column)
      .map((spot) => {
        const blocks = kept[spot.owner] ? filterBlocks(spot.cell.blocks, filter) : []
        return { ...spot.cell, blocks, rowSpan: rowsLeft(spot, kept) }
      })
    return [{ ...row, cells }]
  })
  return { ...table, rows }
}

/** A row of a table all of whose rows are kept: no cell comes from another. */
function wholeRow(row: TableRow, { rows }: Table, index: number, filter: BlockFilter): TableRow {
  const cells = row.cells.map((cell) => ({
    ...cell,
    blocks: filterBlocks(cell.blocks, filter),
    rowSpan: Math.min(cell.rowSpan, rows.length - index),
  }))
  return { ...row, cells }
}

/** The first row of a cell's span that is kept; -1 when none is. */
function startsAt(spot: Spot, kept: readonly boolean[]): number {
  const offset = kept.slice(spot.owner, spot.owner + spot.cell.rowSpan).indexOf(true)
  return offset < 0 ? -1 : spot.owner + offset
}

function rowsLeft(spot: Spot, kept: readonly boolean[]): number {
  return kept.slice(spot.owner, spot.owner + spot.cell.rowSpan).filter(Boolean).length
}

/** Columns of all cells, counting those that spans from above take. */
function placeCells(rows: readonly TableRow[]): Spot[] {
  const spots: Spot[] = []
  const busyUntil: number[] = []
  for (const [owner, row] of rows.entries()) {
    let column = 0
    for (const cell of row.cells) {
      while ((busyUntil[column] ?? 0) > owner) column++
      spots.push({ cell, column, owner })
      for (let i = 0; i < cell.colSpan; i++) busyUntil[column + i] = owner + cell.rowSpan
      column += cell.colSpan
    }
  }
  return spots
}
