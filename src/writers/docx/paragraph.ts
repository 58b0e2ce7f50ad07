import { isRightToLeft } from '../../template/pack.ts'
import { bookmarkMade } from './bookmark.ts'
import type { DocxContext } from './context.ts'
import type { BlockXml, InlineXml } from './wml.ts'

/** What a paragraph may say beside its style: where it stands among others, never how it looks. */
export interface ParagraphPlace {
  keepNext?: boolean
  /** Its list and the level in it. */
  numbering?: { id: number; level: number }
  /** Where its lines begin, and how far its first stands out, twips: only inside what no style can know of. */
  indent?: { left: number; hanging: number }
}

/** A paragraph in a named style, with its direction where that is not the document's own or is right to left. */
export function paragraph(
  style: string,
  children: InlineXml,
  context: DocxContext,
  { keepNext = false, numbering, indent }: ParagraphPlace = {},
): BlockXml {
  const rtl = isRightToLeft(context.lang)
  const keep = keepNext ? '<w:keepNext/>' : ''
  const list = numbering
    ? `<w:numPr><w:ilvl w:val="${numbering.level}"/><w:numId w:val="${numbering.id}"/></w:numPr>`
    : ''
  const direction = rtl ? '<w:bidi/>' : isRightToLeft(context.pack.lang) ? '<w:bidi w:val="0"/>' : ''
  const place = indent ? `<w:ind w:left="${indent.left}" w:hanging="${indent.hanging}"/>` : ''
  const inside = context.made ? bookmarkMade(children, context) : children
  return `<w:p><w:pPr><w:pStyle w:val="${context.frame.styleId(style)}"/>${keep}${list}${direction}${place}</w:pPr>${inside}</w:p>`
}

/** The same paragraph at the top of a page. */
export function onNewPage(block: BlockXml): BlockXml {
  return block.replace(/^<w:p><w:pPr><w:pStyle [^>]*>(?:<w:keepNext\/>)?/, '$&<w:pageBreakBefore/>')
}

/** The same paragraph as the last of its section of the document. */
export function endingSection(block: BlockXml, sectionProperties: string): BlockXml {
  return block.replace('</w:pPr>', `${sectionProperties}</w:pPr>`)
}
