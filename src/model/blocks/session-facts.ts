import type { RootContent } from 'mdast'
import type { Conversion } from './conversion.ts'
import { covers } from './covering-heading.ts'
import { hasBracket } from './end-brackets.ts'
import { type FactBlock, type FactLine, factBlockAt, linesFrom } from './fact-lines.ts'
import { isSessionFacts, mayBeSessionFacts, nearestSessionFacts } from './mark-forms.ts'
import { readFactLines } from './read-fact-lines.ts'
import type { FrontMatterEntry } from './source-blocks.ts'
import { readScalar } from './statements.ts'

/** No heading of facts has as many characters. */
const longestTitle = 80

/** What blocks “Session facts” state, and the other nodes. */
export interface SessionFacts {
  entries: FrontMatterEntry[]
  rest: RootContent[]
}

/**
 * Takes every block headed “Session facts”, in any of our languages, out of the top level of a brief. Its lines are
 * statements on purpose, like those of the key `briefpack`. What is no such line ends it and stays where it is.
 */
export function takeSessionFacts(nodes: readonly RootContent[], conversion: Conversion): SessionFacts {
  const found: SessionFacts = { entries: [], rest: [] }
  for (let at = 0; at < nodes.length; ) {
    const node = nodes[at] as RootContent
    if (node.type === 'containerDirective') refuseInside(node.children as RootContent[], conversion)
    const block = blockAt(nodes, at, conversion)
    if (block === null) {
      found.rest.push(node)
      at++
    } else {
      takeBlock(block, found, conversion)
      at += block.length
    }
  }
  return found
}

/** The block that begins at a node, or null. A heading with nothing below it that states a fact is only words. */
function blockAt(nodes: readonly RootContent[], at: number, conversion: Conversion): FactBlock | null {
  if (!mayHead(nodes[at] as RootContent)) return null
  const [head, ...below] = headLines(nodes[at] as RootContent, conversion)
  if (head === undefined) return null
  const title = titleOf(head)
  const isHead = isSessionFacts(title)
  const meant = isHead ? null : nearestSessionFacts(title)
  if (!isHead && meant === null) return null
  const block = factBlockAt(nodes, at, below, conversion)
  if (meant !== null) {
    if (block !== null) conversion.report('mark-misspelt', head.place, { mark: title, meant })
    return null
  }
  if (block === null) conversion.report('session-facts-empty', head.place)
  else if (covers(nodes.slice(0, at), block.depth, conversion)) {
    conversion.report('session-facts-misplaced', head.place)
    return null
  }
  return block && { ...block, head }
}

/** Told from its first line as it is written, without a look at the others; a line with a mark needs a closer look. */
function mayHead(node: RootContent): boolean {
  if (node.type !== 'paragraph' && node.type !== 'heading') return false
  const [first, second] = node.children
  if (first?.type !== 'text') return first !== undefined
  const written = first.value.trimStart()
  const end = written.indexOf('\n')
  const words = end < 0 ? written : written.slice(0, end)
  if (!mayBeSessionFacts(words)) return false
  if (hasBracket(words)) return true
  if (words.length > longestTitle) return false
  const goesOn = end < 0 && second !== undefined
  return goesOn || isSessionFacts(words) || nearestSessionFacts(words) !== null
}

/** Only a paragraph or a heading can head a block. */
function headLines(node: RootContent, conversion: Conversion): FactLine[] {
  return node.type === 'paragraph' || node.type === 'heading' ? (linesFrom(node, conversion) ?? []) : []
}

function takeBlock(block: FactBlock, found: SessionFacts, conversion: Conversion): void {
  const { text, place } = block.head
  const { audience } = readScalar(text, place, 'all', { conversion })
  const { entries, left } = readFactLines(block.lines, audience, conversion)
  found.entries.push(...entries)
  found.rest.push(...left)
}

/** Stated there, a fact would be for a few, though nothing at its line says so. */
function refuseInside(nodes: readonly RootContent[], conversion: Conversion): void {
  for (const [at, node] of nodes.entries()) {
    if (node.type === 'containerDirective') refuseInside(node.children as RootContent[], conversion)
    const [head, ...below] = headLines(node, conversion)
    if (head === undefined || !isSessionFacts(titleOf(head))) continue
    if (factBlockAt(nodes, at, below, conversion)) conversion.report('session-facts-misplaced', head.place)
  }
}

/** The words of a heading line; its audience mark is reported when it is taken, not here. */
function titleOf({ text, place }: FactLine): string {
  return readScalar(text, place, 'all', { conversion: { report: () => {}, suspect: [] } }).text
}
