import { packAuthor } from '../../../pack-document/pack-author.ts'
import type { DocxContext } from '../context.ts'
import { paragraph } from '../paragraph.ts'
import type { InlineXml } from '../wml.ts'
import { declaration, namespaces } from './document-xml.ts'

/** `word/footnotes.xml`: the two rules that Word draws above notes, and the notes. */
export function footnotesXml(notes: string): string {
  const rule = (id: number, type: 'separator' | 'continuationSeparator') =>
    `<w:footnote w:type="${type}" w:id="${id}"><w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:${type}/></w:r></w:p></w:footnote>`
  const rules = `${rule(-1, 'separator')}${rule(0, 'continuationSeparator')}`
  return `${declaration}<w:footnotes ${namespaces}>${rules}${notes}</w:footnotes>`
}

/** `word/comments.xml`: by the program, of no date. */
export function commentsXml(comments: readonly InlineXml[], context: DocxContext): string {
  const call = `<w:r><w:rPr><w:rStyle w:val="${context.frame.styleId('CommentReference')}"/></w:rPr><w:annotationRef/></w:r>`
  const own = { ...context, lang: context.pack.lang, made: false }
  const all = comments.map(
    (words, id) =>
      `<w:comment w:id="${id}" w:author="${packAuthor}" w:initials="bp">${paragraph('CommentText', `${call}${words}`, own)}</w:comment>`,
  )
  return `${declaration}<w:comments ${namespaces}>${all.join('')}</w:comments>`
}
