import type { Link, PhrasingContent, Text } from 'mdast'
import type { Element } from './html-tree.ts'
import type { Conversion, Line } from './to-line.ts'
import { plainPart, toLine } from './to-line.ts'

/** What a page can't hold, as a frame or a film, is a link to it; nothing is fetched. */
export function playerOf(element: Element, conversion: Conversion): Line {
  const address = element.attributes.get(element.name === 'object' ? 'data' : 'src')
  if (element.closed) return linkOf(element, address, conversion)
  const position = { start: element.position.start, end: element.position.start }
  const link = linkOf({ ...element, children: [], position }, address, conversion)
  return [...link, ...plainPart(element, conversion)]
}

/** A link; without words it shows its address. */
export function linkOf(element: Element, address: string | undefined, conversion: Conversion): Line {
  const { attributes, position, holdsBlocks } = element
  const children = toLine(element.children, conversion, holdsBlocks || element.name !== 'a')
  const url = (address ?? '').trim()
  if (url === '') return children
  const words: Text = { type: 'text', value: url, position }
  const title = attributes.get('title') ?? null
  const content = (children.length === 0 ? [words] : withoutLinks(children)) as Link['children']
  return [{ type: 'link', url, title, children: content, position }]
}

/** The words of links: an address between `<a>` and `</a>` is a link of its own to Markdown, but links don't nest. */
export function withoutLinks(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (!('children' in node)) return [node]
    const children = withoutLinks(node.children)
    return node.type === 'link' ? children : [{ ...node, children } as PhrasingContent]
  })
}
