import type { Block, Heading, Paragraph } from '../inline.ts'
import { plainText, sliceInlines } from '../plain-text.ts'
import { isHeadingWord } from '../words/index.ts'
import { numbering } from './bare-line.ts'
import { isMoment, readLabel } from './explain-line.ts'
import { beginsWithTime } from './find-times.ts'

/** A first line as long as this is text. */
const longest = 60

/**
 * `Objectives` with its text on the next line: a heading that is the first line of a paragraph. It is one where it is a
 * known word; and where two paragraphs begin so, the short first lines of the others are headings too, since whoever
 * wrote them set blank lines between sections and none below headings.
 */
export function splitHeadingLines(blocks: readonly Block[], from: number): Block[] {
  const known = blocks.map((block, index) => index >= from && hasKnownFirstLine(block, blocks[index - 1]))
  const habit = known.filter(Boolean).length >= 2
  const first = known.indexOf(true)
  return blocks.flatMap((block, index) => {
    const splits = known[index] || (habit && index > first && isShortFirstLine(block, blocks[index - 1]))
    return splits && block.type === 'paragraph' ? split(block) : [block]
  })
}

function firstLine(block: Block, before: Block | undefined): string | null {
  if (block.type !== 'paragraph' || block.stated !== undefined) return null
  const text = plainText(block.children)
  const end = text.indexOf('\n')
  if (end < 0 || end > longest || text.slice(end).trim() === '') return null
  // Below a bare time stands what happens then.
  const last =
    before?.type === 'paragraph' ? (plainText(before.children).trimEnd().split('\n').at(-1) ?? '') : ''
  const line = text.slice(0, end).trim()
  return isMoment(last) && !mark.test(line) ? null : line
}

/** Does a paragraph begin with the heading of a section of a numbered form: `3．会場` with the place below it? */
export function beginsFormSection(block: Block): boolean {
  const line = firstLine(block, undefined)
  return line !== null && /^[\d０-９]{1,2}．/u.test(line) && isSetApart(line, linesBelow(block))
}

const linesBelow = (block: Block): string[] =>
  block.type === 'paragraph' ? plainText(block.children).split('\n').slice(1) : []

/** A number or sign that only headings have. */
const mark = /^(?:\d{1,2}(?:\.\d{1,2}){1,3}\s|[\d０-９]{1,2}．|[■□◆◇●◎▪▶★※])/u

function hasKnownFirstLine(block: Block, before: Block | undefined): boolean {
  const line = firstLine(block, before)
  if (line === null || block.type !== 'paragraph') return false
  const rest = linesBelow(block)
  return (
    isHeadingWord(line.replace(numbering, '')) ||
    isLabelAlone(line) ||
    isSetApart(line, rest) ||
    (rest.length > 1 && !/[.,;:!?]$/u.test(line) && rest.every((one) => /[?？؟]\s*$/u.test(one)))
  )
}

/** A number or sign before the first line and none before the others: `2.1 Session lead`, `◆趣旨`, `3．会場`. */
function isSetApart(line: string, rest: readonly string[]): boolean {
  if (/[.;:!?。：！？]$/u.test(line) || isMoment(line) || readLabel(line)) return false
  if (beginsWithTime(line)) return false
  return mark.test(line) && rest.every((one) => !mark.test(one.trim()))
}

/** `Contents:` */
function isLabelAlone(line: string): boolean {
  const labelled = readLabel(line)
  return labelled !== null && labelled.value.start >= line.length && line.split(/\s+/u).length <= 2
}

function isShortFirstLine(block: Block, before: Block | undefined): boolean {
  const line = firstLine(block, before)
  if (line === null || !/^\p{Lu}/u.test(line) || isMoment(line)) return false
  return line.split(/\s+/u).length <= 6 && !/[.,;:!?]$/u.test(line) && readLabel(line) === null
}

/** `2.1` is the second level. */
const depthOf = (text: string) => /^\d{1,2}((?:\.\d{1,2})*)/u.exec(text)?.[1]?.split('.').length ?? 1

function split(block: Paragraph): [Heading, Paragraph] {
  const text = plainText(block.children)
  const end = text.indexOf('\n')
  const { place } = block
  const head = { ...place, endLine: place.line, endColumn: place.column + end }
  const rest = { ...place, line: place.line + 1, column: 1 }
  return [
    {
      ...block,
      type: 'heading',
      depth: depthOf(text),
      place: head,
      children: sliceInlines(block.children, 0, end),
    },
    { ...block, place: rest, children: sliceInlines(block.children, end + 1, text.length) },
  ]
}
