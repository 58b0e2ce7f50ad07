import type { Nodes } from 'mdast'

const flow: ReadonlySet<string> = new Set([
  'blockquote',
  'code',
  'containerDirective',
  'definition',
  'footnoteDefinition',
  'heading',
  'list',
  'listItem',
  'paragraph',
  'table',
  'tableCell',
  'tableRow',
  'thematicBreak',
  'yaml',
])

/** Is it a block, or a part of one? An `html` node stands in lines and between them. */
export function isFlow(node: Nodes): boolean {
  return flow.has(node.type)
}
