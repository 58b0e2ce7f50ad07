import { textOfPieces } from './paragraph-lines.ts'
import type { Segment } from './segments.ts'
import type { TreeContext } from './tree-context.ts'
import type { TextPiece } from './word-document.ts'

/** Longer lines are sentences. */
const longest = 110
/** So much larger than the body. */
const larger = 1.15

/**
 * What a line looks like that is set apart by its size, or underlined from end to end. `bold`: it is read as if it were,
 * and what a heading is, the model decides; `larger`: it is bold and larger than the text too, as headings are.
 */
export function fakedHeading(
  segment: Extract<Segment, { type: 'words' }>,
  { bodySize }: TreeContext,
): 'bold' | 'larger' | null {
  const [line, second] = segment.lines
  if (line === undefined || second !== undefined || segment.mark !== null) return null
  const words = line.pieces.filter(
    (piece): piece is TextPiece => piece.type === 'text' && piece.value.trim() !== '',
  )
  if (words.length === 0 || words.length < line.pieces.filter((piece) => piece.type !== 'text').length)
    return null
  if (textOfPieces(line.pieces).length > longest) return null
  const isLarger =
    bodySize !== null && words.every(({ format: { size } }) => size !== null && size >= bodySize * larger)
  if (words.every(({ format }) => format.strong)) return isLarger ? 'larger' : null
  return isLarger || words.every(({ format, link }) => format.underline && link === null) ? 'bold' : null
}
