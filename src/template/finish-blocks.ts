import type { HeadingBlock, PackBlock } from './pack.ts'

/**
 * The last look over a part: headings of the template under which nothing was printed go, page breaks with nothing on
 * one side go, and no heading level is skipped.
 */
export function finishBlocks(blocks: readonly PackBlock[]): PackBlock[] {
  return closeLevels(dropBreaks(dropEmptyHeadings(blocks)))
}

function dropEmptyHeadings(blocks: readonly PackBlock[]): PackBlock[] {
  const kept: PackBlock[] = []
  for (const block of blocks.toReversed()) {
    const next = kept.findLast((one) => one.type !== 'pageBreak')
    if (block.type === 'heading' && block.origin.kind === 'made') {
      if (next === undefined || (next.type === 'heading' && next.level <= block.level)) continue
    }
    kept.push(block)
  }
  return kept.reverse()
}

function dropBreaks(blocks: readonly PackBlock[]): PackBlock[] {
  return blocks.filter((block, index) => {
    if (block.type !== 'pageBreak') return true
    const next = blocks[index + 1]
    return index > 0 && next !== undefined && next.type !== 'pageBreak'
  })
}

function closeLevels(blocks: readonly PackBlock[]): PackBlock[] {
  let last = 0
  return blocks.map((block) => {
    if (block.type !== 'heading') return block
    const heading: HeadingBlock = { ...block, level: Math.max(1, Math.min(block.level, last + 1, 4)) }
    last = heading.level
    return heading
  })
}
