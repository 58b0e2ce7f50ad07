import {
  type IBorderOptions,
  type ITableCellOptions,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx'
import { blockText, type TableCell as Cell, type Table as SourceTable } from '../../template/pack.ts'
import { type DocxContext, isRightToLeft, twips, within } from './context.ts'
import { blocksToDocx, differs, paragraph, type Surroundings } from './prose.ts'
import { markRuns } from './runs.ts'
import { hex } from './styles.ts'

const none: IBorderOptions = { style: 'none', size: 0, color: 'auto' }

/** Rules between rows only, or none. */
export function tableBorders(context: DocxContext, rules: boolean) {
  const size = Math.max(2, Math.round(context.theme.table.rule * 8))
  const rule: IBorderOptions = rules ? { style: 'single', size, color: hex(context.theme, 'rule') } : none
  return { top: rule, bottom: rule, insideHorizontal: rule, left: none, right: none, insideVertical: none }
}

/** A table of fixed columns across the text, mirrored for right-to-left. */
export function tableOf(
  rows: TableRow[],
  columns: readonly number[],
  context: DocxContext,
  rules: boolean,
): Table {
  return new Table({
    width: { size: columns.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    columnWidths: [...columns],
    layout: TableLayoutType.FIXED,
    borders: tableBorders(context, rules),
    ...(isRightToLeft(context.lang) ? { visuallyRightToLeft: true } : {}),
    rows,
  })
}

/** Cell margins of the theme. */
export function cellOf(options: ITableCellOptions, context: DocxContext, flush = false): TableCell {
  const padding = twips(context.theme.table.padding)
  return new TableCell({
    margins: {
      top: Math.round(padding * 0.6),
      bottom: Math.round(padding * 0.6),
      left: flush ? 0 : padding,
      right: padding,
      marginUnitType: WidthType.DXA,
    },
    ...options,
  })
}

/** A table of the brief: header rows repeat, no row splits, columns share the width by what they hold. */
export function tableToDocx(table: SourceTable, context: DocxContext, around: Surroundings): Table[] {
  const columns = columnWidths(table, context.width)
  // Word refuses a table without rows or columns.
  if (columns.length === 0) return []
  const rows = table.rows.map((row) => {
    const own = within(context, row.lang, differs(row.audience, around.audience) ? row.audience : 'all')
    let column = 0
    const cells = row.cells.map((cell, index) => {
      const width = columns.slice(column, column + cell.colSpan).reduce((sum, one) => sum + one, 0)
      column += cell.colSpan
      return bodyCell(cell, row.header, width, index === row.cells.length - 1 ? own : { ...own, mark: null })
    })
    return new TableRow({ children: cells, cantSplit: true, ...(row.header ? { tableHeader: true } : {}) })
  })
  return [tableOf(rows, columns, context, true)]
}

function bodyCell(cell: Cell, header: boolean, width: number, context: DocxContext): TableCell {
  const style = header ? 'TableHeading' : 'TableText'
  const children = blocksToDocx(
    cell.blocks,
    { ...context, mark: null },
    { style, depth: 0, audience: 'all', ...(cell.align ? { align: cell.align } : {}) },
  )
  const mark = markRuns(context)
  // A cell must end in a paragraph (ECMA-376-1, 17.4.65).
  const last = cell.blocks.at(-1)
  if (mark.length > 0 || children.length === 0 || last?.type === 'table') {
    children.push(paragraph(style, mark.slice(1), context))
  }
  return cellOf(
    {
      children: children as unknown as ITableCellOptions['children'],
      width: { size: width, type: WidthType.DXA },
      ...(cell.colSpan > 1 ? { columnSpan: cell.colSpan } : {}),
      ...(cell.rowSpan > 1 ? { rowSpan: cell.rowSpan } : {}),
      ...(header
        ? { shading: { type: 'clear' as const, color: 'auto', fill: hex(context.theme, 'shade') } }
        : {}),
    },
    context,
  )
}

/** Shares of the width by the longest cell of each column, none below a tenth nor counted above sixty letters. */
function columnWidths(table: SourceTable, width: number): number[] {
  const longest: number[] = []
  for (const row of table.rows) {
    let column = 0
    for (const cell of row.cells) {
      const length = Math.max(4, ...cell.blocks.map((block) => blockText(block).length))
      if (cell.colSpan === 1) longest[column] = Math.max(longest[column] ?? 4, Math.min(length, 60))
      column += cell.colSpan
    }
    while (longest.length < column) longest.push(4)
  }
  const shares = Array.from(longest, (one) => (one ?? 4) + 4)
  const total = shares.reduce((sum, one) => sum + one, 0)
  return shares.map((one) => Math.floor((width * one) / total))
}
