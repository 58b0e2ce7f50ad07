import type { Place } from '../../diagnostics/diagnostic.ts'
import { type Audiences, audienceNames } from '../audience.ts'
import { audienceOfName } from './audience-mark.ts'
import type { Conversion } from './conversion.ts'
import type { FrontMatterEntry, FrontMatterValue } from './source-blocks.ts'
import { statedValue } from './stated-value.ts'
import { readList } from './statement-list.ts'
import { type MarkContext, narrowed, takeMark } from './take-mark.ts'
import { valueAt, type YamlMap, type YamlNode, type YamlPair } from './yaml-node.ts'

/** What reading one front matter needs. */
export interface StatementContext {
  conversion: Conversion
  /** The place of a stretch of the YAML, by its offsets. */
  placeAt: (start: number, end: number) => Place
  fail: (reason: string, place: Place) => void
}

/** Where a statement stands: the keys above it, whom they leave it for, and whether it is made on purpose. */
export interface StatementHome {
  prefix: string
  outer: Audiences
  stated: boolean
}

/** One entry for each key with a value; a map below a key gives `key.sub`. */
export function readStatements(
  pairs: readonly YamlPair[],
  home: StatementHome,
  context: StatementContext,
): FrontMatterEntry[] {
  return pairs.flatMap((pair) => readPair(pair, home, context))
}

function readPair(
  { key, value }: YamlPair,
  home: StatementHome,
  context: StatementContext,
): FrontMatterEntry[] {
  const place = context.placeAt(key.start, (value ?? key).end)
  if (key.kind !== 'scalar') {
    context.fail('a key is no text', place)
    return []
  }
  const name = readScalar(key.value, place, home.outer, context)
  const inner: StatementHome = { ...home, prefix: `${home.prefix}${name.text}`, outer: name.audience }
  if (value?.kind === 'map') return readMap(value, inner, place, context)
  const values = readValue(value, inner.outer, place, context)
  return entriesOf(values, inner, place)
}

/** On purpose, nothing at all says that there is none. */
function entriesOf(values: StatementValue[], home: StatementHome, place: Place): FrontMatterEntry[] {
  const { prefix: key, stated, outer } = home
  const told = values.length === 0 && stated ? [{ value: '', audience: outer }] : values
  return told.map(({ value, audience }) => ({
    key,
    value: stated && typeof value === 'string' ? statedValue(value) : value,
    place,
    stated,
    audience,
  }))
}

/** On purpose, a fact may be `{value: …, for: moderator}`; a pack gives its words, too, as `text`. */
function readMap(
  map: YamlMap,
  home: StatementHome,
  place: Place,
  context: StatementContext,
): FrontMatterEntry[] {
  const stated = valueAt(map, 'value')
  if (!home.stated || stated === undefined) {
    return readStatements(map.items, { ...home, prefix: `${home.prefix}.` }, context)
  }
  const others = map.items.filter(
    ({ key }) => key.kind !== 'scalar' || !['value', 'text', 'for'].includes(key.value),
  )
  const outer = readFor(valueAt(map, 'for'), home.outer, place, context)
  const values = readValue(stated, outer, place, context)
  return [
    ...entriesOf(values, { ...home, outer }, place).map((entry) => withText(entry, valueAt(map, 'text'))),
    ...readStatements(others, { ...home, outer, prefix: `${home.prefix}.` }, context),
  ]
}

function withText(entry: FrontMatterEntry, text: YamlNode | null | undefined): FrontMatterEntry {
  return text?.kind === 'scalar' && text.value !== '' ? { ...entry, text: text.value } : entry
}

/** The audiences that `for:` names, one or a list, within `outer`. */
function readFor(
  node: YamlNode | null | undefined,
  outer: Audiences,
  place: Place,
  context: StatementContext,
): Audiences {
  if (node === undefined) return outer
  const texts = node?.kind === 'list' ? node.items : [node]
  const names = texts.map((one) => (one?.kind === 'scalar' ? one.value : ''))
  const unknown = names.filter((name) => audienceOfName(name) === null)
  if (unknown.length > 0 || names.length === 0) {
    context.conversion.suspect.push(place)
    context.conversion.report('audience-unknown', place, { bracket: `for: ${names.join(', ')}` })
    return []
  }
  const named = audienceNames.filter((one) => names.some((name) => audienceOfName(name) === one))
  return narrowed(outer, named, place, context.conversion)
}

/** A value and whom it is for; a list whose items differ in that gives several, an empty one none. */
export interface StatementValue {
  value: FrontMatterValue
  audience: Audiences
}

function readValue(
  node: YamlNode | null,
  outer: Audiences,
  place: Place,
  context: StatementContext,
): StatementValue[] {
  if (node?.kind === 'alias') context.fail('an alias (*name) is not allowed here', place)
  if (node?.kind === 'list') return readList(node, outer, place, context)
  if (node?.kind !== 'scalar') return []
  const { text, audience } = readScalar(node.value, place, outer, context)
  return text === '' ? [] : [{ value: text, audience }]
}

/** A scalar without its audience mark. */
export function readScalar(
  written: string,
  place: Place,
  outer: Audiences,
  context: { conversion: MarkContext },
): { text: string; audience: Audiences } {
  const { children, audience } = takeMark([{ type: 'text', value: written }], place, context.conversion)
  const text = children.map((child) => (child.type === 'text' ? child.value : '')).join('')
  return { text: text.trim(), audience: narrowed(outer, audience, place, context.conversion) }
}
