import type { WordList } from './words.ts'

/** Lists made of others, see `derivedLists`. */
export type DerivedName = 'languageLinks'

/** The lists of a `WordList` by name, those of a group also by the group's (`roles`, `roles.moderator`, `months`). */
export type ListName = DerivedName | NameOf<Omit<WordList, 'code' | 'script'>>

type NameOf<T> = {
  [K in keyof T & string]: T[K] extends string
    ? K
    : T[K] extends readonly string[]
      ? K
      : K | `${K}.${keyof T[K] & string}`
}[keyof T & string]

/** The group a list belongs to (`roles` of `roles.moderator`), or the list itself. */
export function groupOf(list: string): string {
  const dot = list.indexOf('.')
  return dot < 0 ? list : list.slice(0, dot)
}

/** Is a list the one named, or of the group named? */
export const isNamed = (list: string, name: ListName): boolean => list === name || groupOf(list) === name
