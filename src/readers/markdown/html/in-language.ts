import type { PhrasingContent } from 'mdast'
import type { TextDirective } from 'mdast-util-directive'
import type { Position } from 'unist'
import type { Edge, Element } from './html-tree.ts'

/** A language, and perhaps script, region and variants (BCP 47). */
const tag = /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i

/** The language an element says its words are in, or null. */
export function languageOf({ attributes }: Element): string | null {
  const lang = (attributes.get('lang') ?? attributes.get('xml:lang') ?? '').trim()
  return tag.test(lang) ? lang : null
}

/** The same content of a line, marked as being in a language: a `span` for each stretch between two edges. */
export function inLanguage(
  line: readonly (PhrasingContent | Edge)[],
  lang: string,
  position: Position,
): (PhrasingContent | Edge)[] {
  const out: (PhrasingContent | Edge)[] = []
  let open: TextDirective | null = null
  for (const part of line) {
    if (part.type === 'edge' || part.type === 'html' || part.type === 'image') {
      out.push(part)
      open = null
    } else if (open === null) {
      open = { type: 'textDirective', name: 'span', attributes: { lang }, children: [part], position }
      out.push(open)
    } else open.children.push(part)
  }
  return out
}
