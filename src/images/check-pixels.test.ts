import { deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { makePng } from '../testing/make-images.ts'
import { pixelsAreWhole } from './check-pixels.ts'

test.each([
  ['of colours', makePng({ width: 5, height: 7 })],
  ['of one bit', makePng({ width: 11, height: 3, depth: 1, type: 0 })],
  ['in passes', makePng({ width: 5, height: 7, interlaced: true })],
  ['of one pixel in passes', makePng({ width: 1, height: 1, interlaced: true })],
])('a PNG %s is whole', async (_, bytes) => {
  expect(await pixelsAreWhole(bytes)).toBe(true)
})

/** Rows of a picture of 5 by 7 colours: one byte and fifteen. */
const rows = (count: number) => deflateSync(Buffer.alloc(16 * count))

test.each([
  ['fewer rows than announced', rows(6)],
  ['more rows than announced', rows(8)],
  ['an end in the middle', rows(7).subarray(0, -6)],
  ['no pixels', new Uint8Array()],
  ['no packed data', Buffer.from('not packed at all')],
  ['a filter that does not exist', deflateSync(Buffer.alloc(16 * 7, 9))],
  // A bomb: a thousand times what the header announces, in a few bytes.
  ['endless zeros', rows(7000)],
])('a PNG with %s is not', async (_, data) => {
  expect(await pixelsAreWhole(makePng({ width: 5, height: 7, data }))).toBe(false)
})

test('numbers of colours need the colours', async () => {
  const png = { width: 2, height: 2, type: 3 } as const
  expect(await pixelsAreWhole(makePng(png))).toBe(false)
  expect(await pixelsAreWhole(makePng({ ...png, chunks: [['PLTE', Buffer.from([1, 2, 3])]] }))).toBe(true)
})
