import type { SessionDocument } from '../brief.ts'
import { plainText } from '../plain-text.ts'
import { columnOf, fieldOf, headingRole, isToBeConfirmed } from '../words/index.ts'
import type { ColumnName } from '../words/words.ts'
import { type Context, leadInOf, roleAt, sectionAt } from './context.ts'
import {
  entriesOf,
  type FoundDocument,
  foundDocument,
  linkAt,
  ofEntry,
  toDocument,
} from './document-found.ts'
import { readDocument } from './document-parts.ts'
import { readLabel } from './explain-line.ts'
import { type Line, linesOf, longestFactLine, type Span, type Unit } from './unit.ts'

/** More words than these with a full stop behind them are a sentence and no title. */
const longestTitle = 25

/**
 * Documents of the session: lists and lines under a heading or label for documents, and tables with a column for them.
 * `isQuestion` holds the ids of units that are questions.
 */
export function findDocuments(context: Context, isQuestion: ReadonlySet<string>): SessionDocument[] {
  const columns = documentColumns(context.units)
  const found: FoundDocument[] = []
  for (const unit of context.units) {
    if (unit.kind === 'heading' || isQuestion.has(unit.id) || context.head.has(unit.id)) continue
    if (unit.text.length > longestFactLine * 6) continue
    if (unit.kind === 'row') found.push(...ofRow(unit, columns.get(unit.group ?? '')))
    else found.push(...ofLines(context, unit))
  }
  const perUnit = new Map<string, number>()
  return found.map((one) => {
    const nth = (perUnit.get(one.unit.id) ?? 0) + 1
    perUnit.set(one.unit.id, nth)
    return toDocument(one, nth)
  })
}

type Heads = readonly (ColumnName | null)[]

/** Header rows that name documents, or symbols beside titles; not those of a table of people. */
function documentColumns(units: readonly Unit[]): Map<string, Heads> {
  const found = new Map<string, Heads>()
  for (const unit of units) {
    if (unit.kind !== 'row' || !unit.header || unit.group === null) continue
    const heads = unit.cells.map(({ start, end }) => columnOf(unit.text.slice(start, end)))
    const named = heads.includes('document') || (heads.includes('symbol') && titleColumn(heads) >= 0)
    if (named && !heads.includes('time') && !heads.includes('name')) found.set(unit.group, heads)
  }
  return found
}

function titleColumn(heads: Heads): number {
  const own = heads.indexOf('document')
  return own >= 0 ? own : heads.findIndex((head) => head === 'item' || head === 'affiliation')
}

function ofRow(unit: Unit, heads: Heads | undefined): FoundDocument[] {
  if (unit.header) return []
  if (!heads) return ofLabelledRow(unit)
  const cell = (index: number): Span | null => {
    const span = unit.cells[index]
    return span && unit.text.slice(span.start, span.end).trim() !== '' ? span : null
  }
  const title = cell(titleColumn(heads))
  const symbol = cell(heads.indexOf('symbol'))
  const status = cell(heads.indexOf('status'))
  const main = title ?? symbol
  if (!main || isToBeConfirmed(unit.text.slice(main.start, main.end))) return []
  const read = readDocument(unit.text, main.start, main.end)
  const parts = { ...read, symbol: symbol ?? read.symbol, status: status ?? read.status }
  const whole = { start: 0, end: unit.text.length }
  return [foundDocument(unit, whole, parts, 0.85, 'row of a table of documents')]
}

/** `Documents | A/1; A/2`. */
function ofLabelledRow(unit: Unit): FoundDocument[] {
  const [label, value, third] = unit.cells
  if (!label || !value || third || fieldOf(unit.text.slice(label.start, label.end)) !== 'documents') return []
  return entriesOf(unit, value, 'stands in the row for documents')
}

function ofLines(context: Context, unit: Unit): FoundDocument[] {
  const isLabelAbove = unit.kind === 'item' && context.blocks[unit.top - 1]?.type === 'paragraph'
  const lead = isLabelAbove ? lastLine(leadInOf(context, unit.top)) : ''
  // In the front matter a key such as `resources` names a list as a heading would.
  const keyed = context.sectionOf[unit.top] === -2 && headingRole(lead, '') === 'documents'
  const below = fieldOf(lead) === 'documents' || keyed
  const inside = roleAt(context, unit) === 'documents' || fieldOf(headingOf(context, unit)) === 'documents'
  const lines = linesOf(unit)
  let open = false
  return lines.flatMap((line) => {
    if (line.text.length > longestFactLine) return []
    const labelled = readLabel(line.text)
    if (labelled && fieldOf(labelled.label) === 'documents') {
      open = labelled.value.start >= line.text.length
      const value = { start: line.start + labelled.value.start, end: line.end }
      return open ? [] : entriesOf(unit, value, `stands under the label “${labelled.label}”`)
    }
    if (labelled && fieldOf(labelled.label) !== null) return []
    if (below || open) return ofEntry(line, 0.8, 'stands under a label for documents')
    return inside ? inSection(context, line, lines.length) : []
  })
}

const headingOf = (context: Context, unit: Unit) => plainText(sectionAt(context, unit)?.heading ?? [])
const lastLine = (text: string) => text.slice(text.lastIndexOf('\n') + 1)

/** Under a heading that may be for other things too an entry has to look like a document. */
function inSection(context: Context, line: Line, lines: number): FoundDocument[] {
  const { unit } = line
  const heading = headingOf(context, unit)
  const sure = fieldOf(heading) === 'documents' || columnOf(heading) === 'document'
  const read = readDocument(unit.text, line.start, line.end)
  const linked = linkAt(unit, line) !== null || read.url !== null
  const marked = linked || read.symbol !== null || read.status !== null
  if (isSentence(line.text) && !(marked && unit.kind === 'item')) return []
  if (unit.kind === 'paragraph' && !sure && !marked) return []
  if (unit.kind === 'paragraph' && lines === 1 && !marked) return []
  const confidence = sure ? 0.8 : marked ? 0.7 : 0.55
  return ofEntry(line, confidence, 'under a heading for documents')
}

/** `The documents are at the door.`, `What to read:`. */
function isSentence(text: string): boolean {
  if (/[:：?؟？]$/u.test(text)) return true
  return (
    /[.!。]$/u.test(text) && text.split(/\s+/u).length > (/^\p{Lu}\S*\s\p{Ll}/u.test(text) ? 8 : longestTitle)
  )
}
