import type { Block, TableRow } from '../inline.ts'
import { blockText, plainText } from '../plain-text.ts'
import { isHeadingWord } from '../words/index.ts'
import { phrases } from '../words/phrases.ts'
import { isCapitals } from './capitals.ts'
import { eventKinds } from './event-kinds.ts'
import { isMoment, type LabelledLine, labelMeaning, momentSpans, readLabel, without } from './explain-line.ts'
import { findDates } from './find-dates.ts'
import { labelledPairs } from './labelled-pairs.ts'
import { isBody, isIssuer } from './letterhead.ts'
import { looksPersonal, titleLength } from './names.ts'
import { isOtherDate } from './other-dates.ts'
import { isRecordLine } from './record-line.ts'
import { sentencesOf } from './sentences.ts'
import { beginsFormSection } from './split-heading-lines.ts'
import { type Line, linesOf, type Unit } from './unit.ts'

const longestTitle = 150
const longestLine = 220
const longestOpening = 12

const byWords = phrases('byWords')

/** How many blocks from the top are short lines, among which title, date and place are told; a heading ends them. */
export function openingEnd(blocks: readonly Block[], from = 0): number {
  let end = from
  while (end < blocks.length && end < from + longestOpening && isShort(blocks[end] as Block)) {
    if (blocks[end]?.type === 'heading' || beginsFormSection(blocks[end] as Block)) break
    end++
  }
  return end
}

/** A paragraph of short lines, none of which closes a sentence as prose does. */
export function isShort(block: Block): boolean {
  if (block.type === 'rule' || block.type === 'heading') return true
  if (block.type === 'table') return block.rows.every(isOfFacts)
  if (block.type !== 'paragraph') return false
  const lines = plainText(block.children).split('\n')
  const wrapped = lines.filter((line, i) => i > 0 && /^\p{Ll}/u.test(line)).length
  if (lines.length > 2 && wrapped * 2 >= lines.length) return false
  return lines.every((line) => line.length <= longestLine && !(line.length > 90 && /[.;؛。]\s*$/u.test(line)))
}

const isOfFacts = ({ cells }: TableRow): boolean =>
  cells.length === 2 || labelledPairs(cells.map(({ blocks }) => blocks.map(blockText).join('\n'))) !== null

/** Lines before `end` that may be the title or stand above it: no date, no field, no author, no sentence. */
export function titleLines(units: readonly Unit[], end: number): Line[] {
  const lines: Line[] = []
  for (const unit of units) {
    if (unit.top >= end) break
    if (unit.kind !== 'paragraph' || unit.depth > 0) continue
    lines.push(...linesOf(unit).filter((line) => canBeTitle(line.text)))
  }
  return lines
}

function canBeTitle(text: string): boolean {
  if (isRecordLine(text) || text.length > longestTitle || !/\p{L}{2}/u.test(text)) return false
  if (isMoment(text) || isMostlyMoment(text) || tellsOtherDate(text)) return false
  const labelled = readLabel(text)
  if (labelled && (labelMeaning(labelled.label) || isNameUnderLabel(text, labelled))) return false
  if (isProse(text)) return false
  return !/[.;:,؛。：；，]$/u.test(text) && !isByLine(text) && !/^[([]/u.test(text)
}

/** `Minutes: Ruth Holm`: who does what, though we don't know the label. */
function isNameUnderLabel(text: string, { label, value }: LabelledLine): boolean {
  const said = text.slice(value.start).trim()
  if (/\s/u.test(label) || isCapitals(text) || eventKinds.isIn(label)) return false
  return said.split(/\s+/u).length <= 3 && looksPersonal(said)
}

/** A title may ask and answer; what goes on after that, or is long, is running text. */
function isProse(text: string): boolean {
  if (!/[.?!؟。？！]\s/u.test(text)) return false
  // What ends in a colon only names what follows: `Round table: a statement.. and a question?`
  const { length } = sentencesOf(text).filter(({ end }) => !/[:：]/u.test(text.charAt(end - 1)))
  return length > 2 || (length === 2 && text.length > 110)
}

/** `Posted 2 August 2027` */
const tellsOtherDate = (text: string) => findDates(text).some((hit) => isOtherDate(text, hit, null))

/** `5 March 2026, 4.15pm, Seminar Room 2` begins with a date, whatever follows. */
function isMostlyMoment(text: string): boolean {
  const spans = momentSpans(text)
  return spans.length > 1 && spans.some(({ start }) => start === 0) && without(text, spans).trim().length < 60
}

/** `By Anna Berg`; `From Words to Deeds` is a title. */
function isByLine(text: string): boolean {
  return (
    byWords.begins(text) &&
    looksPersonal(
      text
        .replace(/^\S+\s+/u, '')
        .replace(/[,(].*$/u, '')
        .trim(),
    )
  )
}

/** The lines that a title may begin at, each with those that go on with it in its paragraph. */
export function titleGroups(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = []
  for (const line of lines) {
    const last = groups.at(-1)?.at(-1)
    if (last && last.unit === line.unit && goesOn(last, line)) groups.at(-1)?.push(line)
    else groups.push([line])
  }
  return groups
}

function goesOn(last: Line, next: Line): boolean {
  if (last.unit.text.slice(last.end, next.start).trim() !== '') return false
  if (namesKind(last.text) || isIssuer(last.text)) return false
  if (isCapitals(last.text) && isCapitals(next.text)) return true
  // `～Ropes and knots～` below the title is its second part.
  if (/^[～〜~].*[～〜~]$/u.test(next.text)) return true
  if (isQuoted(last.text)) return false
  return /[:,–—-]$/u.test(last.text) || /^\p{Ll}/u.test(next.text)
}

/** `HIGH-LEVEL DIALOGUE`, `Session 4B | Room 3`, `Rope Days: webinar no. 12`: what it is, not what it is about. */
export function namesKind(text: string): boolean {
  if (/\s[|·•]\s/u.test(text)) return true
  if (isNumberedKind(text)) return true
  if (/[?؟？:：]/u.test(text) || text.length > 80 || isBody(text)) return false
  const hit = eventKinds.first(text)
  if (!hit) return false
  const words = text.split(/\s+/u).length
  return words <= 4 || (words <= 8 && (eventKinds.ends(text) || hit.start === 0))
}

const lastNumber = /[\s#№](?:n[°ºo]?\.?\s?|nr\.?\s?|№\s?|#\s?)?\d{1,3}$/iu

/** Ends with a kind of meeting and its number. */
function isNumberedKind(text: string): boolean {
  const number = text.length > 80 || /[?؟？]/u.test(text) ? null : lastNumber.exec(text)
  return number !== null && eventKinds.ends(text.slice(0, number.index).trimEnd())
}

/** Quoted as a whole, as a title is. */
export const isQuoted = (text: string) => /^["“„«].+["”“»]$/u.test(text.trim())

/** `3rd Ministerial Meeting on Ropes`: a kind of meeting with more of its name. */
export function mentionsKind(text: string): boolean {
  if (/[?؟？:："“„«]/u.test(text) || text.split(/\s+/u).length > 10) return false
  return eventKinds.isIn(text) && !isBody(text)
}

/** `Professor Ida Holm (Institute of Ropes)` below the title. */
export function isPersonLine(text: string): boolean {
  if (isQuoted(text) || isCapitals(text)) return false
  const name = text.replace(/\s*[,(].*$/u, '').trim()
  return looksPersonal(name) && (titleLength(name) > 0 || name !== text) && !isHeadingWord(name)
}
