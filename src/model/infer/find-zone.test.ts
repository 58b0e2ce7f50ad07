import { expect, test } from 'vitest'
import { findZone, readZone } from './find-zone.ts'

test('the zone directly behind a time, with or without brackets', () => {
  expect(findZone('12:00-13:30 (CEST)', 11)).toEqual({ text: 'CEST', start: 13, end: 17 })
  expect(findZone('9:00 UTC+2', 4)?.text).toBe('UTC+2')
  expect(findZone('9:00 Europe/Paris', 4)?.text).toBe('Europe/Paris')
  expect(findZone('9:00 in the CEST area', 4)).toBeNull()
  expect(findZone('9:00 ETHICS', 4)).toBeNull()
})

test('an IANA zone only where one zone alone has the abbreviation', () => {
  expect(readZone('CEST')).toEqual({ zone: null, offset: '+02:00' })
  expect(readZone('JST')).toEqual({ zone: 'Asia/Tokyo', offset: '+09:00' })
  expect(readZone('IST')).toEqual({ zone: null, offset: null })
  expect(readZone('Europe/Paris')).toEqual({ zone: 'Europe/Paris', offset: null })
  expect(readZone('GMT+5:30')).toEqual({ zone: null, offset: '+05:30' })
  expect(readZone('UTC−3')).toEqual({ zone: null, offset: '-03:00' })
  expect(readZone('lake time')).toEqual({ zone: null, offset: null })
})
