import type { Inline } from '../../template/pack.ts'
import type { Look, Span } from './span.ts'

/** The number a note is called by, and the destination of its text; null for a note that is not printed. */
export type FindNote = (id: string) => { number: number; destination: string } | null

/** Marks become looks: emphasis turns italic over, so that it shows in italic text too. */
export function spansOf(inlines: readonly Inline[], look: Look, findNote: FindNote): Span[] {
  return inlines.flatMap((node) => spansOfNode(node, look, findNote))
}

function spansOfNode(node: Inline, look: Look, findNote: FindNote): Span[] {
  switch (node.type) {
    case 'text':
      return [{ text: node.value.replace(/\n/g, ' '), look }]
    case 'emphasis':
      return spansOf(node.children, { ...look, italic: !look.italic }, findNote)
    case 'strong':
      return spansOf(node.children, { ...look, bold: true }, findNote)
    case 'delete':
      return spansOf(node.children, { ...look, strike: true }, findNote)
    case 'inlineCode':
      return [{ text: node.value.replace(/\n/g, ' '), look: { ...look, family: 'sans', shade: 'shade' } }]
    case 'link':
      return spansOf(node.children, { ...look, colour: 'link', link: node.url }, findNote)
    case 'break':
      return [{ text: '\n', look }]
    case 'image':
      return [{ text: node.alt, look: { ...look, italic: !look.italic } }]
    case 'noteReference':
      return noteCall(node.note, look, findNote)
  }
}

function noteCall(id: string, look: Look, findNote: FindNote): Span[] {
  const note = findNote(id)
  if (note === null) return []
  const raised: Look = {
    ...look,
    size: look.size * 0.66,
    rise: look.rise + look.size * 0.34,
    colour: 'accent',
    link: `#${note.destination}`,
  }
  return [{ text: String(note.number), look: raised }]
}
