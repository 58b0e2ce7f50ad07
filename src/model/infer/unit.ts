// The readable things of a brief: paragraphs, headings, list items and table rows, each with its own words and the
// offsets in which readings count. All recognisers work on these.
import type { Place } from '../../diagnostics/diagnostic.ts'
import { type Audiences, narrow } from '../audience.ts'
import type { Reading } from '../brief.ts'
import type { Block, Heading, Inline, ListItem, Paragraph, TableRow } from '../inline.ts'
import { blockText, plainText } from '../plain-text.ts'

/** Offsets into a unit's text, end exclusive. */
export interface Span {
  start: number
  end: number
}

export interface Unit {
  /** Of the paragraph, heading, item or row. */
  id: string
  kind: 'paragraph' | 'heading' | 'item' | 'row'
  node: Paragraph | Heading | ListItem | TableRow
  /** What offsets count in: the paragraph's words, of an item only its first paragraph, of a row its cells by lines. */
  text: string
  /** The inlines of `text`; empty for a row. */
  inlines: Inline[]
  /** The cells of a row. */
  cells: Span[]
  place: Place
  audience: Audiences
  /** Index of the block of the top level it lies in. */
  top: number
  /** Lists and quotes around it. */
  depth: number
  /** Id of the list or table it belongs to. */
  group: string | null
  header: boolean
  /** Null until `linesOf` is asked for them. */
  lines: readonly Line[] | null
}

/** One line of a unit; `start` and `end` are without white space at its ends. */
export interface Line extends Span {
  unit: Unit
  text: string
  place: Place
}

/** Longer lines hold no facts: they are prose, and looking into them costs time. */
export const longestFactLine = 300

/**
 * All units in reading order, headings and nested items included. Blocks inside table cells belong to their row. `first`
 * is the index of the first block among those of the top level.
 */
export function unitsOf(blocks: readonly Block[], first = 0): Unit[] {
  const out: Unit[] = []
  blocks.forEach((block, index) => {
    addUnits(block, { top: first + index, depth: 0 }, out)
  })
  return out
}

function addUnits(block: Block, at: { top: number; depth: number }, out: Unit[]): void {
  if (block.type === 'paragraph' || block.type === 'heading') {
    out.push(unit(block.type, block, block, block.audience, at, null))
  } else if (block.type === 'quote') {
    for (const child of block.children) addUnits(child, { top: at.top, depth: at.depth + 1 }, out)
  } else if (block.type === 'list') {
    for (const item of block.children) addItem(item, block.id, { top: at.top, depth: at.depth + 1 }, out)
  } else if (block.type === 'table') {
    for (const row of block.rows) out.push(rowUnit(row, block.id, at))
  }
}

function addItem(item: ListItem, group: string, at: { top: number; depth: number }, out: Unit[]): void {
  const [first, ...rest] = item.children
  if (first?.type === 'paragraph') {
    const audience = narrow(item.audience, first.audience) ?? first.audience
    out.push(unit('item', item, first, audience, at, group))
  } else if (first) addUnits(first, at, out)
  for (const child of rest) addUnits(child, at, out)
}

function unit(
  kind: Unit['kind'],
  node: Paragraph | Heading | ListItem,
  words: Paragraph | Heading,
  audience: Audiences,
  at: { top: number; depth: number },
  group: string | null,
): Unit {
  return {
    top: at.top,
    depth: at.depth,
    id: node.id,
    kind,
    node,
    text: plainText(words.children),
    inlines: words.children,
    cells: [],
    place: words.place,
    audience,
    group,
    header: false,
    lines: null,
  }
}

function rowUnit(row: TableRow, group: string, at: { top: number; depth: number }): Unit {
  const cells: Span[] = []
  let text = ''
  for (const [i, cell] of row.cells.entries()) {
    if (i > 0) text += '\n'
    const start = text.length
    text += cell.blocks.map(blockText).join('\n')
    cells.push({ start, end: text.length })
  }
  const audience = row.cells
    .flatMap((cell) => cell.blocks)
    .reduce<Audiences>((outer, block) => narrow(outer, block.audience) ?? outer, row.audience)
  return {
    top: at.top,
    depth: at.depth,
    id: row.id,
    kind: 'row',
    node: row,
    text,
    inlines: [],
    cells,
    place: row.place,
    audience,
    group,
    header: row.header,
    lines: null,
  }
}

/** White space, and the signs and pictograms that web pages and forms set before a line. */
const decoration = /^(?:\s|[■□◆◇●○◎・▪▫►▶✓✔★☆※]|\p{Extended_Pictographic}|[\uFE0F\u200D])*/u

/** Most lines begin with a letter. */
const undecorated = /^[A-Za-z]/

/** The lines of a unit that are not blank, without decoration before them; every recogniser asks for them. */
export function linesOf(unit: Unit): readonly Line[] {
  unit.lines ??= makeLines(unit)
  return unit.lines
}

function makeLines(unit: Unit): Line[] {
  const lines: Line[] = []
  let at = 0
  for (const [i, raw] of unit.text.split('\n').entries()) {
    const lead = undecorated.test(raw) ? 0 : (decoration.exec(raw)?.[0].length ?? 0)
    const text = raw.slice(lead).trim()
    const start = at + lead
    if (text !== '') {
      lines.push({ unit, text, start, end: start + text.length, place: linePlace(unit, i, raw, text) })
    }
    at += raw.length + 1
  }
  return lines
}

/** Marks inside the line make the columns a little too small; the line is right. */
function linePlace(unit: Unit, index: number, raw: string, text: string): Place {
  const { place } = unit
  if (!unit.text.includes('\n') || unit.kind === 'row') return place
  const line = place.line + index
  const column = (index === 0 ? place.column : 1) + raw.length - raw.trimStart().length
  return { ...place, line, column, endLine: line, endColumn: column + text.length }
}

/** The reading of a stretch of a unit, white space at its ends left out. */
export function readingOf(unit: Unit, { start, end }: Span): Reading {
  const text = unit.text.slice(start, end)
  const lead = text.length - text.trimStart().length
  return { block: unit.id, start: start + lead, end: Math.max(start + lead, start + text.trimEnd().length) }
}
