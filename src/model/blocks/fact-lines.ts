import type { Paragraph, PhrasingContent, RootContent, TableRow } from 'mdast'
import type { Place } from '../../diagnostics/diagnostic.ts'
import type { Inline } from '../inline.ts'
import { plainText } from '../plain-text.ts'
import { factFieldOf } from '../words/fact-fields.ts'
import type { Conversion } from './conversion.ts'
import { convertInlines } from './convert-inline.ts'
import { isFactLabel, namesAnything, readFactLabel } from './fact-label.ts'
import { placeOf } from './place-of.ts'

/** One line of a block of facts, its audience mark included. */
export interface FactLine {
  text: string
  place: Place
  /** It is a row of a table, so that its first cell is a label whatever it holds. */
  row: boolean
}

/** A block “Session facts”. */
export interface FactBlock {
  head: FactLine
  /** Of its heading; more than any heading's for a bare line. */
  depth: number
  lines: FactLine[]
  /** Nodes that it takes. */
  length: number
}

/** The lines of a paragraph, a heading, a list of such lines or a table of two columns; null for anything else. */
export function linesFrom(node: RootContent, conversion: Conversion): FactLine[] | null {
  if (node.type === 'paragraph' || node.type === 'heading') return wordLines(node, conversion)
  if (node.type === 'list') {
    const items = node.children.map((item) => {
      const [only, second] = item.children
      return only?.type === 'paragraph' && !second ? wordLines(only, conversion) : null
    })
    return items.every((lines) => lines !== null) ? items.flat() : null
  }
  if (node.type !== 'table' || node.children.some((row) => row.children.length !== 2)) return null
  const lines = node.children.map((row) => rowLine(row, conversion)).filter((line) => line.text !== ':')
  const hasHead = (node.data?.headerRows ?? 1) > 0
  return hasHead && isHead(lines[0]) && statesAny(lines.slice(1)) ? lines.slice(1) : lines
}

/** `Fact | Value` above the facts names none; what nearly names one is a slip, which is reported. */
function isHead(line: FactLine | undefined): boolean {
  const labelled = line && readFactLabel(line.text)
  if (!labelled) return false
  const words = [labelled.label, labelled.value]
  return words.every((one) => /^\p{L}+(?: \p{L}+)?$/u.test(one)) && !namesAnything(labelled.label)
}

function wordLines(node: Pick<Paragraph, 'children' | 'position'>, conversion: Conversion): FactLine[] {
  const place = placeOf(node as Paragraph)
  const lines: FactLine[] = []
  for (const [i, written] of wordsOf(node.children, conversion).split('\n').entries()) {
    const text = written.trim()
    if (text === '') continue
    const line = place.line + i
    const column = i === 0 ? place.column : 1
    const own = { line, column, endLine: line, endColumn: column + written.length }
    lines.push({ text, place: own, row: false })
  }
  return lines
}

/** A fact has no links: what one leads to stands behind its words. */
function wordsOf(nodes: readonly PhrasingContent[], conversion: Conversion): string {
  const written = convertInlines(nodes, conversion)
  if (!written.some((node) => node.type === 'link')) return plainText(written)
  const inlines = written.flatMap((node): Inline[] => {
    if (node.type !== 'link' || node.url.endsWith(plainText(node.children))) return [node]
    return [node, { type: 'text', value: ` (${node.url})` }]
  })
  return plainText(inlines)
}

function rowLine(row: TableRow, conversion: Conversion): FactLine {
  const [label = '', value = ''] = row.children.map((cell) =>
    wordsOf(cell.children, conversion).replace(/\s+/gu, ' ').trim(),
  )
  const text = `${label.replace(/\s*[:：]$/u, '')}: ${value}`.trim()
  return { text, place: placeOf(row), row: true }
}

/**
 * What stands below the heading at `at` and states facts: `below` are the lines that follow it in its own node. Null
 * when there is nothing. A later node that states a fact once more is no part of it: it is the brief's own.
 */
export function factBlockAt(
  nodes: readonly RootContent[],
  at: number,
  below: readonly FactLine[],
  conversion: Conversion,
): Omit<FactBlock, 'head'> | null {
  const head = nodes[at] as RootContent
  if (below.length > 0 && !statesAny(below)) return null
  const lines = [...below]
  let end = at + 1
  // A line of dashes below it is only how a plain text underlines.
  if (lines.length === 0 && nodes[end]?.type === 'thematicBreak') end++
  for (let node = nodes[end]; node !== undefined; node = nodes[end]) {
    const more = node.type === 'heading' ? null : linesFrom(node, conversion)
    if (more === null || !statesAny(more)) break
    if (lines.length > 0 && !goesOn(lines, more)) break
    lines.push(...more)
    end++
  }
  if (lines.length === 0) return null
  return { depth: head.type === 'heading' ? head.depth : Number.POSITIVE_INFINITY, lines, length: end - at }
}

/** Some line states a fact, or nearly; or several, and nothing else, have the form of one. */
function statesAny(lines: readonly FactLine[]): boolean {
  const labels = lines.map(({ text }) => readFactLabel(text)?.label ?? null)
  if (labels.some((label) => label !== null && isFactLabel(label))) return true
  return labels.length > 1 && labels.every((label) => label !== null && label.split(/\s+/u).length <= 3)
}

/** Every line is a label and its value, one at least of a fact, and none of a fact that was stated before. */
function goesOn(lines: readonly FactLine[], more: readonly FactLine[]): boolean {
  const labels = more.map(({ text }) => readFactLabel(text)?.label ?? null)
  const before = new Set(lines.map(({ text }) => factFieldOf(readFactLabel(text)?.label ?? '')))
  return (
    labels.every((label) => label !== null && !(factFieldOf(label) && before.has(factFieldOf(label)))) &&
    labels.some((label) => label !== null && isFactLabel(label))
  )
}
