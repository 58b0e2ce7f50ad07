import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Face } from '../../../layout/fonts/face.ts'
import { openSetter, type Setter } from '../../../layout/text/testing/set-text.ts'
import { drawingsOf, type PlacedDrawing } from './drawings-of.ts'

let setter: Setter
beforeAll(async () => {
  setter = await openSetter()
})

/** The drawings of each part of a line, from left to right. */
function drawn(
  text: string,
): { face: Face; drawings: PlacedDrawing[]; rightToLeft: boolean; width: number }[] {
  return setter
    .set(text, { width: Number.MAX_SAFE_INTEGER })
    .flatMap(({ runs }) => runs)
    .flatMap(({ face, parts, rightToLeft }) =>
      parts.map((part) => ({
        face,
        drawings: drawingsOf(part, face.file.advance),
        rightToLeft,
        width: part.width,
      })),
    )
}
const shown = (text: string) => drawn(text).flatMap(({ drawings }) => drawings)
const textsOf = (text: string) => shown(text).map((one) => one.text)
const glyphCount = ({ drawing }: PlacedDrawing) =>
  typeof drawing === 'number' ? 1 : drawing.components.length

describe('drawingsOf', () => {
  test('plain letters are glyphs, one for each character', () => {
    const drawings = shown('river')
    expect(drawings.map(({ text }) => text)).toEqual([...'river'])
    for (const { drawing } of drawings) expect(drawing).toBeTypeOf('number')
  })
  test('a ligature is one drawing for its letters', () => {
    expect(textsOf('affliction')).toContain('ffl')
  })
  test('a letter with marks is one drawing, and its characters are dealt out from the left', () => {
    const drawings = shown('שָׁ')
    expect(drawings.map(({ text }) => text.replace('\u200f', ''))).toEqual(['\u05c1', '\u05b8', 'ש'])
    expect(drawings.map(glyphCount)).toEqual([2, 0, 0])
    // Marks have no width, else a reader sees a gap.
    expect(drawings.map(({ drawing }) => (drawing as { advance: number }).advance > 0)).toEqual([
      false,
      false,
      true,
    ])
  })
  test('lam and alef are one drawing for two letters', () => {
    const drawings = shown('لا')
    expect(drawings.map(({ text }) => text)).toEqual(['ا', 'ل'])
    expect(drawings.map(glyphCount).slice(1)).toEqual([0])
  })
  test('a sign that stands before its consonant is read behind it', () => {
    expect(textsOf('कि').join('')).toBe('कि')
    expect(textsOf('प्रति').join('')).toBe('प्रति')
  })
  test('kerning of a conjunct is in its width: what follows must not begin before it', () => {
    expect(shown('संस्थाओं').map(({ kern }) => kern)).toEqual(Array(8).fill(0))
  })
  test('signs between figures say which direction they belong to', () => {
    expect(textsOf('سلام،')[0]).toBe('\u200f،')
    expect(textsOf('سلام').join('')).not.toContain('\u200f')
  })
  test('any number of marks: each drawing is made of a few glyphs', () => {
    for (const text of [`a${'\u0301'.repeat(500)}`, `ש${'\u05b8'.repeat(500)}`]) {
      const drawings = shown(text)
      const parts = drawings.map(glyphCount)
      expect(Math.max(...parts)).toBeLessThanOrEqual(32)
      expect(
        drawings
          .map((one) => one.text)
          .join('')
          .replaceAll('\u200f', ''),
      ).toHaveLength(501)
    }
  })
})

const letters =
  'abfil fi ffl é a\u0301 Ω ἦ Ж سلام لا ـَ ً ، ٪ ש ָ ׁ ו न ि ् क ष र ् न ้ ำ ิ ๆ 水 한 。 1 2 . ,'.split(/ ?/u)
const word = fc
  .array(fc.constantFrom(...letters, ' '), { minLength: 1, maxLength: 12 })
  .map((all) => all.join(''))

describe('any word', () => {
  test('all its characters are there once, in the order of reading', () => {
    fc.assert(
      fc.property(word, (text) => {
        for (const { drawings, rightToLeft } of drawn(text)) {
          const read = drawings.map((one) => one.text.replaceAll('\u200f', ''))
          if (rightToLeft) read.reverse()
          expect(text.replace(/ +/gu, ' ')).toContain(read.join(''))
        }
        const all = drawn(text)
          .flatMap(({ drawings }) => drawings.map((one) => one.text))
          .join('')
        expect([...all.replace(/[\u200f ]/gu, '')].sort()).toEqual([...text.replaceAll(' ', '')].sort())
      }),
      { numRuns: 300 },
    )
  })
  test('the drawings are as wide as the word', () => {
    fc.assert(
      fc.property(word, (text) => {
        for (const { drawings, face, width } of drawn(text)) {
          const sum = drawings.reduce(
            (all, { drawing, kern }) =>
              all + kern + (typeof drawing === 'number' ? face.file.advance(drawing) : drawing.advance),
            0,
          )
          expect(sum).toBe(width)
        }
      }),
      { numRuns: 300 },
    )
  })
})
