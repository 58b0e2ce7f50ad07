import type { Image, Inline } from '../../template/pack.ts'
import { changeLook, type Look, type Span } from './span.ts'

/** The number a note is called by, and the destination of its text; null for a note that is not printed. */
export type FindNote = (id: string) => { number: number; destination: string } | null

/** What stands for a picture among words. */
export type FindImage = (image: Image, look: Look) => Span[]

const describeImage: FindImage = ({ alt }, look) => [{ text: alt, look: { ...look, italic: !look.italic } }]

/** Marks become looks: emphasis turns italic over, so that it shows in italic text too. */
export function spansOf(
  inlines: readonly Inline[],
  look: Look,
  findNote: FindNote,
  findImage: FindImage = describeImage,
): Span[] {
  const spans: Span[] = []
  for (const node of inlines) {
    // Mostly it is nothing but text.
    if (node.type === 'text') spans.push({ text: oneLine(node.value), look })
    else for (const span of spansOfNode(node, look, findNote, findImage)) spans.push(span)
  }
  return spans
}

/** Line ends of the source are spaces. */
function oneLine(text: string): string {
  return text.includes('\n') ? text.replaceAll('\n', ' ') : text
}

function spansOfNode(node: Inline, look: Look, findNote: FindNote, findImage: FindImage): Span[] {
  switch (node.type) {
    case 'text':
      return [{ text: oneLine(node.value), look }]
    case 'emphasis':
      return spansOf(node.children, turned(look), findNote, findImage)
    case 'strong':
      return spansOf(node.children, strengthened(look), findNote, findImage)
    case 'delete':
      return spansOf(node.children, { ...look, strike: true }, findNote, findImage)
    case 'inlineCode':
      return [{ text: oneLine(node.value), look: { ...look, family: 'sans', shade: 'shade' } }]
    case 'link':
      return spansOf(node.children, { ...look, colour: 'link', link: node.url }, findNote, findImage)
    case 'break':
      return [{ text: '\n', look }]
    case 'span':
      return spansOf(node.children, { ...look, lang: node.lang }, findNote, findImage)
    case 'image':
      return findImage(node, look)
    case 'noteReference':
      return noteCall(node.note, look, findNote)
  }
}

const turned = changeLook(({ italic }) => ({ italic: !italic }))
const strengthened = changeLook(() => ({ bold: true }))

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
