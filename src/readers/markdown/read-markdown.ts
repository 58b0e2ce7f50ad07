import type { Root } from 'mdast'
import type { Report } from '../../diagnostics/report.ts'
import { checkContainers } from '../check-containers.ts'
import { frontMatterLines } from '../front-matter.ts'
import { limitMarks } from '../limit-marks.ts'
import { limitNesting } from '../limit-nesting.ts'
import { isPackSource, unwrapPack } from '../pack/unwrap-pack.ts'
import { parseLines } from '../parse-lines.ts'
import type { Reader } from '../reader.ts'
import { restoreTree } from '../restore-tree.ts'
import { prepareContainers } from '../scan-containers.ts'
import { spaceMarkers } from '../space-markers.ts'
import { parserOf } from '../syntax.ts'
import { codeLines } from './code-lines.ts'
import { withoutHtml } from './html/html-lines.ts'
import { readHtml } from './html/read-html.ts'

/** Characters of definitions that are repeated for a part of a file so long that it is cut. */
const MAX_DEFINITIONS = 16 * 1024

const parser = parserOf(() => [])

/** CommonMark and GFM as they are; of directives only `:::for{…}`. */
export const markdownReader: Reader = {
  format: 'markdown',
  extensions: ['.md', '.markdown', '.mdown'],
  read: readMarkdown,
}

/** Markdown to mdast; see `Reader` for what the tree holds. */
export function readMarkdown(text: string, report: Report): Root {
  const written = text.split('\n')
  const lines = [...written]
  const first = frontMatterLines(lines)
  spaceMarkers(lines, first, false)
  prepareContainers(lines, first)
  limitNesting(lines, first, report)
  limitMarksOutsideHtml(lines, first, report)
  const tree = parseLines(lines, {
    first: parser(first > 0),
    rest: parser(false),
    inCode: () => codeLines(lines, first),
    appendix: definitionsFor(lines),
  })
  checkContainers(tree, written, report)
  readHtml(tree, lines, report)
  restoreTree(tree, lines)
  return isPackSource(text) ? unwrapPack(tree) : tree
}

function limitMarksOutsideHtml(lines: string[], first: number, report: Report): void {
  if (!lines.some((line) => line.startsWith('<'))) {
    limitMarks(lines, first, report)
    return
  }
  const counted = withoutHtml(lines, first)
  limitMarks(counted, first, report)
  counted.forEach((line, at) => {
    if (line !== '') lines[at] = line
  })
}

/**
 * For a part of a long file, the definitions that it names: `[label]: …`, and of a footnote so much that its calls are
 * known as such.
 */
function definitionsFor(lines: readonly string[]): (part: string) => string {
  let known: ReadonlyMap<string, string> | undefined
  return (part) => {
    known ??= definitionsIn(lines)
    const named = new Set(
      Array.from(part.matchAll(/\[([^[\]]+)\]/g), ([, label = '']) => label.toLowerCase()),
    )
    let found = ''
    for (const label of named) {
      const line = known.get(label)
      if (line !== undefined && found.length + line.length <= MAX_DEFINITIONS) found += `${line}\n\n`
    }
    return found
  }
}

function definitionsIn(lines: readonly string[]): ReadonlyMap<string, string> {
  const known = new Map<string, string>()
  for (const line of lines) {
    const label = /^ {0,3}\[([^\]]+)\]:[ \t]*\S/.exec(line)?.[1]
    if (label === undefined || known.has(label.toLowerCase())) continue
    known.set(label.toLowerCase(), label.startsWith('^') ? `[${label}]: …` : line)
  }
  return known
}
