import type { Code, Html } from 'mdast'
import type { Point, Position } from 'unist'

/** The position of a stretch of a node's value, by offsets. */
export type Locate = (start: number, end: number) => Position

/**
 * Finds places inside an `html` or indented `code` node. The parser took the marks of lists and quotes, and
 * indentation, off the start of its lines: what is left of each ends where the line of the file (`lines`) does.
 */
export function locatorOf(node: Html | Code, lines: readonly string[]): Locate {
  const first = node.position?.start ?? { line: 1, column: 1 }
  const parts = node.value.split('\n')
  let at = 0
  let startOfLine = 0
  const pointOf = (offset: number): Point => {
    while (offset < startOfLine) startOfLine -= (parts[--at]?.length ?? 0) + 1
    while (at < parts.length - 1 && offset > startOfLine + (parts[at]?.length ?? 0))
      startOfLine += (parts[at++]?.length ?? 0) + 1
    const line = first.line + at
    const cut = (lines[line - 1]?.length ?? 0) - (parts[at]?.length ?? 0)
    const before = at === 0 && node.type === 'html' ? first.column - 1 : Math.max(cut, 0)
    return { line, column: before + offset - startOfLine + 1 }
  }
  return (start, end) => ({ start: pointOf(start), end: pointOf(end) })
}
