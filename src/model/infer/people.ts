import type { Person, Question, Reading } from '../brief.ts'
import { roleOf } from '../words/index.ts'
import { contactIn } from './contact-in.ts'
import type { Context } from './context.ts'
import { languageIn } from './language-in.ts'
import { kindOf, withoutTitle } from './names.ts'
import { readOrganiser } from './organisation-name.ts'
import { peopleOfAgenda } from './people-inline.ts'
import { peopleOfLines } from './people-lines.ts'
import { peopleOfProse } from './people-prose.ts'
import { peopleOfTables } from './people-tables.ts'
import { enoughForPerson, type PersonCandidate, personScore } from './person-candidate.ts'
import { personParts } from './person-parts.ts'
import { slotIn } from './slot-in.ts'
import { splitNames } from './split-names.ts'
import { readingOf, type Unit } from './unit.ts'

/** People with a role in the session, in reading order; the same name twice is one person with both roles. */
export function findPeople(context: Context, questions: readonly Question[]): Person[] {
  const asked = new Map<string, Reading[]>()
  for (const reading of questions.flatMap((one) => one.from)) {
    asked.set(reading.block, [...(asked.get(reading.block) ?? []), reading])
  }
  const units = context.units.filter((unit) => unit.node.stated !== 'text' && !isAllAsked(unit, asked))
  const lines = units.filter(({ kind }) => kind !== 'row' && kind !== 'heading')
  const candidates = [
    ...organisersOf(context),
    ...peopleOfLines(context, lines),
    ...peopleOfTables(context),
    ...peopleOfAgenda(context, units),
    ...peopleOfProse(context, lines),
  ]
  return pickPeople(
    candidates.filter((one) => !isAsked(one, asked)),
    units,
  )
}

/** Is a unit one question? */
function isAllAsked({ id, text }: Unit, asked: ReadonlyMap<string, readonly Reading[]>): boolean {
  return (asked.get(id) ?? []).some(({ start, end }) => start === 0 && end >= text.trimEnd().length)
}

/** Names in a question are whom it is about. */
function isAsked({ unit, parts }: PersonCandidate, asked: ReadonlyMap<string, readonly Reading[]>): boolean {
  return (asked.get(unit.id) ?? []).some(({ start, end }) => parts.name.start < end && start < parts.name.end)
}

/** Whom a field or a line at the top names as organiser is one of the people too. */
function organisersOf({ units, organiser }: Context): PersonCandidate[] {
  return organiser.flatMap(({ block, start, end }) => {
    const unit = units.find(({ id }) => id === block)
    if (!unit) return []
    const text = unit.text.slice(0, end)
    return splitNames(text, start, 'organisations').flatMap((whole): PersonCandidate[] => {
      const parts = readOrganiser(text, whole)
      const features = { 'named as organiser': 0.8 }
      return [
        { unit, whole, label: null, parts, roles: ['organiser'], features, because: 'named as organiser' },
      ]
    })
  })
}

/**
 * The candidates with enough evidence, in reading order. Of two readings of one stretch the stronger counts; the same
 * name for the same readers is one person, titles aside, called as in its strongest reading.
 */
function pickPeople(candidates: readonly PersonCandidate[], units: readonly Unit[]): Person[] {
  const order = new Map(units.map((unit, index) => [unit, index]))
  const sorted = candidates
    .filter((one) => personScore(one) >= enoughForPerson)
    .sort(
      (a, b) =>
        (order.get(a.unit) ?? 0) - (order.get(b.unit) ?? 0) || a.parts.name.start - b.parts.name.start,
    )
  const people = new Map<string, Person>()
  const perUnit = new Map<string, number>()
  for (const one of withoutOverlaps(sorted)) {
    const key = `${String(one.unit.audience)} ${keyOf(one)}`
    const known = people.get(key)
    if (known) add(known, one)
    else {
      const nth = (perUnit.get(one.unit.id) ?? 0) + 1
      perUnit.set(one.unit.id, nth)
      people.set(key, toPerson(one, nth))
    }
  }
  return [...people.values()]
}

const nameOf = ({ unit, parts }: PersonCandidate) =>
  unit.text.slice(parts.name.start, parts.name.end).replace(/\s+/gu, ' ').trim()

/** Of an office also what it is the office of: `Principal Secretary, Sund` is `Principal Secretary Sund`. */
function keyOf(one: PersonCandidate): string {
  const name = nameOf(one)
  const plain = name.split(',', 1)[0] || name
  const whole = kindOf(name) === 'office' ? `${name} ${detailOf(one) ?? ''}` : withoutTitle(plain)
  return whole
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}

/** Two recognisers often see the same name. */
function withoutOverlaps(sorted: readonly PersonCandidate[]): PersonCandidate[] {
  const kept: PersonCandidate[] = []
  for (const one of sorted) {
    const last = kept.at(-1)
    if (!last || last.unit !== one.unit || last.parts.name.end <= one.parts.name.start) kept.push(one)
    else if (personScore(one) > personScore(last)) kept[kept.length - 1] = one
  }
  return kept
}

function add(person: Person, one: PersonCandidate): void {
  person.roles.push(...one.roles.filter((role) => !person.roles.includes(role)))
  person.from.push(readingOf(one.unit, one.whole))
  person.parts.push(personParts(one))
  person.affiliation ??= detailOf(one)
  if (personScore(one) <= person.confidence) return
  if (person.kind === 'person') person.name = nameOf(one)
  person.confidence = personScore(one)
  person.because = one.because
}

function detailOf({ unit, parts }: PersonCandidate): string | null {
  if (!parts.detail) return null
  const detail = unit.text.slice(parts.detail.start, parts.detail.end).replace(/\s+/gu, ' ').trim()
  return detail === '' || (parts.role && roleOf(detail)) ? null : detail
}

/** What else is said beside the name: the language spoken, when or how long, an address. */
function more({ unit, whole, parts }: PersonCandidate): Pick<Person, 'language' | 'slot' | 'contact'> {
  // Of a row each cell by itself, so that no cell's words meet those of another.
  const all =
    unit.kind === 'row' && whole.start === 0
      ? unit.cells.map(({ start, end }) => unit.text.slice(start, end))
      : [unit.text.slice(parts.name.end, Math.min(whole.end, parts.name.end + longestMore))]
  const texts = all.filter((text) => /[\p{L}\p{N}]/u.test(text))
  const first = <T>(read: (text: string) => T | null): T | null => {
    for (const text of texts) {
      const found = read(text)
      if (found !== null) return found
    }
    return null
  }
  return {
    language: first((text) => languageIn(text)?.code ?? null),
    slot: first((text) => slotIn(text)?.text ?? null),
    contact: first((text) => contactIn(text)?.text ?? null),
  }
}

const longestMore = 300

function toPerson(one: PersonCandidate, nth: number): Person {
  const { unit, whole, roles, because } = one
  const name = nameOf(one)
  return {
    id: nth === 1 ? unit.id : `${unit.id}-p${nth}`,
    name,
    kind: kindOf(name),
    roles: [...roles],
    affiliation: detailOf(one),
    ...more(one),
    audience: unit.audience,
    place: unit.place,
    confidence: personScore(one),
    because,
    from: [readingOf(unit, whole)],
    parts: [personParts(one)],
  }
}
