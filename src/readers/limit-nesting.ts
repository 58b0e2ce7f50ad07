import type { Report } from '../diagnostics/report.ts'
import { dropped } from './masks.ts'

/** Levels of lists and quotes that are kept. */
export const MAX_NESTING = 100

/** A mark at the start of a line that opens a level. */
const opener = /[ \t]*(>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))/y

/** What any line with such a mark begins with. */
const mayOpen = /^[ \t]*[>\d+*-]/

/** `- - - - -` with nothing behind is a rule, not five lists. */
const rule = /^[ \t>]*(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,})$/

interface Opener {
  mark: string
  at: number
}

/**
 * Replaces, in `lines`, the marks of every level beyond the hundredth, so that their words come to stand at that
 * level. No column moves. Without this, ten thousand `>` in a line overflow the stack of whoever walks the tree.
 */
export function limitNesting(lines: string[], first: number, report: Report): void {
  // Columns of the list items that are open, outermost first: an item further right stands inside.
  let open: number[] = []
  let reported = false
  for (let at = first; at < lines.length; at++) {
    const line = lines[at] as string
    if (open.length > 0 && /^[^\s>]/.test(line) && lines[at - 1]?.trim() === '') open = []
    if (!mayOpen.test(line)) continue
    const openers = rule.test(line) ? [] : openersOf(line)
    const list = openers.find((one) => one.mark !== '>')
    const column = list?.at ?? 0
    if (list) open = open.filter((one) => one < column)
    const room = Math.max(0, MAX_NESTING - open.length)
    if (openers.length > room) {
      lines[at] = dropMarks(line, openers.slice(room))
      if (!reported) report('nesting-too-deep', place(at, openers[room]), { limit: MAX_NESTING })
      reported = true
    } else if (list) open.push(column)
  }
}

function openersOf(line: string): Opener[] {
  const found: Opener[] = []
  opener.lastIndex = 0
  for (let match = opener.exec(line); match; match = opener.exec(line)) {
    const mark = match[1] as string
    found.push({ mark, at: opener.lastIndex - mark.length })
  }
  return found
}

function dropMarks(line: string, openers: readonly Opener[]): string {
  const characters = line.split('')
  for (const { mark, at } of openers) characters.fill(dropped, at, at + mark.length)
  return characters.join('')
}

function place(at: number, opener: Opener | undefined) {
  const column = (opener?.at ?? 0) + 1
  return { line: at + 1, column, endLine: at + 1, endColumn: column + 1 }
}
