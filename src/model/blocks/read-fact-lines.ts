import type { RootContent } from 'mdast'
import type { Audiences } from '../audience.ts'
import type { Conversion } from './conversion.ts'
import { readFactLabel } from './fact-label.ts'
import type { FactLine } from './fact-lines.ts'
import type { FrontMatterEntry } from './source-blocks.ts'
import { statedValue } from './stated-value.ts'
import { readScalar } from './statements.ts'

/** What the lines of a block of facts state, for `outer` at most; and those that state nothing, which stay. */
export function readFactLines(
  lines: readonly FactLine[],
  outer: Audiences,
  conversion: Conversion,
): { entries: FrontMatterEntry[]; left: RootContent[] } {
  const entries: FrontMatterEntry[] = []
  const left: RootContent[] = []
  for (const line of lines) {
    const { text, audience } = readScalar(line.text, line.place, outer, { conversion })
    const labelled = readFactLabel(text)
    if (labelled === null) {
      conversion.report('session-facts-line', line.place)
      if (audience !== 'all') conversion.suspect.push(line.place)
      left.push(paragraphOf(line))
      continue
    }
    const { label, value } = labelled
    entries.push({ key: label, value: statedValue(value), place: line.place, stated: true, audience })
  }
  return { entries, left }
}

function paragraphOf({ text, place }: FactLine): RootContent {
  const position = {
    start: { line: place.line, column: place.column },
    end: { line: place.endLine, column: place.endColumn },
  }
  return { type: 'paragraph', children: [{ type: 'text', value: text, position }], position }
}
