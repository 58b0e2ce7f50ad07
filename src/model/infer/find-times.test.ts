import { describe, expect, test } from 'vitest'
import { findTimes } from './find-times.ts'

const read = (text: string) =>
  findTimes(text).map((hit) => [text.slice(hit.start, hit.end), hit.from, hit.to])

describe('a time, the whole text', () => {
  test.each([
    ['12:00-13:30', '12:00', '13:30'],
    ['12:00 – 13:30', '12:00', '13:30'],
    ['12.00–13.30', '12:00', '13:30'],
    ['12h30', '12:30', null],
    ['12 h 30', '12:30', null],
    ['12h', '12:00', null],
    ['9h à 10h30', '09:00', '10:30'],
    ['19 Uhr', '19:00', null],
    ['19.30 Uhr', '19:30', null],
    ['18:30 bis 20 Uhr', '18:30', '20:00'],
    ['9 bis 11 Uhr', '09:00', '11:00'],
    ['9 to 11 am', '09:00', '11:00'],
    ['9–10 AM', '09:00', '10:00'],
    ['9-10:30 am', '09:00', '10:30'],
    ['11-1 pm', '11:00', '13:00'],
    ['3:00 pm – 4:30 pm', '15:00', '16:30'],
    ['3–4:30 pm', '15:00', '16:30'],
    ['5:30pm – 6:00pm', '17:30', '18:00'],
    ['9 a.m.', '09:00', null],
    ['10 a. m.', '10:00', null],
    ['12:15 a.m.', '00:15', null],
    ['12 noon', '12:00', null],
    ['Noon', '12:00', null],
    ['midi', '12:00', null],
    ['10.00', '10:00', null],
    ['10.00-11.30', '10:00', '11:30'],
    ['9:00-11', '09:00', '11:00'],
    ['0900-1030 hrs', '09:00', '10:30'],
    ['19:00:00', '19:00', null],
    ['١٢:٠٠-١٣:٣٠', '12:00', '13:30'],
    ['9:30 صباحًا', '09:30', null],
    ['14:00 ~18:00', '14:00', '18:00'],
    ['14:00～15:30', '14:00', '15:30'],
    ['10:00 до 12:00', '10:00', '12:00'],
    ['10 часов', '10:00', null],
    ['14h às 16h30', '14:00', '16:30'],
    ['10.00 horas', '10:00', null],
    ['9 alle 11.30', '09:00', '11:30', 'dalle '],
    ['9 tot 11 uur', '09:00', '11:00'],
    ['10.30 uur', '10:30', null],
    ['9:00 do 11:00', '09:00', '11:00'],
    ['14.00-16.00', '14:00', '16:00', 'saat '],
    ['14時30分', '14:30', null],
    ['午後2時', '14:00', null],
    ['午後2時半', '14:30', null],
    ['午前10時～午後4時', '10:00', '16:00'],
    ['下午2点30分', '14:30', null],
    ['下午2:30', '14:30', null],
    ['10:00至11:30', '10:00', '11:30', '2027年4月14日，'],
    ['10:00', '10:00', null, '4月14日（星期三），'],
    ['下午2时至4时', '14:00', '16:00'],
    ['오후 2시 30분', '14:30', null],
    ['14시', '14:00', null],
    ['오전 10시 ~ 오후 4시', '10:00', '16:00'],
  ])('%s', (text, from, to, before = '') => {
    expect(read(before + text)).toEqual([[text, from, to]])
  })
})

test.each([
  ['from 9 to 11.30', '9 to 11.30'],
  ['de 9h à 11h', '9h à 11h'],
  ['von 9 bis 11 Uhr', '9 bis 11 Uhr'],
  ['kl. 9', '9'],
  ['ore 15.30', '15.30'],
  ['[14:00-14:15] Welcome', '14:00-14:15'],
  ['10.00 Welcome', '10.00'],
  ['at noon', 'noon'],
  ['2024-06-03T12:00Z', 'T12:00'],
  ['Room 3 - 10:00', '10:00'],
  ['9:00 - 17:00 CET Welcome', '9:00 - 17:00'],
])('in %s', (text, time) => {
  expect(read(text).map(([words]) => words)).toEqual([time])
})

describe('times in several zones are one, of which the first counts', () => {
  test.each([
    ['12ET/11CT/10MT/9PT', '12:00', null, 'ET'],
    ['10-11 AM PDT / 6-7 PM GMT', '10:00', '11:00', 'PDT'],
    ['14:00 CEST (12:00 UTC / 8:00 EDT)', '14:00', null, 'CEST'],
    ['9am EDT | 3pm CEST | 6:30pm IST', '09:00', null, 'EDT'],
  ])('%s', (text, from, to, zone) => {
    expect(read(text)).toEqual([[text, from, to]])
    expect(findTimes(text)[0]?.zone?.text).toBe(zone)
  })

  test('one zone alone, and one twice, are not', () => {
    expect(read('15:00–16:30 (CET)')).toEqual([['15:00–16:30', '15:00', '16:30']])
    expect(findTimes('15:00–16:30 (CET)')[0]?.zone?.text).toBe('CET')
    expect(read('9:00 CET, 10:00 CET')).toHaveLength(2)
    expect(read('11ET')).toEqual([['11', '11:00', null]])
    expect(read('9-10 ET')).toEqual([['9-10', '09:00', '10:00']])
  })
})

test.each([
  '2-3 people',
  '2-3',
  '2-3 hours',
  '2 hours',
  '2h workshop',
  '24h hotline',
  'ratio 3:2',
  'ratio 1:3',
  '2024-06-03',
  'version 2.10',
  '1.10 Background',
  'Chapter 1.10',
  'Article 9',
  'Day 2',
  '10.5',
  '3.14',
  'from 3.14 to 4.22 percent',
  '10%',
  '€10.50',
  '10.50 €',
  'ISO 14001:2015',
  '25:00',
  '12:75',
  '15 a 20',
  'clause 4.2.1',
  'growth of 10.00 points',
  '12,10:00',
  'Raum 9 am 5. Mai',
  'the midday sun',
  '2小时',
  '2時間',
  '2시간',
  '3点建议',
])('%s is no time', (text) => {
  expect(read(text)).toEqual([])
})

test('long texts of numbers take no long time', () => {
  for (const piece of ['9-', '9 to ', '10:30', '10:30 CET/', '9 ET/', '12h ', 'noon ', '下午2']) {
    const begun = performance.now()
    findTimes(piece.repeat(40_000))
    expect(performance.now() - begun).toBeLessThan(1500)
  }
})
