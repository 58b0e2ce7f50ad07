import { expect, test } from 'vitest'
import { makePng, type PngSpec } from '../testing/make-images.ts'
import { pngFormat } from './png-header.ts'
import { mayBeTransparent, pngColours, unpackRow } from './png-pixels.ts'
import { pngRows } from './png-rows.ts'

/** Red, green, blue, alpha of all pixels, by place. */
async function pixelsOf(bytes: Uint8Array): Promise<Record<string, number[]>> {
  const format = pngFormat(bytes)
  if (format === null) throw new Error('no PNG')
  const found: Record<string, number[]> = {}
  for await (const { pass, at, bytes: row } of pngRows(bytes, format)) {
    unpackRow(row, pass.columns, format, pngColours(bytes), (column, ...values) => {
      found[`${pass.x + column * pass.dx},${pass.y + at * pass.dy}`] = values
    })
  }
  return found
}

const size = { width: 9, height: 11 }
const places = Array.from({ length: 99 }, (_, i) => [i % 9, Math.floor(i / 9)] as const)
const every = (pixel: (x: number, y: number) => number[]) =>
  Object.fromEntries(places.map(([x, y]) => [`${x},${y}`, pixel(x, y)]))
const palette: [string, Uint8Array] = ['PLTE', Buffer.from([10, 20, 30, 40, 50, 60, 70, 80, 90, 1, 2, 3])]
const words = (...values: number[]) => Buffer.from(values.flatMap((value) => [value >> 8, value & 255]))

const cases: [string, PngSpec, (x: number, y: number) => number[]][] = [
  [
    'grey',
    { ...size, type: 0, pixel: (x, y) => [x * 20 + y] },
    (x, y) => [...Array(3).fill(x * 20 + y), 255],
  ],
  [
    'grey of one bit',
    { ...size, type: 0, depth: 1, pixel: (x, y) => [(x + y) & 1] },
    (x, y) => [...Array(3).fill(((x + y) & 1) * 255), 255],
  ],
  [
    'grey of four bits',
    { ...size, type: 0, depth: 4, pixel: (x) => [x] },
    (x) => [...Array(3).fill(x * 17), 255],
  ],
  [
    'grey of 16 bits',
    { ...size, type: 0, depth: 16, pixel: (x, y) => [x * 5000 + y] },
    (x, y) => [...Array(3).fill((x * 5000 + y) >> 8), 255],
  ],
  ['colours', { ...size, pixel: (x, y) => [x * 9, y * 7, x ^ y] }, (x, y) => [x * 9, y * 7, x ^ y, 255]],
  [
    'colours of 16 bits',
    { ...size, depth: 16, pixel: (x, y) => [x * 256, y * 256, 7] },
    (x, y) => [x, y, 0, 255],
  ],
  [
    'a palette',
    { ...size, type: 3, depth: 2, pixel: (x) => [x & 3], chunks: [palette] },
    (x) => [...palette[1].subarray((x & 3) * 3, (x & 3) * 3 + 3), 255],
  ],
  [
    'a palette with holes',
    { ...size, type: 3, pixel: (x) => [x & 1], chunks: [palette, ['tRNS', Buffer.from([0])]] },
    (x) => [...palette[1].subarray((x & 1) * 3, (x & 1) * 3 + 3), x & 1 ? 255 : 0],
  ],
  ['grey and alpha', { ...size, type: 4, pixel: (x, y) => [x, y] }, (x, y) => [x, x, x, y]],
  [
    'grey and alpha of 16 bits',
    { ...size, type: 4, depth: 16, pixel: (x, y) => [x * 256, y * 256] },
    (x, y) => [x, x, x, y],
  ],
  ['colours and alpha', { ...size, type: 6, pixel: (x, y) => [x, y, 3, x * y] }, (x, y) => [x, y, 3, x * y]],
  [
    'colours and alpha of 16 bits',
    { ...size, type: 6, depth: 16, pixel: (x, y) => [x * 256, y * 256, 768, x * 256] },
    (x, y) => [x, y, 3, x],
  ],
  [
    'one transparent grey',
    { ...size, type: 0, pixel: (x) => [x], chunks: [['tRNS', words(4)]] },
    (x) => [x, x, x, x === 4 ? 0 : 255],
  ],
  [
    'one transparent colour',
    { ...size, depth: 16, pixel: (x) => [x * 300, 1, 2], chunks: [['tRNS', words(600, 1, 2)]] },
    (x) => [(x * 300) >> 8, 0, 0, x === 2 ? 0 : 255],
  ],
]

test.each(cases)('%s, in rows and in passes', async (_, spec, expected) => {
  expect(await pixelsOf(makePng(spec))).toEqual(every(expected))
  expect(await pixelsOf(makePng({ ...spec, interlaced: true }))).toEqual(every(expected))
})

test('what may be transparent is told by kind and by chunk', () => {
  const told = (spec: PngSpec) => {
    const bytes = makePng(spec)
    const format = pngFormat(bytes)
    return format && mayBeTransparent(format, pngColours(bytes))
  }
  expect([told({ ...size }), told({ ...size, type: 6 }), told({ ...size, type: 4 })]).toEqual([
    false,
    true,
    true,
  ])
  expect(told({ ...size, type: 0, chunks: [['tRNS', words(4)]] })).toBe(true)
})
