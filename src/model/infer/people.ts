import type { Person, PersonRole } from '../brief.ts'
import { plainText } from '../plain-text.ts'
import { roleOf } from '../words/index.ts'
import { type Context, leadInOf, roleAt, sectionAt } from './context.ts'
import { readLabel } from './explain-line.ts'
import { findTimes } from './find-times.ts'
import { isName, kindOf, looksPersonal, type NameParts, readName } from './name-line.ts'
import { peopleOfTables } from './people-tables.ts'
import { type Line, linesOf, longestFactLine, readingOf, type Span, type Unit } from './unit.ts'

/** A person as read from one line, item or row. */
export interface FoundPerson {
  unit: Unit
  whole: Span
  /** The label of the role, where it is written. */
  label: Span | null
  parts: NameParts
  roles: PersonRole[]
  confidence: number
  because: string
}

/** People with a role in the session, in reading order; the same name twice is one person with both roles. */
export function findPeople(context: Context, isQuestion: ReadonlySet<string>): Person[] {
  const tables = peopleOfTables(context)
  const found: FoundPerson[] = []
  for (const unit of context.units) {
    if (unit.kind === 'heading' || isQuestion.has(unit.id)) continue
    if (unit.kind === 'row') found.push(...(tables.get(unit) ?? []))
    else found.push(...ofUnit(context, unit))
  }
  return merge(found)
}

function ofUnit(context: Context, unit: Unit): FoundPerson[] {
  const out: FoundPerson[] = []
  const inherited = roleAbove(context, unit)
  let current: PersonRole | null = null
  for (const line of linesOf(unit)) {
    if (line.text.length > longestFactLine) continue
    const labelled = byRole(line)
    if (labelled) {
      current = labelled.role
      out.push(...labelled.people)
    } else if (inherited || (current && roleAt(context, unit) === 'speakers')) {
      out.push(...byPlace(line, current ?? inherited?.role ?? null))
    }
  }
  return out
}

/** `Moderator: Anna Berg, Mayor of Lund`; several people are set apart by semicolons. */
function byRole(line: Line): { role: PersonRole; people: FoundPerson[] } | null {
  const labelled = readLabel(line.text)
  const role = labelled && roleOf(labelled.label)
  if (!labelled || !role) return null
  const people: FoundPerson[] = []
  let at = labelled.value.start
  for (const part of line.text.slice(at).split(/[;؛]/u)) {
    const parts = readName(line.text.slice(0, at + part.length), at)
    const first = people.length === 0
    if (parts) {
      const label = first ? { start: 0, end: labelled.label.length } : null
      const span = { start: first ? 0 : at, end: at + part.length }
      people.push(person(line, span, label, parts, [role], 0.9, `named under “${labelled.label}”`))
    }
    at += part.length + 1
  }
  return { role, people }
}

/** Under a heading or a lead-in for people each line begins with a name. */
function byPlace(line: Line, role: PersonRole | null): FoundPerson[] {
  if (line.text.length > 250 || findTimes(line.text)[0]?.start === 0) return []
  const parts = readName(line.text)
  if (!parts) return []
  const name = line.text.slice(parts.name.start, parts.name.end)
  const personal = looksPersonal(name)
  if (!personal && !(parts.detail && isName(name))) return []
  if (/[.]$/u.test(line.text) && line.text.length > 120) return []
  const own = parts.role ?? role
  const whole = { start: 0, end: line.text.length }
  return [
    person(line, whole, null, parts, own ? [own] : [], personal ? 0.8 : 0.55, 'stands in a list of people'),
  ]
}

function person(
  line: Line,
  whole: Span,
  label: Span | null,
  parts: NameParts,
  roles: PersonRole[],
  confidence: number,
  because: string,
): FoundPerson {
  const shift = ({ start, end }: Span): Span => ({ start: line.start + start, end: line.start + end })
  const moved = { ...parts, name: shift(parts.name), detail: parts.detail && shift(parts.detail) }
  const all = parts.role && !roles.includes(parts.role) ? [...roles, parts.role] : roles
  return {
    unit: line.unit,
    whole: shift(whole),
    label: label && shift(label),
    parts: moved,
    roles: all,
    confidence,
    because,
  }
}

/** The role that a heading for people, or the line above a list, gives all below it; null where there is none. */
function roleAbove(context: Context, unit: Unit): { role: PersonRole | null } | null {
  if (unit.depth > 1) return null
  if (unit.kind === 'item') {
    const lead = leadInOf(context, unit.top).trim()
    const role = lead.length < 60 ? roleOf(lead) : null
    if (role) return { role }
  }
  if (roleAt(context, unit) !== 'speakers') return null
  const heading = sectionAt(context, unit)?.heading
  return { role: heading ? roleOf(plainText(heading)) : null }
}

function merge(found: readonly FoundPerson[]): Person[] {
  const people = new Map<string, Person>()
  const perUnit = new Map<string, number>()
  for (const one of found) {
    const name = one.unit.text.slice(one.parts.name.start, one.parts.name.end).replace(/\s+/gu, ' ')
    const key = `${String(one.unit.audience)} ${name.toLowerCase()}`
    const reading = readingOf(one.unit, one.whole)
    const known = people.get(key)
    if (known) {
      known.roles.push(...one.roles.filter((role) => !known.roles.includes(role)))
      known.from.push(reading)
      continue
    }
    const nth = (perUnit.get(one.unit.id) ?? 0) + 1
    perUnit.set(one.unit.id, nth)
    people.set(key, toPerson(one, name, nth))
  }
  return [...people.values()]
}

function toPerson(
  { unit, whole, label, parts, roles, confidence, because }: FoundPerson,
  name: string,
  nth: number,
): Person {
  const detail =
    parts.detail && unit.text.slice(parts.detail.start, parts.detail.end).replace(/\s+/gu, ' ').trim()
  return {
    id: nth === 1 ? unit.id : `${unit.id}-p${nth}`,
    name,
    kind: kindOf(name),
    roles: [...roles],
    affiliation: detail && parts.role && roleOf(detail) ? null : detail || null,
    language: null,
    slot: null,
    contact: null,
    audience: unit.audience,
    place: unit.place,
    confidence,
    because,
    from: [readingOf(unit, whole)],
    parts: {
      role: label && readingOf(unit, label),
      name: readingOf(unit, parts.name),
      detail: parts.detail && readingOf(unit, parts.detail),
    },
  }
}
