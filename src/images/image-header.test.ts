import { expect, test } from 'vitest'
import { makeJpeg, makePng } from '../testing/make-images.ts'
import { imageHeader } from './image-header.ts'
import { isGreyJpeg } from './jpeg-header.ts'

const perMetre = (x: number, y: number, unit = 1): [string, Uint8Array] => {
  const data = Buffer.alloc(9)
  data.writeUInt32BE(x, 0)
  data.writeUInt32BE(y, 4)
  data[8] = unit
  return ['pHYs', data]
}

test('a PNG says its size, and its resolution where the unit is the metre', () => {
  expect(imageHeader(makePng({ width: 3, height: 2 }))).toEqual({
    type: 'png',
    width: 3,
    height: 2,
    orientation: 1,
    resolution: null,
  })
  const dense = imageHeader(makePng({ width: 3, height: 2, chunks: [perMetre(11811, 5906)] }))
  expect(dense).toMatchObject({ resolution: { x: expect.closeTo(300, 1), y: expect.closeTo(150, 1) } })
  expect(imageHeader(makePng({ width: 3, height: 2, chunks: [perMetre(2, 1, 0)] }))).toMatchObject({
    resolution: null,
  })
})

test('a JPEG says its size, density and direction', () => {
  const jpeg = makeJpeg({ width: 400, height: 300, density: [2, 100, 100], orientation: 6 })
  expect(imageHeader(jpeg)).toEqual({
    type: 'jpeg',
    width: 400,
    height: 300,
    orientation: 6,
    resolution: { x: 254, y: 254 },
  })
  expect(imageHeader(makeJpeg({ width: 4, height: 3 }))).toMatchObject({ orientation: 1, resolution: null })
  expect(imageHeader(makeJpeg({ width: 4, height: 3, orientation: 9 }))).toMatchObject({ orientation: 1 })
  expect(isGreyJpeg(makeJpeg({ width: 4, height: 3, components: 1 }))).toBe(true)
  expect(isGreyJpeg(makeJpeg({ width: 4, height: 3 }))).toBe(false)
})

test.each([
  ['no pixels across', makePng({ width: 0, height: 2, data: new Uint8Array() })],
  ['no pixels down', makeJpeg({ width: 4, height: 0 })],
  ['a depth no PNG has', makePng({ width: 3, height: 2, depth: 4, type: 2 })],
  ['nothing', new Uint8Array()],
  ['a GIF under another name', Buffer.from('GIF89a...............')],
  ['a header cut off', makePng({ width: 3, height: 2 }).slice(0, 20)],
  ['a JPEG cut off', makeJpeg({ width: 4, height: 3, cut: true })],
  ['a JPEG without pixels', makeJpeg({ width: 4, height: 3 }).slice(0, 40)],
  ['lossless JPEG', makeJpeg({ width: 4, height: 3, frame: 0xc3 })],
  ['JPEG of twelve bits', makeJpeg({ width: 4, height: 3, precision: 12 })],
])('%s is broken', (_, bytes) => {
  expect(imageHeader(bytes)).toBe('broken')
})

test('the colours of a press are told apart', () => {
  expect(imageHeader(makeJpeg({ width: 4, height: 3, components: 4 }))).toBe('cmyk')
})

test('damage anywhere in a header throws nothing', () => {
  for (const whole of [makePng({ width: 3, height: 2 }), makeJpeg({ width: 4, height: 3, orientation: 3 })]) {
    for (let at = 0; at < whole.length; at++) {
      for (const byte of [0, 0x7f, 0xff]) expect(() => imageHeader(whole.with(at, byte))).not.toThrow()
    }
  }
})
