import { closerOf, openerOf } from '../scan-containers.ts'
import { linesOfPieces, type PieceLine } from './paragraph-lines.ts'
import { plainFormat } from './run-format.ts'
import { isTypedRule, type TypedMark, typedMark } from './typed-marks.ts'
import type { WordBlock, WordParagraph, WordTable } from './word-document.ts'

/** A part of a paragraph that becomes one block, or a fence, or a table. */
export type Segment =
  | { type: 'words'; paragraph: WordParagraph; lines: PieceLine[]; mark: TypedMark | null; first: boolean }
  | { type: 'rule'; line: PieceLine }
  | { type: 'fence'; line: PieceLine; opens: number; closes: number }
  | { type: 'boxes'; paragraph: WordParagraph }
  | { type: 'table'; table: WordTable }

/** The part of a paragraph that is words. */
export type Words = Extract<Segment, { type: 'words' }>

/** Paragraphs taken apart as the lines of a text file are: at blank lines, fences, rules and typed marks of lists. */
export function segmentsOf(blocks: readonly WordBlock[]): Segment[] {
  return blocks.flatMap((block): Segment[] =>
    block.type === 'table' ? [{ type: 'table', table: block }] : segmentsOfParagraph(block),
  )
}

function segmentsOfParagraph(paragraph: WordParagraph): Segment[] {
  if (paragraph.role === 'rule' && paragraph.pieces.length === 0) return [drawnRule(paragraph)]
  const out: Segment[] = []
  const whole = paragraph.heading !== null || paragraph.role === 'code' || paragraph.role === 'title'
  let words: PieceLine[] = []
  let mark: TypedMark | null = null
  let first = true
  const flush = () => {
    if (words.length > 0) {
      out.push({ type: 'words', paragraph, lines: words, mark, first })
      first = false
    }
    words = []
    mark = null
  }
  for (const line of linesOfPieces(paragraph.pieces)) {
    const isBlank = line.pieces.length === 0
    if (isBlank) {
      if (!whole) flush()
      else if (paragraph.role === 'code' && words.length > 0) words.push(line)
      continue
    }
    const fence = fenceOf(line)
    if (fence) {
      flush()
      out.push(fence)
    } else if (whole) words.push(line)
    else if (isTypedRule(line.text)) {
      flush()
      out.push({ type: 'rule', line })
    } else {
      const typed = paragraph.list === null ? typedMark(line.text) : null
      if (typed) {
        flush()
        mark = typed
      }
      words.push(line)
    }
  }
  flush()
  if (paragraph.boxes.length > 0) out.push({ type: 'boxes', paragraph })
  return out
}

/** A paragraph that is nothing but a line across the page. */
function drawnRule({ start }: WordParagraph): Segment {
  const piece = { type: 'text' as const, value: '', format: plainFormat, link: null, start, end: start }
  return { type: 'rule', line: { pieces: [piece], text: '', whole: '' } }
}

function fenceOf(line: PieceLine): Segment | null {
  if (!line.text.includes(':::')) return null
  const opens = openerOf(line.text)?.size ?? 0
  const closes = closerOf(line.text)
  return opens + closes > 0 ? { type: 'fence', line, opens, closes } : null
}

/** Fences by their index, each opener with the index of its closer; one without is left out. */
export function pairFences(segments: readonly Segment[]): Map<number, number> {
  const pairs = new Map<number, number>()
  const open: { at: number; size: number }[] = []
  for (const [at, segment] of segments.entries()) {
    if (segment.type !== 'fence') continue
    const top = open.at(-1)
    if (segment.opens > 0) open.push({ at, size: segment.opens })
    else if (top && segment.closes >= top.size) {
      pairs.set(top.at, at)
      open.pop()
    }
  }
  return pairs
}
