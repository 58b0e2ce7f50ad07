import type { Root, RootContent } from 'mdast'
import { lineOffsets } from './line-offsets.ts'
import { endOfPlain, isBlank } from './plain-blocks.ts'
import { type ContainerLines, pairContainers } from './scan-containers.ts'
import type { Parser } from './syntax.ts'
import { walkTree } from './walk-tree.ts'

/** Parsing takes more than linear time: a file of more characters is cut into parts, which are parsed one by one. */
const WHOLE = 64 * 1024
/** A part ends at the first good place after this many characters, or at any line after so many lines. */
const PART = 16 * 1024
const PART_LINES = 2000

export interface ParseOptions {
  /** For the first part, which may hold front matter, and for all others. */
  first: Parser
  rest: Parser
  /** Lines inside code or comments, where a blank line is no end; asked for where a file is cut. */
  inCode: () => ReadonlySet<number>
  /** Text set behind a part, so that its references find their definitions; `''` for none. */
  appendix(part: string): string
}

/** Parses lines joined by `\n`; positions are those of the whole, however it was cut. */
export function parseLines(lines: readonly string[], options: ParseOptions): Root {
  const text = lines.join('\n')
  if (text.length <= WHOLE) return options.first(text)
  const pairs = pairContainers(lines, 0)
  const cutter: Cutter = {
    lines,
    options,
    offsets: lineOffsets(lines),
    inside: new Set(options.inCode()),
    large: new Map(pairs.filter(isLarge(lines)).map((pair) => [pair.open, pair])),
  }
  for (const { open, close } of pairs.filter((pair) => !cutter.large.has(pair.open))) {
    if (close - open > PART_LINES) continue
    for (let at = open + 1; at <= close; at++) cutter.inside.add(at)
  }
  const position = { start: pointOf(cutter, 0, 0), end: endOfLine(cutter, lines.length - 1) }
  return { type: 'root', children: parseRange(cutter, 0, lines.length), position }
}

interface Cutter {
  lines: readonly string[]
  options: ParseOptions
  /** Where each line starts in the text. */
  offsets: readonly number[]
  /** Lines before which no part may end. */
  inside: Set<number>
  /** Containers so long that their content is cut too, by the line that opens them. */
  large: ReadonlyMap<number, ContainerLines>
}

function parseRange(cutter: Cutter, from: number, to: number): RootContent[] {
  const children: RootContent[] = []
  for (let at = from; at < to; ) {
    const large = cutter.large.get(at)
    const plain = large || isBlank(cutter.lines[at] as string) ? at : endOfPlain(cutter.lines, at, to)
    if (isBlank(cutter.lines[at] as string)) at++
    else if (plain > at) {
      children.push(paragraphOf(cutter, at, plain))
      at = plain
    } else if (large) {
      const inner = parseRange(cutter, at + 1, large.close)
      const start = pointOf(cutter, at, cutter.lines[at]?.indexOf(':') ?? 0)
      const position = { start, end: endOfLine(cutter, large.close) }
      // Its content is made of blocks: `parseRange` never meets front matter but in line 1.
      const content = inner as Extract<RootContent, { type: 'containerDirective' }>['children']
      children.push({ type: 'containerDirective', name: 'for', attributes: {}, children: content, position })
      at = large.close + 1
    } else {
      const end = endOfPart(cutter, at, to)
      for (const one of parsePart(cutter, at, end)) children.push(one)
      at = end
    }
  }
  return children
}

function parsePart(cutter: Cutter, from: number, to: number): RootContent[] {
  const { first, rest, appendix } = cutter.options
  const part = cutter.lines.slice(from, to).join('\n')
  const parse = from === 0 ? first : rest
  const definitions = part.includes('[') ? appendix(part) : ''
  const tree = parse(definitions === '' ? part : `${part}\n\n${definitions}`)
  tree.children = tree.children.filter((child) => (child.position?.start.line ?? 1) <= to - from)
  const shift = (point: { line: number; offset?: number | undefined }) => {
    point.line += from
    if (point.offset !== undefined) point.offset += cutter.offsets[from] ?? 0
  }
  const moved = new Set<object>()
  for (const node of walkTree(tree)) {
    for (const point of node.position ? [node.position.start, node.position.end] : []) {
      if (!moved.has(point)) shift(point)
      moved.add(point)
    }
  }
  return tree.children
}

function endOfPart(cutter: Cutter, from: number, to: number): number {
  let size = 0
  for (let at = from; at < to; at++) {
    const line = cutter.lines[at] as string
    if (at > from && cutter.large.has(at)) return at
    if (at > from && !cutter.inside.has(at)) {
      const margin = isBlank(cutter.lines[at - 1] as string) && /^[\p{L}#]/u.test(line)
      if (margin && endOfPlain(cutter.lines, at, to) > at) return at
      // No blank line for many pages: a list, table or paragraph no brief has. It goes on as another one.
      const endless = at - from >= PART_LINES || size + line.length > WHOLE
      if (endless || (margin && size >= PART)) return at
    }
    size += line.length + 1
  }
  return to
}

function paragraphOf(cutter: Cutter, from: number, to: number): RootContent {
  const position = { start: pointOf(cutter, from, 0), end: endOfLine(cutter, to - 1) }
  const value = cutter.lines.slice(from, to).join('\n')
  return { type: 'paragraph', children: [{ type: 'text', value, position }], position }
}

/** Longer than a part, and at the margin: one in a list or a quote is left to the parser. */
function isLarge(lines: readonly string[]): (pair: ContainerLines) => boolean {
  return ({ open, close }) => close - open > PART_LINES / 2 && /^ {0,3}:/.test(lines[open] as string)
}

function pointOf(cutter: Cutter, at: number, column: number) {
  return { line: at + 1, column: column + 1, offset: (cutter.offsets[at] ?? 0) + column }
}

function endOfLine(cutter: Cutter, at: number) {
  return pointOf(cutter, at, cutter.lines[at]?.length ?? 0)
}
