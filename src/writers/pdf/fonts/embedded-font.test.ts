import { beforeAll, describe, expect, test } from 'vitest'
import type { Face } from '../../../layout/fonts/face.ts'
import { openSetter } from '../../../layout/text/testing/set-text.ts'
import { openPdf } from '../pdf-file.ts'
import { EmbeddedFont } from './embedded-font.ts'

let face: Face
let font: EmbeddedFont
beforeAll(async () => {
  const [line] = (await openSetter()).set('a', { width: 100 })
  face = line?.runs[0]?.face as Face
  font = new EmbeddedFont(await openPdf(), face)
})

/** The two bytes of a code, as a reader finds them in a string between brackets (PDF 32000-1, 7.3.4.2). */
function bytesOf(code: string): number[] {
  const plain = code.replace(/\\([r()\\])/g, (_, one: string) => (one === 'r' ? '\r' : one))
  // What is left must not end the string, nor be a line end that readers change.
  expect(code.replace(/\\[r()\\]/g, '')).not.toMatch(/[()\\\r]/)
  return [...plain].map((one) => one.charCodeAt(0))
}

describe('codes of an embedded font', () => {
  test('are numbers in order, whatever their bytes mean in a string', () => {
    const count = 700
    const codes = Array.from({ length: count }, (_, i) => font.code(5, String.fromCharCode(0x4e00 + i)))
    expect(codes.map(bytesOf)).toEqual(codes.map((_, i) => [(i + 1) >> 8, (i + 1) & 0xff]))
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
