import { expect, test } from 'vitest'
import { DiagnosticList } from '../diagnostics/report.ts'
import { audienceNames } from '../model/audience.ts'
import { audiencesOfMark } from '../model/blocks/audience-mark.ts'
import { formatDate, formatDates } from './format-date.ts'
import { markText, wordNames } from './labels.ts'
import { listLanguages, loadLabels } from './load-labels.ts'
import { factNames, partNames } from './template.ts'

const quiet = new DiagnosticList(null).report

function shape(tree: unknown): unknown {
  if (Array.isArray(tree)) return tree.map(shape)
  if (typeof tree !== 'object' || tree === null) return typeof tree
  return Object.fromEntries(Object.entries(tree).map(([key, value]) => [key, shape(value)]))
}

test('every language has the same words, and all that are asked for', async () => {
  const languages = await listLanguages()
  expect(languages).toEqual(['ar', 'en', 'es', 'fr'])
  const english = await loadLabels('en', quiet)
  expect(Object.keys(english.words).sort()).toEqual([...wordNames].sort())
  expect(Object.keys(english.facts).sort()).toEqual([...factNames].sort())
  expect(Object.keys(english.missing).sort()).toEqual([...partNames].sort())
  expect(Object.keys(english.packs).sort()).toEqual([...audienceNames].sort())
  for (const language of languages) {
    const labels = await loadLabels(language, quiet)
    expect(shape(labels)).toEqual(shape(english))
    expect(JSON.stringify(labels)).not.toMatch(/"\s*"/u)
    expect(labels.pageOf).toMatch(/\{n\}.*\{m\}/u)
    expect([labels.dates.months.length, labels.dates.weekdays.length]).toEqual([12, 7])
  }
})

test('each mark that is printed is read as the same audiences', async () => {
  for (const language of await listLanguages()) {
    const labels = await loadLabels(language, quiet)
    for (const one of audienceNames) {
      expect(audiencesOfMark(markText(labels, [one])), `${language} ${one}`).toEqual([one])
    }
    for (const other of audienceNames.slice(1)) {
      expect(audiencesOfMark(markText(labels, ['moderator', other]))).toEqual(['moderator', other])
    }
  }
  expect(markText(await loadLabels('fr', quiet), ['moderator'])).toBe('modérateur uniquement')
  expect(markText(await loadLabels('es', quiet), ['moderator'])).toBe('solo moderador')
  expect(markText(await loadLabels('ar', quiet), ['moderator'])).toBe('للمدير فقط')
})

test('a region takes the words of its language, an unknown language the English ones', async () => {
  const list = new DiagnosticList(null)
  expect((await loadLabels('fr-CA', list.report)).lang).toBe('fr-CA')
  expect(list.all).toEqual([])
  const labels = await loadLabels('ru', list.report)
  expect([labels.lang, labels.asked, labels.words.notes]).toEqual(['en', 'ru', 'Notes'])
  expect(list.all[0]?.what).toContain('"ru"')
})

test('French has its space before the colon and never an ordinary one', async () => {
  const text = JSON.stringify(await loadLabels('fr', quiet))
  expect(text).toContain('confirmer')
  // A JSON string that is a pattern or a key has no letter before the space.
  expect(text).not.toMatch(/\p{L} [:;?!]/u)
  expect(text).not.toMatch(/\p{L}[;?!]/u)
  expect(text).toMatch(/Titre\u00a0: à/u)
})

test('dates', async () => {
  const [ar, en, es, fr] = await Promise.all((await listLanguages()).map((one) => loadLabels(one, quiet)))
  if (!ar || !en || !es || !fr) throw new Error('a language is missing')
  expect(formatDate('2021-05-19', en, true)).toBe('Wednesday, 19 May 2021')
  expect(formatDate('2021-05-01', fr, true)).toBe('samedi 1er mai 2021')
  expect(formatDate('2021-05-19', es, false)).toBe('19 de mayo de 2021')
  expect(formatDate('2021-05-19', ar, false)).toBe('19 أيار/مايو 2021')
  expect(formatDates('2021-05-19', '2021-05-21', en)).toBe('19–21 May 2021')
  expect(formatDates('2021-05-30', '2021-06-02', fr)).toBe('30 mai – 2 juin 2021')
  expect(formatDates('2020-12-30', '2021-01-02', en)).toBe('30 December 2020 – 2 January 2021')
  expect(formatDate('soon', en, false)).toBe('soon')
})
