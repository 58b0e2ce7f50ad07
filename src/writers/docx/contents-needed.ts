import { blockText, isMissing, type Pack, type PackBlock, plainText } from '../../template/pack.ts'
import type { Theme } from '../../template/theme.ts'
import { widthOf } from './text-width.ts'

/** Of a page, what is filled where much that stays together goes to the next. */
const FILLED = 0.8

/**
 * Can a pack be so long that it has a contents page? Counts more lines than it can have, so that the layout is asked
 * only where it may say yes: most packs are three pages.
 */
export function mayNeedContents(pack: Pack, theme: Theme): boolean {
  const most = theme.contents.pages
  if (most === 0) return false
  const { page, styles } = theme
  const perLine = (page.width - page.left - page.right) / styles.body.size
  const perPage = ((page.height - page.top - page.bottom) / styles.body.leading) * FILLED
  let lines = 0
  for (const block of pack.parts.flatMap((part) => part.blocks)) {
    lines += linesOf(block, perLine)
    if (lines > most * perPage) return true
  }
  return false
}

/** Lines of a block, with a line for the space around each of its paragraphs; `perLine` is the width of a line in em. */
function linesOf(block: PackBlock, perLine: number): number {
  const lines = (text: string) =>
    text.split('\n').reduce((sum, line) => sum + 1 + Math.ceil(widthOf(line) / perLine), 0)
  switch (block.type) {
    case 'cover':
      return 8 + (isMissing(block.title) ? 1 : 3 * lines(plainText(block.title)))
    case 'facts':
      return block.rows.reduce(
        (sum, { value }) => sum + (isMissing(value) ? 2 : 2 * lines(plainText(value))),
        0,
      )
    case 'questions':
      return block.questions.reduce(
        (sum, { text, sub, room }) => sum + 2 * room + lines(plainText(text)) + linesIn(sub, lines),
        0,
      )
    case 'people':
      return block.people.reduce(
        (sum, { source, sub }) => sum + 2 * lines(plainText(source)) + linesIn(sub, lines),
        0,
      )
    case 'agenda':
      return block.items.reduce(
        (sum, { source, sub }) => sum + 2 * lines(plainText(source)) + linesIn(sub, lines),
        0,
      )
    case 'heading':
      return 3 * lines(plainText(block.children))
    case 'prose':
      // The cells of a table are narrower than its page.
      return (block.block.type === 'table' ? 4 : 1) * linesIn([block.block], lines)
    case 'lines':
      return 2 * block.count + 1
    case 'missing':
      return 3
    case 'pageBreak':
      return 60
  }
}

function linesIn(
  blocks: readonly Parameters<typeof blockText>[0][],
  lines: (text: string) => number,
): number {
  return blocks.reduce((sum, block) => sum + lines(blockText(block)), 0)
}
