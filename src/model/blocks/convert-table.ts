import type { Table as MdastTable, TableCell as MdastTableCell, TableRow as MdastTableRow } from 'mdast'
import type { Place } from '../../diagnostics/diagnostic.ts'
import { type Audiences, narrow } from '../audience.ts'
import type { Block, Inline, Paragraph, Table, TableCell, TableRow } from '../inline.ts'
import { plainText } from '../plain-text.ts'
import { applyAudience } from './apply-audience.ts'
import type { Conversion } from './conversion.ts'
import { containerAudience } from './convert-block.ts'
import { convertInlines } from './convert-inline.ts'
import { coverMergedRows } from './cover-merged-rows.ts'
import { hasWords } from './end-brackets.ts'
import { isHeadRow } from './is-head-row.ts'
import { placeOf, placeOfAll } from './place-of.ts'
import { isStatedMark, takeStatedMark } from './stated-mark.ts'
import { misplaced, takeMark } from './take-mark.ts'

type Align = TableCell['align']
interface Cell {
  place: Place
  children: Inline[]
}

/** A table whose rows all have as many cells as its first; the mark of a header row covers the whole table. */
export function convertTable(node: MdastTable, outer: Audiences, conversion: Conversion): Table {
  const aligns = (node.align ?? []).map((align): Align => {
    if (align === 'left') return 'start'
    return align === 'right' ? 'end' : (align ?? null)
  })
  const width = node.children.reduce((most, row) => Math.max(most, row.children.length), aligns.length)
  // Only HTML has tables without a header, or with one of several rows; see `headerRows` of mdast's `Data`.
  const told = node.data?.headerRows ?? 1
  const header = told === 0 && hasHeads(node, conversion) ? 1 : told
  const rows = node.children.map((row, i) => convertRow(row, i < header, width, aligns, conversion))
  const place = placeOf(node)
  const merged = coverMergedRows(rows, node, conversion.report)
  const marks = merged.filter((row) => row.header).map((row) => row.audience)
  const audience = containerAudience('all', merged)
  const table: Table = { type: 'table', id: '', place, audience, rows: merged }
  const covered = [...marks, outer].reduce<Block>(
    (block, mark) => applyAudience(block, mark, conversion.report),
    table,
  )
  return covered as Table
}

/** Of a table that says nothing of a header. */
function hasHeads({ children: [first, second] }: MdastTable, conversion: Conversion): boolean {
  if (!first || !second) return false
  const silent = { ...conversion, report: () => {}, suspect: [] }
  return isHeadRow(
    first.children.map((cell) =>
      plainText(takeMark(readCell(cell, silent).children, placeOf(cell), silent).children),
    ),
  )
}

function convertRow(
  node: MdastTableRow,
  header: boolean,
  width: number,
  aligns: readonly Align[],
  conversion: Conversion,
): TableRow {
  const cells = node.children.map((cell) => readCell(cell, conversion))
  const audience = takeRowMark(cells, conversion)
  while (cells.length < width) cells.push({ place: placeOf(node), children: [] })
  const converted = cells.map(({ place, children }, i): TableCell => {
    const blocks: TableCell['blocks'] =
      children.length === 0 ? [] : [paragraphOf({ place, children }, audience, conversion)]
    return { blocks, colSpan: 1, rowSpan: 1, align: aligns[i] ?? null }
  })
  return { type: 'tableRow', id: '', place: placeOf(node), audience, header, cells: converted }
}

/**
 * Words of a cell end in a mark as those of a paragraph do; in a table, only questions can be told by it, and `d [text]`
 * is words.
 */
function paragraphOf({ place, children }: Cell, audience: Audiences, conversion: Conversion): Paragraph {
  const base: Paragraph = { type: 'paragraph', id: '', place, audience, children }
  const taken = takeStatedMark(children, place, conversion)
  if (taken.stated === 'question' || taken.stated === 'notQuestion')
    return { ...base, children: taken.children, stated: taken.stated }
  const why =
    taken.stated === 'heading' ? 'ends a cell, and a table holds no sections' : 'stands alone in its cell'
  if (taken.stated === 'heading' || isStatedMark(children)) {
    const mark = /[[［][^[［]*$/u.exec(plainText(children).trim())?.[0] ?? ''
    conversion.report('mark-without-effect', place, { mark, why })
  }
  return base
}

function readCell(node: MdastTableCell, conversion: Conversion): Cell {
  const place: Place = { ...placeOfAll(node.children, placeOf(node)), part: 'table cell' }
  return { place, children: convertInlines(node.children, conversion) }
}

/** A row's mark ends its last cell that has words; in any other it would cover nothing. */
function takeRowMark(cells: Cell[], conversion: Conversion): Audiences {
  const last = cells.findLast((cell) => hasWords(plainText(cell.children)))
  let audience: Audiences = 'all'
  for (const cell of cells) {
    const { children, audience: mark } = takeMark(cell.children, cell.place, conversion, 'may stand alone')
    if (mark === 'all') continue
    if (cell !== last) misplaced('', 'ends a cell that is not the last of its row', cell.place, conversion)
    cell.children = children
    audience = narrow(audience, mark) ?? []
  }
  return audience
}
