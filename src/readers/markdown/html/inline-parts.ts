import type { Image, InlineCode } from 'mdast'
import type { Element } from './html-tree.ts'
import { textOf } from './text-of.ts'

/** `<code>` and its like; none where it is empty. */
export function codeOf({ children, position }: Element): InlineCode[] {
  const value = textOf(children)
    .replace(/[ \t\n]+/g, ' ')
    .trim()
  return value === '' ? [] : [{ type: 'inlineCode', value, position }]
}

/** `<img>`; its address is not fetched. */
export function imageOf({ attributes, position }: Element): Image {
  const title = attributes.get('title') ?? null
  const url = attributes.get('src') ?? ''
  return { type: 'image', url, alt: attributes.get('alt') ?? '', title, position }
}
