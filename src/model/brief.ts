// The Brief: what an organiser wrote about one session, as facts, sections and questions.
// Blocks have one home each, in `head`, in a section or in `extras`; facts, questions, people and agenda items are
// readings of them (`from`), never copies.
import type { Place } from '../diagnostics/diagnostic.ts'
import type { Asset } from './asset.ts'
import type { Audiences } from './audience.ts'
import type { Block, Inline } from './inline.ts'

/**
 * A stretch of a block that a fact was read from: UTF-16 offsets into the block's plain text (`plainText`),
 * `start` inclusive, `end` exclusive. For a list or table, `block` is the id of the item or row.
 */
export interface Reading {
  block: string
  start: number
  end: number
}

/** One thing the brief states, and why we believe so. */
export interface Fact<T = string> {
  value: T
  /** As written, white space folded. */
  text: string
  /** The field name it was written under (`Venue`), or null. */
  label: string | null
  place: Place
  /** 0 to 1; below 0.6 the user is asked to check. 1: stated by the user on purpose. */
  confidence: number
  /** In words a secretary understands, for example `capitals above the title`. */
  because: string
  audience: Audiences
  from: Reading[]
}

/** What a section is for. Templates ask for roles, so that a pack works whatever a section is called. */
export const sectionRoles = [
  'background',
  'objectives',
  'questions',
  'outcomes',
  'format',
  'speakers',
  'agenda',
  'logistics',
  'documents',
  'other',
] as const
export type SectionRole = (typeof sectionRoles)[number]

export interface Section {
  id: string
  /** Position, hierarchical: `2.1`. Depth of the number = `level`. */
  number: string
  /** Null for what stands before the first heading. Without its number and without its audience mark. */
  heading: Inline[] | null
  /** 1 for the outermost; no level is skipped. */
  level: number
  role: SectionRole
  blocks: Block[]
  audience: Audiences
  place: Place
  /** Why its heading is one, where the user says so. */
  because?: string
}

export interface Question {
  id: string
  /** `Q1`, `Q2` … the same in all languages and formats; restricted ones `B1` … in a series of their own. */
  label: string
  text: Inline[]
  /** Blocks under the question's own text (sub-points). */
  sub: Block[]
  /** Whom it is put to, as written, or null. */
  to: string | null
  /** Id of the section it stands in, or null when it stands in `extras`. */
  section: string | null
  audience: Audiences
  place: Place
  confidence: number
  because: string
  from: Reading[]
}

/** Normal names of what people do in a session; other roles stay as written. */
export type PersonRole =
  | 'moderator'
  | 'speaker'
  | 'chair'
  | 'panellist'
  | 'rapporteur'
  | 'host'
  | 'organiser'
  | (string & {})

export interface Person {
  id: string
  /** With its titles, as written. */
  name: string
  kind: 'person' | 'office' | 'organisation'
  roles: PersonRole[]
  /** Position and organisation, as written. */
  affiliation: string | null
  /** BCP 47 of the language the person will speak, when stated. */
  language: string | null
  slot: string | null
  contact: string | null
  audience: Audiences
  place: Place
  confidence: number
  because: string
  /** Every place that names the person; `parts` are, for each, name, role and the rest, for layouts that set them apart. */
  from: Reading[]
  parts: PersonParts[]
}

export interface PersonParts {
  role: Reading | null
  name: Reading
  detail: Reading | null
}

export interface AgendaItem {
  id: string
  /** YYYY-MM-DD, where the agenda itself says so. */
  date: string | null
  /** HH:MM as written, never computed. */
  start: string | null
  end: string | null
  /** Minutes, when the brief states a duration. */
  duration: number | null
  /** Without its time. */
  text: Inline[]
  /** Names of people in it, as in `Brief.people`. */
  people: string[]
  audience: Audiences
  place: Place
  confidence: number
  because: string
  from: Reading[]
  /** The stretches of the time and of the text. */
  parts: { time: Reading | null; text: Reading }
}

/** A document that the session rests on. */
export interface SessionDocument {
  id: string
  /** `ECE/TRANS/2021/4/Rev.1`, as written. */
  symbol: string | null
  /** Without symbol and status; the symbol where nothing else is written. */
  title: Inline[]
  /** `draft`, `advance copy`, as written. */
  status: string | null
  url: string | null
  audience: Audiences
  place: Place
  confidence: number
  because: string
  from: Reading[]
  parts: { symbol: Reading | null; title: Reading; status: Reading | null }
}

/** Whom to ask about the session. */
export interface Contact {
  id: string
  name: string | null
  /** Position and organisation, as written. */
  role: string | null
  /** As written, `ana [at] example.org` too. */
  email: string | null
  phone: string | null
  url: string | null
  audience: Audiences
  place: Place
  confidence: number
  because: string
  from: Reading[]
}

/** A footnote of the brief; `id` is what `NoteReference.note` names. */
export interface Note {
  id: string
  blocks: Block[]
  audience: Audiences
  place: Place
}

/** The brief as a document of record. */
export interface BriefRecord {
  symbol: Fact | null
  version: Fact | null
  /** YYYY-MM-DD. */
  versionDate: Fact | null
  status: Fact | null
  distribution: Fact | null
  /** Until when nothing may be published, as written. */
  embargo: Fact | null
  /** Says that only the spoken word counts. */
  checkAgainstDelivery: Fact<boolean> | null
}

/** Present when the source is a pack that briefpack wrote. */
export interface PackOrigin {
  template: string
  audience: string
}

export interface Brief {
  /** BCP 47. */
  language: Fact
  kicker: Fact | null
  title: Fact | null
  /** YYYY-MM-DD. */
  date: Fact | null
  endDate: Fact | null
  /** HH:MM, 24 hours. */
  start: Fact | null
  end: Fact | null
  /** As written: `CEST`, `GMT+1`. */
  timeZone: Fact | null
  venue: Fact | null
  organiser: Fact | null
  /** BCP 47; a language we have no name for as written. */
  languages: Fact<string[]> | null
  /** IANA zone, only if the written one and the date decide it. */
  zone: string | null
  /** `+02:00`, where the abbreviation decides it though no single IANA zone does. */
  offset: string | null
  record: BriefRecord
  /** Names of facts that the user says there are none of; left out when there are no such. */
  none?: string[]
  /** Blocks at the top (title, kicker, date lines) whose words are all read as facts; the cover stands for them. */
  head: Block[]
  sections: Section[]
  questions: Question[]
  people: Person[]
  agenda: AgendaItem[]
  documents: SessionDocument[]
  contacts: Contact[]
  notes: Note[]
  /** The pictures that could be read, in the order in which the text shows them. */
  assets: Asset[]
  /** What belongs to no section: statements of the front matter, and lines at the top that are no fact. */
  extras: Block[]
  /** Places of everything restricted, so that no message ever prints a line of it. */
  restricted: Place[]
  /** Set when the source is a pack we wrote. */
  pack: PackOrigin | null
}
