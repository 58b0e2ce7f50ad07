import type { Definition, FootnoteDefinition, Heading, Root, RootContent, Yaml } from 'mdast'
import { takeLabels } from './take-labels.ts'

// A pack that briefpack wrote is read as the brief it was made from. Comments in it tell which blocks the template
// made (they go) and which section of the brief the others come from (the template may have changed the order).

const marker = /^<!--\s*briefpack:\s*(?:(made)|(extras)|section\s+(\d+(?:\.\d+)*))\b[\s\S]*-->$/
/** What the writer adds around everything, or between two lists. */
const wrapping = /^(?:<div dir="rtl">|<\/div>|<!---->)$/

interface Region {
  kind: 'made' | 'extras' | 'section'
  /** `[2, 1]` for section 2.1. */
  number: number[]
  nodes: RootContent[]
}

/**
 * Is this text a pack that briefpack wrote, by its front matter? Looks at the first lines only, so that a folder of
 * files is sorted quickly.
 */
export function isPackSource(text: string): boolean {
  const head = text.slice(0, 20_000).replace(/^\uFEFF/, '')
  const front = /^---[\t ]*\r?\n([\s\S]*?)\r?\n---[\t ]*(?:\r?\n|$)/.exec(head)?.[1]
  return (
    front !== undefined &&
    /^briefpack:[\t ]*(?:#.*)?\r?\n(?:(?:[\t ].*)?\r?\n)*?[\t ]+pack:[\t ]*\S/m.test(front)
  )
}

/**
 * The tree of a pack as the tree of its brief: without what the template made; blocks of no section first, each with
 * `data.extras`; then the sections in the order of their numbers, headings as deep as those; question labels taken
 * out of the text and noted in `data`. Nodes keep their positions in the pack. A pack without any comment (a tool
 * dropped them) only loses its labels.
 */
export function unwrapPack(root: Root): Root {
  const yaml: Yaml[] = []
  const notes: (Definition | FootnoteDefinition)[] = []
  const regions: Region[] = [{ kind: 'extras', number: [], nodes: [] }]
  for (const node of root.children) {
    const found = node.type === 'html' ? marker.exec(node.value.trim()) : null
    if (found !== null) regions.push(regionOf(found))
    else if (node.type === 'yaml') yaml.push(node)
    else if (node.type === 'definition' || node.type === 'footnoteDefinition') notes.push(node)
    else if (node.type !== 'html' || !wrapping.test(node.value.trim())) regions.at(-1)?.nodes.push(node)
  }
  const body =
    regions.length === 1 ? (regions[0]?.nodes ?? []) : [...extrasOf(regions), ...sectionsOf(regions)]
  return takeLabels({ ...root, children: [...yaml, ...body, ...notes] })
}

function regionOf(found: RegExpExecArray): Region {
  const [, made, , number] = found
  const kind = made !== undefined ? 'made' : number === undefined ? 'extras' : 'section'
  return { kind, number: (number ?? '').split('.').map(Number), nodes: [] }
}

function extrasOf(regions: readonly Region[]): RootContent[] {
  return regions
    .filter((region) => region.kind === 'extras')
    .flatMap((region) => region.nodes.map((node) => markExtra(node)))
}

function markExtra<T extends RootContent>(node: T): T {
  return { ...node, data: { ...node.data, extras: true } }
}

function sectionsOf(regions: readonly Region[]): RootContent[] {
  const sections = new Map<string, Region>()
  for (const region of regions) {
    if (region.kind !== 'section') continue
    const name = region.number.join('.')
    const known = sections.get(name)
    if (known) known.nodes.push(...region.nodes)
    else sections.set(name, { ...region, nodes: [...region.nodes] })
  }
  const sorted = [...sections.values()].sort((a, b) => compareNumbers(a.number, b.number))
  const deepest = Math.max(0, ...sorted.map((section) => section.number.length))
  // Depth 1 is the title's, which stands in the front matter.
  const title = deepest < 6 ? 1 : 0
  return sorted.flatMap((section) => settleHeadings(section.nodes, section.number.length + title))
}

function compareNumbers(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((part, index) => part !== b[index])
  if (at < 0) return a.length - b.length
  const other = b[at]
  return other === undefined ? 1 : (a[at] ?? 0) - other
}

/**
 * The section's heading first, wherever the template put it, and as deep as the section; headings that somebody added
 * to the pack keep their distance to it.
 */
function settleHeadings(nodes: readonly RootContent[], depth: number): RootContent[] {
  const own = nodes.find((node): node is Heading => node.type === 'heading')
  if (own === undefined) return [...nodes]
  const shift = depth - own.depth
  const settled = nodes.map((node) =>
    node.type === 'heading' ? { ...node, depth: depthOf(node.depth + shift) } : node,
  )
  const first = settled[nodes.indexOf(own)]
  return first === undefined ? settled : [first, ...settled.filter((node) => node !== first)]
}

function depthOf(depth: number): Heading['depth'] {
  return Math.min(Math.max(depth, 1), 6) as Heading['depth']
}
