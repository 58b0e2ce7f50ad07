import type { Nodes, Root, RootContent } from 'mdast'
import type { Parser } from './syntax.ts'
import { walkTree } from './walk-tree.ts'

/** Parsing takes more than linear time: a file of more characters is cut into parts, which are parsed one by one. */
const WHOLE = 256 * 1024
/** A part ends at the first good place after this many characters, or at any line after so many lines. */
const PART = 32 * 1024
const PART_LINES = 2000

export interface ParseOptions {
  /** For the first part, which may hold front matter. */
  first: Parser
  rest: Parser
  /** May a part end before line `at`? Asked for blank lines before a word at the margin. */
  mayCut(at: number): boolean
  /** Text set behind every part, so that references find their definitions; `''` for none. */
  appendix: string
}

/** Parses lines joined by `\n`; positions are those of the whole, however it was cut. */
export function parseLines(lines: readonly string[], options: ParseOptions): Root {
  const text = lines.join('\n')
  if (text.length <= WHOLE) return options.first(text)
  const children: RootContent[] = []
  let offset = 0
  for (let from = 0; from < lines.length; ) {
    const to = endOfPart(lines, from, options)
    const part = lines.slice(from, to).join('\n')
    const parser = from === 0 ? options.first : options.rest
    const tree = parser(options.appendix === '' ? part : `${part}\n\n${options.appendix}`)
    for (const child of tree.children) {
      if ((child.position?.start.line ?? 1) > to - from) break
      children.push(child)
    }
    shift({ type: 'root', children: tree.children }, from, offset)
    offset += part.length + 1
    from = to
  }
  const end = { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, offset: text.length }
  return { type: 'root', children, position: { start: { line: 1, column: 1, offset: 0 }, end } }
}

function endOfPart(lines: readonly string[], from: number, options: ParseOptions): number {
  let size = 0
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] as string
    const margin = at > from && (lines[at - 1] as string).trim() === '' && /^[\p{L}#]/u.test(line)
    if (size >= PART && margin && options.mayCut(at)) return at
    // No blank line for pages: a list, a table or a paragraph no brief has. It goes on as another one.
    if (at - from >= PART_LINES || (at > from && size + line.length > WHOLE)) return at
    size += line.length + 1
  }
  return lines.length
}

function shift(tree: Root, lines: number, offset: number): void {
  const seen = new Set<object>()
  const move = (point: { line: number; offset?: number | undefined }) => {
    if (seen.has(point)) return
    seen.add(point)
    point.line += lines
    if (point.offset !== undefined) point.offset += offset
  }
  for (const node of walkTree(tree) as Iterable<Nodes>) {
    if (!node.position) continue
    move(node.position.start)
    move(node.position.end)
  }
}
