import type { SectionRole } from '../brief.ts'
import type { Block, Heading, Inline } from '../inline.ts'
import { plainText, sliceInlines, wordlessBefore } from '../plain-text.ts'
import { fieldOf, headingRole, isHeadingWord, isToBeConfirmed } from '../words/index.ts'
import { phrases } from '../words/phrases.ts'
import { type BareLine, bareLine, numbering, weightOf } from './bare-line.ts'
import { isCapitals } from './capitals.ts'
import { isMoment, labelMeaning, readLabel } from './explain-line.ts'
import { findDates } from './find-dates.ts'
import { isOnlyDuration } from './find-duration.ts'
import { beginsWithTime, findTimes } from './find-times.ts'
import { beginsAsking } from './question-words.ts'
import { isRecordLine } from './record-line.ts'
import { roleOfLabel } from './role-label.ts'
import { splitHeadingLines } from './split-heading-lines.ts'

/** At least this much evidence makes a bare line a heading. */
const enough = 2

/**
 * Bare lines that are headings become blocks of type `heading`. `from`: index of the first block that may be one
 * (behind title and kicker). Where headings are marked, only bold lines count, as headings below those.
 */
export function markBareHeadings(
  blocks: readonly Block[],
  from: number,
  language: string,
  marked: boolean,
): Block[] {
  if (marked) return markBoldLines(blocks, from, language)
  const apart = splitHeadingLines(blocks, from)
  // An agenda in lines: from its first time on, other short lines are its items.
  let agenda = false
  let timed = false
  return apart.map((block, index) => {
    if (index < from) return block
    if (block.type === 'heading') {
      agenda = headingRole(plainText(block.children), language) === 'agenda'
      timed = false
      return block
    }
    timed ||= isBareTime(block)
    const line = bareLine(block)
    if (!line || block.stated !== undefined || isRecordLine(line.text)) return block
    const role = headingRole(line.text, language)
    const near = { before: apart[index - 1], next: apart[index + 1], agenda, timed }
    if (headingScore(line, role, near) < enough) return block
    agenda = role === 'agenda' || (agenda && isMoment(line.text))
    return toHeading(block, line.children, depthOf(line.text))
  })
}

/** In a brief with marked headings: `**Issues**` above a list or text, but not inside an agenda. */
function markBoldLines(blocks: readonly Block[], from: number, language: string): Block[] {
  let depth = 1
  let agenda = false
  return blocks.map((block, index) => {
    if (block.type === 'heading') {
      depth = block.depth
      agenda = headingRole(plainText(block.children), language) === 'agenda'
    }
    const line = index < from || agenda ? null : bareLine(block)
    if (!line?.bold || block.stated !== undefined) return block
    const near = { before: blocks[index - 1], next: blocks[index + 1], agenda, timed: agenda }
    const score = headingScore(line, headingRole(line.text, language), near)
    return score > enough ? toHeading(block, line.children, depth + 1) : block
  })
}

