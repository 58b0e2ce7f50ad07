// What we compile parts words as the package does whose patterns it is: words of our own texts, and words made of the
// letters of the patterns, which no dictionary has but which meet many patterns at once.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { listResources, packageRoot } from '../../resources.ts'
import { openHyphenator } from './open-hyphenator.ts'
import { type PackagedPatterns, patternSources, unpackExceptions, unpackPatterns } from './pattern-sources.ts'

const load = createRequire(import.meta.url)
const makePackaged = load('hyphen') as (
  patterns: PackagedPatterns,
  options: { hyphenChar: string; html: boolean },
) => (text: string) => string

/** Words of five letters and more of all texts that we ship, in small letters. */
async function ownWords(): Promise<string[]> {
  const labels = listResources('templates/labels').map((file) => `templates/labels/${file}`)
  const words = listResources('src/model/words')
    .filter((file) => /^[a-z]{2}\.ts$/.test(file))
    .map((file) => `src/model/words/${file}`)
  const texts = [...labels, ...words, 'README.md', 'CHANGELOG.md', 'src/hyphenation-licences.txt'].map(
    (path) => readFileSync(join(packageRoot(), path), 'utf8'),
  )
  const found = texts
    .join('\n')
    .toLowerCase()
    .normalize('NFC')
    .match(/(?<![\p{L}\p{M}])\p{L}{5,}(?!\p{M})/gu)
  return some([...new Set(found)])
}

/** At most some thousand of many, from all over. */
function some<T>(all: readonly T[]): T[] {
  const step = Math.ceil(all.length / 2500)
  return all.filter((_, i) => i % step === 0)
}

/** Words of two or three patterns each. */
function madeWords(patterns: PackagedPatterns): string[] {
  const keys = unpackPatterns(patterns)
    .map(([key]) => key.replaceAll('.', ''))
    .filter((key) => /^\p{Ll}+$/u.test(key))
  return some(keys)
    .map(
      (key, i) =>
        key +
        (keys[(i * 7919 + 13) % keys.length] as string) +
        (i % 3 === 0 ? (keys[(i * 104729) % keys.length] as string) : ''),
    )
    .filter((word) => word.length >= 5 && word.length <= 60)
}

const own = await ownWords()

test('there are words to compare', () => expect(own.length).toBeGreaterThan(2000))

describe.each(Object.entries(patternSources))('%s', (name, { from, left, right }) => {
  test.each(from)('%s', (module) => {
    const patterns = load(`hyphen/patterns/${module}.js`) as PackagedPatterns
    const exceptions = new Set(unpackExceptions(patterns).map(([word]) => word))
    const packaged = makePackaged(patterns, { hyphenChar: '-', html: false })
    const script = module.endsWith('cyrl')
      ? /^\p{Script=Cyrl}+$/u
      : module.endsWith('latn')
        ? /^\p{Script=Latn}+$/u
        : /./
    const words = [...own, ...madeWords(patterns)].filter(
      (word) => !exceptions.has(word) && script.test(word),
    )
    expect(words.length).toBeGreaterThan(1000)
    const hyphenator = openHyphenator(name)
    const different: string[] = []
    for (const word of words) {
      const parts = packaged(word).split('-')
      const theirs: number[] = []
      for (let i = 0, at = 0; i + 1 < parts.length; i++) {
        at += (parts[i] as string).length
        if (at >= left && at <= word.length - right && !losesTrema(name, word[at] as string)) theirs.push(at)
      }
      if (hyphenator?.points(word).join() !== theirs.join()) different.push(`${word} ${packaged(word)}`)
    }
    expect(different).toEqual([])
  })
})

/** Ours alone, see `allowedGaps`. */
function losesTrema(name: string, letter: string): boolean {
  return (name === 'nl' || name === 'af') && 'äëïöü'.includes(letter)
}
