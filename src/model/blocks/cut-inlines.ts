import type { Inline } from '../inline.ts'
import { plainText } from '../plain-text.ts'

/**
 * The inlines without the words between two offsets of their plain text. Footnote calls and pictures without words
 * stay wherever they stand; a mark-up node that held nothing but cut words goes with them.
 */
export function cutInlines(inlines: readonly Inline[], start: number, end: number): Inline[] {
  const out: Inline[] = []
  let at = 0
  for (const node of inlines) {
    const length = plainText([node]).length
    const from = Math.min(Math.max(start - at, 0), length)
    const to = Math.max(Math.min(end - at, length), 0)
    at += length
    const kept = from < to ? without(node, from, to) : node
    if (kept !== null) out.push(kept)
  }
  return out
}

function without(node: Inline, from: number, to: number): Inline | null {
  if (node.type === 'text' || node.type === 'inlineCode') {
    const value = node.value.slice(0, from) + node.value.slice(to)
    return value === '' ? null : { ...node, value }
  }
  if ('children' in node) {
    const children = cutInlines(node.children, from, to)
    return children.length === 0 ? null : { ...node, children }
  }
  if (node.type === 'image') return { ...node, alt: node.alt.slice(0, from) + node.alt.slice(to) }
  // A line end that stood within the cut words.
  return null
}
