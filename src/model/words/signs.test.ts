import { expect, test } from 'vitest'
import { hasSign } from './hits.ts'
import { sign } from './signs.ts'

test('a text has the signs of the lists its words stand in, of groups too', () => {
  expect(hasSign('moderated by Ms Holm', sign.role)).toBe(true)
  expect(hasSign('moderated by Ms Holm', sign.by)).toBe(true)
  expect(hasSign('moderated by Ms Holm', sign.title)).toBe(true)
  expect(hasSign('moderated by Ms Holm', sign.position | sign.wordTime)).toBe(false)
  expect(hasSign('Noon: lunch', sign.wordTime)).toBe(true)
  expect(hasSign('北京大学', sign.organisation)).toBe(true)
  expect(hasSign('Trees grow', -1)).toBe(false)
})
