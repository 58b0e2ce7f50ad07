import type { Heading, List, ListItem, Paragraph, RootContent } from 'mdast'
import { readSimpleTable } from './simple-table.ts'
import { addWords, isSimple, startsSimple } from './simple-words.ts'
import { placeIn, type SourceLines } from './source-lines.ts'

const headingStart = /^(#{1,6}) (?=\S)/
const itemStart = /^(?:[-*+]|(\d{1,9})([.)])) (?=\S)/

/** Blocks read so far; the last one may hold a paragraph that goes on. */
interface Reading {
  source: SourceLines
  blocks: RootContent[]
  paragraph: Paragraph | null
  /** The mark of the list that is open. */
  marker: string
}

/**
 * Headings, paragraphs, flat lists and tables of the lines from `from` (behind a blank line) to `to` (before one), as
 * the parser reads them; null where they hold anything else, or anything else might begin.
 */
export function readSimple(source: SourceLines, from: number, to: number): RootContent[] | null {
  if (source.lines[from]?.startsWith('|')) return readSimpleTable(source, from, to)
  const reading: Reading = { source, blocks: [], paragraph: null, marker: '' }
  for (let at = from; at < to; at++) if (!readLine(reading, at)) return null
  return reading.blocks
}

function readLine(reading: Reading, at: number): boolean {
  const line = reading.source.lines[at] as string
  const heading = headingStart.exec(line)?.[0].length
  if (heading !== undefined) return readHeading(reading, at, heading)
  const item = itemStart.exec(line)
  if (item) return readItem(reading, at, item)
  const start = /^ */.exec(line)?.[0].length ?? 0
  if (!startsSimple(line.slice(start))) return false
  if (reading.paragraph === null) {
    if (start > 0) return false
    reading.blocks.push(startParagraph(reading, at, 0))
  } else continueParagraph(reading, at, start)
  return true
}

function readHeading(reading: Reading, at: number, start: number): boolean {
  const { source, blocks } = reading
  const line = source.lines[at] as string
  // A heading may be closed by the marks that opened it.
  if (line.endsWith('#') || !isSimple(line.slice(start))) return false
  const position = placeIn(source, at, 0, at, line.length)
  const heading: Heading = { type: 'heading', depth: (start - 1) as Heading['depth'], children: [], position }
  addWords(heading.children, source, at, start, line.length)
  blocks.push(heading)
  reading.paragraph = null
  reading.marker = ''
  return true
}

function readItem(reading: Reading, at: number, [start, number, sign]: RegExpExecArray): boolean {
  const { source, blocks } = reading
  const line = source.lines[at] as string
  if (!startsSimple(line.slice(start?.length))) return false
  const marker = sign ?? line.charAt(0)
  if (reading.marker !== marker) {
    // Only a first number can stand below words; any other is a word of them.
    if (number !== undefined && number !== '1' && blocks.length > 0) return false
    blocks.push(newList(source, at, number))
    reading.marker = marker
  }
  const position = placeIn(source, at, 0, at, line.length)
  const paragraph = startParagraph(reading, at, start?.length ?? 0)
  const item: ListItem = { type: 'listItem', spread: false, checked: null, children: [paragraph], position }
  const list = blocks.at(-1) as List
  list.children.push(item)
  endList(list, position.end)
  return true
}

function newList(source: SourceLines, at: number, number: string | undefined): List {
  return {
    type: 'list',
    ordered: number !== undefined,
    start: number === undefined ? null : Number(number),
    spread: false,
    children: [],
    position: placeIn(source, at, 0, at, 0),
  }
}

function startParagraph(reading: Reading, at: number, start: number): Paragraph {
  const end = reading.source.lines[at]?.length ?? 0
  const position = placeIn(reading.source, at, start, at, end)
  const paragraph: Paragraph = { type: 'paragraph', children: [], position }
  addWords(paragraph.children, reading.source, at, start, end)
  reading.paragraph = paragraph
  return paragraph
}

function continueParagraph({ source, blocks, paragraph }: Reading, at: number, start: number): void {
  const length = source.lines[at]?.length ?? 0
  const { end } = placeIn(source, at, start, at, length)
  if (paragraph?.position) {
    addWords(paragraph.children, source, at, start, length)
    paragraph.position.end = end
  }
  const last = blocks.at(-1)
  if (last?.type === 'list') endList(last, end)
}

/** Each node has points of its own, for the steps behind move them. */
function endList(list: List, end: { line: number; column: number; offset?: number | undefined }): void {
  for (const one of [list, list.children.at(-1)]) if (one?.position) one.position.end = { ...end }
}
