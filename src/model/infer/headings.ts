import type { SectionRole } from '../brief.ts'
import type { Block, Heading, Inline } from '../inline.ts'
import { plainText, sliceInlines } from '../plain-text.ts'
import { headingRole, isHeadingWord } from '../words/index.ts'
import { isMoment, labelMeaning, readLabel } from './explain-line.ts'
import { findTimes } from './find-times.ts'
import { isCapitals } from './title.ts'

/**
 * Bare lines that are headings become blocks of type `heading`. Only for briefs without marked headings: in those
 * that have them, a bare line is text. `from`: index of the first block that may be one (behind title and kicker).
 */
export function markBareHeadings(blocks: readonly Block[], from: number, language: string): Block[] {
  const apart = blocks.flatMap((block, index) => (index < from ? [block] : splitHeadingLine(block)))
  return apart.map((block, index) => {
    if (index < from) return block
    const line = bareLine(block)
    if (!line) return block
    const score = headingScore(line, headingRole(line.text, language), apart[index - 1], apart[index + 1])
    return score >= 2 ? toHeading(block, line.children, depthOf(line.text)) : block
  })
}

/** `2.1`, `IV.` or `B)` before the words of a heading. */
const numbering = /^(?:\d{1,2}(?:\.\d{1,2}){1,3}[.)]?|\d{1,2}[.)]|[IVX]{1,5}[.)]|[A-H][.)])\s{1,10}(?=\S)/u

/** A heading's words without its number. */
export function withoutNumber(children: readonly Inline[]): Inline[] {
  const text = plainText(children)
  const lead = text.length - text.trimStart().length
  const match = numbering.exec(text.slice(lead))
  const start = lead + (match?.[0].length ?? 0)
  return start === 0 ? [...children] : sliceInlines(children, start, text.length)
}

function depthOf(text: string): number {
  const number = /^\d{1,2}((?:\.\d{1,2})*)/u.exec(text)?.[1] ?? ''
  return 1 + number.split('.').filter((part) => part !== '').length
}

interface BareLine {
  text: string
  children: Inline[]
  bold: boolean
  numbered: boolean
}

/** The words of a block that is one line: a paragraph, or a numbered list of one item (`2. Context`). */
function bareLine(block: Block): BareLine | null {
  let words = block
  if (block.type === 'list') {
    const [item, second] = block.children
    if (!block.ordered || second || item?.children.length !== 1 || item.checked !== null) return null
    words = item.children[0] as Block
  }
  if (words.type !== 'paragraph') return null
  const text = plainText(words.children).trim()
  if (text === '' || text.length > 110 || text.includes('\n')) return null
  const bold = words.children.every(
    (child) => child.type === 'strong' || (child.type === 'text' && /^[\s:]*$/u.test(child.value)),
  )
  return { text, children: words.children, bold, numbered: block.type === 'list' || numbering.test(text) }
}

/** Evidence for a heading, 2 is enough. Dates, agenda lines and people are none, however short. */
function headingScore(
  { text, bold, numbered }: BareLine,
  role: SectionRole,
  before: Block | undefined,
  next: Block | undefined,
): number {
  if (!next || isMoment(text) || text.split(/\s+/u).length > 14) return 0
  if (findTimes(text)[0]?.start === 0 || (before && isBareTime(before))) return 0
  if (/[.;,!؛]$/u.test(text) || /^[\p{Ll}([«"“•*-]/u.test(text)) return 0
  const known = isHeadingWord(text)
  const labelled = readLabel(text)
  if (labelled && !known && labelMeaning(labelled.label)) return 0
  let score = known ? 3 : role !== 'other' ? 1 : 0
  if (bold) score += 2
  if (isCapitals(text)) score += 1
  if (numbered) score += 1
  score += following(next)
  if (/[:：]$/u.test(text) && !known && !bold) score -= role !== 'other' && text.length <= 50 ? 1 : 3
  if (/[?؟]$/u.test(text) && !bold) score -= text.length <= 25 ? 0 : 3
  return score
}

/** What follows a heading is prose or a list. */
function following(next: Block): number {
  if (next.type === 'list') return next.children.length > 1 ? 2 : 1
  if (next.type === 'table') return 1
  if (next.type !== 'paragraph') return 0
  const text = plainText(next.children).trim()
  return text.length > 140 || (text.length > 40 && /[.:?!؟۔]$/u.test(text)) ? 2 : 0
}

function isBareTime(block: Block): boolean {
  return block.type === 'paragraph' && isMoment(plainText(block.children).trim())
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

/** `Objectives` with its text on the next line: a known heading word alone on the first line of a paragraph. */
function splitHeadingLine(block: Block): Block[] {
  if (block.type !== 'paragraph') return [block]
  const text = plainText(block.children)
  const end = text.indexOf('\n')
  if (end < 0 || end > 60 || !isHeadingWord(text.slice(0, end)) || text.slice(end).trim() === '')
    return [block]
  const { place } = block
  const head = { ...place, endLine: place.line, endColumn: place.column + end }
  const rest = { ...place, line: place.line + 1, column: 1 }
  return [
    { ...block, type: 'heading', depth: 1, place: head, children: sliceInlines(block.children, 0, end) },
    { ...block, place: rest, children: sliceInlines(block.children, end + 1, text.length) },
  ]
}
