import type { Table as MdastTable, TableCell as MdastTableCell, TableRow as MdastTableRow } from 'mdast'
import type { Place } from '../../diagnostics/diagnostic.ts'
import { type Audiences, narrow } from '../audience.ts'
import type { Block, Inline, Table, TableCell, TableRow } from '../inline.ts'
import { plainText } from '../plain-text.ts'
import { applyAudience } from './apply-audience.ts'
import type { Conversion } from './conversion.ts'
import { containerAudience } from './convert-block.ts'
import { convertInlines } from './convert-inline.ts'
import { hasWords } from './end-brackets.ts'
import { placeOf, placeOfAll } from './place-of.ts'
import { misplaced, takeMark } from './take-mark.ts'

type Align = TableCell['align']
interface Cell {
  place: Place
  children: Inline[]
  /** It goes on with the cell above it. */
  continued: boolean
}

declare module 'mdast' {
  interface TableCellData {
    /** It goes on with the cell above it, whose words stand in the first of the rows that it covers. */
    continued?: boolean
  }
}

/** A table whose rows all have as many cells as its first; the mark of a header row covers the whole table. */
export function convertTable(node: MdastTable, outer: Audiences, conversion: Conversion): Table {
  const aligns = (node.align ?? []).map((align): Align => {
    if (align === 'left') return 'start'
    return align === 'right' ? 'end' : (align ?? null)
  })
  const width = node.children.reduce((most, row) => Math.max(most, row.children.length), aligns.length)
  // Only HTML has tables without a header, or with one of several rows; see `headerRows` of mdast's `Data`.
  const header = node.data?.headerRows ?? 1
  const marks: Audiences[] = []
  const rows = node.children.map((row, i) =>
    convertRow(row, i < header, { width, aligns, marks }, conversion),
  )
  const place = placeOf(node)
  const headMarks = rows.filter((row) => row.header).map((row) => row.audience)
  const table: Table = { type: 'table', id: '', place, audience: containerAudience('all', rows), rows }
  const covered = [...headMarks, outer].reduce<Block>(
    (block, mark) => applyAudience(block, mark, conversion.report),
    table,
  )
  return covered as Table
}

/** What the rows of a table share. */
interface Grid {
  width: number
  aligns: readonly Align[]
  /** The mark in each column that the last row left there, for the rows that its cell goes on in. */
  marks: Audiences[]
}

function convertRow(
  node: MdastTableRow,
  header: boolean,
  { width, aligns, marks }: Grid,
  conversion: Conversion,
): TableRow {
  const cells = node.children.map((cell) => readCell(cell, conversion))
  const audience = takeRowMark(cells, marks, conversion)
  while (cells.length < width) cells.push({ place: placeOf(node), children: [], continued: false })
  const converted = cells.map(({ place, children }, i): TableCell => {
    const blocks: TableCell['blocks'] =
      children.length === 0 ? [] : [{ type: 'paragraph', id: '', place, audience, children }]
    return { blocks, colSpan: 1, rowSpan: 1, align: aligns[i] ?? null }
  })
  return { type: 'tableRow', id: '', place: placeOf(node), audience, header, cells: converted }
}

function readCell(node: MdastTableCell, conversion: Conversion): Cell {
  const place: Place = { ...placeOfAll(node.children, placeOf(node)), part: 'table cell' }
  const continued = node.data?.continued === true
  return { place, children: convertInlines(node.children, conversion), continued }
}

/**
 * A row's mark ends its last cell that has words; in any other it would cover nothing. One in a cell over several rows
 * covers them all. `marks` has those of the row above, by column, and is brought up to date.
 */
function takeRowMark(cells: Cell[], marks: Audiences[], conversion: Conversion): Audiences {
  const last = cells.findLast((cell) => hasWords(plainText(cell.children)))
  let audience: Audiences = 'all'
  for (const [at, cell] of cells.entries()) {
    const { children, audience: mark } = takeMark(cell.children, cell.place, conversion, 'may stand alone')
    const above = cell.continued ? (marks[at] ?? 'all') : 'all'
    marks[at] = narrow(above, mark) ?? []
    audience = narrow(audience, above) ?? []
    if (mark === 'all') continue
    if (cell !== last) misplaced('', 'ends a cell that is not the last of its row', cell.place, conversion)
    cell.children = children
    audience = narrow(audience, mark) ?? []
  }
  return audience
}
