import type { Brief, Person, Section, SectionRole } from '../model/brief.ts'
import type { PartName, PeopleRole } from './template.ts'

/** Section → its role, where `other` takes that of the nearest section around it that has one. */
export function effectiveRoles(sections: readonly Section[]): Map<Section, SectionRole> {
  const roles = new Map<Section, SectionRole>()
  const around: SectionRole[] = []
  for (const section of sections) {
    const outer = around[section.level - 2] ?? 'other'
    const role = section.role === 'other' ? outer : section.role
    around.length = Math.min(around.length, section.level - 1)
    while (around.length < section.level - 1) around.push(outer)
    around.push(role)
    roles.set(section, role)
  }
  return roles
}

/** Does this person have that role? A chair moderates; a panellist, or a person of no stated role, speaks. */
export function hasRole(person: Person, role: PeopleRole): boolean {
  if (person.roles.includes(role)) return true
  if (role === 'moderator') return person.roles.includes('chair')
  if (role === 'speaker') return person.roles.length === 0 || person.roles.includes('panellist')
  return false
}

type Asks = (brief: Brief, roles: ReadonlySet<SectionRole>) => boolean

const asks = {
  title: (brief) => brief.title !== null,
  date: (brief) => brief.date !== null,
  time: (brief) => brief.start !== null,
  venue: (brief) => brief.venue !== null,
  languages: (brief) => brief.languages !== null,
  organiser: (brief) => brief.organiser !== null,
  questions: (brief, roles) => brief.questions.length > 0 || roles.has('questions'),
  people: (brief, roles) => brief.people.length > 0 || roles.has('speakers'),
  moderator: (brief) => brief.people.some((person) => hasRole(person, 'moderator')),
  speakers: (brief, roles) =>
    brief.people.some((person) => hasRole(person, 'speaker')) || roles.has('speakers'),
  agenda: (brief, roles) => brief.agenda.length > 0 || roles.has('agenda'),
  background: (_, roles) => roles.has('background'),
  objectives: (_, roles) => roles.has('objectives'),
  outcomes: (_, roles) => roles.has('outcomes'),
  format: (_, roles) => roles.has('format'),
  logistics: (_, roles) => roles.has('logistics'),
  documents: (brief, roles) => brief.documents.length > 0 || roles.has('documents'),
  contacts: (brief) => brief.contacts.length > 0,
} satisfies Record<PartName, Asks>

/** Does the brief, filtered for an audience, say anything of this part? */
export function hasPart(brief: Brief, part: PartName): boolean {
  return asks[part](brief, new Set(effectiveRoles(brief.sections).values()))
}

/** Is what `:::when` encloses printed? `has` asks for any of its parts, `lacks` for none. */
export function holdsWhen(brief: Brief, { has, lacks }: { has: PartName[]; lacks: PartName[] }): boolean {
  const there = has.length === 0 || has.some((part) => hasPart(brief, part))
  return there && !lacks.some((part) => hasPart(brief, part))
}
