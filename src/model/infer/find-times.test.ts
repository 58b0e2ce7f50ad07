import { expect, test } from 'vitest'
import { findTimes } from './find-times.ts'

const read = (text: string) =>
  findTimes(text).map((hit) => [text.slice(hit.start, hit.end), hit.from, hit.to])

test.each([
  ['12:00-13:30', '12:00', '13:30'],
  ['12:00 – 13:30', '12:00', '13:30'],
  ['12h30', '12:30', null],
  ['9 h 30', '09:30', null],
  ['9h à 10h30', '09:00', '10:30'],
  ['18:30 bis 20 Uhr', '18:30', '20:00'],
  ['3:00 pm – 4:30 pm', '15:00', '16:30'],
  ['3–4:30 pm', '15:00', '16:30'],
  ['11-1 pm', '11:00', '13:00'],
  ['12 noon', '12:00', null],
  ['12:15 a.m.', '00:15', null],
  ['10.00-11.30', '10:00', '11:30'],
  ['١٢:٠٠-١٣:٣٠', '12:00', '13:30'],
  ['14:00 ~ 18:00', '14:00', '18:00'],
])('%s', (text, from, to) => {
  expect(read(text)).toEqual([[text, from, to]])
})

test('10.00 at the start of a line is a time, elsewhere a number', () => {
  expect(read('10.00 Welcome')).toEqual([['10.00', '10:00', null]])
  expect(read('growth of 10.00 points')).toEqual([])
})

test.each([
  '2-3 people',
  'ratio 3:2',
  '2024-06-03',
  'version 2.10',
  '25:00',
  '12:75',
  '15 a 20',
  'clause 4.2.1',
])('%s is no time', (text) => {
  expect(read(text)).toEqual([])
})
