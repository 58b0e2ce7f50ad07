import { Bookmark, type ParagraphChild } from 'docx'
import type { DocxContext } from './context.ts'

/** Word's limit for the name of a bookmark. */
const MOST = 40

/** Words under a bookmark of the block's id, by which links and other programs find it. */
export function bookmark(id: string, children: ParagraphChild[], context: DocxContext): ParagraphChild {
  return new Bookmark({ id: freshName(id, context.record.bookmarks), children })
}

/** Word takes letters, digits and underscores, starting with a letter, and no name twice whatever its case. */
function freshName(id: string, taken: Set<string>): string {
  const letters = id.replace(/[^A-Za-z0-9_]/g, '_')
  const stem = (/^[A-Za-z]/.test(letters) ? letters : `b${letters}`).slice(0, MOST - 5)
  let name = stem
  for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${stem}_${count}`
  taken.add(name.toLowerCase())
  return name
}
