// Used when briefpack is built, and by tests, see compile-patterns.ts.

import { compilePatterns, type Pattern } from './compile-patterns.ts'

/** Where the patterns of a file come from. */
export interface PatternSource {
  /** Modules of the package `hyphen`, which has TeX's patterns (hyph-utf8) in the form of JavaScript. */
  from: readonly string[]
  /** The least number of letters before and after a hyphen: TeX's `typesetting` values, at least 2. */
  left: number
  right: number
}

const two = (...from: string[]): PatternSource => ({ from, left: 2, right: 2 })
const three = (...from: string[]): PatternSource => ({ from, left: 2, right: 3 })

/**
 * The files of patterns that are built, by name: those whose licence lets anyone pass them on with any program
 * (src/hyphenation-licences.txt). So Czech, Indonesian, Macedonian and Slovak (GPL), Latvian (LGPL), Romanian (none
 * given) are not here. Serbian is written in two scripts and has the patterns of both in one file.
 */
export const patternSources: Readonly<Record<string, PatternSource>> = {
  af: two('af'),
  be: two('be'),
  bg: two('bg'),
  ca: two('ca'),
  cy: three('cy'),
  da: two('da'),
  de: two('de-1996'),
  el: two('el-monoton'),
  'en-gb': three('en-gb'),
  'en-us': three('en-us'),
  es: two('es'),
  et: three('et'),
  eu: two('eu'),
  fi: two('fi'),
  fr: three('fr'),
  ga: three('ga'),
  gl: two('gl'),
  hr: two('hr'),
  hu: two('hu'),
  is: two('is'),
  it: two('it'),
  ka: two('ka'),
  la: two('la'),
  lt: two('lt'),
  nb: two('nb'),
  nl: two('nl'),
  pl: two('pl'),
  pt: three('pt'),
  ru: two('ru'),
  sh: two('sh-cyrl', 'sh-latn'),
  sl: two('sl'),
  sv: two('sv'),
  tr: two('tr'),
  uk: two('uk'),
}

/** A node of the package's trie: the number of its levels, the nodes behind it, or both. */
type Node = number | Trie | [Trie, number]
interface Trie {
  [letter: string]: Node
}

/** What a module of the package `hyphen` holds: levels, trie, and exceptions where there are any. */
export type PackagedPatterns = readonly [
  levels: readonly (readonly number[])[],
  trie: Trie,
  exceptions?: Readonly<Record<string, readonly number[]>>,
]

/** The patterns of a module as a list, but for those with a hyphen: words are taken apart at theirs. */
export function unpackPatterns([levels, trie]: PackagedPatterns): Pattern[] {
  const patterns: Pattern[] = []
  const walk = (node: Trie, before: string) => {
    for (const [letter, next] of Object.entries(node)) {
      const key = before + letter
      const number = typeof next === 'number' ? next : Array.isArray(next) ? next[1] : undefined
      if (number !== undefined) patterns.push([key, levels[number] as readonly number[]])
      if (typeof next !== 'number') walk(Array.isArray(next) ? next[0] : next, key)
    }
  }
  walk(trie, '')
  return patterns.filter(([key]) => !key.includes('-'))
}

/**
 * The exceptions of a module. The package counts the hyphens before it in the place of each one (`as-so-ciate` as 2 and
 * 5), and so parts those words wrongly itself; here they are as TeX has them.
 */
export function unpackExceptions([, , exceptions = {}]: PackagedPatterns): [string, number[]][] {
  return Object.entries(exceptions).map(([word, places]) => [
    word.toLowerCase(),
    places.map((place, i) => place - i),
  ])
}

/** The file of a source, from the modules that it names. */
export function compileSource(
  { left, right }: PatternSource,
  modules: readonly PackagedPatterns[],
): Uint8Array {
  const exceptions = new Map(modules.flatMap(unpackExceptions))
  return compilePatterns({ patterns: modules.flatMap(unpackPatterns), exceptions, left, right })
}
