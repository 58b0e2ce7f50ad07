import { type FileChild, type Table, TableRow } from 'docx'
import type { StyleName } from '../../template/theme.ts'
import { type DocxContext, twips } from './context.ts'
import { cellOf, tableOf } from './table.ts'
import type { TableStyleId } from './table-styles.ts'

/** A row of two columns: a short label, and what belongs to it. */
export interface Pair {
  /** Words of the label, by which the first column gets its width. */
  label: string
  first: FileChild[]
  second: FileChild[]
}

/** Looks of a table of pairs: its own style, and those of the paragraphs in its columns. */
export interface PairLook {
  table: TableStyleId
  first: string
  second: string
  /** The theme's style of the labels. */
  from: StyleName
}

/** Pairs as a table whose first column heads its rows, or the second column alone where no pair has a label. */
export function pairTable(pairs: readonly Pair[], look: PairLook, context: DocxContext): Table[] {
  if (pairs.length === 0) return []
  const columns = columnsOf(pairs, look, context)
  const [labels = 0, rest = 0] = columns
  const rows = pairs.map(({ first, second }) => {
    const cells = [cellOf(second, columns.length > 1 ? rest : labels, look.second, context)]
    if (columns.length > 1) cells.unshift(cellOf(first, labels, look.first, context))
    return new TableRow({ cantSplit: true, children: cells })
  })
  return [tableOf(look.table, rows, columns, context)]
}

/** Labels get what the longest needs, at some 0.6 em a letter, but between a sixth and a third of the line. */
function columnsOf(pairs: readonly Pair[], look: PairLook, { theme, width }: DocxContext): number[] {
  const longest = Math.max(...pairs.map(({ label }) => label.length))
  if (longest === 0) return [width]
  const { size } = theme.styles[look.from]
  const wanted = twips(longest * size * 0.6 + theme.table.padding * 2)
  const first = Math.round(Math.min(Math.max(wanted, width / 6), width / 3))
  return [first, width - first]
}
