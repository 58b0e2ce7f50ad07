import type { Definition, Heading, Html, Paragraph } from 'mdast'
import type { Audiences } from '../audience.ts'
import type { Inline } from '../inline.ts'
import type { Conversion } from './conversion.ts'
import type { Sibling } from './cover-sections.ts'
import { placeOf } from './place-of.ts'
import { takeStatedMark } from './stated-mark.ts'
import { misplaced, narrowed, takeMark } from './take-mark.ts'

declare module 'mdast' {
  interface ParagraphData {
    /** Its letters are clearly larger than those of the text, as those of headings are. */
    larger?: boolean
  }
}

/** A paragraph or heading; none where nothing is left of an HTML comment. */
export function convertWords(
  node: Heading | Paragraph | Html | Definition,
  inlines: Inline[],
  outer: Audiences,
  conversion: Conversion,
): Sibling | null {
  if (inlines.length === 0 && node.type !== 'heading') return null
  const place = placeOf(node)
  const alone = node.type === 'heading' ? 'may stand alone' : 'needs words'
  const taken = takeMark(inlines, place, conversion, alone)
  const { children, stated } = takeStatedMark(taken.children, place, conversion)
  const mark = taken.audience
  const audience = narrowed(outer, mark, place, conversion)
  if (mark !== 'all') conversion.marked.add(place)
  if (node.type === 'paragraph' && node.data?.larger) conversion.larger.add(place)
  const lang = languageOf(children)
  if (node.type !== 'heading' && stated === null && lang === null)
    return { block: { id: '', place, audience, children, type: 'paragraph' }, mark }
  const base = { id: '', place, audience, children }
  const said = stated === null ? base : { ...base, stated }
  if (node.type !== 'heading') {
    return { block: { ...said, ...(lang === null ? {} : { lang }), type: 'paragraph' }, mark }
  }
  if (stated !== 'text' && stated !== 'question') {
    return { block: { ...said, type: 'heading', depth: node.depth }, mark }
  }
  // As a paragraph it would cover itself only, and what stands below it would be for all.
  if (mark !== 'all') misplaced('', 'covers a heading that is marked to be none', place, conversion)
  return { block: { ...said, type: 'paragraph' }, mark }
}

/** A paragraph whose words are all in one language says so too: its direction depends on it. */
function languageOf(inlines: readonly Inline[]): string | null {
  const only = inlines.length === 1 ? inlines[0] : undefined
  return only?.type === 'span' ? only.lang : null
}
