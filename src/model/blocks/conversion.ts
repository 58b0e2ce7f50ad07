import type { Definition, Nodes, Root } from 'mdast'
import type {} from 'remark-directive'
import type { Place } from '../../diagnostics/diagnostic.ts'
import type { Report } from '../../diagnostics/report.ts'
import type { Audiences } from '../audience.ts'
import type { ListItem } from '../inline.ts'
import { audiencesOfMark } from './audience-mark.ts'
import { BlockIds } from './block-ids.ts'
import { statedDepth } from './heading-depth.ts'
import type { NoteDraft } from './settle-notes.ts'

/** What converting one tree needs to know of the whole of it, and what it gathers on the way. */
export interface Conversion {
  readonly report: Report
  /** By identifier; the first of a name counts, as in CommonMark. */
  readonly definitions: ReadonlyMap<string, Definition>
  /** Definitions that a link or picture of the text uses. */
  readonly used: ReadonlySet<Definition>
  /** Identifiers of footnotes that are defined. */
  readonly footnotes: ReadonlySet<string>
  readonly notes: NoteDraft[]
  readonly noteIds: BlockIds
  /** Places whose audience mark could not be read: no message may print their lines. */
  readonly suspect: Place[]
  /** How deep a heading is that `[heading]` makes. */
  readonly headingDepth: number
  /** The audience marks of list items, which a heading made of one takes along. */
  readonly itemMarks: Map<ListItem, Audiences>
  /** Of paragraphs with a mark of their own. */
  readonly marked: Set<Place>
  /** Of paragraphs whose letters are larger than those of the text. */
  readonly larger: Set<Place>
}

/** Looks through the tree once for definitions, wherever they stand. */
export function newConversion(root: Root, report: Report): Conversion {
  const definitions = new Map<string, Definition>()
  const footnotes = new Set<string>()
  const called = new Set<string>()
  const visit = (node: Nodes): void => {
    if (node.type === 'definition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node)
    if (node.type === 'footnoteDefinition') footnotes.add(node.identifier)
    if (node.type === 'imageReference') called.add(node.identifier)
    if (node.type === 'linkReference' && !isMarkReference(node.label)) called.add(node.identifier)
    if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(root)
  const used = new Set([...definitions.values()].filter((one) => called.has(one.identifier)))
  return {
    report,
    definitions,
    used,
    footnotes,
    notes: [],
    noteIds: new BlockIds(),
    suspect: [],
    headingDepth: statedDepth(root),
    itemMarks: new Map(),
    marked: new Set(),
    larger: new Set(),
  }
}

/** `[moderator only]: annex` is a definition to Markdown, and would make links of all marks of that wording. */
export function isMarkReference(label: string | null | undefined): boolean {
  return audiencesOfMark(label ?? '') !== null
}
