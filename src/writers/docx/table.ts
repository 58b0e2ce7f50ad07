import {
  type Audiences,
  blockText,
  isRightToLeft,
  type Table as SourceTable,
  type TableCell,
  type TableRow,
} from '../../template/pack.ts'
import { type DocxContext, twips, within } from './context.ts'
import { paragraph } from './paragraph.ts'
import { blocksToDocx, type Surroundings } from './prose.ts'
import { markAlone, markRuns, runs } from './runs.ts'
import { type GridCell, gridOf } from './table-grid.ts'
import { type BlockXml, isTable } from './wml.ts'

/**
 * A table of the brief: header rows repeat, no row splits, columns share the width by what they hold; mirrored for
 * right-to-left.
 */
export function tableToDocx(table: SourceTable, context: DocxContext, around: Surroundings): BlockXml[] {
  const grid = gridOf(table.rows)
  // Word refuses a table without rows or columns.
  if (grid.columns === 0) return []
  const columns = columnWidths(grid.rows, grid.columns, context.width)
  const rows = table.rows.map((row, index) => {
    const own = within(context, row.lang, row.audience, around.audience)
    const cells = grid.rows[index] ?? []
    const last = cells.findLastIndex((one) => one.merge !== 'continue')
    const children = cells.map((one, at) =>
      gridCell(one, row, columns, at === last ? own : { ...own, mark: null }),
    )
    const header = row.header ? '<w:tblHeader/>' : ''
    return `<w:tr><w:trPr><w:cantSplit/>${header}</w:trPr>${children.join('')}</w:tr>`
  })
  return [`<w:tbl>${tableProperties(table, columns, context)}${rows.join('')}</w:tbl>`]
}

function tableProperties(table: SourceTable, columns: readonly number[], context: DocxContext): string {
  const { frame, lang } = context
  const mirrored = isRightToLeft(lang) ? '<w:bidiVisual/>' : ''
  const firstRow = table.rows[0]?.header === true
  // 0x20 is the first row; 0x600 says that rows and columns are not banded (ECMA-376-1, 17.4.55).
  const look = `<w:tblLook w:val="${firstRow ? '0620' : '0600'}" w:firstRow="${firstRow ? 1 : 0}" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>`
  const grid = columns.map((width) => `<w:gridCol w:w="${width}"/>`).join('')
  return (
    `<w:tblPr><w:tblStyle w:val="${frame.styleId('PackTable')}"/>${mirrored}<w:tblW w:w="${sum(columns)}" w:type="dxa"/>` +
    `<w:tblLayout w:type="fixed"/>${look}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>`
  )
}

function gridCell(
  one: GridCell,
  { header, audience }: TableRow,
  columns: readonly number[],
  context: DocxContext,
): string {
  const style = header ? 'TableHeading' : 'TableText'
  const width = sum(columns.slice(one.column, one.column + one.span))
  const inner = { ...context, mark: null, indent: 0, width: width - 2 * twips(context.theme.table.padding) }
  const bold = header && context.theme.styles.tableHead.bold
  const children = cellBlocks(one.cell, style, audience, { ...inner, bold })
  // A cell ends in a paragraph (ECMA-376-1, 17.4.65).
  const last = children.at(-1)
  if (last === undefined || isTable(last)) children.push(paragraph(style, markAlone(context), context))
  else children[children.length - 1] = last.replace(/<\/w:p>$/, `${markRuns(context)}</w:p>`)
  const span = one.span > 1 ? `<w:gridSpan w:val="${one.span}"/>` : ''
  const merge =
    one.merge === 'none' ? '' : `<w:vMerge w:val="${one.merge === 'start' ? 'restart' : 'continue'}"/>`
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span}${merge}</w:tcPr>${children.join('')}</w:tc>`
}

/** A cell whose words don't stand at its start has a style that says so. */
function cellBlocks(
  cell: TableCell | null,
  style: string,
  audience: Audiences,
  context: DocxContext,
): BlockXml[] {
  const { blocks, align } = cell ?? { blocks: [], align: null }
  const [only] = blocks
  if (align === null || align === 'start' || blocks.length !== 1 || only?.type !== 'paragraph') {
    return blocksToDocx(blocks, context, { style, depth: 0, audience })
  }
  const own = within(context, only.lang, 'all')
  return [paragraph(`${style}${align === 'center' ? 'Centred' : 'End'}`, runs(only.children, own), own)]
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
