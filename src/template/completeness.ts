import type { Brief } from '../model/brief.ts'
import { hasPart } from './brief-parts.ts'
import { filterBrief } from './filter-brief.ts'
import { allNodes, type PartName, partNames, type Template } from './template.ts'

/** One thing a pack wants of the brief. */
export interface WantedPart {
  what: PartName
  missing: boolean
}

/** What the template's pack wants of a brief, in the order of `partNames`, and whether its readers find it there. */
export function completeness(brief: Brief, template: Template): WantedPart[] {
  const filtered = filterBrief(brief, template.audience)
  const wanted = new Set<string>()
  for (const node of allNodes(template.nodes)) {
    if (node.type === 'cover') wanted.add('title')
    if (node.type === 'missing') wanted.add(node.what)
    if (node.type === 'facts') for (const fact of node.of) if (!fact.optional) wanted.add(fact.name)
  }
  return partNames
    .filter((part) => wanted.has(part))
    .map((what) => ({ what, missing: !hasPart(filtered, what) }))
}
