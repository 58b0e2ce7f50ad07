import { allForms } from '../words/index.ts'
import type { Span } from './unit.ts'

let sets: { weekdays: Set<string>; links: Set<string> } | undefined

/** The span with the weekday before it: `Wednesday, 19 May`, `Montag, den 3. März`. */
export function withWeekday(text: string, { start, end }: Span): Span {
  sets ??= {
    weekdays: new Set(allForms((words) => words.weekdays.flat())),
    links: new Set(allForms((words) => words.dateLinks)),
  }
  const from = Math.max(0, start - 30)
  const before = text.slice(from, start)
  const match = /(?<![\p{L}\p{N}])([\p{L}-]+)[,.]{0,2}\s{1,3}(?:(\p{L}+)\s{1,3})?$/u.exec(before)
  if (match && sets.weekdays.has((match[1] as string).toLowerCase())) {
    if (match[2] === undefined || sets.links.has(match[2].toLowerCase()))
      return { start: from + match.index, end }
  }
  const last = /(?<![\p{L}\p{N}])([\p{L}-]+)[,.]{0,2}\s{1,3}$/u.exec(before)
  return last && sets.weekdays.has((last[1] as string).toLowerCase())
    ? { start: from + last.index, end }
    : { start, end }
}
