import { closerOf, openerOf } from '../scan-containers.ts'
import { endsBlock } from './ends-block.ts'
import { positionOfPieces, textOfPieces } from './paragraph-lines.ts'
import { plainFormat } from './run-format.ts'
import { typedMark } from './typed-marks.ts'
import type { WordBlock, WordParagraph, WordPiece } from './word-document.ts'

/** Longer paragraphs are no lines of an address or of a programme, where room parts the others. */
const longest = 120
/** And where blank paragraphs do, as in a text that was opened in Word, more is no line of it. */
const longestTyped = 500
/** Fewer gaps of a kind tell nothing of how a document parts its blocks. */
const fewest = 3
/** No block has as many lines; text files are cut there too. */
const mostLines = 200

/**
 * Paragraphs that are lines of one block as one paragraph, as a text file has it. People part blocks by a blank
 * paragraph, or Word does by the room between them; what has neither between it belongs together:
 * `16 February 2027` and, below it, `10:00-11:30`. Where nothing parts any paragraphs, nothing is joined.
 */
export function joinLines(blocks: readonly WordBlock[]): readonly WordBlock[] {
  const { blank, spaced } = countGaps(blocks)
  const isTyped = blank >= fewest && blank > spaced
  if (!isTyped && (spaced < fewest || spaced <= blank)) return blocks
  const out: WordBlock[] = []
  let lines: WordParagraph[] = []
  const flush = () => {
    if (lines.length > 0) out.push(joined(lines))
    lines = []
  }
  for (const block of blocks) {
    const before = lines.at(-1)
    const joins = before && isLine(block) && lines.length < mostLines && areOne(before, block, isTyped)
    if (!joins) flush()
    if (isLine(block)) lines.push(block)
    else out.push(block)
  }
  flush()
  return out
}

const isBlank = (block: WordBlock): boolean =>
  block.type === 'paragraph' && textOfPieces(block.pieces).trim() === '' && block.pieces.length < 2

/** How paragraphs of words are parted: by blank ones, or by room. */
function countGaps(blocks: readonly WordBlock[]): { blank: number; spaced: number } {
  let [blank, spaced] = [0, 0]
  for (let at = 1; at < blocks.length; at++) {
    const [before, block] = [blocks[at - 1] as WordBlock, blocks[at] as WordBlock]
    if (before.type === 'table' || block.type === 'table' || isBlank(block)) continue
    if (isBlank(before)) blank++
    else if (isLine(before) && isLine(block) && gapOf(before, block) > 0) spaced++
  }
  return { blank, spaced }
}

function isLine(block: WordBlock): block is WordParagraph {
  return (
    block.type === 'paragraph' &&
    block.heading === null &&
    block.role === null &&
    block.list === null &&
    !isBlank(block)
  )
}

function gapOf(before: WordParagraph, block: WordParagraph): number {
  if (before.style === block.style && before.space.contextual && block.space.contextual) return 0
  return Math.max(before.space.after, block.space.before)
}

function areOne(before: WordParagraph, block: WordParagraph, isTyped: boolean): boolean {
  if (gapOf(before, block) > 0 || before.boxes.length > 0 || block.boxes.length > 0) return false
  if (Math.abs(before.indent - block.indent) > 100 || isBold(before) !== isBold(block)) return false
  const [above, below] = [lastLine(before), textOfPieces(block.pieces)]
  if (endsBlock(above)) return false
  const most = isTyped ? longestTyped : longest
  if (above.length > most || below.length > most) return false
  if ([above, below].some((text) => text.includes(':::') && (openerOf(text) || closerOf(text) > 0)))
    return false
  return isTyped || (typedMark(above.trim()) === null && typedMark(below.trim()) === null)
}

const lastLine = ({ pieces }: WordParagraph): string => textOfPieces(pieces).split('\n').at(-1) ?? ''

const isBold = ({ pieces }: WordParagraph): boolean =>
  pieces.every((piece) => piece.type === 'text' && (piece.format.strong || piece.value.trim() === ''))

function joined(lines: readonly WordParagraph[]): WordParagraph {
  const [first, second] = lines as [WordParagraph, ...WordParagraph[]]
  if (second === undefined) return first
  const pieces = [...first.pieces]
  for (const line of lines.slice(1)) {
    const last = pieces.at(-1) as WordPiece
    const format = last.type === 'text' ? last.format : plainFormat
    const start = positionOfPieces([last]).end
    const end = positionOfPieces(line.pieces).start
    pieces.push({ type: 'text', value: '\n', format, link: null, start, end }, ...line.pieces)
  }
  return { ...first, bookmarks: lines.flatMap((line) => line.bookmarks), pieces }
}
