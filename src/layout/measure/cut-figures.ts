import { type Image, type Inline, imagesIn, plainText } from '../../template/pack.ts'

/** A part of a paragraph: words, with the pictures that stand among them, or a picture that stands by itself. */
export type Piece = { kind: 'words'; inlines: Inline[] } | Figure

export interface Figure {
  kind: 'figure'
  image: Image
  /** Where it leads, when it stands in a link. */
  link: string | null
}

/** Is there a picture among these inlines? */
export function holdsImage(inlines: readonly Inline[]): boolean {
  return inlines.some((node) => node.type === 'image' || ('children' in node && holdsImage(node.children)))
}

/** Is there nothing but pictures? */
export function holdsOnlyImages(inlines: readonly Inline[]): boolean {
  return inlines.every((node) => {
    if (node.type === 'image' || node.type === 'break') return true
    return 'children' in node
      ? holdsOnlyImages(node.children)
      : node.type === 'text' && node.value.trim() === ''
  })
}

/** Cuts a paragraph where a picture stands by itself; marks around a picture go on behind it. */
export function cutFigures(inlines: readonly Inline[], isFigure: (image: Image) => boolean): Piece[] {
  return cut(inlines, isFigure).flatMap((piece): Piece[] => {
    if (piece.kind === 'figure') return [piece]
    const trimmed = trim(piece.inlines)
    return trimmed.length > 0 ? [{ kind: 'words', inlines: trimmed }] : []
  })
}

function cut(inlines: readonly Inline[], isFigure: (image: Image) => boolean): Piece[] {
  const pieces: Piece[] = []
  const addWords = (node: Inline) => {
    const last = pieces.at(-1)
    if (last?.kind === 'words') last.inlines.push(node)
    else pieces.push({ kind: 'words', inlines: [node] })
  }
  for (const node of inlines) {
    if (node.type === 'image' && isFigure(node)) pieces.push({ kind: 'figure', image: node, link: null })
    else if (!('children' in node) || !imagesIn(node.children).some(isFigure)) addWords(node)
    else {
      for (const piece of cut(node.children, isFigure)) {
        if (piece.kind === 'words') addWords({ ...node, children: piece.inlines })
        else pieces.push(node.type === 'link' ? { ...piece, link: piece.link ?? node.url } : piece)
      }
    }
  }
  return pieces
}

/** No line ends, and no white space alone, where words meet a picture; calls of notes have no words, but stay. */
function trim(inlines: readonly Inline[]): Inline[] {
  const isBlank = (node: Inline): boolean => {
    if (node.type === 'image' || node.type === 'noteReference') return false
    return 'children' in node ? node.children.every(isBlank) : plainText([node]).trim() === ''
  }
  const first = inlines.findIndex((node) => !isBlank(node))
  return first < 0 ? [] : inlines.slice(first, inlines.findLastIndex((node) => !isBlank(node)) + 1)
}
