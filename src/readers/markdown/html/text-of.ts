import type { Part } from './html-tree.ts'

/** All words of parts as they are written, line ends too. */
export function textOf(parts: readonly Part[]): string {
  return parts.map(textOfPart).join('')
}

function textOfPart(part: Part): string {
  if (part.type === 'edge' || part.type === 'break') return '\n'
  if (part.type === 'element' && part.name === 'br') return '\n'
  if (part.type === 'element' && part.name === 'img') return part.attributes.get('alt') ?? ''
  if ('children' in part) return textOf(part.children)
  if ('value' in part) return part.value
  return 'alt' in part ? (part.alt ?? '') : ''
}
