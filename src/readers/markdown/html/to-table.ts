import type { AlignType, RootContent, Table, TableRow } from 'mdast'
import type { Position } from 'unist'
import { endsInBracket } from './ends-in-bracket.ts'
import type { Element, Part } from './html-tree.ts'
import { MAX_COLUMNS, placeCells, spanOf } from './place-cells.ts'
import { textOf } from './text-of.ts'
import { toBlocks } from './to-blocks.ts'
import type { Conversion } from './to-line.ts'
import { toLine } from './to-line.ts'
import { headed } from './to-list.ts'

declare module 'mdast' {
  interface Data {
    /** Rows of a table that are its header, where they are not the first alone. */
    headerRows?: number
  }
}

/** A row with its own cells. */
export interface Row {
  cells: Element[]
  inHead: boolean
  position: Position
}

/** What a table holds, in reading order. */
interface Content {
  caption: Part[]
  rows: Row[]
}

/**
 * `<table>`: a cell over several rows or columns stands in the first of them, the others are empty. A table of one
 * cell is only a frame, and gives its content.
 */
export function tableBlocks(element: Element, conversion: Conversion): RootContent[] {
  const content: Content = { caption: [], rows: [] }
  gather(element, false, content)
  const caption = toLine(content.caption, conversion)
  const [only, ...others] = content.rows.flatMap((row) => row.cells)
  // A mark at the end of a cell covers its row, and must not lose the blocks above it.
  if (only && others.length === 0 && !endsInBracket(textOf(only.children).trimEnd())) {
    return headed(caption, toBlocks(only.children, conversion), element.position)
  }
  const table = tableOf(content.rows, element.position, conversion)
  return headed(caption, table === null ? [] : [table], element.position)
}

function gather(element: Element, inHead: boolean, content: Content): void {
  const strays: Part[] = []
  for (const part of element.children) {
    if (part.type === 'edge' || (part.type === 'words' && part.value.trim() === '')) continue
    const name = part.type === 'element' ? part.name : ''
    if (part.type !== 'element' || !/^(?:thead|tbody|tfoot|tr|caption)$/.test(name)) strays.push(part)
    else if (name === 'tr') content.rows.push(rowOf(part, inHead))
    else if (name === 'caption') content.caption.push(part)
    else gather(part, name === 'thead', content)
  }
  // Words outside of any cell: in a row of their own they are covered by the mark of the header at least.
  if (strays.length > 0) content.rows.push(strayRow(strays, element.position))
}

function rowOf(row: Element, inHead: boolean): Row {
  const cells: Element[] = []
  for (const part of row.children) {
    if (part.type === 'element' && /^t[dh]$/.test(part.name)) cells.push(part)
    else if (part.type !== 'edge' && !(part.type === 'words' && part.value.trim() === '')) {
      cells.push(cellAround([part], part.position ?? row.position))
    }
  }
  const isHead = cells.length > 0 && cells.every((cell) => cell.name === 'th')
  return { cells, inHead: inHead || isHead, position: row.position }
}

function strayRow(parts: Part[], outer: Position): Row {
  const position = parts[0]?.type === 'edge' ? outer : (parts[0]?.position ?? outer)
  return { cells: [cellAround(parts, position)], inHead: false, position }
}

function cellAround(children: Part[], position: Position): Element {
  const attributes = new Map<string, string>()
  return { type: 'element', name: 'td', attributes, children, closed: false, holdsBlocks: true, position }
}

function tableOf(rows: readonly Row[], position: Position, conversion: Conversion): Table | null {
  const children: TableRow[] = []
  /** For each column, how many of the next rows a cell from above still covers. */
  const covered: number[] = []
  let headerRows = 0
  const kept: Row[] = []
  for (const row of rows) {
    const cells = placeCells(row, covered, conversion)
    if (cells.every((cell) => cell.children.length === 0)) continue
    if (row.inHead && headerRows === children.length) headerRows++
    children.push({ type: 'tableRow', children: cells, position: row.position })
    kept.push(row)
  }
  if (children.length === 0) return null
  const align = (kept[0]?.cells ?? []).flatMap(alignOf)
  const data = headerRows === 1 ? {} : { data: { headerRows } }
  return {
    type: 'table',
    align: align.some(Boolean) ? align.slice(0, MAX_COLUMNS) : [],
    children,
    position,
    ...data,
  }
}

/** For each column of the cell. */
function alignOf(cell: Element): AlignType[] {
  const style = /text-align\s*:\s*(\w+)/i.exec(cell.attributes.get('style') ?? '')?.[1]
  const align = (cell.attributes.get('align') ?? style ?? '').toLowerCase()
  const known = align === 'left' || align === 'right' || align === 'center' ? align : null
  return new Array<AlignType>(Math.min(spanOf(cell, 'colspan'), MAX_COLUMNS)).fill(known)
}
