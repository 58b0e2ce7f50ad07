// What a language contributes to reading a brief: words only, no rules. Adding a language is adding a file and one
// line in index.ts; `words.test.ts` checks that each file is complete.
import type { SectionRole } from '../brief.ts'

/** Roles that have a normal name; what a brief calls them is in `Words.roles`. */
export const knownRoles = [
  'moderator',
  'speaker',
  'chair',
  'panellist',
  'rapporteur',
  'host',
  'organiser',
] as const
export type KnownRole = (typeof knownRoles)[number]

/** Labels a fact can be written under. `dateTime` holds both; `deadline` is the date of something else. */
export const fieldNames = [
  'kicker',
  'title',
  'date',
  'endDate',
  'time',
  'start',
  'end',
  'dateTime',
  'timeZone',
  'venue',
  'organiser',
  'languages',
  'symbol',
  'version',
  'versionDate',
  'status',
  'deadline',
] as const
export type FieldName = (typeof fieldNames)[number]

/** Sections that heading words can tell; `other` is what no word tells. */
export type ToldRole = Exclude<SectionRole, 'other'>

/** Column heads of a table of people or of an agenda. */
export const columnNames = ['name', 'role', 'affiliation', 'time', 'item'] as const
export type ColumnName = (typeof columnNames)[number]

/** All entries are lower case; the text is lowered before it is compared. The first form is the usual one. */
export interface Words {
  /** BCP 47. */
  code: string
  script: 'Latin' | 'Arabic' | 'Cyrillic'
  /** January to December, each with all forms that stand for it in full (cases, regional names). */
  months: readonly (readonly string[])[]
  /** The same, shortened, without a full stop; may be empty. */
  shortMonths: readonly (readonly string[])[]
  /** Monday to Sunday, with their short forms. */
  weekdays: readonly (readonly string[])[]
  /** What may stand between day, month and year (`de`, `of`). */
  dateLinks: readonly string[]
  /** What may stand between the ends of a range (`to`, `au`). */
  rangeLinks: readonly string[]
  /** What else may stand in a line of nothing but a date and a time (`at`, `from`). */
  timeLinks: readonly string[]
  /** Written behind an hour before and after noon; empty where the language counts to 24. */
  am: readonly string[]
  pm: readonly string[]
  /** Singular, feminine and plural alike. */
  roles: Readonly<Record<KnownRole, readonly string[]>>
  fields: Readonly<Record<FieldName, readonly string[]>>
  columns: Readonly<Record<ColumnName, readonly string[]>>
  /** A heading that holds one of these has that role. */
  headings: Readonly<Record<ToldRole, readonly string[]>>
  /** Words that open a question. */
  questionWords: readonly string[]
  /** In the sentence before a list, these make its questions the guiding ones. */
  leadIns: readonly string[]
  /** Stronger: a sentence with one of these makes the questions behind it, in the same paragraph, the guiding ones. */
  announcements: readonly string[]
  /** Kinds of meetings, as they stand in a line above a title (`policy dialogue`). */
  eventKinds: readonly string[]
  /** Before the name of an author (`by`). */
  byWords: readonly string[]
  /** Before the name of whom a question is put to: `(to Ms Diallo)`. */
  addressees: readonly string[]
  /** A name that holds one of these is an organisation's. */
  organisations: readonly string[]
  /** Near a date, these make it the date of something else (a post, a deadline). */
  otherDates: readonly string[]
  /** A value that says there is none yet. */
  toBeConfirmed: readonly string[]
  /** The commonest short words, by which the language is told. */
  stopWords: readonly string[]
}
