import type { Inline, PackNote } from '../../template/pack.ts'
import type { DocxContext } from './context.ts'
import { paragraph } from './paragraph.ts'
import { blocksToDocx } from './prose.ts'
import { words } from './runs.ts'
import { type BlockXml, isTable } from './wml.ts'

/** The footnotes that a part called, which Word prints under the page, each with its number in the file. */
export function footnotesOf(context: DocxContext): string {
  const { notes } = context.record
  return context.part.notes
    .filter((note) => notes.has(note))
    .map(
      (note) =>
        `<w:footnote w:id="${notes.get(note)}">${called(noteBlocks(note, context), context)}</w:footnote>`,
    )
    .join('')
}

/** Word prints a note's number only where the note says so. */
function called(blocks: readonly BlockXml[], context: DocxContext): string {
  const { frame } = context
  const style = `<w:rPr><w:rStyle w:val="${frame.styleId('FootnoteReference')}"/></w:rPr>`
  const number = `<w:r>${style}<w:footnoteRef/></w:r>${words(' ', context)}`
  return blocks.join('').replace('</w:pPr>', `</w:pPr>${number}`)
}

/** Notes that nothing printed calls stand at the end of the part, so that no word is lost. */
export function uncalledNotes(context: DocxContext): BlockXml[] {
  const notes = context.part.notes.filter((note) => !context.record.notes.has(note))
  if (notes.length === 0) return []
  const made = { ...context, made: true }
  return [
    paragraph('NoteHeading', words(context.pack.furniture.notes, made), made),
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
function noteBlocks(note: PackNote, outer: DocxContext): BlockXml[] {
  const context = { ...outer, lang: outer.pack.briefLang, inNote: true }
  const around = { style: 'FootnoteText', depth: 0, audience: 'all' as const }
  const children = blocksToDocx(note.blocks, context, around)
  const last = children.at(-1)
  return last === undefined || isTable(last)
    ? [...children, paragraph('FootnoteText', '', context)]
    : children
}
