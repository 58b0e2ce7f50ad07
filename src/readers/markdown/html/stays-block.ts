import type { Nodes } from 'mdast'

const lasting = new Set(['containerDirective', 'definition', 'footnoteDefinition', 'yaml'])

/** Is it, or does it hold, what can't become words of a line: a restricted part, or what others refer to? */
export function staysBlock(node: Nodes): boolean {
  return lasting.has(node.type) || ('children' in node && node.children.some((child) => staysBlock(child)))
}
