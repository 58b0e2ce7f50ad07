import type { Place } from '../../diagnostics/diagnostic.ts'
import type { Audiences } from '../audience.ts'
import type { Note } from '../brief.ts'
import type { Block, ListItem, TableRow } from '../inline.ts'

interface Placed {
  place: Place
  audience: Audiences
}

/**
 * Places whose lines no message may print: of every block, item, row, note and statement that is not for all, the
 * outermost of each; and `suspect` ones, whose mark could not be read.
 */
export function restrictedPlaces(
  blocks: readonly Block[],
  notes: readonly Note[],
  statements: readonly Placed[],
  suspect: readonly Place[],
): Place[] {
  const places = [...suspect]
  const visit = (part: Placed, below: readonly Block[]): void => {
    if (part.audience !== 'all') places.push(part.place)
    else below.forEach(visitBlock)
  }
  const visitRow = (row: TableRow): void =>
    visit(
      row,
      row.cells.flatMap((cell) => cell.blocks),
    )
  const visitItem = (item: ListItem): void => visit(item, item.children)
  const visitBlock = (block: Block): void => {
    if (block.audience !== 'all') places.push(block.place)
    else if (block.type === 'list') block.children.forEach(visitItem)
    else if (block.type === 'quote') block.children.forEach(visitBlock)
    else if (block.type === 'table') block.rows.forEach(visitRow)
  }
  for (const statement of statements) visit(statement, [])
  blocks.forEach(visitBlock)
  for (const note of notes) visit(note, note.blocks)
  return places
}
