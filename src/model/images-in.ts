import type { Image, Inline } from './inline.ts'

/** The pictures among inlines, in order. */
export function imagesIn(inlines: readonly Inline[]): Image[] {
  return inlines.flatMap((node) =>
    node.type === 'image' ? [node] : 'children' in node ? imagesIn(node.children) : [],
  )
}
