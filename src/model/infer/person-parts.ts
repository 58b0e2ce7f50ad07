import type { PersonParts } from '../brief.ts'
import { without } from './explain-line.ts'
import type { PersonCandidate } from './person-candidate.ts'
import { readingOf, type Span, type Unit } from './unit.ts'

/**
 * Role, name and the rest as layouts set them apart. Of a line they hold every word together: a post before the name is
 * printed with it, and what stands in no order with the name makes the whole line its name.
 */
export function personParts({ unit, whole, label, parts }: PersonCandidate): PersonParts {
  const { name, detail } = parts
  if (unit.kind === 'row') return readings(unit, label, name, detail)
  const from = label ? label.end : whole.start
  if ((detail && detail.start < name.start) || from > name.start) return readings(unit, null, whole, null)
  const called = { start: from + lead(unit.text.slice(from, name.start)), end: name.end }
  const told = [label, called, detail].filter((span) => span !== null)
  const own = told.map(({ start, end }) => ({ start: start - whole.start, end: end - whole.start }))
  const left = without(unit.text.slice(whole.start, whole.end), own)
  if (!/[\p{L}\p{N}]/u.test(left)) return readings(unit, label, called, detail)
  return readings(unit, label, called, restOf(unit.text.slice(0, whole.end), name.end))
}

/** What stands behind the name, without the comma or the brackets it is set apart with. */
function restOf(text: string, from: number): Span {
  const start = from + lead(text.slice(from))
  const opening = text.slice(from, start).search(/[([（［]/u)
  if (opening === -1) return { start, end: text.length }
  const closing = text.slice(start).search(/[)\]）］]/u)
  const isLast = closing !== -1 && !/[\p{L}\p{N}]/u.test(text.slice(start + closing))
  return isLast ? { start, end: start + closing } : { start: from + opening, end: text.length }
}

function readings(unit: Unit, role: Span | null, name: Span, detail: Span | null): PersonParts {
  return {
    role: role && readingOf(unit, role),
    name: readingOf(unit, name),
    detail: detail && readingOf(unit, detail),
  }
}

/** Punctuation and space before the first word. */
const lead = (text: string) => /^[^\p{L}\p{N}@"“«]*/u.exec(text)?.[0].length ?? 0
