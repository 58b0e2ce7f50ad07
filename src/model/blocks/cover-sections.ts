import type { Report } from '../../diagnostics/report.ts'
import type { Audiences } from '../audience.ts'
import type { Block, Heading } from '../inline.ts'
import { applyAudience } from './apply-audience.ts'
import type { NoteDraft } from './settle-notes.ts'

/** One of several blocks that stand side by side, with the mark it ended in; or a footnote that stands there. */
export type Sibling = { block: Block; mark: Audiences } | { note: NoteDraft }

/**
 * Extends the mark of each heading over all that follows it, up to the next heading of the same or a higher level.
 * A footnote learns of the sections it stands in, and settles later who may see it.
 */
export function coverSections(siblings: readonly Sibling[], report: Report): Block[] {
  const blocks: Block[] = []
  let open: { depth: number; mark: Audiences }[] = []
  for (const sibling of siblings) {
    if ('note' in sibling) {
      sibling.note.sections.push(...open.map((one) => one.mark))
      continue
    }
    let { block } = sibling
    if (block.type === 'heading') {
      block = withinOpen(block, open)
      const { depth } = block
      open = open.filter((one) => one.depth < depth)
    }
    for (const { mark } of open) block = applyAudience(block, mark, report)
    if (block.type === 'heading' && sibling.mark !== 'all')
      open.push({ depth: block.depth, mark: sibling.mark })
    blocks.push(block)
  }
  return blocks
}

/**
 * A heading that a mark `[heading]` made goes below the restricted ones it stands under: no mark may open what is
 * for some to all.
 */
function withinOpen(heading: Heading, open: readonly { depth: number }[]): Heading {
  if (heading.stated !== 'heading') return heading
  return { ...heading, depth: Math.max(heading.depth, ...open.map((one) => one.depth + 1)) }
}

/** The same among headings that were recognised, where the audience is all that is left of a mark. */
export function keepCovered(blocks: readonly Block[]): Block[] {
  let open: { depth: number }[] = []
  return blocks.map((block) => {
    if (block.type !== 'heading') return block
    const heading = withinOpen(block, open)
    open = open.filter((one) => one.depth < heading.depth)
    if (heading.audience !== 'all') open.push({ depth: heading.depth })
    return heading
  })
}
