import type { Root } from 'mdast'
import type { Report } from '../../diagnostics/report.ts'
import { checkContainers } from '../check-containers.ts'
import { frontMatterLines } from '../front-matter.ts'
import { limitMarks } from '../limit-marks.ts'
import { limitNesting } from '../limit-nesting.ts'
import { parseLines } from '../parse-lines.ts'
import type { Reader } from '../reader.ts'
import { restoreTree } from '../restore-tree.ts'
import { prepareContainers } from '../scan-containers.ts'
import { spaceMarkers } from '../space-markers.ts'
import { parserOf, type SyntaxExtension } from '../syntax.ts'
import { joinBreaks } from './join-breaks.ts'
import { listSyntax } from './list-syntax.ts'
import { maskLines } from './mask-lines.ts'
import { numberLists } from './number-lists.ts'

/** What Markdown reads into a text that was written without it in mind. */
const traps: SyntaxExtension = {
  disable: {
    null: [
      'codeIndented',
      'codeFenced',
      'setextUnderline',
      'htmlFlow',
      'htmlText',
      'definition',
      'characterEscape',
      'characterReference',
      'hardBreakEscape',
      'gfmFootnoteDefinition',
      'gfmFootnoteCall',
      'gfmPotentialFootnoteCall',
    ],
  },
}

const parser = parserOf(() => [traps, listSyntax()])

/** Plain text with CommonMark's inline marks, lists, quotes, `#` headings and tables, and without its traps. */
export const textReader: Reader = { format: 'text', extensions: ['.txt', '.text'], read: readText }

/** Plain text to mdast; every line end is a `\n` in a text value, or ends a block. */
export function readText(text: string, report: Report): Root {
  const written = text.split('\n')
  const lines = [...written]
  const first = frontMatterLines(lines)
  spaceMarkers(lines, first, true)
  prepareContainers(lines, first)
  maskLines(lines, first)
  limitNesting(lines, first, report)
  limitMarks(lines, first, report)
  const tree = parseLines(lines, {
    first: parser(first > 0),
    rest: parser(false),
    inCode: () => new Set(),
    appendix: () => '',
  })
  numberLists(tree, written)
  if (lines.some((line) => line.endsWith('  '))) joinBreaks(tree)
  restoreTree(tree, lines)
  checkContainers(tree, written, report)
  return tree
}
