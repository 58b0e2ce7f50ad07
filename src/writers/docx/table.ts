import {
  AlignmentType,
  type FileChild,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalMergeType,
  WidthType,
} from 'docx'
import { type Block, blockText, isRightToLeft, type Table as SourceTable } from '../../template/pack.ts'
import { type DocxContext, twips, within } from './context.ts'
import { paragraph } from './paragraph.ts'
import { blocksToDocx, differs, type Surroundings } from './prose.ts'
import { markRuns, runs } from './runs.ts'
import { type GridCell, gridOf } from './table-grid.ts'
import type { TableStyleId } from './table-styles.ts'

/** A table of fixed columns, twips, in a named style; mirrored for right-to-left. */
export function tableOf(
  style: TableStyleId,
  rows: TableRow[],
  columns: readonly number[],
  context: DocxContext,
): Table {
  return new Table({
    style,
    tableLook: {
      firstRow: style === 'PackTable',
      firstColumn: style !== 'PackTable',
      lastRow: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    width: { size: sum(columns), type: WidthType.DXA },
    columnWidths: [...columns],
    layout: TableLayoutType.FIXED,
    ...(isRightToLeft(context.lang) ? { visuallyRightToLeft: true } : {}),
    rows,
  })
}

/** A cell of a width; it ends in a paragraph, which Word insists on (ECMA-376-1, 17.4.65). */
export function cellOf(
  children: readonly FileChild[],
  width: number,
  style: string,
  context: DocxContext,
  more: { columnSpan?: number; verticalMerge?: GridCell['merge'] } = {},
): TableCell {
  const { columnSpan = 1, verticalMerge = 'none' } = more
  const closing = children.at(-1) instanceof Paragraph ? [] : [paragraph(style, [], context)]
  return new TableCell({
    children: [...children, ...closing] as (Paragraph | Table)[],
    width: { size: width, type: WidthType.DXA },
    ...(columnSpan > 1 ? { columnSpan } : {}),
    ...(verticalMerge === 'none'
      ? {}
      : {
          verticalMerge: verticalMerge === 'start' ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE,
        }),
  })
}

/** A table of the brief: header rows repeat, no row splits, columns share the width by what they hold. */
export function tableToDocx(table: SourceTable, context: DocxContext, around: Surroundings): Table[] {
  const grid = gridOf(table.rows)
  // Word refuses a table without rows or columns.
  if (grid.columns === 0) return []
  const columns = columnWidths(grid.rows, grid.columns, context.width)
  const rows = table.rows.map((row, index) => {
    const own = within(context, row.lang, differs(row.audience, around.audience) ? row.audience : 'all')
    const cells = grid.rows[index] ?? []
    const last = cells.findLastIndex((one) => one.merge !== 'continue')
    const style = row.header ? 'TableHeading' : 'TableText'
    const children = cells.map((one, at) =>
      gridCell(one, style, columns, at === last ? own : { ...own, mark: null }),
    )
    return new TableRow({ children, cantSplit: true, ...(row.header ? { tableHeader: true } : {}) })
  })
  return [tableOf('PackTable', rows, columns, context)]
}

function gridCell(one: GridCell, style: string, columns: readonly number[], context: DocxContext): TableCell {
  const width = sum(columns.slice(one.column, one.column + one.span))
  const inner = { ...context, mark: null, indent: 0, width: width - 2 * twips(context.theme.table.padding) }
  const children = cellBlocks(one.cell?.blocks ?? [], style, one.cell?.align ?? null, inner)
  if (context.mark !== null) children.push(paragraph(style, markRuns(context).slice(1), context))
  return cellOf(children, width, style, context, { columnSpan: one.span, verticalMerge: one.merge })
}

/** Left and right are start and end to Word; the library turns them round in right-to-left paragraphs. */
function cellBlocks(
  blocks: readonly Block[],
  style: string,
  align: 'start' | 'center' | 'end' | null,
  context: DocxContext,
): FileChild[] {
  const [only] = blocks
  if (align === null || align === 'start' || blocks.length !== 1 || only?.type !== 'paragraph') {
    return blocksToDocx(blocks, context, { style, depth: 0, audience: 'all' })
  }
  const own = within(context, only.lang, 'all')
  const end = isRightToLeft(own.lang) ? AlignmentType.LEFT : AlignmentType.RIGHT
  const alignment = align === 'center' ? AlignmentType.CENTER : end
  return [paragraph(style, runs(only.children, own), own, { alignment })]
}

/** Shares of the width by the longest cell of each column, none counted below four letters nor above sixty. */
function columnWidths(rows: readonly GridCell[][], count: number, width: number): number[] {
  const longest = Array<number>(count).fill(4)
  for (const { cell, column, span } of rows.flat()) {
    if (cell === null || span > 1) continue
    const length = Math.max(0, ...cell.blocks.map((block) => blockText(block).length))
    longest[column] = Math.max(longest[column] ?? 4, Math.min(length, 60))
  }
  const shares = longest.map((one) => one + 4)
  const total = sum(shares)
  return shares.map((one) => Math.floor((width * one) / total))
}

function sum(values: readonly number[]): number {
  return values.reduce((total, one) => total + one, 0)
}
