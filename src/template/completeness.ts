import type { Brief } from '../model/brief.ts'
import { hasPart, holdsWhen } from './brief-parts.ts'
import { filterBrief } from './filter-brief.ts'
import { type PartName, partNames, type Template, type TemplateNode } from './template.ts'

/** One thing a pack wants of the brief. */
export interface WantedPart {
  what: PartName
  missing: boolean
}

/** What the template's pack wants of a brief, in the order of `partNames`, and whether the pack will say it is missing. */
export function completeness(brief: Brief, template: Template): WantedPart[] {
  const filtered = filterBrief(brief, template.audience)
  const wanted = new Map<string, boolean>()
  const want = (part: string, missing: boolean) => wanted.set(part, missing || wanted.get(part) === true)
  const walk = (nodes: readonly TemplateNode[], printed: boolean) => {
    for (const node of nodes) {
      if (node.type === 'when') walk(node.children, printed && holdsWhen(filtered, node))
      if (node.type === 'missing') want(node.what, printed)
      if (node.type === 'cover') want('title', printed && filtered.title === null)
      if (node.type !== 'facts') continue
      for (const { name, optional } of node.of) {
        const part = partNames.find((one) => one === name)
        if (part && !optional) want(part, printed && !hasPart(filtered, part))
      }
    }
  }
  walk(template.nodes, true)
  return partNames.flatMap((what) => {
    const missing = wanted.get(what)
    return missing === undefined ? [] : [{ what, missing }]
  })
}
