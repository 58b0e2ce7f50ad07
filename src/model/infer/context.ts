import type { Reading, Section, SectionRole } from '../brief.ts'
import type { Block } from '../inline.ts'
import { blockText } from '../plain-text.ts'
import type { Unit } from './unit.ts'

/** What recognisers of questions, people and agenda may ask about where a unit stands. */
export interface Context {
  units: readonly Unit[]
  /** All top-level blocks, those made of the front matter last. */
  blocks: readonly Block[]
  sections: readonly Section[]
  /** By top-level index; -1 before the first heading, -2 for the front matter. */
  sectionOf: readonly number[]
  /** Ids of blocks of the head, which are facts already. */
  head: ReadonlySet<string>
  /** Units that the picked facts were read from. */
  factUnits: ReadonlySet<string>
  /** Where the session's own date and times stand. */
  moments: readonly Reading[]
  /** Where the body names the organiser. */
  organiser: readonly Reading[]
}

export function sectionAt(context: Context, unit: Unit): Section | null {
  return context.sections[context.sectionOf[unit.top] ?? -1] ?? null
}

export function roleAt(context: Context, unit: Unit): SectionRole {
  return sectionAt(context, unit)?.role ?? 'other'
}

/** The text of the paragraph or heading directly above a top-level block, else nothing. */
export function leadInOf(context: Context, top: number): string {
  if (context.sectionOf[top - 1] !== context.sectionOf[top]) return ''
  const block = context.blocks[top - 1]
  return block && (block.type === 'paragraph' || block.type === 'heading') ? blockText(block) : ''
}
