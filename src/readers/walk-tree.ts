import type { Nodes, Root } from 'mdast'

/** Every node, parents first, in reading order; without recursion, for a tree can be deep. */
export function* walkTree(tree: Root): Generator<Nodes> {
  const waiting: Nodes[] = [tree]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node
    if (!('children' in node)) continue
    for (let at = node.children.length - 1; at >= 0; at--) waiting.push(node.children[at] as Nodes)
  }
}
