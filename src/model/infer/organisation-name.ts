import { type NameParts, readName } from './name-line.ts'
import { kindOf } from './names.ts'
import type { Span } from './unit.ts'

/**
 * An entry behind a label for organisers or partners: an organisation keeps its name whole, without an address or what
 * stands in brackets; anything else is read as a person, and is a name as it stands where it is none.
 */
export function readOrganiser(text: string, whole: Span): NameParts {
  const name = text.slice(whole.start, whole.end)
  const lead = name.length - name.trimStart().length
  const own = name.replace(/\s*(?:[(（]|https?:).*$/su, '').trimEnd()
  const span = { start: whole.start + lead, end: whole.start + own.length }
  // `IRL - NRL` are two of them with one line; `Verbund der Werkstätten` is no person of two names.
  if (kindOf(own.trim()) === 'organisation') return { name: span, detail: null, role: null }
  return readName(text.slice(0, whole.end), whole.start) ?? { name: span, detail: null, role: null }
}