/** A heading's words without its number and without an attribute (`{#speakers}`). */
export function withoutNumber(children: readonly Inline[]): Inline[] {
  const text = plainText(children)
  const lead = text.length - text.trimStart().length
  const match = numbering.exec(text.slice(lead))
  const start = lead + (match?.[0].length ?? 0)
  const end = text.length - (/\s*\{[#.][\p{L}\p{N}_ #.-]{1,60}\}\s*$/u.exec(text)?.[0].length ?? 0)
  if (start === 0 && end === text.length) return [...children]
  return [...wordlessBefore(children, start), ...sliceInlines(children, start, end)]
}

function depthOf(text: string): number {
  const number = /^\d{1,2}((?:\.\d{1,2})*)/u.exec(text)?.[1] ?? ''
  return 1 + number.split('.').filter((part) => part !== '').length
}

/** What stands around a line. */
interface Near {
  before: Block | undefined
  next: Block | undefined
  /** In a section for the agenda. */
  agenda: boolean
  /** Behind a time in it, where most short lines are its items. */
  timed: boolean
}

const statements = phrases('takesPlace')

/** Evidence for a heading. Dates, agenda lines, people and sentences are none, however short. */
function headingScore({ text, bold, numbered, pictogram }: BareLine, role: SectionRole, near: Near): number {
  const { before, next, agenda, timed } = near
  if (!next) return 0
  // The days of a programme part it.
  if (/\s[|·]\s/u.test(text)) return 0
  if (isMoment(text)) return agenda && /\p{L}{3}/u.test(text) && isBareTime(next) ? enough : 0
  if (text.split(/\s+/u).length > 14 || beginsWithTime(text)) return 0
  if (before && isBareTime(before)) return 0
  if (/[.;,؛،。、]$/u.test(text) || /[.!?。！？]\s*\S/u.test(text.replace(/^.{0,4}[.)]/u, ''))) return 0
  // `intervengono`
  const small = /^[\p{Ll}([«"“•*-]/u.test(text)
  if (small && (text.length > 40 || roleOfLabel(text) === null)) return 0
  const known = isHeadingWord(text)
  const labelled = readLabel(text)
  if (labelled && isToBeConfirmed(text.slice(labelled.value.start))) return 0
  if (labelled && !known && labelled.value.start < text.length && labelMeaning(labelled.label)) return 0
  if (timed && !known && !bold && !numbered && role === 'other') return 0
  if (timed && !numbered && roleOfLabel(text.replace(/[:：]\s*$/u, '')) !== null) return 0
  const bare = text.replace(numbering, '').replace(/[:：]\s*$/u, '')
  if (goesOn(next) && !known && !numbered) return 0
  const told = known || isHeadingWord(bare) || namesFact(bare) || roleOfLabel(bare) !== null
  const aside = labelled && labelled.value.start < text.length && !told && !numbered && !bold ? 1 : 0
  let score = told ? 3 : role !== 'other' ? 1 : 0
  if (bold) score += text.split(/\s+/u).length > 4 && statements.isIn(text) ? 0 : 2
  if (isCapitals(text)) score += 1
  if (numbered || pictogram) score += 1
  score += following(text, next)
  return score - aside - endPenalty(text, bold || told, role)
}

/** `Where?`, `Date and venue`: the name of a fact, alone in its line. */
function namesFact(text: string): boolean {
  const field = fieldOf(text.replace(/^[¿\s]+|[?？؟\s]+$/gu, ''))
  return (
    field !== null && ['venue', 'dateTime', 'contact', 'documents', 'languages', 'duration'].includes(field)
  )
}

/** A colon ends a lead-in, unless it is a word or two; a question mark ends a question. */
function endPenalty(text: string, sure: boolean, role: SectionRole): number {
  const words = text.split(/\s+/u).length
  // `What we would like to ask you:` is no sentence that leads to a list.
  if (/[:：]$/u.test(text) && beginsAsking(text) && words <= 8) return 0
  if (/[:：]$/u.test(text) && !sure) return role !== 'other' && words <= 4 ? 1 : words <= 2 ? 0 : 3
  if (/[?؟？]$/u.test(text) && !sure) return weightOf(text) <= 45 ? 0 : 3
  if (/[!！]$/u.test(text) && !sure) return weightOf(text) <= 40 ? 0 : 2
  return 0
}

/** What follows a heading is prose or a list. */
function following(line: string, next: Block): number {
  if (next.type === 'list') return next.children.length > 1 ? 2 : 1
  if (next.type === 'table' || next.type === 'heading') return 1
  if (next.type !== 'paragraph') return 0
  const text = plainText(next.children).trim()
  const weight = weightOf(text)
  if (weight > 140 || (weight > 40 && /[.:?!؟۔。：？！]$/u.test(text))) return 2
  // `The dialogue will:` leads to a list.
  if (/[:：]$/u.test(text)) return 1
  return weight > 40 && weight > 2 * weightOf(line) ? 1 : 0
}

/** Does the next block go on with a sentence? */
function goesOn(next: Block): boolean {
  return next.type === 'paragraph' && /^\p{Ll}(?![.)])/u.test(plainText(next.children).trim())
}

function isBareTime(block: Block): boolean {
  if (block.type !== 'paragraph') return false
  const text = plainText(block.children).trim()
  if (isMoment(text)) return findDates(text).length === 0
  const time = beginsWithTime(text) ? findTimes(text)[0] : undefined
  return time?.start === 0 && isOnlyDuration(text.slice(time.end))
}

function toHeading(block: Block, children: Inline[], depth: number): Heading {
  const { id, place, audience, lang } = block
  const inner = block.type === 'list' ? (block.children[0]?.audience ?? audience) : audience
  return {
    type: 'heading',
    depth,
    children,
    id,
    place,
    audience: inner,
    ...(lang === undefined ? {} : { lang }),
  }
}
