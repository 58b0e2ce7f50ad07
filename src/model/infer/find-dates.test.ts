import { describe, expect, test } from 'vitest'
import { findDates } from './find-dates.ts'

const read = (text: string) =>
  findDates(text).map((hit) => [
    text.slice(hit.start, hit.end),
    hit.date,
    ...(hit.endDate ? [hit.endDate] : []),
  ])

describe('one day, the whole text', () => {
  test.each([
    ['3 JUNE 2024', '2024-06-03'],
    ['1st June 2024', '2024-06-01'],
    ['Monday, 3rd of June 2024', '2024-06-03'],
    ['3 June 2024, Monday', '2024-06-03'],
    ['June 3, 2024', '2024-06-03'],
    ['Mon June 3 2024', '2024-06-03'],
    ['Mon. 3 June 2024', '2024-06-03'],
    ['Mon October 27 2025', '2025-10-27'],
    ['27 Oct 2025', '2025-10-27'],
    ['27-Oct-2025', '2025-10-27'],
    ['2025 October 27', '2025-10-27'],
    ['2024-06-03', '2024-06-03'],
    ['03.06.2024', '2024-06-03'],
    ['2025/10/27', '2025-10-27'],
    ['27/10/2025', '2025-10-27'],
    ['27. 10. 2025', '2025-10-27'],
    ['lundi 3 juin 2024', '2024-06-03'],
    ['1er juin 2024', '2024-06-01'],
    ['3 de junio de 2024', '2024-06-03'],
    ['1º de mayo de 2024', '2024-05-01'],
    ['Montag, den 3. Juni 2024', '2024-06-03'],
    ['3 июня 2024', '2024-06-03'],
    ['2-го июня 2024', '2024-06-02'],
    ['٣ حزيران/يونيو ٢٠٢٤', '2024-06-03'],
    ['3 كانون الثاني 2024', '2024-01-03'],
    ['5 de outubro de 2024', '2024-10-05'],
    ['giovedì 6 febbraio 2020', '2020-02-06'],
    ['1° giugno 2024', '2024-06-01'],
    ['19 mei 2025', '2025-05-19'],
    ['čtvrtek 6. února 2020', '2020-02-06'],
    ['19 Mayıs 2025', '2025-05-19'],
    ['19 MAYIS 2025 Pazartesi', '2025-05-19'],
    ['2020年2月6日', '2020-02-06'],
    ['2020年2月6日（四）', '2020-02-06'],
    ['2020年2月6日 星期四', '2020-02-06'],
    ['令和7年5月19日（月）', '2025-05-19'],
    ['平成30年4月1日', '2018-04-01'],
    ['令和元年5月19日', '2019-05-19'],
    ['２０２５年５月１９日', '2025-05-19'],
    ['2020년 2월 6일 (목)', '2020-02-06'],
    ['2025. 5. 19.(월)', '2025-05-19'],
  ])('%s', (text, date) => {
    expect(read(text)).toEqual([[text, date]])
  })
})

