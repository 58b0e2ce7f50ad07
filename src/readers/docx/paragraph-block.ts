import type { Paragraph, PhrasingContent, RootContent } from 'mdast'
import type { SetApart } from './faked-heading.ts'
import { type PieceLine, positionOfLines, positionOfPieces } from './paragraph-lines.ts'
import { toPhrasing } from './to-phrasing.ts'
import type { TreeContext } from './tree-context.ts'
import type { WordParagraph } from './word-document.ts'

/** Where a node of ours stands: each has a position. */
export const positionOf = (node: RootContent) => node.position ?? positionOfPieces([])

/** Lines as a paragraph, in the looks of a heading where they have some. */
export function paragraphOf(
  lines: readonly PieceLine[],
  context: TreeContext,
  look: SetApart | null = null,
): Paragraph {
  const words = toPhrasing(lines, context)
  const position = positionOfLines(lines)
  const children: PhrasingContent[] = look?.asBold ? [{ type: 'strong', children: words, position }] : words
  return { type: 'paragraph', children, position, ...(look?.larger ? { data: { larger: true } } : {}) }
}

/** A question of a pack knows its label. */
export function asked(node: Paragraph, { question }: WordParagraph): Paragraph {
  return question === undefined ? node : { ...node, data: { ...node.data, question } }
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
