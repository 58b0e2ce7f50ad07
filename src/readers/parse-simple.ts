import type { Root, RootContent } from 'mdast'
import { isBlank } from './plain-blocks.ts'
import { readSimple } from './simple-blocks.ts'
import { placeIn, type SourceLines, sourceLines } from './source-lines.ts'
import { walkTree } from './walk-tree.ts'

/** Lines between blank ones, and the blocks that they are where they are simple. */
interface Segment {
  from: number
  to: number
  blocks: RootContent[] | null
}

/** May begin something that no blank line ends. */
const spanning = /```|~~~|:::|<(?:[!?]|script|pre|style|textarea)/i
/** May stand in a list, or begin one. */
const inList = /^(?:\s|(?:[-*+]|\d{1,9}[.)])(?!\S))/

/** Stands in the text to parse where simple blocks stood; an empty heading ends lists and quotes as they did. */
const separator = '#'

/**
 * Parses only what is not simple: most of a brief is headings, paragraphs and lists of words, which need no parser.
 * The tree is the one that `parse` would make of the whole. `first` counts the lines of the front matter.
 */
export function parseSimple(text: string, first: number, parse: (text: string) => Root): Root {
  const source = sourceLines(text)
  const segments = segmentsOf(source, first)
  if (first === 0 && !segments.some(({ blocks }) => blocks)) return parse(text)
  const children = segments.flatMap(({ blocks }) => blocks ?? [])
  const rest = restOf(source, segments)
  if (rest.lines.length > 0) {
    const parsed = parse(rest.lines.join('\n'))
    moveBack(parsed, rest.numbers, source)
    for (const one of parsed.children) if (one.position?.start.line !== 0) children.push(one)
    children.sort((a, b) => (a.position?.start.line ?? 0) - (b.position?.start.line ?? 0))
  }
  if (first > 0) children.unshift(frontMatter(source, first))
  const last = source.lines.length - 1
  return { type: 'root', children, position: placeIn(source, 0, 0, last, source.lines[last]?.length ?? 0) }
}

function frontMatter(source: SourceLines, first: number): RootContent {
  const value = source.lines.slice(1, first - 1).join('\n')
  const end = source.lines[first - 1]?.length ?? 0
  return { type: 'yaml', value, position: placeIn(source, 0, 0, first - 1, end) }
}

function segmentsOf(source: SourceLines, first: number): Segment[] {
  const { lines } = source
  const segments: Segment[] = []
  let known = !lines.some((line) => line.includes('\r'))
  for (let from = first; from < lines.length; from++) {
    if (isBlank(lines[from] as string)) continue
    let to = from + 1
    while (to < lines.length && !isBlank(lines[to] as string)) to++
    const blocks = known ? readSimple(source, from, to) : null
    if (!blocks && known) known = !lines.slice(from, to).some((line) => spanning.test(line))
    segments.push({ from, to, blocks })
    from = to
  }
  leaveLists(lines, segments)
  return segments
}

/** A list may go on behind a blank line: such are left to the parser. */
function leaveLists(lines: readonly string[], segments: readonly Segment[]): void {
  for (const [index, segment] of segments.entries()) {
    const next = segments[index + 1]
    if (!next || !inList.test(lines[next.from] as string)) continue
    if (!lines.slice(segment.from, segment.to).some((line) => inList.test(line))) continue
    segment.blocks = null
    next.blocks = null
  }
}

/** The lines to parse, and the number of each in the whole, from 1; 0 for a separator. */
function restOf({ lines }: SourceLines, segments: readonly Segment[]) {
  const rest: string[] = []
  const numbers: number[] = []
  for (const [index, { from, blocks }] of segments.entries()) {
    const end = segments[index + 1]?.from ?? lines.length
    if (blocks) {
      if (numbers.length > 0 && numbers.at(-1) !== 0) {
        rest.push(separator)
        numbers.push(0)
      }
      continue
    }
    for (let at = from; at < end; at++) {
      rest.push(lines[at] as string)
      numbers.push(at + 1)
    }
  }
  return { lines: rest, numbers }
}

function moveBack(tree: Root, numbers: readonly number[], { offsets }: SourceLines): void {
  const moved = new Set<object>()
  for (const { position } of walkTree(tree)) {
    for (const point of position ? [position.start, position.end] : []) {
      if (moved.has(point)) continue
      moved.add(point)
      point.line = numbers[point.line - 1] ?? 0
      point.offset = (offsets[point.line - 1] ?? 0) + point.column - 1
    }
  }
}