describe('a range, the whole text', () => {
  test.each([
    ['3-5 June 2024', '2024-06-03', '2024-06-05'],
    ['30 May – 2 June 2024', '2024-05-30', '2024-06-02'],
    ['June 3-5, 2024', '2024-06-03', '2024-06-05'],
    ['October 27th–29th, 2025', '2025-10-27', '2025-10-29'],
    ['27 and 28 April 2021', '2021-04-27', '2021-04-28'],
    ['3, 4, 5 June 2024', '2024-06-03', '2024-06-05'],
    ['Monday 3 – Wednesday 5 June 2024', '2024-06-03', '2024-06-05'],
    ['3 au 5 juin 2024', '2024-06-03', '2024-06-05'],
    ['6-7-8 juin 2017', '2017-06-06', '2017-06-08'],
    ['14 et 15 décembre 2018', '2018-12-14', '2018-12-15'],
    ['mardi 6 juin midi au jeudi 8 juin 2017', '2017-06-06', '2017-06-08'],
    ['3 al 5 de junio de 2024', '2024-06-03', '2024-06-05'],
    ['lunes 3 y martes 4 de junio de 2024', '2024-06-03', '2024-06-04'],
    ['10. bis 12. Juni 2026', '2026-06-10', '2026-06-12'],
    ['10.–12.06.2026', '2026-06-10', '2026-06-12'],
    ['10.06.2026 – 12.06.2026', '2026-06-10', '2026-06-12'],
    ['2026-06-10 to 2026-06-12', '2026-06-10', '2026-06-12'],
    ['6 по 8 июня 2017', '2017-06-06', '2017-06-08'],
    ['8-9 giugno 2024', '2024-06-08', '2024-06-09'],
    ['3 t/m 5 juni 2024', '2024-06-03', '2024-06-05'],
    ['1–2. června 2025', '2025-06-01', '2025-06-02'],
    ['2020年9月6日至8日', '2020-09-06', '2020-09-08'],
    ['2020年9月6日至10月8日', '2020-09-06', '2020-10-08'],
    ['2025. 5. 19. ~ 5. 21.', '2025-05-19', '2025-05-21'],
    ['28 December 2024 to 3 January 2025', '2024-12-28', '2025-01-03'],
    ['28 December – 3 January 2025', '2024-12-28', '2025-01-03'],
  ])('%s', (text, first, last) => {
    expect(read(text)).toEqual([[text, first, last]])
  })
})

test('no year is no date, and an impossible day neither', () => {
  expect(read('8 June')).toEqual([['8 June', null]])
  expect(read('10 to 12 June')).toEqual([['10 to 12 June', null]])
  expect(read('9月6日～8日')).toEqual([['9月6日～8日', null]])
  expect(read('31 February 2024')).toEqual([])
  expect(read('29 February 2023')).toEqual([])
  expect(read('29 February 2024')).toEqual([['29 February 2024', '2024-02-29']])
})

test('the weekday written is told', () => {
  expect(findDates('Tuesday, 27 April')[0]?.weekday).toBe(2)
  expect(findDates('27 April 2021')[0]?.weekday).toBeNull()
})

test('strokes are ambiguous only where both numbers may be a month', () => {
  expect(findDates('03/04/2024')[0]).toMatchObject({ date: '2024-04-03', ambiguous: true })
  expect(findDates('03/14/2024')[0]).toMatchObject({ date: '2024-03-14', ambiguous: false })
  expect(findDates('04/04/2024')[0]).toMatchObject({ ambiguous: false })
})

test('years of two digits only where they are asked for', () => {
  for (const text of ['10.07.08', '27/10/25', '27 Oct 25']) {
    expect(findDates(text).filter((hit) => hit.date !== null)).toEqual([])
    expect(findDates(text, { shortYears: true })).toHaveLength(1)
  }
  expect(findDates('27/10/25', { shortYears: true })[0]?.date).toBe('2025-10-27')
  expect(findDates('10.07.98', { shortYears: true })[0]?.date).toBe('1998-07-10')
})

test.each([
  ['Room 4, 6 June 2024', '6 June 2024'],
  ['Session 2 – 6 June 2024', '6 June 2024'],
  ['27 April 1400 hrs', '27 April'],
  ['May 19 - 9 am', 'May 19'],
  ['2024-06-03T09:00:00Z', '2024-06-03'],
  ['2025年5月19日午後2時', '2025年5月19日'],
])('%s holds a date only', (text, date) => {
  expect(read(text).map(([words]) => words)).toEqual([date])
})

test.each([
  '10 out of 12, 3 set pieces',
  'version 1.2.2024.3',
  'in 2024 we may',
  '10 may join',
  'at 12:30 June',
  'v2.10.2024',
])('%s is no date', (text) => {
  expect(read(text)).toEqual([])
})

test('long texts of numbers take no long time', () => {
  for (const piece of ['3, ', '3-', '1.1.', '12 June ', '2024年', '(月', '10:30 ', '3 to ']) {
    const begun = performance.now()
    findDates(piece.repeat(40_000))
    expect(performance.now() - begun).toBeLessThan(1500)
  }
})
