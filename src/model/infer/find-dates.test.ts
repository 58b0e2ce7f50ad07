import { expect, test } from 'vitest'
import { findDates } from './find-dates.ts'

const read = (text: string) =>
  findDates(text).map((hit) => [
    text.slice(hit.start, hit.end),
    hit.date,
    ...(hit.endDate ? [hit.endDate] : []),
  ])

test.each([
  ['3 JUNE 2024', '2024-06-03'],
  ['Monday, 3rd of June 2024', '2024-06-03'],
  ['June 3, 2024', '2024-06-03'],
  ['Mon June 3 2024', '2024-06-03'],
  ['2024-06-03', '2024-06-03'],
  ['2024-06-03T09:00:00Z', '2024-06-03'],
  ['03.06.2024', '2024-06-03'],
  ['lundi 3 juin 2024', '2024-06-03'],
  ['1er juin 2024', '2024-06-01'],
  ['3 de junio de 2024', '2024-06-03'],
  ['Montag, den 3. Juni 2024', '2024-06-03'],
  ['3 июня 2024', '2024-06-03'],
  ['٣ حزيران/يونيو ٢٠٢٤', '2024-06-03'],
  ['3 كانون الثاني 2024', '2024-01-03'],
  ['5 de outubro de 2024', '2024-10-05'],
])('%s', (text, date) => {
  expect(read(text)).toEqual([[text, date]])
})

test.each([
  ['3-5 June 2024', '2024-06-03', '2024-06-05'],
  ['30 May – 2 June 2024', '2024-05-30', '2024-06-02'],
  ['June 3-5, 2024', '2024-06-03', '2024-06-05'],
  ['3, 4, 5 June 2024', '2024-06-03', '2024-06-05'],
  ['3 au 5 juin 2024', '2024-06-03', '2024-06-05'],
  ['3 al 5 de junio de 2024', '2024-06-03', '2024-06-05'],
  ['28 December 2024 to 3 January 2025', '2024-12-28', '2025-01-03'],
])('range %s', (text, first, last) => {
  expect(read(text)).toEqual([[text, first, last]])
})

test('no year is no date, and an impossible day neither', () => {
  expect(read('8 June')).toEqual([['8 June', null]])
  expect(read('31 February 2024')).toEqual([])
  expect(read('29 February 2023')).toEqual([])
  expect(read('29 February 2024')).toEqual([['29 February 2024', '2024-02-29']])
})

test('strokes are ambiguous only where both numbers may be a month', () => {
  expect(findDates('03/04/2024')[0]).toMatchObject({ date: '2024-04-03', ambiguous: true })
  expect(findDates('03/14/2024')[0]).toMatchObject({ date: '2024-03-14', ambiguous: false })
  expect(findDates('04/04/2024')[0]).toMatchObject({ ambiguous: false })
})

test('numbers and words that only look like dates', () => {
  expect(read('10 out of 12, 3 set pieces')).toEqual([])
  expect(read('version 1.2.2024.3')).toEqual([])
  expect(read('in 2024 we may')).toEqual([])
})

test('a time before a month is no day', () => {
  expect(read('at 12:30 June')).toEqual([])
})
