// What a language contributes to reading a brief: words only, no rules. Adding a language is adding a file that holds
// a `WordList`, and its line in lists.ts; `words.test.ts` says what a file still lacks.
import type { Audience } from '../audience.ts'
import { type SectionRole, sectionRoles } from '../brief.ts'

/** Roles that have a normal name; what a brief calls them is in `Words.roles`. */
export const knownRoles = [
  'moderator',
  'speaker',
  'chair',
  'panellist',
  'rapporteur',
  'host',
  'organiser',
  'partner',
  'participant',
  'interpreter',
  'team',
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
  'duration',
  'timeZone',
  'venue',
  'organiser',
  'languages',
  'documents',
  'contact',
  'symbol',
  'version',
  'versionDate',
  'status',
  'embargo',
  'distribution',
  'deadline',
] as const
export type FieldName = (typeof fieldNames)[number]

/** Sections that heading words can tell; `other` is what no word tells. */
export type ToldRole = Exclude<SectionRole, 'other'>
export const toldRoles: readonly ToldRole[] = sectionRoles.filter((role) => role !== 'other')

/** Column heads of a table of people, of documents or of an agenda. */
export const columnNames = [
  'name',
  'role',
  'affiliation',
  'language',
  'slot',
  'contact',
  'date',
  'time',
  'duration',
  'item',
  'symbol',
  'document',
  'status',
] as const
export type ColumnName = (typeof columnNames)[number]

/** What a paragraph's last words `[…]` can say it is (see the corrections in README.md). */
export const markNames = ['question', 'notQuestion', 'heading', 'text'] as const
export type MarkName = (typeof markNames)[number]

/** ISO 639-1 codes of the languages a session may be held in; their names are in `Words.languageNames`. */
export const namedLanguages = [
  'en',
  'fr',
  'es',
  'pt',
  'de',
  'it',
  'ru',
  'ar',
  'zh',
  'ja',
  'ko',
  'nl',
  'cs',
  'tr',
] as const
export type NamedLanguage = (typeof namedLanguages)[number]

/** Forms of one word or phrase, lower case, separated by `, `; the first is the usual one. */
type Forms = string

/**
 * One language's words. Every entry is lower case, for the text is lowered before it is compared. `*` at the end of a
 * word stands for any ending (`вопрос*`), in lists whose comment says `in text`.
 */
