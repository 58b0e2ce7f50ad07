import type { Nodes, Root } from 'mdast'

/** Labels of the questions in a pack of ours, by where each stands (`line:column`); its reader sets `data.question`. */
export function packLabels(root: Root): Map<string, string> {
  const labels = new Map<string, string>()
  const open: Nodes[] = [root]
  for (let node = open.pop(); node; node = open.pop()) {
    const label = (node.data as { question?: unknown } | undefined)?.question
    const start = node.position?.start
    if (typeof label === 'string' && start) labels.set(`${start.line}:${start.column}`, label)
    if ('children' in node) open.push(...node.children)
  }
  return labels
}
