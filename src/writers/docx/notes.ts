import { type FileChild, Paragraph } from 'docx'
import type { Inline, PackNote } from '../../template/pack.ts'
import type { DocxContext } from './context.ts'
import { paragraph } from './paragraph.ts'
import { blocksToDocx } from './prose.ts'
import { words } from './runs.ts'

/** The footnotes that a part called, by their number in the file; Word prints them under the page. */
export function footnotesOf(context: DocxContext): Record<string, { children: Paragraph[] }> {
  const called = context.part.notes.filter((note) => context.record.notes.has(note))
  return Object.fromEntries(
    called.map((note) => [String(context.record.notes.get(note)), { children: noteBlocks(note, context) }]),
  )
}

/** Notes that nothing printed calls stand at the end of the part, so that no word is lost. */
export function uncalledNotes(context: DocxContext): FileChild[] {
  const notes = context.part.notes.filter((note) => !context.record.notes.has(note))
  if (notes.length === 0) return []
  return [
    paragraph('NoteHeading', words(context.pack.furniture.notes, context), context),
    ...notes.flatMap((note) => noteBlocks(numbered(note), context)),
  ]
}

/** A note with its number in front, which Word adds only to those that are called. */
function numbered(note: PackNote): PackNote {
  const number: Inline = { type: 'text', value: `${note.number}. ` }
  const [first, ...rest] = note.blocks
  if (first?.type !== 'paragraph') return note
  return { ...note, blocks: [{ ...first, children: [number, ...first.children] }, ...rest] }
}

/** Word wants a paragraph in every note, and one at its end. */
function noteBlocks(note: PackNote, outer: DocxContext): Paragraph[] {
  const context = { ...outer, lang: outer.pack.briefLang, inNote: true }
  const around = { style: 'FootnoteText', depth: 0, audience: 'all' as const }
  const children = blocksToDocx(note.blocks, context, around)
  const closing = children.at(-1) instanceof Paragraph ? [] : [paragraph('FootnoteText', [], context)]
  return [...children, ...closing] as Paragraph[]
}
