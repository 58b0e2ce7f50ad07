import type { Root } from 'mdast'
import type { Place } from '../../diagnostics/diagnostic.ts'
import { editDistance } from '../../diagnostics/did-you-mean.ts'
import type { PackOrigin } from '../brief.ts'
import { firstAbove } from '../first-above.ts'
import type { Conversion } from './conversion.ts'
import { mayHoldMark } from './may-hold-mark.ts'
import { parseYaml } from './parse-yaml.ts'
import { placeOf } from './place-of.ts'
import type { FrontMatterEntry } from './source-blocks.ts'
import { readStatements, type StatementContext } from './statements.ts'
import type { YamlMap, YamlNode } from './yaml-node.ts'

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
  const { root: contents, fault } = parseYaml(node.value)
  // The first line of the node is its fence.
  const placeAt = placesBelow(placeOf(node).line, node.value)
  const fail = (reason: string, place: Place): void => {
    if (mayHoldMark(node.value)) conversion.suspect.push({ ...placeOf(node), part: 'front matter' })
    conversion.report('front-matter-invalid', place, { reason })
  }
  if (fault !== null) {
    fail(fault.reason, placeAt(fault.at, fault.at + 1))
    return nothing
  }
  const context: StatementContext = { conversion, placeAt, fail }
  if (contents === null || (contents.kind === 'scalar' && contents.value === '')) return nothing
  if (contents.kind === 'map') return readKeys(contents, context)
  fail('it is no list of lines like “key: value”', placeAt(0, 1))
  return nothing
}

function readKeys(map: YamlMap, context: StatementContext): FrontMatter {
  const home = { prefix: '', outer: 'all', stated: false } as const
  const purposes = map.items.filter(({ key }) => nameOf(key) === purposeKey)
  const others = map.items.filter((pair) => !purposes.includes(pair))
  const entries = readStatements(others, home, context)
  const stated = purposes.flatMap(({ key, value }) => {
    if (value?.kind === 'map') return readStatements(value.items, { ...home, stated: true }, context)
    context.fail(
      'below “briefpack:” stand lines like “title: …”, set in by two spaces',
      placeOfKey(key, context),
    )
    return []
  })
  for (const { key, value } of others) {
    const near = value?.kind === 'map' && editDistance(nameOf(key).replace(/[ _-]/g, ''), purposeKey) <= 2
    if (near)
      context.conversion.report('fact-unknown', placeOfKey(key, context), { near: purposeKey, key: '' })
  }
  const { pack, rest } = takeOrigin(stated)
  return { entries: [...rest, ...entries], pack }
}

const nameOf = (key: YamlNode): string => (key.kind === 'scalar' ? key.value.trim().toLowerCase() : '')

function placeOfKey({ start, end }: YamlNode, context: StatementContext): Place {
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

/** Offsets into the YAML, whose first line stands below `fence`, as places in the file. */
function placesBelow(fence: number, yaml: string): (start: number, end: number) => Place {
  const starts = [0]
  for (let at = yaml.indexOf('\n'); at >= 0; at = yaml.indexOf('\n', at + 1)) starts.push(at + 1)
  const pointAt = (offset: number) => {
    const line = firstAbove(starts, offset)
    return { line: fence + line, column: offset - (starts[line - 1] as number) + 1 }
  }
  return (start, end) => {
    const [from, to] = [pointAt(start), pointAt(end)]
    return { ...from, endLine: to.line, endColumn: to.column, part: 'front matter' }
  }
}
