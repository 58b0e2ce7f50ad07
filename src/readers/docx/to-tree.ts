import type { FootnoteDefinition, Root, RootContent } from 'mdast'
import { joinLines } from './join-lines.ts'
import { withoutLayoutTables } from './layout-tables.ts'
import { toBlocks } from './to-blocks.ts'
import type { TreeContext } from './tree-context.ts'
import type { WordBlock, WordDocument } from './word-document.ts'

/**
 * A document as mdast; its notes stand at the end. `lines` is the number of its lines. Of a pack of ours nothing is
 * guessed from how its paragraphs stand.
 */
export function toTree(document: WordDocument, lines: number, isPack = false): Root {
  const { notes, bodySize, language } = document
  const blocks = isPack ? document.blocks : joinLines(withoutLayoutTables(withoutCode(document.blocks)))
  const identifiers = new Map(notes.map(({ id }, at) => [id, `${at + 1}`]))
  const below = blocks.some(isTitle) ? 1 : 0
  const context: TreeContext = { notes: identifiers, language, bodySize, below, isPack }
  const children: RootContent[] = toBlocks(blocks, context)
  for (const note of notes) {
    const identifier = identifiers.get(note.id) ?? ''
    const content = toBlocks(note.blocks, context)
    const [first, last] = [content[0]?.position, content.at(-1)?.position]
    const end = { line: Math.max(lines, 1), column: 1 }
    children.push({
      type: 'footnoteDefinition',
      identifier,
      label: identifier,
      children: content as FootnoteDefinition['children'],
      position: { start: first?.start ?? end, end: last?.end ?? end },
    })
  }
  const position = { start: { line: 1, column: 1 }, end: { line: Math.max(lines, 1), column: 1 } }
  return { type: 'root', children, position }
}

/** A title with words, in the running text. */
function isTitle(block: WordBlock): boolean {
  return (
    block.type === 'paragraph' && block.role === 'title' && block.heading === null && block.pieces.length > 0
  )
}

/** A text file that was opened in Word, or a document in a font of equal widths, is no code. */
function withoutCode(blocks: readonly WordBlock[]): readonly WordBlock[] {
  const isCode = (block: WordBlock) => block.type === 'paragraph' && block.role === 'code'
  if (blocks.filter(isCode).length * 2 < blocks.length) return blocks
  return blocks.map((block) => (isCode(block) ? ({ ...block, role: null } as WordBlock) : block))
}
