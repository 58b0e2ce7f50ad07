import { remember } from '../remember.ts'
import { type RecordField, recordFields } from '../words/fact-fields.ts'
import { fieldOf } from '../words/index.ts'
import { phrases } from '../words/phrases.ts'
import { readLabel } from './explain-line.ts'
import { findDates } from './find-dates.ts'
import { findSymbols, isSymbol } from './find-symbols.ts'
import { findTimes } from './find-times.ts'
import { findLanguages } from './language-names.ts'
import { datePart, datesIn, type RecordPart, statusParts } from './record-status.ts'
import { recordWords } from './record-words.ts'
import type { Span } from './unit.ts'

const longestBare = 120
const spoken = phrases('checkAgainstDelivery')
const known: ReadonlySet<string> = new Set(recordFields)
/** `Original: English` tells in which language the document was written. */
const original = /^(?:original|original language|langue originale|оригинал|подлинный текст|原文|الأصل)$/iu

/**
 * What a line says of the document, when it says nothing else: `DRAFT`, `Version 2.1 (3 May 2021)`, `Distr.: General`,
 * `Check against delivery`, `ECE/TRANS/2021/4`. Null when it is about something else; empty for `Original: English`.
 */
export const readRecordLine: (line: string) => readonly RecordPart[] | null = remember(recordParts)

function recordParts(line: string): RecordPart[] | null {
  if (line.length > longestBare * 2) return null
  const parts: RecordPart[] = []
  for (const { start, end } of columnsOf(line)) {
    const read = readColumn(line.slice(start, end))
    if (!read) return null
    parts.push(...read.map((part) => shifted(part, start)))
  }
  return parts
}

/** May a line say that the spoken word counts? */
export const mayTellDelivery = (line: string): boolean =>
  (line.length <= longestBare || hasColumns.test(line)) && spoken.isIn(line)

/** Is the line about the document, so that it is no title, no heading and no date of the session? */
export const isRecordLine = (line: string): boolean => readRecordLine(line.trim()) !== null

const hasColumns = /\s{3}|[\t|]/u

/** `ECE/TRANS/2021/4      Distr.: General`: a letterhead sets things side by side. */
function columnsOf(line: string): Span[] {
  if (!hasColumns.test(line)) {
    const start = line.length - line.trimStart().length
    return /[\p{L}\p{N}]/u.test(line) ? [{ start, end: line.trimEnd().length }] : []
  }
  return [...line.matchAll(/\S(?:(?!\s{3}|\t)[^|])*/gu)]
    .map((match) => ({ start: match.index, end: match.index + match[0].trimEnd().length }))
    .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(line.slice(start, end)))
}

function readColumn(text: string): RecordPart[] | null {
  const labelled = readLabel(text)
  const field = labelled && fieldOf(labelled.label)
  if (labelled && field && known.has(field)) {
    const { start } = labelled.value
    return valueParts(text, field as RecordField, start, labelled.label)
  }
  if (labelled && original.test(labelled.label)) {
    return findLanguages(text.slice(labelled.value.start), true).length > 0 ? [] : null
  }
  if (labelled && field) return null
  if (text.length > longestBare) return null
  return deliveryPart(text) ?? symbolPart(text) ?? embargoPart(text) ?? statusParts(text)
}

/** The value under a label; a version and its date are told apart. */
function valueParts(text: string, field: RecordField, start: number, label: string): RecordPart[] | null {
  const value = text.slice(start).trim()
  if (value === '') return null
  const own = { label, labelSpan: { start: 0, end: start } }
  const whole = (fact: RecordField): RecordPart[] => [
    { fact, value: value.replace(/\s+/gu, ' '), start, end: text.length, ...own },
  ]
  if (field === 'versionDate') {
    const date = datesIn(text, start)[0]
    return date ? [datePart(date, own)] : null
  }
  if (field === 'version' || field === 'status') {
    const parts = statusParts(text.slice(start), field)
    const named = parts?.map((part) => ({ ...shifted(part, start), ...(part.fact === field ? own : {}) }))
    return named?.some(({ fact }) => fact === field) ? named : whole(field)
  }
  if (field === 'symbol') {
    const [symbol] = findSymbols(text.slice(start))
    // `Reference: see the annex` is no symbol, nor is one thing among others.
    if (symbol && symbol.end - symbol.start < value.length) {
      const span = { start: start + symbol.start, end: start + symbol.end }
      return [{ fact: 'symbol', value: text.slice(span.start, span.end), ...span, ...own }]
    }
    return value.length <= 40 ? whole('symbol') : null
  }
  return whole(field)
}

function deliveryPart(text: string): RecordPart[] | null {
  const hit = spoken.first(text)
  if (!hit || /[\p{L}\p{N}]/u.test(text.slice(0, hit.start) + text.slice(hit.end))) return null
  const { start, end } = hit
  return [{ fact: 'checkAgainstDelivery', value: 'true', start, end, label: null, labelSpan: null }]
}

function symbolPart(text: string): RecordPart[] | null {
  const bare = text.replace(/[.*_]+$/u, '')
  // Alone on a line `V.1` is more often a number; with a stroke or a year it is a symbol.
  if (!isSymbol(bare) || !/[/(]|-.*-/u.test(bare)) return null
  return [{ fact: 'symbol', value: bare, start: 0, end: bare.length, label: null, labelSpan: null }]
}

/** `Embargoed until 19 May 2021, 12:00 CEST`, `UNDER EMBARGO`. */
function embargoPart(text: string): RecordPart[] | null {
  const from = /^[^\p{L}\p{N}]*/u.exec(text)?.[0].length ?? 0
  const hit = recordWords.next(text, from)
  if (hit?.value !== 'embargo' || hit.start !== from) return null
  const rest = text.slice(hit.end)
  const lead = /^[\s:：–—-]*/u.exec(rest)?.[0].length ?? 0
  const own = rest.slice(lead).replace(/[\s*.)\]]+$/u, '')
  const label = text.slice(hit.start, hit.end)
  if (own === '') {
    return [{ fact: 'embargo', value: label, start: hit.start, end: hit.end, label: null, labelSpan: null }]
  }
  if (findDates(own).length === 0 && findTimes(own).length === 0) return null
  const start = hit.end + lead
  const labelSpan = { start: 0, end: start }
  return [{ fact: 'embargo', value: own, start, end: start + own.length, label, labelSpan }]
}

function shifted(part: RecordPart, by: number): RecordPart {
  const { labelSpan } = part
  return {
    ...part,
    start: part.start + by,
    end: part.end + by,
    labelSpan: labelSpan && { start: labelSpan.start + by, end: labelSpan.end + by },
  }
}
