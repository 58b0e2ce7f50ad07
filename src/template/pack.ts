// The Pack: what is on paper, in any format. Writers know this file and theme.ts, and nothing of the Brief.
// What is not for the pack's audience is not in here, so no writer can leak it.
import type { Place } from '../diagnostics/diagnostic.ts'
import type { Asset } from '../model/asset.ts'
import type { Audience, Audiences } from '../model/audience.ts'
import type { Block, Inline } from '../model/inline.ts'

export type { Asset } from '../model/asset.ts'
export type { Audience, Audiences } from '../model/audience.ts'
export { imagesIn } from '../model/images-in.ts'
export type * from '../model/inline.ts'
export { baseLanguage, isRightToLeft } from '../model/language-tag.ts'
export { blockText, foldSpace, plainText } from '../model/plain-text.ts'

/**
 * Where a block of the pack comes from.
 * - `made`: by the template or labels; a pack that is read back leaves it out.
 * - `section`: the section of that number (`2.1`) and what follows up to the next origin.
 * - `extras`: blocks of the brief outside any section.
 */
export type Origin = { kind: 'made' } | { kind: 'section'; number: string } | { kind: 'extras' }

interface PackBase {
  origin: Origin
  /** BCP 47 of its words. */
  lang: string
  /** Printed as a mark when not `'all'`, so that a pack read back stays restricted. */
  audience: Audiences
  /** Where it stands in the brief, for messages; left out for what the template or the labels say. */
  place?: Place
}

/** Kicker, title and subtitle (date, time) at the top of a part. */
export interface CoverBlock extends PackBase {
  type: 'cover'
  kicker: Inline[] | null
  title: Inline[] | MissingText
  /** Name of the pack in its language: `Moderator pack`. */
  packName: string
}
/** A visible gap: `to be confirmed`, in the pack's language. */
export interface MissingText {
  missing: string
}
export interface HeadingBlock extends PackBase {
  type: 'heading'
  /** 1 to 4; the title of the cover stands above 1. No level is skipped. */
  level: number
  children: Inline[]
  /** Anchor: bookmark in DOCX, destination in PDF. */
  id: string
}
/** A block of the brief, or of the template, as it is. */
export interface ProseBlock extends PackBase {
  type: 'prose'
  block: Block
}
export interface FactsBlock extends PackBase {
  type: 'facts'
  rows: FactRow[]
}
export interface FactRow {
  /** `date`, `time`, `venue`: see `factNames` of the template. */
  name: string
  label: string
  value: Inline[] | MissingText
  lang: string
  audience: Audiences
  place?: Place
}
export interface QuestionsBlock extends PackBase {
  type: 'questions'
  questions: PackQuestion[]
}
export interface PackQuestion {
  id: string
  label: string
  text: Inline[]
  sub: Block[]
  audience: Audiences
  /** Lines to write on under the question; 0 for none. */
  room: number
}
export interface PeopleBlock extends PackBase {
  type: 'people'
  people: PackPerson[]
}
/** `source` is the line as written; role, name and detail are its parts, for layouts that set them apart. */
export interface PackPerson {
  id: string
  source: Inline[]
  role: Inline[] | null
  name: Inline[]
  detail: Inline[]
  /** Blocks under the line (a biography). */
  sub: Block[]
  audience: Audiences
}
export interface AgendaBlock extends PackBase {
  type: 'agenda'
  items: PackAgendaItem[]
}
export interface PackAgendaItem {
  id: string
  source: Inline[]
  time: Inline[]
  text: Inline[]
  sub: Block[]
  audience: Audiences
}
/** Ruled lines to write on. */
export interface LinesBlock extends PackBase {
  type: 'lines'
  count: number
}
/** A whole paragraph that only says that something is to be confirmed. */
export interface MissingBlock extends PackBase, MissingText {
  type: 'missing'
}
export interface PageBreakBlock extends PackBase {
  type: 'pageBreak'
}

export type PackBlock =
  | CoverBlock
  | HeadingBlock
  | ProseBlock
  | FactsBlock
  | QuestionsBlock
  | PeopleBlock
  | AgendaBlock
  | LinesBlock
  | MissingBlock
  | PageBreakBlock

export interface PackNote {
  id: string
  /** The number printed. */
  number: number
  blocks: Block[]
}

/** One session on paper. */
export interface PackPart {
  runningHead: string
  blocks: PackBlock[]
  notes: PackNote[]
}

/** The facts a Markdown pack states in its front matter, so that reading it back gives the same ones. */
export interface StatedFact {
  name: string
  value: string | string[]
  text: string
  audience: Audiences
}

export interface Pack {
  /** Name of the template. */
  template: string
  audience: Audience
  /** Language of labels and furniture, BCP 47. */
  lang: string
  dir: 'ltr' | 'rtl'
  /** Language of the brief itself. */
  briefLang: string
  /** Document properties; plain text, for this audience only. */
  properties: {
    title: string
    subject: string | null
    organiser: string | null
    symbol: string | null
    version: string | null
    status: string | null
    /** YYYY-MM-DD of the brief's version, the only date an output may carry; else null. */
    versionDate: string | null
  }
  furniture: {
    /** `Page {n} of {m}` in the pack's language. */
    pageOf: string
    /** `moderator only`, by audience list joined with `+`: use `audienceMark`. */
    marks: Readonly<Record<string, string>>
    /** Heading of the notes at the end. */
    notes: string
    /** `Note {n}`, what a note's call leads to; and `Back to the text from note {n}`. */
    note: string
    backToText: string
    /** Heading of the contents page. */
    contents: string
    toBeConfirmed: string
    /** Stands for the description of an image that nobody described. */
    imageWithoutDescription: string
  }
  /** The pictures that are printed and could be read, by the `url` of the images that show them. */
  assets: readonly Asset[]
  /** Does the template want comments on what is to be confirmed, where a format has comments? */
  comments: boolean
  stated: StatedFact[]
  parts: PackPart[]
}

/** The words that mark a restricted part in this pack, without brackets: `moderator only`; null for `'all'`. */
export function audienceMark(pack: Pack, audience: Audiences): string | null {
  return audience === 'all'
    ? null
    : (pack.furniture.marks[audience.join('+')] ?? `${audience.join(', ')} only`)
}

export function isMissing(value: Inline[] | MissingText): value is MissingText {
  return !Array.isArray(value)
}
