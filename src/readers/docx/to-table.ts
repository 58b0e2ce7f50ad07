import type { AlignType, Break, PhrasingContent, RootContent, TableCell, TableRow } from 'mdast'
import type { Position } from 'unist'
import { endsInMark } from './ends-in-mark.ts'
import { linesOfPieces } from './paragraph-lines.ts'
import { toBlocks } from './to-blocks.ts'
import { toPhrasing } from './to-phrasing.ts'
import type { TreeContext } from './tree-context.ts'
import type { WordBlock, WordRow, WordTable } from './word-document.ts'

/** Columns of a table; the words of further cells go to the last one. */
const MAX_COLUMNS = 100

/**
 * A table: a cell over several rows or columns stands in the first of them, the others are empty. A table of one cell
 * is only a frame, and gives its content; a mark at the end of it covers its row, and must not lose what is above.
 */
export function tableBlocks({ rows }: WordTable, context: TreeContext): RootContent[] {
  const [only, ...others] = rows.flatMap((row) => row.cells)
  if (only && others.length === 0) {
    const blocks = toBlocks(only.blocks, context)
    if (!blocks.some(endsInMark)) return blocks
  }
  const children: TableRow[] = []
  let headerRows = 0
  for (const row of rows) {
    const made = toRow(row, context)
    if (made === null) continue
    if (row.header && headerRows === children.length) headerRows++
    children.push(made)
  }
  const [first, last] = [children[0]?.position, children.at(-1)?.position]
  if (!first || !last) return []
  const position = { start: { ...first.start }, end: { ...last.end } }
  const data = headerRows === 1 ? {} : { data: { headerRows } }
  return [{ type: 'table', align: alignOf(rows), children, position, ...data }]
}

/** How the columns of a table of ours stand, as the styles of its last row say: `Table Text End`. */
function alignOf(rows: readonly WordRow[]): AlignType[] {
  const aligns = (rows.at(-1)?.cells ?? []).map(({ blocks: [first] }): AlignType => {
    const style = first?.type === 'paragraph' ? first.style : null
    if (style === 'Table Text End' || style === 'Table Heading End') return 'right'
    return style === 'Table Text Centred' || style === 'Table Heading Centred' ? 'center' : null
  })
  return aligns.some((one) => one !== null) ? aligns : []
}

/** Null for a row without words. */
function toRow({ before, cells }: WordRow, context: TreeContext): TableRow | null {
  const lines = cells.map(({ blocks }) => cellContent(blocks, context))
  const filled = lines.filter((line) => line.length > 0)
  const [first, last] = [filled[0]?.[0]?.position, filled.at(-1)?.at(-1)?.position]
  if (!first || !last) return null
  const position: Position = { start: { ...first.start }, end: { ...last.end } }
  const made: TableCell[] = []
  const empty = () => made.push({ type: 'tableCell', children: [], position })
  for (let i = 0; i < Math.min(before, MAX_COLUMNS - 1); i++) empty()
  for (const [at, children] of lines.entries()) {
    const overfull = made.length >= MAX_COLUMNS ? made.at(-1) : undefined
    if (overfull) {
      if (children.length > 0) overfull.children.push(breakAt(children), ...children)
      continue
    }
    const data = cells[at]?.continued ? { data: { continued: true } } : {}
    made.push({ type: 'tableCell', children, position: placeOf(children) ?? position, ...data })
    for (let i = 1; i < (cells[at]?.span ?? 1) && made.length < MAX_COLUMNS; i++) empty()
  }
  return { type: 'tableRow', children: made, position }
}

function placeOf(children: readonly PhrasingContent[]): Position | null {
  const [first, last] = [children[0]?.position, children.at(-1)?.position]
  return first && last ? { start: first.start, end: last.end } : null
}

const breakAt = (children: readonly PhrasingContent[]): Break => {
  const start = children[0]?.position?.start ?? { line: 1, column: 1 }
  return { type: 'break', position: { start, end: start } }
}

/** Paragraphs of a cell as lines, for a cell holds only those; items of a list keep their numbers. */
function cellContent(blocks: readonly WordBlock[], context: TreeContext): PhrasingContent[] {
  const out: PhrasingContent[] = []
  for (const line of blocks.flatMap((block) => linesOf(block, context))) {
    if (line.length === 0) continue
    if (out.length > 0) out.push(breakAt(line))
    out.push(...line)
  }
  return out
}

function linesOf(block: WordBlock, context: TreeContext): PhrasingContent[][] {
  if (block.type === 'table') {
    return block.rows.flatMap(({ cells }) => cells.map(({ blocks }) => cellContent(blocks, context)))
  }
  const { list, pieces, boxes } = block
  const lines = linesOfPieces(pieces).map((line) => toPhrasing([line], context))
  const start = lines[0]?.[0]?.position?.start
  if (list?.ordered && start) {
    lines[0]?.unshift({ type: 'text', value: `${list.number}. `, position: { start, end: start } })
  }
  return [...lines, ...boxes.map((box) => cellContent(box, context))]
}
