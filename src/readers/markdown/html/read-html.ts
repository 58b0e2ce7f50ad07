import type { Nodes, PhrasingContent, Root } from 'mdast'
import type { Position } from 'unist'
import type { Place } from '../../../diagnostics/diagnostic.ts'
import type { Report } from '../../../diagnostics/report.ts'
import { walkTree } from '../../walk-tree.ts'
import { buildElements, MAX_ELEMENTS } from './build-elements.ts'
import { eventsOf, isStreamed, lineEventsOf } from './html-events.ts'
import { toBlocks } from './to-blocks.ts'
import type { Conversion } from './to-line.ts'
import { toLine } from './to-line.ts'
import { withoutLinks } from './to-link.ts'

/** A file may hold thousands of scripts; after these many messages the rest says nothing new. */
const MAX_REPORTS = 20

type Parent = Extract<Nodes, { children: unknown[] }>

interface Step extends Conversion {
  lines: readonly string[]
  tooDeep: (position: Position) => void
}

/**
 * Replaces, in `tree`, HTML by the Markdown nodes it stands for, with their places in `lines`, which must be the lines
 * that were parsed. Only comments are left as `html`. Tags work over siblings, as HTML between blank lines is several
 * nodes; none reaches out of the list item, quote or container that it stands in.
 */
export function readHtml(tree: Root, lines: readonly string[], report: Report): void {
  if (!lines.some((line) => line.includes('<')) || !holdsHtml(tree)) return
  const leftOut: { place: Place; tag: string }[] = []
  let deep = false
  readParent(tree, {
    lines,
    leaveOut: (name, position) => {
      leftOut.push({ place: placeOf(position), tag: `<${name}>` })
    },
    tooDeep: (position) => {
      if (!deep) report('nesting-too-deep', placeOf(position), { limit: MAX_ELEMENTS })
      deep = true
    },
  })
  leftOut.sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column)
  for (const { place, tag } of leftOut.slice(0, MAX_REPORTS)) report('html-left-out', place, { tag })
}

function holdsHtml(tree: Root): boolean {
  for (const node of walkTree(tree)) if (node.type === 'html') return true
  return false
}

function placeOf({ start, end }: Position): Place {
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column }
}

const lines: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell'])
const holders: ReadonlySet<string> = new Set([
  'root',
  'blockquote',
  'listItem',
  'containerDirective',
  'footnoteDefinition',
])

function readParent(parent: Parent, step: Step): void {
  const children: Nodes[] = parent.children
  for (const child of children) if ('children' in child) readParent(child, step)
  if (!children.some((child) => child.type === 'html' || (child.type === 'paragraph' && isStreamed(child))))
    return
  // Its parts become blocks where its siblings are read.
  if (parent.type === 'paragraph' && isStreamed(parent)) return
  const isHolder = holders.has(parent.type)
  const events = isHolder ? eventsOf(children, step.lines) : lineEventsOf(children, step.lines)
  const nowhere = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }
  const root = buildElements(events, parent.position ?? nowhere, step.tooDeep)
  const isWhole = lines.has(parent.type) || root.holdsBlocks
  const read: Nodes[] = isHolder ? toBlocks(root.children, step) : toLine(root.children, step, isWhole)
  parent.children = (parent.type === 'link' ? withoutLinks(read as PhrasingContent[]) : read) as never
}
