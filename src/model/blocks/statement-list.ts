import type { Place } from '../../diagnostics/diagnostic.ts'
import type { Audiences } from '../audience.ts'
import { readScalar, type StatementContext, type StatementValue } from './statements.ts'
import { narrowed } from './take-mark.ts'
import type { YamlList, YamlMap } from './yaml-node.ts'

type Item = { value: string | Record<string, string>; audience: Audiences }

/**
 * The items of a list, those for the same audience together: a restricted name must not travel with the others. In a
 * list that holds any map, a plain item is a map with the key `value`.
 */
export function readList(
  list: YamlList,
  outer: Audiences,
  place: Place,
  context: StatementContext,
): StatementValue[] {
  const items = readItems(list, outer, place, context)
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const group = groups.get(String(item.audience))
    if (group) group.push(item)
    else groups.set(String(item.audience), [item])
  }
  const maps = items.some((item) => typeof item.value !== 'string')
  return [...groups.values()].map((group) => ({
    audience: group[0]?.audience ?? outer,
    value: maps
      ? group.map(({ value }) => (typeof value === 'string' ? { value } : value))
      : group.map(({ value }) => String(value)),
  }))
}

function readItems(list: YamlList, outer: Audiences, place: Place, context: StatementContext): Item[] {
  return list.items.flatMap((node): Item[] => {
    if (node?.kind === 'alias') context.fail('an alias (*name) is not allowed here', place)
    if (node?.kind === 'list') return readItems(node, outer, place, context)
    if (node?.kind === 'map') {
      // Not an object yet: `__proto__` is a key like any other.
      const fields = new Map<string, string>()
      const audience = readFields(node, '', fields, outer, place, context)
      return [{ value: Object.fromEntries(fields), audience }]
    }
    if (node?.kind !== 'scalar') return []
    const { text, audience } = readScalar(node.value, place, outer, context)
    return text === '' ? [] : [{ value: text, audience }]
  })
}

/** Fills `fields`, inner maps as `key.sub`; a mark on any of them covers the whole item. */
function readFields(
  map: YamlMap,
  prefix: string,
  fields: Map<string, string>,
  outer: Audiences,
  place: Place,
  context: StatementContext,
): Audiences {
  let audience = outer
  for (const { key, value } of map.items) {
    const name = `${prefix}${key.kind === 'scalar' ? key.value : ''}`
    if (value?.kind === 'map') {
      audience = readFields(value, `${name}.`, fields, audience, place, context)
      continue
    }
    const parts = value?.kind === 'list' ? value.items : [value]
    const words: string[] = []
    for (const part of parts) {
      if (part?.kind !== 'scalar') {
        if (part !== null) context.fail('a list inside a list of maps may hold only text', place)
        continue
      }
      const one = readScalar(part.value, place, 'all', context)
      audience = narrowed(audience, one.audience, place, context.conversion)
      if (one.text !== '') words.push(one.text)
    }
    if (words.length > 0) fields.set(name, words.join(', '))
  }
  return audience
}
