import { textOfPieces } from './paragraph-lines.ts'
import type { Segment } from './segments.ts'
import type { TreeContext } from './tree-context.ts'
import type { TextPiece } from './word-document.ts'

/** Longer lines are sentences. */
const longest = 110
/** So much larger than the body. */
const larger = 1.15

/**
 * Is a line set apart by its size, or underlined from end to end, where it is not bold? Then it is read as if it were:
 * what a heading is, the model decides.
 */
export function fakedHeading(
  segment: Extract<Segment, { type: 'words' }>,
  { bodySize }: TreeContext,
): boolean {
  const [line, second] = segment.lines
  if (line === undefined || second !== undefined || segment.mark !== null) return false
  const words = line.pieces.filter(
    (piece): piece is TextPiece => piece.type === 'text' && piece.value.trim() !== '',
  )
  if (words.length === 0 || words.length < line.pieces.filter((piece) => piece.type !== 'text').length)
    return false
  if (textOfPieces(line.pieces).length > longest || words.every(({ format }) => format.strong)) return false
  if (words.every(({ format, link }) => format.underline && link === null)) return true
  return (
    bodySize !== null && words.every(({ format: { size } }) => size !== null && size >= bodySize * larger)
  )
}
