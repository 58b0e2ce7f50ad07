import { recordFields } from '../words/fact-fields.ts'
import { fieldOf } from '../words/index.ts'
import type { Candidate } from './candidate.ts'
import { labelledPairs } from './labelled-pairs.ts'
import { mayTellDelivery, readRecordLine } from './record-line.ts'
import type { RecordPart } from './record-status.ts'
import { type Line, linesOf, longestFactLine, readingOf, type Span, type Unit } from './unit.ts'

/** So many blocks at the end may hold what a letter has at its foot. */
const footBlocks = 3
const known: ReadonlySet<string> = new Set(recordFields)

/**
 * What the brief says of itself as a document, at its top and its foot, under a label or in lines of their own: symbol,
 * version and its date, status, distribution, embargo. That the spoken word counts is read wherever it stands alone.
 */
export function recordCandidates(units: readonly Unit[], openingEnd: number): Candidate[] {
  const last = units.at(-1)?.top ?? 0
  const out: Candidate[] = []
  for (const unit of units) {
    if (unit.kind === 'heading' || unit.text.length > longestFactLine * 10) continue
    const top = unit.top < openingEnd
    const foot = !top && unit.kind === 'paragraph' && unit.top > last - footBlocks
    if (unit.kind === 'row') {
      if (top) out.push(...ofRow(unit))
      continue
    }
    for (const line of linesOf(unit)) {
      // Elsewhere nothing else counts.
      if (line.text.length > longestFactLine || !(top || foot || mayTellDelivery(line.text))) continue
      const parts = readRecordLine(line.text)
      for (const part of parts ?? []) {
        if (top || foot || part.fact === 'checkAgainstDelivery') out.push(candidate(line, part, top))
      }
    }
  }
  return out
}

/** `Version | 2.1`: a row of two cells is a label and its value, one of four or six is such pairs. */
function ofRow(unit: Unit): Candidate[] {
  if (unit.text.length > longestFactLine) return []
  const pairs = labelledPairs(unit.cells.map(({ start, end }) => unit.text.slice(start, end))) ?? []
  return pairs.flatMap(({ at }) => ofPair(unit, unit.cells[at] as Span, unit.cells[at + 1] as Span))
}

function ofPair(unit: Unit, label: Span, value: Span): Candidate[] {
  const name = unit.text
    .slice(label.start, label.end)
    .trim()
    .replace(/\s*[:：]$/u, '')
  const field = fieldOf(name)
  if (!field || !known.has(field)) return []
  const words = unit.text.slice(value.start, value.end)
  const lead = `${name}: `
  const line: Line = { unit, text: unit.text, start: 0, end: unit.text.length, place: unit.place }
  return (readRecordLine(lead + words) ?? []).map((part) => {
    const by = value.start - lead.length
    const labelSpan = part.labelSpan && { start: label.start, end: label.end }
    return candidate(line, { ...part, start: part.start + by, end: part.end + by, labelSpan }, true)
  })
}

function candidate(line: Line, part: RecordPart, top: boolean): Candidate {
  const at = ({ start, end }: { start: number; end: number }) =>
    readingOf(line.unit, { start: line.start + start, end: line.start + end })
  const text = line.text.slice(part.start, part.end).replace(/\s+/gu, ' ').trim()
  const where = top ? 'at the top' : part.fact === 'checkAgainstDelivery' ? 'in the brief' : 'at the foot'
  return {
    fact: part.fact,
    value: part.value,
    text,
    label: part.label,
    from: [at(part)],
    // The whole line speaks of the document: a bracket or a small word is no reason to print it twice.
    covers:
      line.unit.kind === 'row'
        ? part.labelSpan
          ? [at(part.labelSpan)]
          : []
        : [at({ start: 0, end: line.text.length })],
    place: line.place,
    audience: line.unit.audience,
    features: {
      ...(part.label === null ? { 'nothing else in the line': 0.8 } : { label: 0.85 }),
      ...(top ? { 'at the top': 0.1 } : { 'further down': -0.1 }),
    },
    because:
      part.label === null
        ? `a line ${where} that speaks of the document only`
        : `stands under the label “${part.label}”`,
    // `Draft` in a letterhead and `Final text` at the foot are no two statements of one thing.
    explicit: top || part.label !== null,
    stated: false,
  }
}
