import { textOfPieces } from './paragraph-lines.ts'
import type { Segment } from './segments.ts'
import type { TreeContext } from './tree-context.ts'
import type { TextPiece } from './word-document.ts'

/** Longer lines are sentences. */
const longest = 110
/** So much larger than the body. */
const larger = 1.15

/** How a line looks that is set apart. */
export interface SetApart {
  /** It is read as if it were bold. */
  asBold: boolean
  /** Its letters are larger than those of the text. */
  larger: boolean
}

/**
 * A line set apart by its size, or underlined from end to end, is read as if it were bold: what a heading is, the model
 * decides. Null for any other, and for what is only bold.
 */
export function fakedHeading(
  segment: Extract<Segment, { type: 'words' }>,
  { bodySize }: TreeContext,
): SetApart | null {
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
  const isBold = words.every(({ format }) => format.strong)
  if (isLarger) return { asBold: !isBold, larger: true }
  if (isBold) return null
  return words.every(({ format, link }) => format.underline && link === null)
    ? { asBold: true, larger: false }
    : null
}
