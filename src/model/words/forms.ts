import type { WordList, Words } from './words.ts'

/** The words of a language with their forms apart. */
export function splitForms(given: WordList): Words {
  const { code, script, ...rest } = given
  return { ...(split(rest) as Omit<Words, 'code' | 'script'>), code, script }
}

/** The same for any tree of lists. */
export function split(value: object): object
export function split(value: unknown): unknown
export function split(value: unknown): unknown {
  if (typeof value === 'string') return value === '' ? [] : value.split(', ')
  if (Array.isArray(value)) return value.map(split)
  return Object.fromEntries(Object.entries(value as object).map(([key, one]) => [key, split(one)]))
}

/** A stem with each of its endings, `-` for none, as forms: `модератор`, `модератора` … */
export function inflect(stem: string, endings: string): string {
  return endings
    .split(' ')
    .map((ending) => stem + ending.replace('-', ''))
    .join(', ')
}

/** Each word with each prefix, as forms: Arabic writes the article and short prepositions in one word with the noun. */
export function prefixed(words: string, prefixes: string): string {
  return words
    .split(', ')
    .flatMap((word) => prefixes.split(' ').map((prefix) => prefix.replace('-', '') + word))
    .join(', ')
}
