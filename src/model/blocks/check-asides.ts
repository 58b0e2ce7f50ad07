import type { Root } from 'mdast'
import type { Place } from '../../diagnostics/diagnostic.ts'
import { readBracket } from './audience-mark.ts'
import type { Conversion } from './conversion.ts'

declare module 'mdast' {
  interface RootData {
    /** Words beside the text of a Word file, such as those of a comment: asked for audience marks, and for nothing else. */
    asides?: readonly { text: string; place: Place }[]
  }
}

const brackets = /[[({<［（｛【]([^[\](){}<>［］（）｛｝【】]{1,120})[\])}>］）｝】]/gu

/**
 * A mark in a header, a comment or hidden text covers nothing, and was meant for something: its author would find the
 * part in all packs. So it is an error.
 */
export function checkAsides(root: Root, { report, suspect }: Pick<Conversion, 'report' | 'suspect'>): void {
  for (const { text, place } of root.data?.asides ?? []) {
    if (!holdsMark(text)) continue
    suspect.push(place)
    report('audience-mark-aside', place)
  }
}

function holdsMark(text: string): boolean {
  for (const [whole, content = ''] of text.matchAll(brackets)) {
    const { kind } = readBracket(content)
    if (kind === 'mark' || (/^[[［]/.test(whole) && (kind === 'near' || kind === 'unknown'))) return true
  }
  return false
}
