import type { RootContent } from 'mdast'
import { endsInMark } from './ends-in-mark.ts'
import { toBlocks } from './to-blocks.ts'
import type { TreeContext } from './tree-context.ts'
import type { WordParagraph } from './word-document.ts'

/**
 * What the text boxes of a paragraph hold. A heading in a box opens no section, for it would end the one around it, and
 * with it what that one's mark covers: it is a bold line. One with a mark of its own covers the rest of its box, which
 * is a quote then.
 */
export function boxBlocks({ boxes }: WordParagraph, context: TreeContext): RootContent[] {
  return boxes.flatMap((box): RootContent[] => {
    const blocks = toBlocks(box, context)
    const [first, last] = [blocks[0]?.position, blocks.at(-1)?.position]
    const isMarked = blocks.some((block) => block.type === 'heading' && endsInMark(block))
    if (isMarked && first && last) {
      const position = { start: { ...first.start }, end: { ...last.end } }
      return [{ type: 'blockquote', children: blocks as never[], position }]
    }
    return blocks.map(asLine)
  })
}

function asLine(block: RootContent): RootContent {
  if (block.type !== 'heading') return block
  const { children, position } = block
  const place = position === undefined ? {} : { position }
  return { type: 'paragraph', children: [{ type: 'strong', children, ...place }], ...place }
}
