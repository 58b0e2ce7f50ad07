import type { Place } from '../../diagnostics/diagnostic.ts'
import { type Audiences, narrow } from '../audience.ts'
import type { Section } from '../brief.ts'
import type { Block, Inline } from '../inline.ts'
import { plainText } from '../plain-text.ts'
import { headingRole } from '../words/index.ts'
import { beginsWithTime } from './find-times.ts'
import { withoutNumber } from './headings.ts'

/** The brief cut at its headings. */
export interface Outline {
  sections: Section[]
  /** For each top-level block the index of its section, or -1 for the opening. */
  sectionOf: number[]
  /** All top-level blocks, restricted where a heading above them is. */
  blocks: Block[]
  /** Places of what a heading's mark restricts. */
  restricted: Place[]
}

/** Narrows a block and all below it. */
export type ApplyAudience = (block: Block, outer: Audiences) => Block

/**
 * Cuts the blocks at their top-level headings, except `titleHeading`. Levels begin at 1 and skip none; a heading's
 * audience covers its section and all sections below it, and that of the title all that follows.
 */
export function outlineOf(
  blocks: readonly Block[],
  titleHeading: number,
  language: string,
  apply: ApplyAudience,
): Outline {
  const outline: Outline = { sections: [], sectionOf: [], blocks: [], restricted: [] }
  const open: { depth: number; audience: Audiences }[] = []
  const counts: number[] = []
  let whole: Audiences = 'all'
  for (const [index, block] of blocks.entries()) {
    if (index === titleHeading) whole = block.audience
    const opens = block.type === 'heading' && index !== titleHeading
    if (opens) {
      while ((open.at(-1)?.depth ?? 0) >= block.depth) open.pop()
      const audience = narrow(open.at(-1)?.audience ?? whole, block.audience) ?? block.audience
      open.push({ depth: block.depth, audience })
      counts.length = Math.min(counts.length, open.length)
      counts[open.length - 1] = (counts[open.length - 1] ?? 0) + 1
      outline.sections.push(newSection(block.children, block, counts.join('.'), audience, language))
    }
    const covering = open.at(-1)?.audience ?? whole
    const covered = covering === 'all' ? block : apply(block, covering)
    if (covering !== 'all') outline.restricted.push(block.place)
    outline.blocks.push(covered)
    const section = outline.sections.at(-1)
    outline.sectionOf.push(outline.sections.length - 1)
    if (section && !opens) section.blocks.push(covered)
  }
  return outline
}

const isTimed = (text: string) => beginsWithTime(text.replace(/^[\s[(]+/u, ''))

function newSection(
  children: readonly Inline[],
  block: Block,
  number: string,
  audience: Audiences,
  language: string,
): Section {
  const heading = withoutNumber(children)
  return {
    id: block.id,
    number,
    heading,
    level: number.split('.').length,
    // `[17:00-17:15] Discussion and questions` is a point of the agenda.
    role: isTimed(plainText(heading)) ? 'agenda' : headingRole(plainText(heading), language),
    blocks: [],
    audience,
    place: block.place,
  }
}

/** The section for what stands before the first heading and is no fact. */
export function preamble(blocks: Block[]): Section[] {
  const [first] = blocks
  if (!first) return []
  return [
    {
      id: `s-${first.id}`,
      number: '0',
      heading: null,
      level: 1,
      role: 'other',
      blocks,
      audience: 'all',
      place: first.place,
    },
  ]
}
