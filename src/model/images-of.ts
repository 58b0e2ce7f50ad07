import type { Brief } from './brief.ts'
import { imagesIn } from './images-in.ts'
import type { Block, Image } from './inline.ts'

/** The pictures of a brief in reading order, those of notes last. */
export function imagesOf({ head, sections, extras, notes }: Brief): Image[] {
  const found: Image[] = []
  addBlocks(head, found)
  for (const { heading, blocks } of sections) {
    found.push(...imagesIn(heading ?? []))
    addBlocks(blocks, found)
  }
  addBlocks(extras, found)
  for (const note of notes) addBlocks(note.blocks, found)
  return found
}

function addBlocks(blocks: readonly Block[], found: Image[]): void {
  for (const block of blocks) {
    if (block.type === 'paragraph' || block.type === 'heading') found.push(...imagesIn(block.children))
    else if (block.type === 'quote') addBlocks(block.children, found)
    else if (block.type === 'list') for (const item of block.children) addBlocks(item.children, found)
    else if (block.type === 'table') {
      for (const row of block.rows) for (const cell of row.cells) addBlocks(cell.blocks, found)
    }
  }
}
