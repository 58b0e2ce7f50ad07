import type { DocxContext } from './context.ts'
import { words } from './runs.ts'
import type { InlineXml } from './wml.ts'

/** Words with a comment on them, where the template wants comments: staff find what is open in Word's own list. */
export function commented(children: InlineXml, comment: string, context: DocxContext): InlineXml {
  if (!context.pack.comments) return children
  const { comments } = context.record
  const id = comments.push(words(comment, context)) - 1
  const call = `<w:r><w:rPr><w:rStyle w:val="${context.frame.styleId('CommentReference')}"/></w:rPr><w:commentReference w:id="${id}"/></w:r>`
  return `<w:commentRangeStart w:id="${id}"/>${children}<w:commentRangeEnd w:id="${id}"/>${call}`
}
