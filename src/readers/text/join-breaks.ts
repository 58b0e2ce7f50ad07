import type { PhrasingContent, Root } from 'mdast'
import { walkTree } from '../walk-tree.ts'

/** Two spaces at a line's end mean nothing in a plain text: the line ends as all others do, by `\n` in a text. */
export function joinBreaks(tree: Root): void {
  for (const node of walkTree(tree)) {
    if (!('children' in node) || !node.children.some((child) => child.type === 'break')) continue
    const joined: PhrasingContent[] = []
    for (const child of node.children as PhrasingContent[]) {
      const last = joined.at(-1)
      const piece: PhrasingContent =
        child.type === 'break' ? { type: 'text', value: '\n', ...pick(child) } : child
      if (piece.type === 'text' && last?.type === 'text') joined[joined.length - 1] = join(last, piece)
      else joined.push(piece)
    }
    Object.assign(node, { children: joined })
  }
}

function pick(node: PhrasingContent) {
  return node.position ? { position: node.position } : {}
}

function join(a: PhrasingContent & { type: 'text' }, b: PhrasingContent & { type: 'text' }) {
  const position =
    a.position && b.position ? { position: { start: a.position.start, end: b.position.end } } : {}
  return { type: 'text' as const, value: a.value + b.value, ...position }
}
