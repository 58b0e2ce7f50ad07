import type { SessionDocument } from '../brief.ts'
import { foldSpace } from '../plain-text.ts'
import { isToBeConfirmed } from '../words/index.ts'
import { type DocumentParts, readDocument } from './document-parts.ts'
import { isMoment } from './explain-line.ts'
import { inlinesAt, type LinkSpan, linksOf } from './inlines-at.ts'
import { type Line, readingOf, type Span, type Unit } from './unit.ts'

/** A document before it is named. */
export interface FoundDocument {
  unit: Unit
  /** All that is said of the document. */
  whole: Span
  parts: DocumentParts
  url: string | null
  confidence: number
  because: string
}

/** A line, without its bullet, that is one document. */
export function ofEntry(line: Line, confidence: number, because: string): FoundDocument[] {
  const { unit, start, end } = line
  if (isToBeConfirmed(line.text) || !/[\p{L}\p{N}]/u.test(line.text)) return []
  // A date with a link leads to a meeting.
  if (isMoment(line.text)) return []
  const bullet = /^[•●–▪*\s-]{0,4}(?:\d{1,2}[.)]\s{1,3})?/u.exec(line.text)?.[0].length ?? 0
  const parts = readDocument(unit.text, start + bullet, end)
  return [foundDocument(unit, { start, end }, parts, confidence, because)]
}

/** Several documents on a line have `;` between them. */
export function entriesOf(unit: Unit, { start, end }: Span, because: string): FoundDocument[] {
  const found: FoundDocument[] = []
  for (const match of unit.text.slice(start, end).matchAll(/[^;；\n]+/gu)) {
    const lead = match[0].length - match[0].trimStart().length
    const from = start + match.index + lead
    const to = from + match[0].trim().length
    const words = unit.text.slice(from, to)
    if (!/[\p{L}\p{N}]/u.test(words) || isToBeConfirmed(words)) continue
    found.push(foundDocument(unit, { start: from, end: to }, readDocument(unit.text, from, to), 0.8, because))
  }
  return found
}

/** The web address a stretch is linked to. */
export function linkAt(unit: Unit, { start, end }: Span): LinkSpan | null {
  return linksOf(unit).find((link) => link.start < end && start < link.end && !isMail(link.url)) ?? null
}

const isMail = (url: string) => /^mailto:/iu.test(url)

/** A document with the address it is linked to or written with. */
export function foundDocument(
  unit: Unit,
  whole: Span,
  parts: DocumentParts,
  confidence: number,
  because: string,
): FoundDocument {
  const written = parts.url && unit.text.slice(parts.url.start, parts.url.end)
  return { unit, whole, parts, url: linkAt(unit, whole)?.url ?? written, confidence, because }
}

/** As the model has it; `nth` counts those of one unit. */
export function toDocument(
  { unit, whole, parts, url, confidence, because }: FoundDocument,
  nth: number,
): SessionDocument {
  const reading = (span: Span | null) => span && readingOf(unit, span)
  const text = (span: Span | null) => span && foldSpace(unit.text.slice(span.start, span.end))
  const title = readingOf(unit, parts.title)
  return {
    id: nth === 1 ? unit.id : `${unit.id}-d${nth}`,
    symbol: text(parts.symbol),
    title: inlinesAt(unit, title),
    status: text(parts.status),
    url,
    audience: unit.audience,
    place: unit.place,
    confidence,
    because,
    from: [readingOf(unit, whole)],
    parts: { symbol: reading(parts.symbol), title, status: reading(parts.status) },
  }
}
