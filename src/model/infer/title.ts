import type { Block } from '../inline.ts'
import { plainText } from '../plain-text.ts'
import { headingRole, isHeadingWord } from '../words/index.ts'
import { phrases } from '../words/phrases.ts'
import type { Candidate } from './candidate.ts'
import { isCapitals } from './capitals.ts'
import { isMoment, labelMeaning, readLabel } from './explain-line.ts'
import { kickerEvidence, titleCandidate, titleEvidence } from './title-candidate.ts'
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

const longestTitle = 220
const longestOpening = 12

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
  const picked = pickLines(lines, language)
  const { title } = picked
  const below = picked.kicker.length > 0 ? [] : kickerBelow(lines, title)
  const kicker = [...picked.kicker, ...below]
  const stop = sectionStart(lines, kicker.length + title.length, language)
  return {
    kicker: titleCandidate('kicker', kicker, below.length > 0 ? belowEvidence : kickerEvidence(kicker)),
    title: titleCandidate('title', title, titleEvidence(title)),
    titleHeading: -1,
    end: stop ?? end,
    bodyStart: (title[0]?.unit.top ?? -1) + 1,
  }
}

/** The first heading, when nothing but short lines stands above it and no other has its rank. */
function titleHeadingOf(blocks: readonly Block[], titled: boolean, language: string): number {
  const headings = blocks.flatMap((block, index) => (block.type === 'heading' ? [{ block, index }] : []))
  const first = headings[0]
  if (!first || first.index > longestOpening) return -1
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
  let end = index + 1
  while (
    end < blocks.length &&
    end < index + longestOpening &&
    isShort(blocks[end] as Block) &&
    blocks[end]?.type !== 'heading'
  ) {
    end++
  }
  return {
    kicker: titleCandidate('kicker', kicker, {
      features: { 'above the title': 0.8 },
      because: 'short line above the title',
    }),
    title: titleCandidate('title', own, {
      features: { 'first heading': 0.95 },
      because: 'the first heading',
    }),
    titleHeading: index,
    end,
    bodyStart: index + 1,
  }
}

const belowEvidence = {
  features: { 'below the title': 0.6 },
  because: 'short line below the title that names a kind of meeting',
}

/** `Partner event` below the title, among the lines that tell when and where. */
function kickerBelow(lines: readonly Line[], title: readonly Line[]): Line[] {
  const last = title.at(-1)
  const behind = last ? lines.slice(lines.indexOf(last) + 1) : []
  const found = behind.find(({ text }) => text.split(/\s+/u).length <= 4 && kinds.isIn(text))
  return found && !isHeadingWord(found.text) ? [found] : []
}

/**
 * A heading directly below the first, alone of its rank above all others, is the title, and the first stands above it
 * as the name of a series does: then the first becomes a paragraph.
 */
export function lowerKickerHeading(blocks: readonly Block[], language: string): readonly Block[] {
  const headings = blocks.flatMap((block) => (block.type === 'heading' && !block.stated ? [block] : []))
  const [first, second, ...others] = headings
  const at = blocks.indexOf(first as Block)
  if (!first || !second || others.length === 0 || blocks[at + 1] !== second) return blocks
  const alone = second.depth > first.depth && others.every(({ depth }) => depth > second.depth)
  if (!alone || headingRole(plainText(second.children), language) !== 'other') return blocks
  const { depth: _depth, ...rest } = first
  return blocks.map((block) => (block === first ? { ...rest, type: 'paragraph' } : block))
}

const linesAreShort = (lines: readonly Line[]) => lines.every((line) => line.text.length <= 90)

/** A paragraph of short lines, none of which closes a sentence as prose does. */
function isShort(block: Block): boolean {
  if (block.type === 'rule' || block.type === 'heading') return true
  if (block.type === 'table') return block.rows.every((row) => row.cells.length === 2)
  if (block.type !== 'paragraph') return false
  const lines = plainText(block.children).split('\n')
  if (
    lines.length > 2 &&
    lines.filter((line, i) => i > 0 && /^\p{Ll}/u.test(line)).length * 2 >= lines.length
  )
    return false
  return lines.every(
    (line) => line.length <= longestTitle && !(line.length > 90 && /[.;؛。]\s*$/u.test(line)),
  )
}

function openingEnd(blocks: readonly Block[]): number {
  let end = 0
  while (
    end < blocks.length &&
    end < longestOpening &&
    isShort(blocks[end] as Block) &&
    blocks[end]?.type !== 'heading'
  )
    end++
  return end
}

const byWords = phrases((words) => words.byWords)

/** Lines that may be the title: no date, no field, no author, no sentence. */
function titleLines(units: readonly Unit[], end: number): Line[] {
  const lines: Line[] = []
  for (const unit of units) {
    if (unit.top >= end) break
    if (unit.kind !== 'paragraph' || unit.depth > 0) continue
    lines.push(...linesOf(unit).filter((line) => canBeTitle(line.text)))
  }
  return lines
}

function canBeTitle(text: string): boolean {
  if (text.length > longestTitle || !/\p{L}{2}/u.test(text) || isMoment(text)) return false
  const labelled = readLabel(text)
  if (labelled && labelMeaning(labelled.label)) return false
  return !/[.;:,؛]$/u.test(text) && !isByLine(text) && !/^[([]/u.test(text)
}

/** `By Anna Berg`. */
const isByLine = (text: string) => byWords.begins(text) && /^\S+\s+\p{Lu}/u.test(text)

/** Which of the lines are kicker and title; each may be several lines of one paragraph. */
function pickLines(all: readonly Line[], language: string): { kicker: Line[]; title: Line[] } {
  const stop = all.findIndex((line) => isHeadingWord(line.text))
  const lines = stop < 0 ? all : all.slice(0, stop)
  const [first, second] = lines
  if (!first) return { kicker: [], title: [] }
  if (second && isKicker(first, second, language)) return { kicker: [first], title: withRest(lines.slice(1)) }
  return { kicker: [], title: withRest(lines) }
}

const kinds = phrases((words) => words.eventKinds)

function isKicker(first: Line, next: Line, language: string): boolean {
  if (first.text.length > 80 || /[?؟:]/u.test(first.text)) return false
  if (headingRole(next.text, language) !== 'other' && !isCapitals(next.text)) return false
  if (isCapitals(first.text)) {
    const split = first.unit !== next.unit || kinds.isIn(first.text)
    return (
      split &&
      (isCapitals(next.text)
        ? first.text.length < next.text.length || kinds.isIn(first.text)
        : kinds.isIn(first.text))
    )
  }
  return (
    kinds.isIn(first.text) &&
    first.text.length <= 60 &&
    (isCapitals(next.text) || first.text.length * 1.3 < next.text.length) &&
    !kinds.isIn(next.text)
  )
}

/** The first line, and those behind it in its paragraph that go on with it. */
function withRest(lines: readonly Line[]): Line[] {
  const title: Line[] = []
  for (const line of lines) {
    const last = title.at(-1)
    if (last && (last.unit !== line.unit || !goesOn(last, line))) break
    title.push(line)
  }
  return title
}

function goesOn(last: Line, next: Line): boolean {
  if (last.unit.text.slice(last.end, next.start).trim() !== '') return false
  if (isCapitals(last.text) && isCapitals(next.text)) return true
  return /[:,–—-]$/u.test(last.text) || /^\p{Ll}/u.test(next.text)
}

/** The block where a heading begins that can't be a second title. */
function sectionStart(lines: readonly Line[], used: number, language: string): number | null {
  const after = lines.slice(used).find((line) => headingRole(line.text, language) !== 'other')
  return after ? after.unit.top : null
}
