import { inflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { openFace } from '../../../layout/fonts/open-face.ts'
import { fontFiles } from '../../../layout/fonts/shaping-table/compile-shaping.ts'
import { readTrueType } from '../../../layout/fonts/truetype.ts'
import { readResourceNow } from '../../../resources.ts'
import { compileUsual } from './compile-usual.ts'
import { makeUsual, recordUsual, unpackUsual, usualFontPath } from './usual-font.ts'

const serif = openFace(0, 'templates/fonts/source-serif-4/SourceSerif4_400Regular.ttf', 1)

describe('the usual letters of a face', () => {
  test('are those of English, then of Western Europe, each with a glyph of its own', () => {
    const { glyphs, texts, sizes } = recordUsual(serif)
    expect(texts.slice(1, sizes[0])).toEqual(expect.arrayContaining(['a', 'Z', '7', ' ', '’', 'fi']))
    expect(texts.slice(sizes[0])).toEqual(expect.arrayContaining(['é', 'ß', 'Œ', '«']))
    expect(glyphs).toHaveLength(sizes[1] as number)
    expect(new Set(glyphs).size).toBe(glyphs.length)
  })
  test('make fonts of so many glyphs, with their widths', () => {
    const letters = recordUsual(serif)
    for (const size of letters.sizes) {
      const program = makeUsual(serif, letters, size)
      const font = readTrueType(inflateSync(program.font))
      expect(font.glyphCount).toBeGreaterThanOrEqual(size)
      expect(program.length).toBe(font.bytes.length)
      const widths = letters.glyphs.slice(0, size).map((glyph) => serif.file.advance(glyph))
      expect(serif.file.unitsPerEm).toBe(1000)
      expect(program.widths).toBe(`[0 [${widths.join(' ')}]]`)
    }
  })
  test('of a face of another script may be none', async () => {
    const hebrew = (await fontFiles()).find((path) => path.includes('Hebrew')) as string
    expect(recordUsual(openFace(9, hebrew, 1)).texts).not.toContain('a')
  })
})

test('what the build has recorded is what it would record now', async () => {
  const files = await compileUsual()
  for (const { path, text } of files) expect(Buffer.from(readResourceNow(path)).toString()).toBe(text)
  expect(files.map(({ path }) => path)).toContain(usualFontPath(serif.path))
  for (const { path } of files) {
    const file = (await fontFiles()).find((one) => usualFontPath(one) === path) as string
    const face = openFace(0, file, 1)
    const letters = recordUsual(face)
    const { programs, ...recorded } = unpackUsual(readResourceNow(path))
    expect(recorded).toEqual(letters)
    programs.forEach((program, i) => {
      const made = makeUsual(face, letters, letters.sizes[i] as number)
      expect({ ...program, font: 0, toUnicode: 0 }).toEqual({ ...made, font: 0, toUnicode: 0 })
      expect(Buffer.compare(program.font, made.font)).toBe(0)
      expect(Buffer.compare(program.toUnicode, made.toUnicode)).toBe(0)
    })
  }
})
