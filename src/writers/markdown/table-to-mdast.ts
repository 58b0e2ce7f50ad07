import type { AlignType, TableCell as MdastCell, Table as MdastTable, PhrasingContent } from 'mdast'
import type { Block, Inline, Table, TableCell } from '../../template/pack.ts'
import { inlinesToMdast } from './inline-to-mdast.ts'
import { markFor, type Scope } from './scope.ts'

const alignments = { start: 'left', center: 'center', end: 'right' } as const

/**
 * A table as GFM has it: one header row (empty where there is none), one line a row. A cell over several columns or
 * rows leaves the others empty.
 */
export function tableToMdast(table: Table, scope: Scope): MdastTable[] {
  const [first] = table.rows
  if (first === undefined) return []
  const grid = spread(table)
  const width = Math.max(...grid.map((row) => row.length))
  const rows = grid.map((cells, index) => {
    const row = table.rows[index]
    const mark = row === undefined ? null : markFor(row.audience, scope)
    return rowOf(cells, width, scope, mark)
  })
  const align = Array.from({ length: width }, (_, column): AlignType => {
    const name = grid[0]?.[column]?.align
    return name ? alignments[name] : null
  })
  return [gfmTable(first.header ? rows : [emptyRow(width), ...rows], align)]
}

/** A table from finished rows, the first being the header. */
export function gfmTable(rows: MdastCell[][], align: AlignType[] = []): MdastTable {
  return { type: 'table', align, children: rows.map((children) => ({ type: 'tableRow', children })) }
}

export function emptyRow(width: number): MdastCell[] {
  return Array.from({ length: width }, () => ({ type: 'tableCell', children: [] }))
}

/** Cells by column, with null where a wider or taller neighbour reaches. */
function spread(table: Table): (TableCell | null)[][] {
  const grid: (TableCell | null)[][] = table.rows.map(() => [])
  for (const [y, row] of table.rows.entries()) {
    for (const cell of row.cells) {
      const line = grid[y] ?? []
      let x = 0
      while (line[x] !== undefined) x += 1
      for (let down = 0; down < cell.rowSpan; down += 1) {
        for (let right = 0; right < cell.colSpan; right += 1) {
          const below = grid[y + down]
          if (below) below[x + right] = down === 0 && right === 0 ? cell : null
        }
      }
    }
  }
  return grid
}

/** The mark of a row stands at the end of its last cell. */
function rowOf(
  cells: readonly (TableCell | null)[],
  width: number,
  scope: Scope,
  mark: string | null,
): MdastCell[] {
  return Array.from({ length: width }, (_, column) => {
    const cell = cells[column]
    const last = column === width - 1 ? mark : null
    return { type: 'tableCell', children: cell ? cellInlines(cell, scope, last) : markAlone(last) }
  })
}

function markAlone(mark: string | null): PhrasingContent[] {
  return mark === null ? [] : [{ type: 'text', value: mark }]
}

function cellInlines(cell: TableCell, scope: Scope, mark: string | null): PhrasingContent[] {
  const lines = cell.blocks.flatMap(linesOf)
  const joined = lines.flatMap((line, index): Inline[] => (index > 0 ? [{ type: 'break' }, ...line] : line))
  return inlinesToMdast(joined, scope, mark, 'tag')
}

/** The lines of what stands in a cell: a cell of GFM holds no blocks. */
function linesOf(block: Block): Inline[][] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [block.children]
    case 'list':
      return block.children.flatMap((item) => item.children.flatMap(linesOf))
    case 'quote':
      return block.children.flatMap(linesOf)
    case 'code':
      return block.value.split('\n').map((value) => [{ type: 'inlineCode', value }])
    case 'rule':
      return []
    case 'table':
      return block.rows.flatMap((row) => row.cells.flatMap((inner) => inner.blocks.flatMap(linesOf)))
  }
}
