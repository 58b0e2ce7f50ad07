import { bracketEnd } from './ends-in-mark.ts'
import { textOfPieces } from './paragraph-lines.ts'
import type { WordBlock, WordCell, WordTable } from './word-document.ts'

/** More rows are those of data. */
const mostRows = 4

/**
 * Blocks with those of tables that only set text in columns: title and facts on the left, the first section on the
 * right. Such a table has a cell with a heading and words below it. Where a mark may stand in it or above it, it stays
 * a table, for a heading out of a table would end what the mark covers.
 */
export function withoutLayoutTables(blocks: readonly WordBlock[]): readonly WordBlock[] {
  if (!blocks.some(isLayout)) return blocks
  const out: WordBlock[] = []
  let marked = false
  for (const block of blocks) {
    marked ||= holdsMark(block)
    if (block.type === 'table' && !marked && isLayout(block)) out.push(...blocksOf(block))
    else out.push(block)
  }
  return out
}

function isLayout(block: WordBlock): boolean {
  if (block.type !== 'table') return false
  const { rows } = block
  if (rows.length > mostRows || rows.some(({ header }) => header)) return false
  return rows.some(({ cells }) => cells.some(holdsSection))
}

/** A heading with something below it. */
function holdsSection({ blocks }: WordCell): boolean {
  const heading = blocks.findIndex((block) => isHeading(block) && hasWords(block))
  return heading >= 0 && blocks.slice(heading + 1).some((block) => !isHeading(block) && hasWords(block))
}

const isHeading = (block: WordBlock): boolean =>
  block.type === 'paragraph' && (block.heading !== null || block.role === 'title')

const hasWords = (block: WordBlock): boolean =>
  block.type === 'table' || textOfPieces(block.pieces).trim() !== ''

const blocksOf = ({ rows }: WordTable): WordBlock[] =>
  rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.blocks))

/** Any bracket at an end, for who knows what is meant by it; and fences. */
function holdsMark(block: WordBlock): boolean {
  if (block.type === 'table') return blocksOf(block).some(holdsMark)
  const text = textOfPieces(block.pieces)
  return bracketEnd.test(text.slice(-200)) || text.includes(':::') || block.boxes.flat().some(holdsMark)
}
