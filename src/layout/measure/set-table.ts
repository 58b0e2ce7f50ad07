import type { Block, Table, TableCell, TableRow } from '../../template/pack.ts'
import type { StyleName, TextStyle, Theme } from '../../template/theme.ts'
import type { Column, Flow } from '../flow.ts'
import { mergeColumns } from '../merge-columns.ts'
import { type Drawable, makeSlice, type Slice } from '../slice.ts'
import { makeTag, type Tag } from '../tag.ts'
import { makeUnits } from '../text/make-units.ts'
import { openSource } from '../text/source.ts'
import { emptyLine, lookOf } from '../text/span.ts'
import { columnWidths, type Extent } from './column-widths.ts'
import { pictureExtent, printedText } from './picture-extent.ts'
import { addMark, setBlocks } from './set-blocks.ts'
import { changeOfLanguage, inColumn, paragraphStyle, type Setting } from './setting.ts'

/** Share of the page's height up to which a table is not cut. */
const SHORT_TABLE = 0.3

/** A cell in its place: the number of its first column. */
interface GridCell {
  cell: TableCell
  at: number
}

/** Header rows shaded and repeated on every page, a hairline under each row, widths by content. */
export function setTable(setting: Setting, table: Table, column: Column, tag: Tag): void {
  const { theme, flow } = setting
  const grid = placeCells(table.rows)
  const widths = columnWidths(extentsOf(setting, table, grid), column.width)
  const edges = [column.x]
  for (const width of widths) edges.push((edges.at(-1) as number) + width)
  const rows = table.rows.map((row, i) => setRow(setting, row, grid[i] as GridCell[], edges, tag))
  const headCount = table.rows.findIndex((row) => !row.header)
  const head = rows.slice(0, headCount < 0 ? rows.length : headCount).flat()
  const first = flow.end
  const repeated = head.length > 0 && heightOf(head) < theme.page.height * 0.25
  // A row that is cut has no padding of its own above the cut.
  const spaced = [...head, makeSlice(theme.table.padding)]
  const [headOfRow, headOfRest] = repeated
    ? [flow.heads.push(head) - 1, flow.heads.push(spaced) - 1]
    : [null, null]
  // A short table stays on one page; a long one is cut between rows.
  const isShort = heightOf(rows.flat()) < theme.page.height * SHORT_TABLE
  rows.forEach((slices, i) => {
    const isHead = table.rows[i]?.header === true
    const staysWithNext = isHead || (isShort && i < rows.length - 1)
    const soft = !isHead
    slices.forEach((slice, k) => {
      const above = isHead ? null : k === 0 ? headOfRow : headOfRest
      flow.add({ ...slice, keep: slice.keep || staysWithNext, soft, head: above })
    })
  })
  addMark(setting, table.audience, column, tag)
  const space = theme.styles.body.leading * 0.7
  flow.spaceAround(first, space, space)
}

function heightOf(slices: readonly Slice[]): number {
  return slices.reduce((sum, slice) => sum + slice.height, 0)
}

/** Which column each cell begins in, with cells reaching down from rows above counted. */
function placeCells(rows: readonly TableRow[]): GridCell[][] {
  const taken: number[] = []
  return rows.map((row) => {
    let at = 0
    const placed = row.cells.map((cell) => {
      while ((taken[at] ?? 0) > 0) at++
      const here = { cell, at }
      for (let i = 0; i < cell.colSpan; i++) taken[at + i] = cell.rowSpan
      at += cell.colSpan
      return here
    })
    for (let i = 0; i < taken.length; i++) taken[i] = Math.max(0, (taken[i] ?? 0) - 1)
    return placed
  })
}

function extentsOf(setting: Setting, table: Table, grid: readonly GridCell[][]): Extent[] {
  const padding = setting.theme.table.padding * 2
  const extents: Extent[] = []
  table.rows.forEach((row, i) => {
    const style = setting.theme.styles[row.header ? 'tableHead' : 'tableCell']
    for (const { cell, at } of grid[i] as GridCell[]) {
      const extent = cellExtent(setting, cell, style)
      for (let k = at; k < at + cell.colSpan; k++) {
        const old = extents[k] ?? { least: padding, most: padding }
        const share = { least: extent.least / cell.colSpan, most: extent.most / cell.colSpan }
        extents[k] = {
          least: Math.max(old.least, share.least + padding),
          most: Math.max(old.most, share.most + padding),
        }
      }
    }
  })
  return Array.from(extents, (extent) => extent ?? { least: padding, most: padding })
}

