import type { Code, Inline, Paragraph } from '../inline.ts'
import { beginsWithTime } from './find-times.ts'

/** Fewer times may be part of an example. */
const fewest = 3

/**
 * An agenda that was typed as code so that its columns stay in line: the same lines as a paragraph, since code itself is
 * never read. Null for any other code.
 */
export function agendaInCode({ id, place, audience, value }: Code): Paragraph | null {
  const lines = value.split('\n').map((line) => line.trim())
  const written = lines.filter((line) => line !== '')
  const timed = written.filter((line) => beginsWithTime(line))
  if (timed.length < fewest || timed.length * 2 < written.length) return null
  const children = lines.flatMap((line, i): Inline[] => [
    ...(i > 0 ? [{ type: 'break' } as const] : []),
    ...(line === '' ? [] : [{ type: 'text' as const, value: line.replace(/\s{2,}/gu, ' ') }]),
  ])
  // Above the first line of a fence stands its mark.
  const fenced = place.endLine - place.line + 1 > lines.length
  const first = fenced ? { ...place, line: place.line + 1, column: 1 } : place
  return { type: 'paragraph', id, place: first, audience, children }
}
