import { expect, test } from 'vitest'
import { listResources } from '../../resources.ts'
import { patternSources } from './pattern-sources.ts'
import { patternsFor } from './patterns-for.ts'

test('each source is built, and found by its name', async () => {
  const names = Object.keys(patternSources).sort()
  expect(listResources('dist/assets/hyphenation')).toEqual(names.map((name) => `${name}.bin`))
  expect(names.filter((name) => patternsFor(name) !== name)).toEqual([])
})

test('a tag falls back to its language', () => {
  const asked: Record<string, string> = {
    en: 'en-gb',
    'en-GB': 'en-gb',
    'en-AU': 'en-gb',
    'en-US': 'en-us',
    EN_us: 'en-us',
    'en-Latn-US': 'en-us',
    'de-AT': 'de',
    'de-CH-1996': 'de',
    'fr-CA': 'fr',
    'pt-BR': 'pt',
    'sr-Latn-RS': 'sh',
    sr: 'sh',
    bs: 'sh',
    no: 'nb',
    nn: 'nb',
    'el-polyton': 'el',
  }
  for (const [tag, name] of Object.entries(asked)) expect([tag, patternsFor(tag)]).toEqual([tag, name])
})

test('languages without hyphens, and what is no language, have no patterns', () => {
  const tags = [
    'zh',
    'zh-Hans',
    'ja',
    'ko',
    'th',
    'ar',
    'he',
    'fa',
    'hi',
    'cs',
    'ro',
    'und',
    '',
    '-',
    'x-de',
    'us',
  ]
  expect(tags.filter((tag) => patternsFor(tag) !== null)).toEqual([])
  expect(
    ['../en-gb', 'constructor', '__proto__', 'toString'].filter((tag) => patternsFor(tag) !== null),
  ).toEqual([])
})
