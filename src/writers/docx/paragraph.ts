import { type IParagraphOptions, Paragraph, type ParagraphChild } from 'docx'
import { isRightToLeft } from '../../template/pack.ts'
import type { DocxContext } from './context.ts'

/** What a paragraph may say beside its style: where it stands among others, never how it looks. */
export type ParagraphPlace = Pick<IParagraphOptions, 'keepNext' | 'numbering' | 'alignment'>

/** A paragraph in a named style, with its direction where that is not the document's own or is right to left. */
export function paragraph(
  style: string,
  children: readonly ParagraphChild[],
  context: DocxContext,
  place: ParagraphPlace = {},
): Paragraph {
  const rtl = isRightToLeft(context.lang)
  const direction = rtl || isRightToLeft(context.pack.lang) ? { bidirectional: rtl } : {}
  return new Paragraph({ style, ...direction, ...place, children: [...children] })
}
