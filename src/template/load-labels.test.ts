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

function textsOf(tree: unknown): string[] {
  return typeof tree === 'string' ? [tree] : Object.values(tree as object).flatMap(textsOf)
}

test('every language has the same words, and all that are asked for', async () => {
  const languages = listLanguages()
  expect(languages).toEqual(['ar', 'de', 'en', 'es', 'fr', 'he', 'it', 'pt', 'ru', 'zh'])
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
  for (const language of listLanguages()) {
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
  expect(markText(await loadLabels('he', quiet), ['moderator', 'speaker'])).toBe('למנחה, לדוברים בלבד')
  expect(markText(await loadLabels('ru', quiet), ['moderator'])).toBe('только для модератора')
  expect(markText(await loadLabels('zh', quiet), ['moderator', 'speaker'])).toBe('仅限主持人、发言人')
})

test('a region takes the words of its language, an unknown language the English ones', async () => {
  const list = new DiagnosticList(null)
  expect((await loadLabels('fr-CA', list.report)).lang).toBe('fr-CA')
  expect(list.all).toEqual([])
  const labels = await loadLabels('ko', list.report)
  expect([labels.lang, labels.asked, labels.words.notes]).toEqual(['en', 'ko', 'Notes'])
  expect(list.all[0]?.what).toContain('"ko"')
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
  const load = (lang: string) => loadLabels(lang, quiet)
  const [ar, en, es, fr] = [await load('ar'), await load('en'), await load('es'), await load('fr')]
  const [he, ru, zh] = [await load('he'), await load('ru'), await load('zh')]
  expect(formatDate('2021-05-19', en, true)).toBe('Wednesday, 19 May 2021')
  expect(formatDate('2021-05-01', fr, true)).toBe('samedi 1er mai 2021')
  expect(formatDate('2021-05-19', es, false)).toBe('19 de mayo de 2021')
  expect(formatDate('2021-05-19', ar, false)).toBe('19 أيار/مايو 2021')
  expect(formatDates('2021-05-19', '2021-05-21', en)).toBe('19–21 May 2021')
  expect(formatDates('2021-05-30', '2021-06-02', fr)).toBe('30 mai – 2 juin 2021')
  expect(formatDates('2020-12-30', '2021-01-02', en)).toBe('30 December 2020 – 2 January 2021')
  expect(formatDate('soon', en, false)).toBe('soon')
  expect(formatDate('2027-04-14', he, true)).toBe('יום רביעי, 14 באפריל 2027')
  expect(formatDates('2027-04-14', '2027-04-16', he)).toBe('14–16 באפריל 2027')
  expect(formatDate('2027-04-14', ru, true)).toBe('среда, 14 апреля 2027 года')
  expect(formatDates('2027-04-30', '2027-05-02', ru)).toBe('30 апреля – 2 мая 2027 года')
  const [de, it, pt] = [await load('de'), await load('it'), await load('pt')]
  expect(formatDates('2027-04-14', '2027-04-16', de)).toBe('14.–16. April 2027')
  expect(formatDate('2027-04-14', de, true)).toBe('Mittwoch, 14. April 2027')
  expect(formatDate('2027-05-01', it, true)).toBe('sabato 1º maggio 2027')
  expect(formatDate('2027-04-14', pt, true)).toBe('quarta-feira, 14 de abril de 2027')
  expect(formatDate('2027-04-14', zh, true)).toBe('2027年4月14日（星期三）')
})

test('where the year comes first, a range says it once', async () => {
  const zh = await loadLabels('zh', quiet)
  expect(formatDates('2027-04-14', '2027-04-16', zh)).toBe('2027年4月14日至16日')
  expect(formatDates('2027-04-30', '2027-05-02', zh)).toBe('2027年4月30日至5月2日')
  expect(formatDates('2027-12-31', '2028-01-01', zh)).toBe('2027年12月31日至2028年1月1日')
})

test('Chinese has full-width marks and no spaces', async () => {
  const { lang: _lang, asked: _asked, dir: _dir, ...labels } = await loadLabels('zh', quiet)
  for (const text of textsOf(labels)) expect(text).not.toMatch(/[,:;()\s]|[a-z](?![^{]*\})/iu)
})
