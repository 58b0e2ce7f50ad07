import type { Nodes } from 'mdast'

/** The tree as lines to read: type, place, number, names and words of each node; for tests and for looking at it. */
export function outlineTree(node: Nodes, depth = 0): string {
  const { start, end } = node.position ?? { start: null, end: null }
  const place = start && end ? ` ${start.line}:${start.column}-${end.line}:${end.column}` : ' nowhere'
  const number = node.type === 'list' && node.ordered ? ` from ${node.start}` : ''
  const names = node.type === 'containerDirective' ? ` ${Object.keys(node.attributes ?? {}).join(' ')}` : ''
  const value = 'value' in node ? ` ${JSON.stringify(node.value)}` : ''
  const own = `${'  '.repeat(depth)}${node.type}${place}${number}${names}${value}`
  const below = 'children' in node ? node.children.map((child) => outlineTree(child, depth + 1)) : []
  return [own, ...below].join('\n')
}
