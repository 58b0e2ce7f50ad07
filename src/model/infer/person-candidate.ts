import type { PersonRole } from '../brief.ts'
import { isUnspaced } from '../words/tokens.ts'
import type { NameParts } from './name-line.ts'
import {
  hasCapitalName,
  isHandle,
  kindOf,
  looksPersonal,
  organisations,
  positions,
  titleLength,
} from './names.ts'
import type { Line, Span, Unit } from './unit.ts'

/** Somebody named in a unit, with the evidence that it is one of the session's people. */
export interface PersonCandidate {
  unit: Unit
  /** All that is said of the person here. */
  whole: Span
  /** The label of the role, where it is written. */
  label: Span | null
  parts: NameParts
  roles: PersonRole[]
  /** How it was written, each kind of evidence with its weight. */
  features: Readonly<Record<string, number>>
  because: string
}

/** At least this much evidence makes a person. */
export const enoughForPerson = 0.5

export function personScore({ features }: PersonCandidate): number {
  const sum = Object.values(features).reduce((total, weight) => total + weight, 0)
  return Math.round(Math.min(0.95, Math.max(0, sum)) * 100) / 100
}

export interface PersonGrounds {
  role: PersonRole | null
  label?: Span | null
  /** What speaks for it, besides the name itself. */
  features: Record<string, number>
  because: string
}

/** A candidate of a line; offsets of `whole`, `label` and `parts` count in the line. */
export function candidateOf(
  line: Line,
  whole: Span,
  parts: NameParts,
  grounds: PersonGrounds,
): PersonCandidate {
  const shift = ({ start, end }: Span): Span => ({ start: line.start + start, end: line.start + end })
  const name = line.text.slice(parts.name.start, parts.name.end)
  const detail = parts.detail ? line.text.slice(parts.detail.start, parts.detail.end) : ''
  // Behind a label anything may be said of a person.
  const labelled = 'behind a label' in grounds.features
  const roles = [grounds.role, parts.role].filter((role) => role !== null)
  return {
    unit: line.unit,
    whole: shift(whole),
    label: grounds.label ? shift(grounds.label) : null,
    parts: { ...parts, name: shift(parts.name), detail: parts.detail && shift(parts.detail) },
    roles: [...new Set(roles)],
    features: {
      ...grounds.features,
      ...nameEvidence(name, grounds.role),
      ...detailEvidence(detail, labelled),
    },
    because: grounds.because,
  }
}

/** What the name's own shape says. */
function nameEvidence(name: string, role: PersonRole | null): Record<string, number> {
  const title = titleLength(name) > 0 ? { 'a title before the name': 0.25 } : {}
  if (looksPersonal(name) || isHandle(name)) {
    const capitals: Record<string, number> = hasCapitalName(name) ? { 'family name in capitals': 0.1 } : {}
    const sure = isUnspaced(name) ? 0.15 : 0.25
    return { 'written like a name': sure, ...title, ...capitals }
  }
  const kind = kindOf(name)
  if (kind === 'office') return { 'an office': 0.15 }
  if (kind === 'organisation')
    return { 'an organisation': role === 'organiser' || role === 'partner' ? 0.2 : 0 }
  const plain = name.split(/\s+/u).every((word) => /^[\p{Lu}\p{Lo}]/u.test(word))
  return plain ? { ...title, 'in capitals': 0 } : { ...title, 'not written like a name': -0.5 }
}

function detailEvidence(detail: string, labelled: boolean): Record<string, number> {
  if (detail === '') return {}
  if (/[?؟？]/u.test(detail)) return { 'a question behind it': -0.5 }
  if (positions.isIn(detail)) return { 'a position beside the name': 0.3 }
  if (organisations.isIn(detail) || /^[\p{Lu}\d&.]{2,8}$/u.test(detail))
    return { 'an organisation behind the name': 0.25 }
  return { 'something said of it': isUnspaced(detail) && !labelled ? -0.3 : 0.1 }
}
