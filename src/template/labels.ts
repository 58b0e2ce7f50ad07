// The fixed words of a pack in one language, with its punctuation and its dates, as data: no locale library is asked.

import { type Audience, type Audiences, audienceNames } from '../model/audience.ts'
import { isRightToLeft } from '../model/language-tag.ts'
import { rememberFor } from '../remember.ts'
import type { FactName, PartName } from './template.ts'

/** Words a template can print with `:label[…]`. */
export const wordNames = [
  'at-a-glance',
  'purpose',
  'run-of-session',
  'opening',
  'opening-words',
  'opening-welcome',
  'opening-languages',
  'opening-rules',
  'opening-introductions',
  'speakers',
  'guiding-questions',
  'time-signals',
  'time-warning',
  'time-over',
  'time-absent',
  'time-short',
  'closing',
  'closing-takeaways',
  'closing-thanks',
  'background',
  'format',
  'floor',
  'floor-short',
  'floor-language',
  'agenda',
  'documents',
  'practical-information',
  'further-information',
  'notes',
] as const
export type WordName = (typeof wordNames)[number]

/** A language's file, `templates/labels/<lang>.yml`, with its keys in camel case. */
export interface LabelFile {
  dir: 'ltr' | 'rtl'
  toBeConfirmed: string
  /** Holds `{n}` and `{m}`. */
  pageOf: string
  /** Stands for the description of an image that nobody described. */
  imageWithoutDescription: string
  /** Heading of the footnotes at the end. */
  footnotes: string
  /** What a screen reader says of a call, and of the way back from its note; holds `{n}`. */
  footnote: string
  backToText: string
  /** Heading of the contents page. */
  contents: string
  packs: Record<Audience, string>
  words: Record<WordName, string>
  facts: Record<FactName, string>
  missing: Record<PartName, string>
  marks: { only: string; separator: string; audiences: Record<Audience, string> }
  dates: {
    /** Patterns of `{weekday}`, `{d}`, `{month}`, `{yyyy}`. */
    day: string
    dayWithWeekday: string
    dayOfMonth: string
    dayOfYear: string
    /** `{from}` and `{to}`, which is a full date. */
    range: string
    /** The same within a month and within a year; also `{d}`, `{month}` of the last day, where the year comes first. */
    rangeOfDays: string
    rangeOfYear: string
    /** What `{d}` is on the first of a month: `1er`. */
    first: string
    months: string[]
    /** From Monday. */
    weekdays: string[]
  }
  times: {
    /** `{from}` and `{to}`. */
    range: string
    /** `{time}` and `{zone}`. */
    withZone: string
  }
  list: string
  /** Names of languages by BCP 47 code. */
  languages: Record<string, string>
}

/** What `fill` needs of a language. */
export interface Labels extends LabelFile {
  /** BCP 47 of these words: what was asked for, or `en` where there is no file. */
  lang: string
  /** What was asked for; decides the direction of the page. */
  asked: string
}

/** Direction of a pack in this language. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  return isRightToLeft(tag) ? 'rtl' : 'ltr'
}

/** Puts values into a pattern such as `{d} {month} {yyyy}`. */
export function fillPattern(pattern: string, values: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{(\w+)\}/gu, (whole, name: string) => values[name] ?? whole)
}

/** The words that mark a restricted part, without brackets: `moderator, speaker only`. */
export function markText(labels: LabelFile, audiences: Exclude<Audiences, 'all'>): string {
  const names = audiences.map((one) => labels.marks.audiences[one])
  return fillPattern(labels.marks.only, { audiences: names.join(labels.marks.separator) })
}

/** Every mark a pack for this audience can need, by audiences joined with `+`. */
export function marksFor(labels: LabelFile, audience: Audience): Readonly<Record<string, string>> {
  const known = marksOf(labels)
  known[audience] ??= listMarks(labels, audience)
  return known[audience]
}

const marksOf = rememberFor((_: LabelFile): Partial<Record<Audience, Record<string, string>>> => ({}))

function listMarks(labels: LabelFile, audience: Audience): Record<string, string> {
  const marks: Record<string, string> = {}
  for (let bits = 1; bits < 1 << audienceNames.length; bits++) {
    const list = audienceNames.filter((_, index) => bits & (1 << index))
    if (list.includes(audience)) marks[list.join('+')] = markText(labels, list)
  }
  return marks
}
