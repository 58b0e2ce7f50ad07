// For tests of this folder.
import type { Nodes, Root } from 'mdast'
import { readMarkdown } from '../../readers/markdown/read-markdown.ts'
import type { Pack } from '../../template/pack.ts'
import type { Theme } from '../../template/theme.ts'
import { markdownWriter } from './write-markdown.ts'

/** A pack, written and read again. */
export async function readBack(pack: Pack): Promise<Root> {
  const bytes = await markdownWriter.write(pack, {} as Theme, () => undefined)
  return readMarkdown(new TextDecoder().decode(bytes ?? undefined), () => undefined)
}

/** A tree as a line: `strong(One) two`. Bare addresses become links when read, which changes no word. */
export function outline(node: Nodes): string {
  if (node.type === 'yaml') return ''
  if (node.type === 'text') return node.value
  if (node.type === 'inlineCode' || node.type === 'code' || node.type === 'html')
    return `${node.type}(${node.value})`
  if (node.type === 'image') return `image(${node.alt})`
  const inside = 'children' in node ? node.children.map(outline).join('') : ''
  if (node.type === 'link' && /^(?:http:\/\/|mailto:)?/.exec(node.url)?.[0] + inside === node.url)
    return inside
  if (node.type === 'root') return inside
  if (node.type === 'heading') return `heading${node.depth}(${inside})`
  return `${node.type}(${inside})`
}
