import type { PhrasingContent } from 'mdast'

/**
 * Neighbours of one kind as one node: `**a****b**` and `` `a``b` `` are not what two marks side by side would be
 * read as. Empty texts go.
 */
export function mergeInlines(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const out: PhrasingContent[] = []
  for (const node of nodes) {
    if (node.type === 'text' && node.value === '') continue
    const last = out.at(-1)
    const merged = last === undefined ? null : mergeTwo(last, node)
    if (merged === null) out.push(node)
    else out[out.length - 1] = merged
  }
  return out
}

function mergeTwo(left: PhrasingContent, right: PhrasingContent): PhrasingContent | null {
  if (left.type === 'text' && right.type === 'text') return { type: 'text', value: left.value + right.value }
  if (left.type === 'inlineCode' && right.type === 'inlineCode') {
    return { type: 'inlineCode', value: left.value + right.value }
  }
  if (
    (left.type === 'emphasis' && right.type === 'emphasis') ||
    (left.type === 'strong' && right.type === 'strong') ||
    (left.type === 'delete' && right.type === 'delete')
  ) {
    return { ...left, children: mergeInlines([...left.children, ...right.children]) }
  }
  return null
}
