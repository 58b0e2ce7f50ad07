import { expect, test } from 'vitest'
import { findZone, readZone, zoneInBrackets, zoneOfValue } from './find-zone.ts'

test('the zone directly behind a time, with or without brackets', () => {
  expect(findZone('12:00-13:30 (CEST)', 11)).toEqual({ text: 'CEST', start: 13, end: 17 })
  expect(findZone('9:00 UTC+2', 4)?.text).toBe('UTC+2')
  expect(findZone('9:00 Europe/Paris', 4)?.text).toBe('Europe/Paris')
  expect(findZone('9:00 in the CEST area', 4)).toBeNull()
  expect(findZone('9:00 ETHICS', 4)).toBeNull()
})

test.each([
  'UTC+2',
  'GMT +5:30',
  'UTC−3',
  'UTC +02:00',
  '+02:00',
  'cet',
  'MEZ',
  'Paris time',
  'New York time',
  'Central European Time',
  'heure de Paris',
  'hora de Madrid',
  'Berliner Zeit',
  '北京时间',
  '日本時間',
  '한국시간',
  'بتوقيت غرينتش',
])('9:00 %s', (zone) => {
  expect(findZone(`9:00 ${zone}`, 4)?.text).toBe(zone)
  expect(findZone(`9:00 (${zone})`, 4)?.text).toBe(zone)
})

test.each(['local time', 'heure locale', 'Lunch time', 'est prévu', 'Time to talk', 'Tea', '+ 2 boats'])(
  '9:00 %s has none',
  (words) => {
    expect(findZone(`9:00 ${words}`, 4)).toBeNull()
  },
)

test('in brackets anywhere, but for the short name of what stands before', () => {
  expect(zoneInBrackets('on the afternoons (CET) of 27 and 28 April')?.text).toBe('CET')
  expect(zoneInBrackets('the Institute of Science and Tides (IST)')).toBeNull()
  expect(zoneInBrackets('in brackets (see below)')).toBeNull()
})

test('a field begins with it', () => {
  expect(zoneOfValue('CET, in winter')).toBe('CET')
  expect(zoneOfValue('Paris time (CET)')).toBe('Paris time')
  expect(zoneOfValue('lake time')).toBeNull()
})

test('an IANA zone only where one zone alone has the abbreviation', () => {
  expect(readZone('CEST')).toEqual({ zone: null, offset: '+02:00' })
  expect(readZone('JST')).toEqual({ zone: 'Asia/Tokyo', offset: '+09:00' })
  expect(readZone('IST')).toEqual({ zone: null, offset: null })
  expect(readZone('Europe/Paris')).toEqual({ zone: 'Europe/Paris', offset: null })
  expect(readZone('GMT+5:30')).toEqual({ zone: null, offset: '+05:30' })
  expect(readZone('UTC−3')).toEqual({ zone: null, offset: '-03:00' })
  expect(readZone('+02:00')).toEqual({ zone: null, offset: '+02:00' })
  expect(readZone('lake time')).toEqual({ zone: null, offset: null })
})

test('words decide where they are certain', () => {
  expect(readZone('heure de Paris')).toEqual({ zone: 'Europe/Paris', offset: null })
  expect(readZone('hora de Villarriba')).toEqual({ zone: null, offset: null })
  expect(readZone('Berliner Zeit')).toEqual({ zone: 'Europe/Berlin', offset: null })
  expect(readZone('北京时间')).toEqual({ zone: 'Asia/Shanghai', offset: '+08:00' })
  expect(readZone('Central European Time')).toEqual({ zone: null, offset: '+01:00' })
})
