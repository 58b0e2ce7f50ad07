import type { Block, Inline } from './inline.ts'

/** The words of inlines without marks; breaks are `\n`. Offsets of `Reading` count in this text. */
export function plainText(inlines: readonly Inline[]): string {
  const [only, second] = inlines
  if (only?.type === 'text' && second === undefined) return only.value
  const known = texts.get(inlines)
  if (known !== undefined) return known
  const text = join(inlines)
  texts.set(inlines, text)
  return text
}

/** Inlines never change once they are made, and every recogniser asks for their words. */
const texts = new WeakMap<readonly Inline[], string>()

function join(inlines: readonly Inline[]): string {
  let text = ''
  for (const node of inlines) {
    if (node.type === 'text' || node.type === 'inlineCode') text += node.value
    else if (node.type === 'break') text += '\n'
    else if (node.type === 'image') text += node.alt
    else if (node.type !== 'noteReference') text += plainText(node.children)
  }
  return text
}

/** The inlines between two offsets of their plain text, marks kept; nodes without words stay if inside. */
export function sliceInlines(inlines: readonly Inline[], start: number, end: number): Inline[] {
  const out: Inline[] = []
  let at = 0
  for (const node of inlines) {
    const length = plainText([node]).length
    const from = Math.max(start - at, 0)
    const to = Math.min(end - at, length)
    if (length === 0 ? at > start && at <= end : from < to) out.push(cut(node, from, to))
    at += length
  }
  return out
}

function cut(node: Inline, from: number, to: number): Inline {
  if (node.type === 'text' || node.type === 'inlineCode')
    return { ...node, value: node.value.slice(from, to) }
  if ('children' in node) return { ...node, children: sliceInlines(node.children, from, to) }
  return node
}

/** The words of a block and all below it, one line for each paragraph, item and cell. */
export function blockText(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return plainText(block.children)
    case 'code':
      return block.value
    case 'rule':
      return ''
    case 'list':
      return block.children.flatMap((item) => item.children.map(blockText)).join('\n')
    case 'quote':
      return block.children.map(blockText).join('\n')
    case 'table':
      return block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.blocks.map(blockText))).join('\n')
  }
}

/** White space folded to single spaces, ends trimmed. */
export function foldSpace(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
