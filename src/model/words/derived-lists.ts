import type { DerivedName } from './list-names.ts'
import type { Words } from './words.ts'

/** Lists that a language file need not hold, for they are made of others. */
export const derivedLists: Readonly<Record<DerivedName, (words: Words) => readonly string[]>> = {
  /** Single words that may stand beside a language (`speaks in French`). */
  languageLinks: ({ placeLinks, speaks, fields, conjunctions }) =>
    [...placeLinks, ...speaks, ...fields.languages, ...conjunctions].flatMap((form) =>
      form.split(/[\s'’-]+/u),
    ),
}
