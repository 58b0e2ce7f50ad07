import type { AlignType, Table, TableRow } from 'mdast'
import { addWords, isSimple } from './simple-words.ts'
import { placeIn, type SourceLines } from './source-lines.ts'

const row = /^\|.*\|$/
const delimiter = /^ *(:?)-+(:?) *$/

/** The table of these lines, or null: one with a bar at both ends of each line, as many cells in each, and only words. */
export function readSimpleTable(source: SourceLines, from: number, to: number): [Table] | null {
  const lines = source.lines.slice(from, to)
  if (!lines.every((line) => row.test(line))) return null
  const [head = [], delimiters = [], ...rows] = lines.map((line) => line.slice(1, -1).split('|'))
  if (!delimiters.every((one) => delimiter.test(one)) || delimiters.length !== head.length) return null
  const simple = (cells: string[]) =>
    cells.length === head.length && cells.every((one) => isSimple(trimSpaces(one)))
  if (![head, ...rows].every(simple)) return null
  const at = (index: number) => (index === 0 ? from : from + index + 1)
  return [
    {
      type: 'table',
      align: delimiters.map(alignOf),
      children: [head, ...rows].map((cells, index) => rowOf(source, at(index), cells)),
      position: placeIn(source, from, 0, to - 1, lines.at(-1)?.length ?? 0),
    },
  ]
}

function alignOf(written: string): AlignType {
  const [, left, right] = delimiter.exec(written) ?? []
  if (left) return right ? 'center' : 'left'
  return right ? 'right' : null
}

function rowOf(source: SourceLines, at: number, cells: readonly string[]): TableRow {
  const length = source.lines[at]?.length ?? 0
  const children: TableRow['children'] = []
  let start = 0
  for (const [index, written] of cells.entries()) {
    const next = start + 1 + written.length
    // The last cell takes the bar behind it too.
    const position = placeIn(source, at, start, at, index === cells.length - 1 ? length : next)
    const cell: TableRow['children'][number] = { type: 'tableCell', children: [], position }
    const words = next - written.replace(/^ +/, '').length
    addWords(cell.children, source, at, words, words + trimSpaces(written).length)
    children.push(cell)
    start = next
  }
  return { type: 'tableRow', children, position: placeIn(source, at, 0, at, length) }
}

/** Other white space is part of the words. */
function trimSpaces(cell: string): string {
  return cell.replace(/^ +|(?<! ) +$/g, '')
}
