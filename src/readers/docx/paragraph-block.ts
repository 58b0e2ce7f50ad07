import type { Paragraph, PhrasingContent, RootContent } from 'mdast'
import { type PieceLine, positionOfLines, positionOfPieces } from './paragraph-lines.ts'
import { toPhrasing } from './to-phrasing.ts'
import type { TreeContext } from './tree-context.ts'

/** Where a node of ours stands: each has a position. */
export const positionOf = (node: RootContent) => node.position ?? positionOfPieces([])

/** Lines as a paragraph, in the looks of a heading where they have some (see `fakedHeading`). */
export function paragraphOf(
  lines: readonly PieceLine[],
  context: TreeContext,
  look: 'bold' | 'larger' | null = null,
): Paragraph {
  const children = toPhrasing(lines, context)
  const position = positionOfLines(lines)
  if (look === 'larger') return { type: 'paragraph', children, position, data: { setApart: true } }
  if (look === null) return { type: 'paragraph', children, position }
  return { type: 'paragraph', children: [{ type: 'strong', children, position }], position }
}

/** All of it in bold says nothing more than that it is a heading. */
export function headingWords(lines: readonly PieceLine[], context: TreeContext): PhrasingContent[] {
  const children = toPhrasing(lines, context)
  const [only] = children
  return children.length === 1 && (only?.type === 'strong' || only?.type === 'emphasis')
    ? only.children
    : children
}

/** Paragraphs of quotations that follow one another are one quotation. */
export function addQuoted(out: RootContent[], node: Paragraph): void {
  const last = out.at(-1)
  const position = positionOf(node)
  if (last?.type === 'blockquote' && last.position) {
    last.children.push(node)
    last.position.end = { ...position.end }
  } else
    out.push({
      type: 'blockquote',
      children: [node],
      position: { start: { ...position.start }, end: { ...position.end } },
    })
}
