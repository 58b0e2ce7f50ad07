import { AlignmentType, type ILevelsOptions, type INumberingOptions, LevelFormat } from 'docx'
import type { Block, Pack } from '../../template/pack.ts'
import type { Theme } from '../../template/theme.ts'
import { twips } from './context.ts'

/** Word has nine levels (ECMA-376-1, 17.9.6); deeper items stay at the last. */
export const LEVELS = 9

/** Name of the numbering of bullets, and of an ordered list that starts at a number. */
export const bullets = 'bullets'
export const numbersFrom = (start: number) => `numbers-from-${start}`

/** A numbering for bullets, and one for each number an ordered list of the pack starts at. */
export function numberingOf(pack: Pack, theme: Theme): INumberingOptions {
  const starts = new Set<number>()
  for (const part of pack.parts) {
    for (const block of part.blocks) {
      if (block.type === 'prose') collectStarts([block.block], starts)
      if (block.type === 'questions') for (const one of block.questions) collectStarts(one.sub, starts)
      if (block.type === 'people') for (const one of block.people) collectStarts(one.sub, starts)
      if (block.type === 'agenda') for (const one of block.items) collectStarts(one.sub, starts)
    }
    for (const note of part.notes) collectStarts(note.blocks, starts)
  }
  return {
    config: [
      { reference: bullets, levels: levels(theme, () => ({ format: LevelFormat.BULLET, text: '•' })) },
      ...[...starts]
        .sort((a, b) => a - b)
        .map((start) => ({
          reference: numbersFrom(start),
          levels: levels(theme, (level) => ({
            format: LevelFormat.DECIMAL,
            text: `%${level + 1}.`,
            start: level === 0 ? start : 1,
          })),
        })),
    ],
  }
}

function collectStarts(blocks: readonly Block[], into: Set<number>): void {
  for (const block of blocks) {
    if (block.type === 'list') {
      if (block.ordered) into.add(block.start)
      for (const item of block.children) collectStarts(item.children, into)
    }
    if (block.type === 'quote') collectStarts(block.children, into)
    if (block.type === 'table') {
      for (const row of block.rows) for (const cell of row.cells) collectStarts(cell.blocks, into)
    }
  }
}

function levels(
  theme: Theme,
  look: (level: number) => Pick<ILevelsOptions, 'format' | 'text' | 'start'>,
): ILevelsOptions[] {
  return Array.from({ length: LEVELS }, (_, level) => ({
    level,
    ...look(level),
    alignment: AlignmentType.START,
    style: {
      paragraph: {
        indent: { left: twips(theme.list.indent * (level + 1)), hanging: twips(theme.list.indent) },
      },
    },
  }))
}
