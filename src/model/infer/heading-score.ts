import type { SectionRole } from '../brief.ts'
import type { Block } from '../inline.ts'
import { plainText } from '../plain-text.ts'
import { fieldOf, isHeadingWord, isToBeConfirmed } from '../words/index.ts'
import { phrases } from '../words/phrases.ts'
import { type BareLine, numbering, weightOf } from './bare-line.ts'
import { isCapitals } from './capitals.ts'
import { isMoment, labelMeaning, readLabel } from './explain-line.ts'
import { findDates } from './find-dates.ts'
import { isOnlyDuration } from './find-duration.ts'
import { beginsWithTime, findTimes } from './find-times.ts'
import { beginsAsking } from './question-words.ts'
import { roleOfLabel } from './role-label.ts'

/** At least this much evidence makes a bare line a heading. */
export const enough = 2
/** What a line has that is no heading, however it looks. */
export const never = Number.NEGATIVE_INFINITY

/** What stands around a line. */
export interface Near {
  before: Block | undefined
  next: Block | undefined
  /** In a section for the agenda. */
  agenda: boolean
  /** Behind a time in it, where most short lines are its items. */
  timed: boolean
  /** Its letters are larger than those of the text. */
  larger: boolean
}

const statements = phrases('takesPlace')

/** Evidence for a heading; `never` where a line can be none. Dates, agenda lines, people and sentences are none, however short. */
export function headingScore(
  { text, bold, numbered, pictogram }: BareLine,
  role: SectionRole,
  near: Near,
): number {
  const { before, next, agenda, timed } = near
  if (!next) return never
  // The days of a programme part it.
  if (/\s[|·]\s/u.test(text)) return never
  if (isMoment(text)) return agenda && /\p{L}{3}/u.test(text) && isBareTime(next) ? enough : never
  if (text.split(/\s+/u).length > 14 || beginsWithTime(text)) return never
  if (before && isBareTime(before)) return never
  if (/[.;,؛،。、]$/u.test(text) || /[.!?。！？]\s*\S/u.test(text.replace(/^.{0,4}[.)]/u, ''))) return never
  // `intervengono`
  const small = /^[\p{Ll}([«"“•*-]/u.test(text)
  if (small && (text.length > 40 || roleOfLabel(text) === null)) return never
  const known = isHeadingWord(text)
  const labelled = readLabel(text)
  if (labelled && isToBeConfirmed(text.slice(labelled.value.start))) return never
  if (labelled && !known && labelled.value.start < text.length && labelMeaning(labelled.label)) return never
  if (timed && !known && !bold && !numbered && role === 'other') return never
  if (timed && !numbered && roleOfLabel(text.replace(/[:：]\s*$/u, '')) !== null) return never
  const bare = text.replace(numbering, '').replace(/[:：]\s*$/u, '')
  if (goesOn(next) && !known && !numbered) return never
  const told = known || isHeadingWord(bare) || namesFact(bare) || roleOfLabel(bare) !== null
  const aside = labelled && labelled.value.start < text.length && !told && !numbered && !bold ? 1 : 0
  let score = told ? 3 : role !== 'other' ? 1 : 0
  if (bold) score += text.split(/\s+/u).length > 4 && statements.isIn(text) ? 0 : 2
  // `**Steering notes**`, in larger letters than the text.
  if (bold && near.larger) score += 1
  if (isCapitals(text)) score += 1
  if (numbered || pictogram) score += 1
  score += following(text, next)
  return score - aside - endPenalty(text, bold || told, role)
}

/** `Where?`, `Date and venue`: the name of a fact, alone in its line. */
function namesFact(text: string): boolean {
  const field = fieldOf(text.replace(/^[¿\s]+|[?？؟\s]+$/gu, ''))
  return (
    field !== null && ['venue', 'dateTime', 'contact', 'documents', 'languages', 'duration'].includes(field)
  )
}

/** A colon ends a lead-in, unless it is a word or two; a question mark ends a question. */
function endPenalty(text: string, sure: boolean, role: SectionRole): number {
  const words = text.split(/\s+/u).length
  // `What we would like to ask you:` is no sentence that leads to a list.
  if (/[:：]$/u.test(text) && beginsAsking(text) && words <= 8) return 0
  if (/[:：]$/u.test(text) && !sure) return role !== 'other' && words <= 4 ? 1 : words <= 2 ? 0 : 3
  if (/[?؟？]$/u.test(text) && !sure) return weightOf(text) <= 45 ? 0 : 3
  if (/[!！]$/u.test(text) && !sure) return weightOf(text) <= 40 ? 0 : 2
  return 0
}

/** What follows a heading is prose or a list. */
function following(line: string, next: Block): number {
  if (next.type === 'list') return next.children.length > 1 ? 2 : 1
  if (next.type === 'table' || next.type === 'heading') return 1
  if (next.type !== 'paragraph') return 0
  const text = plainText(next.children).trim()
  const weight = weightOf(text)
  if (weight > 140 || (weight > 40 && /[.:?!؟۔。：？！]$/u.test(text))) return 2
  // `The dialogue will:` leads to a list.
  if (/[:：]$/u.test(text)) return 1
  return weight > 40 && weight > 2 * weightOf(line) ? 1 : 0
}

/** Does the next block go on with a sentence? */
function goesOn(next: Block): boolean {
  return next.type === 'paragraph' && /^\p{Ll}(?![.)])/u.test(plainText(next.children).trim())
}

export function isBareTime(block: Block): boolean {
  if (block.type !== 'paragraph') return false
  const text = plainText(block.children).trim()
  if (isMoment(text)) return findDates(text).length === 0
  const time = beginsWithTime(text) ? findTimes(text)[0] : undefined
  return time?.start === 0 && isOnlyDuration(text.slice(time.end))
}
