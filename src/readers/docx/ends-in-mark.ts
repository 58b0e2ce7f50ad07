import type { Nodes } from 'mdast'

/** What may be an audience mark, at the end of a text. */
export const bracketEnd = /[\])}>］）｝】」][\s\p{P}]*$/u

/** Do the words of a node end in what may be an audience mark? */
export function endsInMark(node: Nodes): boolean {
  return bracketEnd.test(wordsOf(node).slice(-200))
}

/** Words below a node. */
export function wordsOf(node: Nodes): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(wordsOf).join('') : ''
}
