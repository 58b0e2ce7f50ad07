import type { Audience } from '../model/audience.ts'
import type { Brief, Fact, Section, SectionRole } from '../model/brief.ts'
import type { Block, Inline } from '../model/inline.ts'
import { foldSpace, plainText } from '../model/plain-text.ts'
import { effectiveRoles } from './brief-parts.ts'
import type { Labels } from './labels.ts'
import { type MapContext, mapBlocks } from './map-blocks.ts'
import type { Origin, PackBlock } from './pack.ts'
import { indexReadings, type ReadingIndex } from './reading-index.ts'
import { placeSections } from './section-run.ts'
import { allNodes, type Template } from './template.ts'

/** A part while directives fill it: what is printed, and what is not yet. */
export interface PackDraft {
  brief: Brief
  audience: Audience
  labels: Labels
  roles: ReadonlyMap<Section, SectionRole>
  index: ReadingIndex
  /** Lines under a question, wherever it stands: the most that a `::questions` of the template asks for. */
  room: number
  blocks: PackBlock[]
  sectionsLeft: Set<Section>
  /** Blocks of the head and the extras. */
  extrasLeft: Set<Block>
  said: Set<Fact<unknown>>
  /** Level of the template's heading that sections now go under; 0 for none. */
  under: number
}

/** A draft with nothing printed; the brief is already filtered. */
export function startDraft(brief: Brief, template: Template, labels: Labels): PackDraft {
  const rooms = allNodes(template.nodes).map((node) => (node.type === 'questions' ? node.room : 0))
  return {
    brief,
    audience: template.audience,
    labels,
    roles: effectiveRoles(brief.sections),
    index: indexReadings(brief),
    room: Math.max(0, ...rooms),
    blocks: [],
    sectionsLeft: new Set(brief.sections),
    extrasLeft: new Set([...brief.head, ...brief.extras]),
    said: new Set(),
    under: 0,
  }
}

/** What blocks made by the template or the labels have in common. */
export function madeBase({ labels }: PackDraft) {
  return { origin: { kind: 'made' as const }, lang: labels.lang, audience: 'all' as const }
}

/**
 * Prints sections that are not yet printed, below the template's heading. A single one that has a heading of its own
 * takes the place of a template's heading directly above it; and so do several, where one of them says the same words:
 * `Background` above `Background and objectives` would be said twice.
 */
export function printSections(draft: PackDraft, wanted: (section: Section) => boolean): void {
  const chosen = [...draft.sectionsLeft].filter(wanted)
  const placed = placeSections(chosen, draft.brief.sections)
  const roots = placed.flatMap(({ section, depth }) => (depth === 0 ? [section] : []))
  const above = draft.blocks.at(-1)
  if (above?.type === 'heading' && above.origin.kind === 'made' && roots[0]?.heading) {
    const words = folded(above.children)
    if (roots.length === 1 || roots.some(({ heading }) => folded(heading ?? []).startsWith(words))) {
      draft.blocks.pop()
      draft.under = above.level - 1
    }
  }
  for (const { section, depth } of placed) printSection(draft, section, draft.under + 1 + depth)
}

function folded(inlines: readonly Inline[]): string {
  return foldSpace(plainText(inlines)).toLowerCase()
}

function printSection(draft: PackDraft, section: Section, level: number): void {
  draft.sectionsLeft.delete(section)
  const origin: Origin = { kind: 'section', number: section.number }
  if (section.heading) {
    const { id, heading: children, audience, place } = section
    draft.blocks.push({
      type: 'heading',
      origin,
      lang: draft.brief.language.value,
      audience,
      level,
      children,
      id,
      place,
    })
  }
  const role = draft.roles.get(section) ?? 'other'
  draft.blocks.push(...mapBlocks(section.blocks, mapContext(draft, origin, role)))
}

/** Prints blocks from outside any section that are not yet printed. */
export function printExtras(draft: PackDraft, role: SectionRole, wanted: (block: Block) => boolean): void {
  const chosen = [...draft.extrasLeft].filter(wanted)
  for (const block of chosen) draft.extrasLeft.delete(block)
  draft.blocks.push(...mapBlocks(chosen, mapContext(draft, { kind: 'extras' }, role)))
}

function mapContext(
  { brief, labels, index, room }: PackDraft,
  origin: Origin,
  role: SectionRole,
): MapContext {
  return { index, origin, role, room, briefLang: brief.language.value, packLang: labels.lang }
}
