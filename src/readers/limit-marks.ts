import type { Report } from '../diagnostics/report.ts'
import { maskAll } from './masks.ts'

/**
 * Marks in one paragraph or list item. Telling which belong together takes time by the square of their number:
 * a thousand take some 20 ms, fifty thousand a minute.
 */
export const MAX_MARKS = 1000
/** Columns of a table row; rows are many, so that they count by line. */
export const MAX_PIPES = 500

const anyMark = /[*_`~[\]<|]/
const marks = /[*_`~[\]<]/g

/** A line that begins a block of its own even without a blank line before it. */
const startsBlock = /^ {0,3}(?:[-+*]|\d{1,9}[.)]|#{1,6})[ \t]+[^ \t]/

/** Masks, in `lines`, the marks of paragraphs that have too many; one warning, at the first. */
export function limitMarks(lines: string[], first: number, report: Report): void {
  if (areFew(lines)) return
  let reported = false
  const mask = (from: number, to: number, pattern: RegExp) => {
    for (let at = from; at < to; at++) lines[at] = maskAll(lines[at] as string, pattern)
    if (!reported) {
      report('marks-too-many', {
        line: from + 1,
        column: 1,
        endLine: to,
        endColumn: (lines[to - 1]?.length ?? 0) + 1,
      })
    }
    reported = true
  }
  let start = first
  let count = 0
  for (let at = first; at <= lines.length; at++) {
    const line = lines[at] ?? ''
    if (line.trim() === '' || startsBlock.test(line)) {
      if (count > MAX_MARKS) mask(start, at, marks)
      // Behind a blank line, so that the place is the paragraph's.
      start = line.trim() === '' ? at + 1 : at
      count = 0
    }
    count += countOf(line, marks)
    if (countOf(line, /\|/g) > MAX_PIPES) mask(at, at + 1, /\|/g)
  }
}

/** A brief without so many marks in all its lines has no paragraph with so many. */
function areFew(lines: readonly string[]): boolean {
  let [markCount, pipes] = [0, 0]
  for (const line of lines) {
    if (!anyMark.test(line)) continue
    markCount += countOf(line, marks)
    pipes += countOf(line, /\|/g)
    if (markCount > MAX_MARKS || pipes > MAX_PIPES) return false
  }
  return true
}

function countOf(line: string, pattern: RegExp): number {
  return line.match(pattern)?.length ?? 0
}
