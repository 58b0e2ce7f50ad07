import type { Pack } from '../../template/pack.ts'

/** Fields of a pack that are no printed words. */
const unprinted = new Set(['id', 'url', 'lang', 'type', 'audience', 'origin', 'place', 'note'])

/** Every text of a pack that is printed, in order. */
export function* printedTexts(pack: Pack): Generator<string> {
  yield* textsIn(pack.parts)
  yield* textsIn(pack.furniture)
}

function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value
  else if (Array.isArray(value)) for (const one of value) yield* textsIn(one)
  else if (typeof value === 'object' && value !== null) {
    for (const [key, one] of Object.entries(value)) if (!unprinted.has(key)) yield* textsIn(one)
  }
}