export interface WordList {
  /** BCP 47. */
  code: string
  script: 'Latin' | 'Arabic' | 'Cyrillic' | 'Han' | 'Kana' | 'Hangul'
  /** January to December, each with all forms that stand for it in full (cases, regional names). */
  months: readonly Forms[]
  /** The same, shortened, without a full stop; may be empty. */
  shortMonths: readonly Forms[]
  /** Monday to Sunday, with their short forms. */
  weekdays: readonly Forms[]
  /** What may stand between day, month and year (`de`, `of`). May be empty. */
  dateLinks: Forms
  /** What may stand between the ends of a range (`to`, `au`). */
  rangeLinks: Forms
  /** What else may stand in a line of nothing but a date and a time (`at`, `from`). */
  timeLinks: Forms
  /** Written beside an hour before and after noon; empty where the language counts to 24. */
  am: Forms
  pm: Forms
  noon: Forms
  midnight: Forms
  /** Directly behind a number these make it an hour of the clock (`uhr`, `h`, `点`). */
  clockHours: Forms
  /** The same for minutes (`分`); may be empty. */
  clockMinutes: Forms
  /** Behind a number: how long something takes. */
  hours: Forms
  minutes: Forms
  /** Singular, feminine and plural alike, and `moderated by`. */
  roles: Readonly<Record<KnownRole, Forms>>
  /** Verbs of these roles that stand before a name (`moderates`, `animent`). May be empty. */
  roleVerbs: Forms
  fields: Readonly<Record<FieldName, Forms>>
  columns: Readonly<Record<ColumnName, Forms>>
  /** In text: a heading that holds one of these has that role. */
  headings: Readonly<Record<ToldRole, Forms>>
  /** Words that open a question. */
  questionWords: Forms
  /** In text: in the sentence before a list, these make its questions the guiding ones. */
  leadIns: Forms
  /** In text, stronger: a sentence with one of these makes the questions behind it, in its paragraph, the guiding ones. */
  announcements: Forms
  /** In text: a sentence with one of these makes the questions before it the guiding ones (`answer these questions`). */
  answers: Forms
  /** In text: lists of questions under or behind these are not for the session's participants (`checklist`, `faq`). */
  otherQuestions: Forms
  /** In text: kinds of meetings, as they stand in a line above a title (`policy dialogue`). */
  eventKinds: Forms
  /** In text: what a document is called that invites to a session (`concept note`, `programme`); never its title. */
  documentNames: Forms
  /** Before the name of an author or speaker (`by`). */
  byWords: Forms
  /** Before the name of whom a question is put to: `(to Ms Diallo)`. */
  addressees: Forms
  /** Between two names (`and`). */
  conjunctions: Forms
  /** Small words inside names (`von`, `de la`); may be empty. */
  nameLinks: Forms
  /** Before a name (`mr`, `dr`, `h.e.`), without a full stop at the end; may be empty. */
  titles: Forms
  /** Behind a name (`教授`, `님`); may be empty. */
  titlesBehind: Forms
  /** In text: what people are (`director`, `minister of`); with a name it is a position, without one an office. */
  positions: Forms
  /** In text: a name that holds one of these is an organisation's. */
  organisations: Forms
  /** In text: parts of an organisation, as they stand in a letterhead (`faculty of`, `bureau`). */
  units: Forms
  /** Between a name and what somebody is, in a sentence (`is a`, `est`). */
  isA: Forms
  /** In text: labels of the languages a session is interpreted into (`interpretation into`). */
  interpretation: Forms
  /** Behind a name: what a speaker will do (`will present`, `speaks`). */
  speaks: Forms
  /** In text: a sentence with one of these tells when and where the session is (`will take place`). */
  takesPlace: Forms
  /** In text: a sentence with one of these tells who makes the session (`organised by`). */
  organisedBy: Forms
  /** Before a place in such a sentence (`in`, `at`); may be empty where none is written. */
  placeLinks: Forms
  /** In text: a line with one of these is an address or a room (`hall`, `street`). */
  places: Forms
  /** In text: a session without a room (`online`). */
  online: Forms
  /** In text: near a date, these make it the date of something else (a post, a deadline). */
  otherDates: Forms
  /** In text: items of an agenda that need no time (`coffee break`). */
  breaks: Forms
  /** The word that numbers sessions (`session 2`). */
  sessions: Forms
  /** A value that says there is none yet. */
  toBeConfirmed: Forms
  /** As the description of a picture: it shows nothing that a reader would miss (`decorative`). */
  decorative: Forms
  /** The heading of the block in which a user states the facts. */
  sessionFacts: Forms
  /** What the mark at a paragraph's end is called, in brackets: `[not a question]`. */
  marks: Readonly<Record<MarkName, Forms>>
  /** What a document is (`draft`, `final`). */
  statuses: Forms
  checkAgainstDelivery: Forms
  languageNames: Readonly<Record<NamedLanguage, Forms>>
  /** The commonest short words, by which the language is told; may be empty where the script tells it. */
  stopWords: Forms
  /** Single words for each audience, in all numbers, genders and cases; accents are folded. */
  audiences: Readonly<Record<Audience, Forms>>
  /** What makes a bracket an audience mark (`only`). */
  only: Forms
  /** Words that may stand in an audience mark and say nothing. */
  markLinks: Forms
}

/** What reads the marks of a language of which we read nothing else. */
export type MarkList = Pick<WordList, 'audiences' | 'only' | 'markLinks'>

type Split<T> = T extends 'Latin' | 'Arabic' | 'Cyrillic' | 'Han' | 'Kana' | 'Hangul'
  ? T
  : T extends string
    ? readonly string[]
    : { readonly [K in keyof T]: Split<T[K]> }

/** A `WordList` with its forms apart. */
export type Words = Split<Omit<WordList, 'code'>> & { readonly code: string }
