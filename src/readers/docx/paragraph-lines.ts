import type { Position } from 'unist'
import type { Point } from './text-lines.ts'
import type { TextPiece, WordPiece } from './word-document.ts'

/** A line of a paragraph without white space at its ends. */
export interface PieceLine {
  pieces: WordPiece[]
  /** Its words, to look at. */
  text: string
  /** The same with the white space at its ends: lines of code are set in by it. */
  whole: string
}

/** The lines of a paragraph, blank ones included. */
export function linesOfPieces(pieces: readonly WordPiece[]): PieceLine[] {
  const [only, second] = pieces
  if (only?.type === 'text' && second === undefined && !/^\s|\n|\s$/.test(only.value)) {
    return [{ pieces: [only], text: only.value, whole: only.value }]
  }
  const lines: WordPiece[][] = [[]]
  for (const piece of pieces) {
    if (piece.type !== 'text' || !piece.value.includes('\n')) {
      lines.at(-1)?.push(piece)
      continue
    }
    let start = piece.start
    for (const [at, value] of piece.value.split('\n').entries()) {
      if (at > 0) {
        lines.push([])
        start = { line: start.line + 1, column: 1 }
      }
      if (value !== '') lines.at(-1)?.push({ ...piece, value, start, end: moved(start, value.length) })
    }
  }
  return lines.map((line) => {
    const trimmed = trimEnd(trimStart(line))
    return { pieces: trimmed, text: textOfPieces(trimmed), whole: textOfPieces(line) }
  })
}

export const textOfPieces = (pieces: readonly WordPiece[]): string =>
  pieces.map((piece) => (piece.type === 'text' ? piece.value : '')).join('')

export const moved = ({ line, column }: Point, by: number): Point => ({ line, column: column + by })

/** A line without its first `count` characters. */
export function cutStart(pieces: readonly WordPiece[], count: number): WordPiece[] {
  const kept: WordPiece[] = []
  let left = count
  for (const piece of pieces) {
    if (piece.type !== 'text' || left === 0) kept.push(piece)
    else if (piece.value.length > left) {
      kept.push({ ...piece, value: piece.value.slice(left), start: moved(piece.start, left) })
      left = 0
    } else left -= piece.value.length
  }
  return kept
}

function trimStart(pieces: readonly WordPiece[]): WordPiece[] {
  for (const [at, piece] of pieces.entries()) {
    if (piece.type !== 'text') return pieces.slice(at)
    const value = piece.value.trimStart()
    if (value === '') continue
    const start = moved(piece.start, piece.value.length - value.length)
    return [{ ...piece, value, start }, ...pieces.slice(at + 1)]
  }
  return []
}

function trimEnd(pieces: readonly WordPiece[]): WordPiece[] {
  for (let at = pieces.length - 1; at >= 0; at--) {
    const piece = pieces[at] as WordPiece
    if (piece.type !== 'text') return pieces.slice(0, at + 1)
    const value = piece.value.trimEnd()
    if (value === '') continue
    return [...pieces.slice(0, at), endedAt(piece, value)]
  }
  return []
}

function endedAt(piece: TextPiece, value: string): TextPiece {
  return { ...piece, value, end: moved(piece.start, value.length) }
}

const startOf = (piece: WordPiece): Point => (piece.type === 'text' ? piece.start : piece.at)
const endOf = (piece: WordPiece): Point => (piece.type === 'text' ? piece.end : piece.at)

/** From the first piece to the last one; `pieces` has one at least. */
export function positionOfPieces(pieces: readonly WordPiece[]): Position {
  const [first, last] = [pieces[0], pieces.at(-1)]
  if (first === undefined || last === undefined) throw new Error('Nothing has no position')
  return { start: { ...startOf(first) }, end: { ...endOf(last) } }
}

/** From the first line to the last one that holds anything. */
export function positionOfLines(lines: readonly PieceLine[]): Position {
  const first = lines.find((line) => line.pieces.length > 0)?.pieces[0]
  const last = lines.findLast((line) => line.pieces.length > 0)?.pieces.at(-1)
  return positionOfPieces(first && last ? [first, last] : [])
}
