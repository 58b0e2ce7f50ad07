import type { Image, InlineCode } from 'mdast'
import type { Element } from './html-tree.ts'
import { textOf } from './text-of.ts'
import type { Attributes } from './tokenize.ts'

/** `<code>` and its like; none where it is empty. */
export function codeOf({ children, position }: Element): InlineCode[] {
  const value = textOf(children)
    .replace(/[ \t\n]+/g, ' ')
    .trim()
  return value === '' ? [] : [{ type: 'inlineCode', value, position }]
}

declare module 'mdast' {
  interface ImageData {
    /** Its author says by HTML that it shows nothing that a reader would miss. */
    decorative?: boolean
  }
}

/**
 * `<img>`; its address is not fetched. Decorative by an `alt` that is there and empty (HTML 4.8.4.4.3), or by what
 * hides it from those who hear a page (WAI-ARIA 1.2: `role="presentation"`, `role="none"`, `aria-hidden`).
 */
export function imageOf({ attributes, position }: Element): Image {
  const title = attributes.get('title') ?? null
  const url = (attributes.get('src') ?? '').trim()
  const alt = (attributes.get('alt') ?? '').trim()
  const image: Image = { type: 'image', url, alt, title, position }
  return isHidden(attributes) ? { ...image, data: { decorative: true } } : image
}

function isHidden(attributes: Attributes): boolean {
  const role = attributes.get('role')?.trim().toLowerCase() ?? ''
  const silent = attributes.get('alt')?.trim() === '' && !attributes.get('title')
  return silent || attributes.get('aria-hidden') === 'true' || role === 'presentation' || role === 'none'
}
