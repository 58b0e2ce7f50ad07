import type { Node } from 'unist'
import type { Place } from '../../diagnostics/diagnostic.ts'

/** Where a node stands; a node that a reader made without a position stands at the top. */
export function placeOf(node: Node): Place {
  const { start, end } = node.position ?? { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column }
}

/** From the beginning of the first node to the end of the last; `outer` when there are none. */
export function placeOfAll(nodes: readonly Node[], outer: Place): Place {
  const [first, last] = [nodes[0], nodes.at(-1)]
  if (first === undefined || last === undefined) return outer
  const { endLine, endColumn } = placeOf(last)
  return { ...placeOf(first), endLine, endColumn }
}