/** Marks hardly change widths, so the plain words are measured, in bold; lists add their indent. */
function cellExtent(setting: Setting, cell: TableCell, style: TextStyle): Extent {
  const extent = { least: 0, most: 0 }
  const look = { ...lookOf(style), bold: true }
  const unbroken = paragraphStyle(setting, [], Number.MAX_SAFE_INTEGER)
  for (const block of cell.blocks) {
    const indent = block.type === 'list' || block.type === 'quote' ? setting.theme.list.indent : 0
    const pictures = pictureExtent(setting, block)
    extent.least = Math.max(extent.least, pictures.least)
    extent.most = Math.max(extent.most, pictures.most)
    const { text: words, padding } = printedText(setting, block)
    const beside = indent + padding
    for (const text of words.split('\n')) {
      let total = beside
      const { count, widths, spaces } = makeUnits(
        openSource([{ text, look }], unbroken, setting.tools),
        unbroken,
        setting.tools,
      )
      for (let i = 0; i < count; i++) {
        const width = widths[i] as number
        extent.least = Math.max(extent.least, width + beside)
        total += width + (spaces[i] as number)
      }
      extent.most = Math.max(extent.most, total)
    }
  }
  return extent
}

function setRow(
  setting: Setting,
  row: TableRow,
  cells: readonly GridCell[],
  edges: readonly number[],
  table: Tag,
): Slice[] {
  const { theme } = setting
  const { padding } = theme.table
  const tag = makeTag('TR', table, changeOfLanguage(setting, row.lang))
  const flows = cells.map(({ cell, at }, i) => {
    const isLast = i === cells.length - 1
    return setCell(setting, row, cell, at, edges, makeCellTag(row, cell, tag), isLast)
  })
  const slices = mergeColumns(flows.length > 0 ? flows : [inColumn(setting).flow], padding, padding)
  decorate(setting, row, slices, edges)
  // A row moves to the next page as a whole unless it is very high.
  const whole = heightOf(slices) < theme.page.height * 0.3
  return slices.map((slice, i) => ({ ...slice, keep: whole && i < slices.length - 1 }))
}

function makeCellTag(row: TableRow, cell: TableCell, parent: Tag): Tag {
  return makeTag(row.header ? 'TH' : 'TD', parent, {
    ...(row.header ? { scope: 'Column' as const } : {}),
    ...(cell.colSpan > 1 ? { colSpan: cell.colSpan } : {}),
    ...(cell.rowSpan > 1 ? { rowSpan: cell.rowSpan } : {}),
  })
}

function setCell(
  setting: Setting,
  row: TableRow,
  cell: TableCell,
  at: number,
  edges: readonly number[],
  tag: Tag,
  isLast: boolean,
): Flow {
  const { theme } = setting
  const name = row.header ? 'tableHead' : 'tableCell'
  const align = cell.align ?? theme.styles[name].align
  const own = { ...inColumn(setting), theme: aligned(theme, name, align), text: name, list: name } as const
  const x = (edges[at] as number) + theme.table.padding
  const end = (edges[Math.min(at + cell.colSpan, edges.length - 1)] as number) - theme.table.padding
  const column = { x, width: Math.max(end - x, 1) }
  setBlocks(
    { ...own, lang: row.lang ?? setting.lang, marked: row.audience },
    withGaps(cell.blocks),
    column,
    tag,
  )
  if (isLast) addMark(own, row.audience, column, tag)
  // Empty cells are cells too.
  if (own.flow.end === 0) own.flow.addLines([emptyLine], own.theme.styles[name], column, tag)
  own.flow.prepend(0, { kind: 'element', tag })
  return own.flow
}

/** The theme with one style at another side. */
function aligned(theme: Theme, name: StyleName, align: TextStyle['align']): Theme {
  const style = theme.styles[name]
  return style.align === align
    ? theme
    : { ...theme, styles: { ...theme.styles, [name]: { ...style, align } } }
}

/** Rules in cells say nothing. */
function withGaps(blocks: readonly Block[]): Block[] {
  return blocks.filter((block) => block.type !== 'rule')
}

function decorate(setting: Setting, row: TableRow, slices: readonly Slice[], edges: readonly number[]): void {
  const { theme } = setting
  const x = edges[0] as number
  const width = (edges.at(-1) as number) - x
  const last = slices.at(-1) as Slice
  if (row.header) {
    for (const slice of slices) {
      slice.draws.unshift({ kind: 'fill', x, y: 0, width, height: slice.height, colour: 'shade' })
    }
  }
  const thickness = row.header ? theme.table.rule * 2 : theme.table.rule
  const rule: Drawable = { kind: 'rule', x, y: last.height, width, thickness, colour: 'rule' }
  last.draws = [...last.draws, rule]
}
