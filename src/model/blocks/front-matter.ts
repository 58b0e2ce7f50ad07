import type { Root } from 'mdast'
import { isMap, isScalar, type LineCounter, type YAMLMap } from 'yaml'
import type { Place } from '../../diagnostics/diagnostic.ts'
import { editDistance } from '../../diagnostics/did-you-mean.ts'
import type { PackOrigin } from '../brief.ts'
import type { Conversion } from './conversion.ts'
import { mayHoldMark } from './may-hold-mark.ts'
import { parseYaml } from './parse-yaml.ts'
import { placeOf } from './place-of.ts'
import type { FrontMatterEntry } from './source-blocks.ts'
import { readStatements, type StatementContext } from './statements.ts'

export interface FrontMatter {
  entries: FrontMatterEntry[]
  pack: PackOrigin | null
}

/** The key whose statements are made on purpose, and win over whatever was recognised. */
const purposeKey = 'briefpack'
const nothing: FrontMatter = { entries: [], pack: null }

/** What the front matter states, and whether it says that this is a pack of ours. Invalid YAML is reported. */
export function readFrontMatter(root: Root, conversion: Conversion): FrontMatter {
  const node = root.children.find((child) => child.type === 'yaml')
  if (node === undefined) return nothing
  const { document, lines, fault } = parseYaml(node.value)
  // The first line of the node is its fence.
  const placeAt = placesBelow(placeOf(node).line, lines)
  const fail = (reason: string, place: Place): void => {
    if (mayHoldMark(node.value)) conversion.suspect.push({ ...placeOf(node), part: 'front matter' })
    conversion.report('front-matter-invalid', place, { reason })
  }
  if (fault !== null) {
    fail(fault.reason, placeAt(fault.at, fault.at + 1))
    return nothing
  }
  const context: StatementContext = { conversion, placeAt, fail }
  if (document.contents === null || (isScalar(document.contents) && document.contents.value === ''))
    return nothing
  if (isMap(document.contents)) return readKeys(document.contents, context)
  fail('it is no list of lines like “key: value”', placeAt(0, 1))
  return nothing
}

function readKeys(map: YAMLMap, context: StatementContext): FrontMatter {
  const home = { prefix: '', outer: 'all', stated: false } as const
  const purposes = map.items.filter(({ key }) => nameOf(key) === purposeKey)
  const others = map.items.filter((pair) => !purposes.includes(pair))
  const entries = readStatements(others, home, context)
  const stated = purposes.flatMap(({ key, value }) => {
    if (isMap(value)) return readStatements(value.items, { ...home, stated: true }, context)
    context.fail(
      'below “briefpack:” stand lines like “title: …”, set in by two spaces',
      placeOfKey(key, context),
    )
    return []
  })
  for (const { key, value } of others) {
    const near = isMap(value) && editDistance(nameOf(key).replace(/[ _-]/g, ''), purposeKey) <= 2
    if (near)
      context.conversion.report('fact-unknown', placeOfKey(key, context), { near: purposeKey, key: '' })
  }
  const { pack, rest } = takeOrigin(stated)
  return { entries: [...rest, ...entries], pack }
}

const nameOf = (key: unknown): string => (isScalar(key) ? String(key.value).trim().toLowerCase() : '')

function placeOfKey(key: unknown, context: StatementContext): Place {
  const [start, end] = (isScalar(key) ? key.range : null) ?? [0, 1]
  return context.placeAt(start, end)
}

/** `pack` and `for` of the key `briefpack` are no facts: they say that this is a pack we wrote. */
function takeOrigin(stated: readonly FrontMatterEntry[]): {
  pack: PackOrigin | null
  rest: FrontMatterEntry[]
} {
  const text = (key: string): string => {
    const value = stated.find((entry) => entry.key === key)?.value
    return typeof value === 'string' ? value : ''
  }
  const template = text('pack')
  if (template === '') return { pack: null, rest: [...stated] }
  const rest = stated.filter((entry) => entry.key !== 'pack' && entry.key !== 'for')
  return { pack: { template, audience: text('for') }, rest }
}

/** Offsets into the YAML as places in the file. */
function placesBelow(fence: number, lines: LineCounter): (start: number, end: number) => Place {
  return (start, end) => {
    const [from, to] = [lines.linePos(start), lines.linePos(end)]
    // An empty counter answers line 0.
    return {
      line: fence + Math.max(from.line, 1),
      column: Math.max(from.col, 1),
      endLine: fence + Math.max(to.line, 1),
      endColumn: Math.max(to.col, 1),
      part: 'front matter',
    }
  }
}
