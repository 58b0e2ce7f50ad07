import type { Position } from 'unist'
import { lineOffsets } from './line-offsets.ts'

/** Lines of a text and where each begins in it. */
export interface SourceLines {
  lines: readonly string[]
  offsets: readonly number[]
}

/** The lines of a text, to find places in. */
export function sourceLines(text: string): SourceLines {
  const lines = text.split('\n')
  return { lines, offsets: lineOffsets(lines) }
}

/** A place of mdast; lines and columns count from 0 here and from 1 in it. */
export function placeIn(
  { offsets }: SourceLines,
  line: number,
  column: number,
  endLine: number,
  endColumn: number,
): Position {
  return {
    start: { line: line + 1, column: column + 1, offset: (offsets[line] ?? 0) + column },
    end: { line: endLine + 1, column: endColumn + 1, offset: (offsets[endLine] ?? 0) + endColumn },
  }
}
