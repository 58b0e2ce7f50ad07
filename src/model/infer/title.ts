import type { Block, Inline } from '../inline.ts'
import { plainText } from '../plain-text.ts'
import { headingRole, isHeadingWord } from '../words/index.ts'
import type { Candidate } from './candidate.ts'
import { eventKinds } from './event-kinds.ts'
import { isMoment } from './explain-line.ts'
import { pickTitle } from './pick-title.ts'
import { titleCandidate } from './title-candidate.ts'
import { isShort, openingEnd, titleLines } from './title-lines.ts'
import { type Line, linesOf, type Unit } from './unit.ts'

/** The top of the brief, as far as it may hold the title and the date. */
export interface Opening {
  kicker: Candidate | null
  title: Candidate | null
  /** Index of the top-level heading that is the title and opens no section; -1 for none. */
  titleHeading: number
  /** Top-level blocks from this index on are no longer the opening. */
  end: number
  /** The block behind the title, the first that may be a heading. */
  bodyStart: number
}

const latestTitle = 12
/** Title and kicker stand among so many blocks: the kicker may be the one below the title. */
export const mostAboveText = latestTitle + 2

/** Where the title and the line above it stand. `titled`: the front matter has a title, so that a doubtful one waits. */
export function readOpening(
  blocks: readonly Block[],
  units: readonly Unit[],
  titled: boolean,
  language: string,
): Opening {
  const heading = titleHeadingOf(blocks, titled, language)
  if (heading >= 0) return openingOfHeading(blocks, units, heading)
  const end = openingEnd(blocks)
  const lines = titleLines(units, end)
  const {
    kicker,
    title,
    titleLines: own,
    used,
  } = pickTitle(lines, language, {
    aboveProse: end < blocks.length ? end - 1 : -1,
    titled,
  })
  const stop = sectionStart(lines, used, language)
  return {
    kicker,
    title,
    titleHeading: -1,
    end: stop ?? end,
    bodyStart: (own[0]?.unit.top ?? -1) + 1,
  }
}

/** The first heading, when nothing but short lines stands above it and no other has its rank. */
function titleHeadingOf(blocks: readonly Block[], titled: boolean, language: string): number {
  const headings = blocks.flatMap((block, index) => (block.type === 'heading' ? [{ block, index }] : []))
  const first = headings[0]
  if (!first || first.index > latestTitle) return -1
  if (blocks.slice(0, first.index).some((block) => !isShort(block))) return -1
  const words = plainText(first.block.children).trim()
  if (words === '' || isMoment(words)) return -1
  const rank = first.block.depth
  const equal = headings.filter(({ block }) => block.depth <= rank).length
  if (equal === 1) return rank === 1 || !isHeadingWord(words) ? first.index : -1
  return rank === 1 && !titled && headingRole(words, language) === 'other' ? first.index : -1
}

function openingOfHeading(blocks: readonly Block[], units: readonly Unit[], index: number): Opening {
  const own = units.filter((unit) => unit.top === index).flatMap(linesOf)
  const above = titleLines(units, index).filter((line) => line.unit.top < index)
  const kicker = above.length > 0 && above.length <= 2 && linesAreShort(above) ? [above.at(-1) as Line] : []
  const below = kicker.length > 0 ? null : kickerBelow(blocks[index + 1], units)
  return {
    kicker:
      titleCandidate('kicker', kicker, {
        features: { 'above the title': 0.8 },
        because: 'short line above the title',
      }) ?? below,
    title: titleCandidate('title', own, { features: { 'first heading': 0.9 }, because: 'the first heading' }),
    titleHeading: index,
    end: openingEnd(blocks, index + 1),
    bodyStart: index + (below ? 2 : 1),
  }
}

/** A short paragraph below the title, all of it emphasised, that names a kind of meeting. */
function kickerBelow(block: Block | undefined, units: readonly Unit[]): Candidate | null {
  if (block?.type !== 'paragraph' || !isEmphasised(block.children)) return null
  const lines = units.filter(({ id }) => id === block.id).flatMap(linesOf)
  const [line, second] = lines
  if (!line || second || line.text.length > 90 || isMoment(line.text) || !eventKinds.isIn(line.text))
    return null
  return titleCandidate('kicker', [line], {
    features: { 'below the title': 0.5, emphasised: 0.1 },
    because: 'emphasised line below the title that names a kind of meeting',
  })
}

const isEmphasised = (children: readonly Inline[]) =>
  children.every(({ type }) => type === 'strong' || type === 'emphasis')

const linesAreShort = (lines: readonly Line[]) => lines.every((line) => line.text.length <= 90)

/**
 * Of two headings that follow one another at the top the second is the title where it is alone of its rank above all
 * others, and the first stands above it as the name of a series does: then the first becomes a paragraph.
 */
export function lowerKickerHeading(blocks: readonly Block[], language: string): readonly Block[] {
  const headings = blocks.flatMap((block) => (block.type === 'heading' && !block.stated ? [block] : []))
  const [first, second, ...others] = headings
  const at = blocks.indexOf(first as Block)
  if (!first || !second || others.length === 0 || blocks[at + 1] !== second) return blocks
  const alone = second.depth !== first.depth && others.every(({ depth }) => depth > second.depth)
  if (!alone || headingRole(plainText(second.children), language) !== 'other') return blocks
  const { depth: _depth, ...rest } = first
  return blocks.map((block) => (block === first ? { ...rest, type: 'paragraph' } : block))
}

/** The block where a heading begins that can't be a second title. */
function sectionStart(lines: readonly Line[], used: number, language: string): number | null {
  const after = lines
    .slice(used)
    .find((line) => linesOf(line.unit).length === 1 && headingRole(line.text, language) !== 'other')
  return after ? after.unit.top : null
}
