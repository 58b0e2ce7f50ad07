import type { Heading, Nodes, Root } from 'mdast'

/**
 * How deep a heading is that a mark makes of a paragraph: as the outermost sections of the brief. A first heading
 * whose depth no other has is the title, and those below it are the sections.
 */
export function statedDepth(root: Root): number {
  const depths = headingsOf(root).map((heading) => heading.depth)
  const [first, ...others] = depths
  if (first === undefined) return 1
  const outermost = Math.min(...depths)
  const isTitle = first === outermost && !others.includes(first)
  if (!isTitle) return outermost
  return others.length > 0 ? Math.min(...others) : first + 1
}

/** Headings of the top level, in `:::for` too. */
function headingsOf(parent: Root | Extract<Nodes, { type: 'containerDirective' }>): Heading[] {
  return parent.children.flatMap((node) => {
    if (node.type === 'heading') return [node]
    return node.type === 'containerDirective' ? headingsOf(node) : []
  })
}
