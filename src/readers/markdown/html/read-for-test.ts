import type { Nodes } from 'mdast'
import { DiagnosticList } from '../../../diagnostics/report.ts'
import { outlineTree } from '../../testing/outline-tree.ts'
import { readMarkdown } from '../read-markdown.ts'

/** Only for tests: the tree of a Markdown text, and what was said as `name@line:column`. */
export function read(markdown: string) {
  const list = new DiagnosticList('in.md')
  const tree = readMarkdown(markdown, list.report)
  const said = list.all.map((one) => `${one.name}@${one.place?.line}:${one.place?.column}`)
  return { tree, said, outline: outlineTree(tree) }
}

/** Only for tests: each block of a Markdown text in one line of a short notation. */
export function shape(markdown: string): string[] {
  return read(markdown).tree.children.map(shapeOf)
}

function shapeOf(node: Nodes): string {
  const inside = 'children' in node ? (node.children as Nodes[]).map(shapeOf) : []
  const words = inside.join('')
  switch (node.type) {
    case 'paragraph':
      return `p: ${words}`
    case 'heading':
      return `h${node.depth}: ${words}`
    case 'blockquote':
      return `quote(${inside.join(' | ')})`
    case 'list':
      return `${node.ordered ? `ol${node.start}` : 'ul'}(${inside.join(' / ')})`
    case 'listItem':
      return `${node.checked == null ? '' : node.checked ? '[x] ' : '[ ] '}${inside.join(' | ')}`
    case 'table':
      return `table${node.data?.headerRows ?? 1}(${inside.join(' / ')})`
    case 'tableRow':
      return inside.join(' | ')
    case 'code':
      return `code: ${node.value}`
    case 'thematicBreak':
      return 'rule'
    case 'strong':
      return `**${words}**`
    case 'emphasis':
      return `_${words}_`
    case 'delete':
      return `~~${words}~~`
    case 'inlineCode':
      return `\`${node.value}\``
    case 'break':
      return '⏎'
    case 'link':
      return `[${words}](${node.url})`
    case 'image':
      return `![${node.alt}](${node.url})`
    default:
      return 'value' in node ? node.value : words
  }
}
