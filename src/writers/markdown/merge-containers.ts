import type { RootContent } from 'mdast'
import type {} from 'mdast-util-directive'

/** Neighbouring `:::for` of the same audience as one. */
export function mergeContainers<T extends RootContent>(nodes: readonly T[]): T[] {
  const out: T[] = []
  for (const node of nodes) {
    const last = out.at(-1)
    if (
      last?.type === 'containerDirective' &&
      node.type === 'containerDirective' &&
      JSON.stringify(last.attributes) === JSON.stringify(node.attributes)
    ) {
      out[out.length - 1] = { ...last, children: [...last.children, ...node.children] }
    } else out.push(node)
  }
  return out
}
