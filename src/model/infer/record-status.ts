import type { RecordField } from '../words/fact-fields.ts'
import { type DateHit, findDates } from './find-dates.ts'
import { recordWords } from './record-words.ts'
import type { Span } from './unit.ts'

/** One thing that a line says of the brief as a document; offsets count in the line. */
export interface RecordPart extends Span {
  fact: RecordField | 'checkAgainstDelivery'
  value: string
  /** The label as written, and its stretch. */
  label: string | null
  labelSpan: Span | null
}

/** `Draft 3, 4 May 2021`, `Version 2.1 (3 May 2021)`, `v0.3`; nothing else may stand there. */
export function statusParts(text: string, field: 'version' | 'status' | null = null): RecordPart[] | null {
  const parts: RecordPart[] = []
  let version: Span | null = field === 'version' ? { start: 0, end: 0 } : null
  let numbered = field !== null
  let at = 0
  while (at < text.length) {
    const rest = text.slice(at)
    const gap = /^[^\p{L}\p{N}]+/u.exec(rest)?.[0].length ?? 0
    if (gap > 0) {
      at += gap
      continue
    }
    const number = versionNumber(rest, numbered)
    if (number) {
      const labelled = version && version.end > version.start ? version : null
      const span = { start: at, end: at + number.length }
      const label = labelled && text.slice(labelled.start, labelled.end)
      const value = number.replace(/^(?:v|ver)\.?\s?(?=\d)/iu, '')
      parts.push({ fact: 'version', value, ...span, label, labelSpan: labelled })
      at += number.length
      numbered = false
      continue
    }
    const date = datesIn(text, at)[0]
    if (date?.start === at) {
      parts.push(datePart(date, { label: null, labelSpan: null }))
      at = date.end
      numbered = false
      continue
    }
    const word = recordWords.next(text, at)
    if (word?.start !== at || word.value === 'embargo') return null
    if (word.value === 'status') addStatus(parts, text, word)
    if (word.value === 'version') version = word
    if (word.value !== 'link') numbered = true
    at = word.end
  }
  const said = parts.some(({ fact }) => fact !== 'versionDate') || (version !== null && parts.length > 0)
  return said ? onlyFirst(parts) : null
}

/** `Final draft` is one status. */
function addStatus(parts: RecordPart[], text: string, { start, end }: Span): void {
  const last = parts.at(-1)
  if (last?.fact === 'status' && /^[\s-]*$/u.test(text.slice(last.end, start))) {
    last.end = end
    last.value = text.slice(last.start, end)
  } else {
    parts.push({ fact: 'status', value: text.slice(start, end), start, end, label: null, labelSpan: null })
  }
}

/** Of two dates or numbers only the first is the version's. */
function onlyFirst(parts: readonly RecordPart[]): RecordPart[] {
  return parts.filter((part, index) => parts.findIndex(({ fact }) => fact === part.fact) === index)
}

/** `3`, `2.1`, `v0.3`, `no. 4`: no day of a date, as in `Draft 4 May 2021`. */
function versionNumber(rest: string, numbered: boolean): string | null {
  const match = /^(v(?:er)?\.?\s?)?\d{1,3}(?:\.\d{1,3}){0,3}[a-z]?(?![\p{L}\p{N}/-])(?!\.\d)/iu.exec(rest)
  if (!match || (!numbered && !match[1])) return null
  if (match[1] || match[0].includes('.')) return match[0]
  const closed = /^\s*(?:[,;:()[\]–—]|\s-\s|$)/u.test(rest.slice(match[0].length))
  return closed || findDates(rest)[0]?.start !== 0 ? match[0] : null
}

/** Full dates of a text from an offset on. */
export function datesIn(text: string, from: number): DateHit[] {
  return findDates(text.slice(from))
    .filter(({ date }) => date !== null)
    .map((hit) => ({ ...hit, start: hit.start + from, end: hit.end + from }))
}

/** The date of a version. */
export function datePart(hit: DateHit, own: Pick<RecordPart, 'label' | 'labelSpan'>): RecordPart {
  return { fact: 'versionDate', value: hit.date as string, start: hit.start, end: hit.end, ...own }
}
