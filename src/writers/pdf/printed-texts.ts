import type { Pack } from '../../template/pack.ts'

/** Fields of a pack that are no printed words. */
const unprinted = new Set(['id', 'url', 'lang', 'type', 'audience', 'origin', 'place', 'note', 'assets'])

/** Every text of a pack that is printed, in order. */
export function printedTexts({ parts, furniture }: Pack): string[] {
  const texts: string[] = []
  addTexts(parts, texts)
  addTexts(furniture, texts)
  return texts
}

function addTexts(value: unknown, texts: string[]): void {
  if (typeof value === 'string') texts.push(value)
  else if (Array.isArray(value)) for (const one of value) addTexts(one, texts)
  else if (typeof value === 'object' && value !== null) {
    const fields = value as Record<string, unknown>
    for (const key in fields) if (!unprinted.has(key)) addTexts(fields[key], texts)
  }
}
