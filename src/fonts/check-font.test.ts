import { describe, expect, test } from 'vitest'
import { checkFont } from './check-font.ts'
import { changedFont, entryOf, firstComposite, glyphOf, soundFont } from './testing-fonts.ts'

test('a sound font', () => expect(checkFont(soundFont())).toBeNull())

describe('another kind of font', () => {
  test.each([
    ['OTTO', 'cff'],
    ['ttcf', 'collection'],
    ['wOFF', 'woff'],
    ['wOF2', 'woff'],
    ['%PDF', 'none'],
  ])('%s: %s', (tag, kind) => expect(checkFont(changedFont((bytes) => bytes.write(tag)))).toBe(kind))
  test.each([
    ['fvar', 'variable'],
    ['CFF ', 'cff'],
    ['CFF2', 'cff'],
  ])('a table %s: %s', (tag, kind) => {
    expect(checkFont(changedFont((bytes) => bytes.write(tag, entryOf(bytes, 'gasp'))))).toBe(kind)
  })
  test('empty, or too short for anything', () => {
    expect(checkFont(new Uint8Array())).toBe('none')
    expect(checkFont(soundFont().subarray(0, 11))).toBe('none')
  })
})

// OpenType, OS/2, fsType.
test.each([
  [0x0000, null],
  [0x0002, 'restricted'],
  [0x0004, null],
  [0x0008, null],
  // Old fonts set several: the least restrictive counts.
  [0x0006, null],
  [0x0100, 'undivided'],
  [0x0200, 'restricted'],
])('fsType %i: %s', (type, kind) => {
  expect(checkFont(changedFont((bytes, at) => bytes.writeUInt16BE(type, at('OS/2') + 8)))).toBe(kind)
})

describe('a damaged font', () => {
  test.each<[string, (bytes: Buffer, at: (tag: string) => number) => void]>([
    ['more tables than there is room for', (bytes) => bytes.writeUInt16BE(60_000, 4)],
    ['a table behind the end', (bytes) => bytes.writeUInt32BE(0xffffff00, entryOf(bytes, 'hmtx') + 8)],
    ['a table longer than the file', (bytes) => bytes.writeUInt32BE(0xffffffff, entryOf(bytes, 'glyf') + 12)],
    ['no glyphs', (bytes) => bytes.write('xxxx', entryOf(bytes, 'glyf'))],
    ['more glyphs than places', (bytes, at) => bytes.writeUInt16BE(65_535, at('maxp') + 4)],
    ['no widths', (bytes, at) => bytes.writeUInt16BE(0, at('hhea') + 34)],
    ['more widths than glyphs', (bytes, at) => bytes.writeUInt16BE(65_535, at('hhea') + 34)],
    ['an em of nothing', (bytes, at) => bytes.writeUInt16BE(0, at('head') + 18)],
    ['a short OS/2', (bytes) => bytes.writeUInt32BE(20, entryOf(bytes, 'OS/2') + 12)],
    ['a short head', (bytes) => bytes.writeUInt32BE(20, entryOf(bytes, 'head') + 12)],
    ['a glyph behind the table', (bytes, at) => bytes.writeUInt16BE(65_535, at('loca') + 8)],
    ['a glyph with more contours than bytes', (bytes, at) => glyphOf(bytes, at, 0).writeInt16BE(30_000, 0)],
    [
      'a composite of itself',
      (bytes, at) => {
        const glyph = firstComposite(bytes, at)
        glyphOf(bytes, at, glyph).writeUInt16BE(glyph, 12)
      },
    ],
    [
      'a composite of a glyph that is not there',
      (bytes, at) => glyphOf(bytes, at, firstComposite(bytes, at)).writeUInt16BE(60_000, 12),
    ],
    [
      'a composite without end',
      (bytes, at) => glyphOf(bytes, at, firstComposite(bytes, at)).fill(0xff, 10, 12),
    ],
  ])('%s', (_, change) => expect(checkFont(changedFont(change))).toBe('damaged'))
  test('cut off anywhere', () => {
    const bytes = soundFont()
    for (let length = 12; length < bytes.length - 4; length += 97) {
      expect(checkFont(bytes.subarray(0, length))).not.toBeNull()
    }
  })
})
