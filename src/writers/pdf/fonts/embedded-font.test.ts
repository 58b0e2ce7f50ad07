import { beforeEach, describe, expect, test } from 'vitest'
import type { Face } from '../../../layout/fonts/face.ts'
import { openSetter } from '../../../layout/text/testing/set-text.ts'
import { operandsOf } from '../paint/text-operators.ts'
import { openPdf } from '../pdf-file.ts'
import { EmbeddedFont } from './embedded-font.ts'
import { usualDrawings } from './usual-drawings.ts'

let face: Face
let font: EmbeddedFont
beforeEach(async () => {
  const [line] = (await openSetter()).set('a', { width: 100 })
  face = line?.runs[0]?.face as Face
  font = new EmbeddedFont(await openPdf(), face)
})
const english = { language: 'en', rightToLeft: false, tabular: false }

/** The two bytes of a code, as a reader finds them in a string between brackets (PDF 32000-1, 7.3.4.2). */
function bytesOf(code: string): number[] {
  const plain = code.replace(/\\([r()\\])/g, (_, one: string) => (one === 'r' ? '\r' : one))
  // What is left must not end the string, nor be a line end that readers change.
  expect(code.replace(/\\[r()\\]/g, '')).not.toMatch(/[()\\\r]/)
  return [...plain].map((one) => one.charCodeAt(0))
}

describe('codes of an embedded font', () => {
  test('are numbers in order behind the usual ones, whatever their bytes mean in a string', () => {
    const first = usualDrawings(face).glyphs.length
    const count = 700
    const codes = Array.from({ length: count }, (_, i) => font.code(5, String.fromCharCode(0x4e00 + i)))
    expect(codes.map(bytesOf)).toEqual(codes.map((_, i) => [(first + i) >> 8, (first + i) & 0xff]))
  })
  test('of usual letters are those of every other file', async () => {
    const { glyphs, texts } = usualDrawings(face)
    const other = new EmbeddedFont(await openPdf(), face)
    other.code(5, 'x')
    for (let code = 1; code < glyphs.length; code++) {
      const [glyph, text] = [glyphs[code] as number, texts[code] as string]
      expect(bytesOf(font.code(glyph, text))).toEqual([code >> 8, code & 0xff])
      expect(other.code(glyph, text)).toBe(font.code(glyph, text))
    }
  })
  test('are the same for the same drawing and characters only', () => {
    const code = font.code(7, 'x')
    expect(font.code(7, 'x')).toBe(code)
    expect(font.code(7, 'y')).not.toBe(code)
    expect(font.code(8, 'x')).not.toBe(code)
    expect(font.code(7, 'x')).toBe(code)
    const composed = { components: [{ glyph: 7, x: 0, y: 0 }], advance: 3 }
    expect(font.code({ ...composed }, 'x')).toBe(font.code(composed, 'x'))
    expect(font.code(composed, 'x')).not.toBe(code)
  })
})

describe('operands of a word', () => {
  test('are written once for all files where its letters are usual', async () => {
    const word = face.shape('Avenue', english)
    const operands = font.operands(word, operandsOf)
    const other = new EmbeddedFont(await openPdf(), face)
    const again = other.operands(word, () => {
      throw new Error('written again')
    })
    expect(again).toBe(operands)
  })
  test('are written for each file where it has a letter of its own', async () => {
    const word = face.shape('Łódź', english)
    const operands = font.operands(word, operandsOf)
    const other = new EmbeddedFont(await openPdf(), face)
    other.code(5, 'something before')
    expect(other.operands(word, operandsOf)).not.toBe(operands)
  })
})
