import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { findResourceNow, readResourceNow } from '../../../resources.ts'
import { type ShapedGlyph, type ShapingFont, startHarfBuzz } from '../harfbuzz.ts'
import { fontFiles } from './compile-shaping.ts'
import { shapingTablePath, unpackTable } from './shaping-table.ts'
import { plainLanguages, tableFont, tableShaper } from './table-font.ts'

const openHarfBuzz = startHarfBuzz(readResourceNow('dist/assets/harfbuzz.wasm'))
const files = (await fontFiles()).filter((file) => findResourceNow(shapingTablePath(file)) !== null)

/** Words of all our briefs, each once. */
const words = [
  ...new Set(
    readdirSync('fixtures', { recursive: true, encoding: 'utf8' })
      .filter((file) => /in\.(txt|md)$/.test(file))
      .flatMap((file) => readFileSync(join('fixtures', file), 'utf8').split(/\s+/u)),
  ),
].filter((word) => word !== '')

/** Letters that ligatures, accents and kerning are about, and signs between them. */
const alphabets = [
  'abcdefghijklmnopqrstuvwxyzfffijltffABCDEFGHIJKLMNOPQRSTUVWXYZLTVWYæøœßàéïîíjłñőšžÍJ',
  'αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊΐΑΒΓΔΕΤΥΦΩΆΈ',
  'абвгдежзийклмнопрстуфхцчшщъыьэюяёїієґАБВГДЕЖТУФЫЇІ',
]
const signs = '0123456789.,;:!?()[]/-–—‘’“”«»·…%&§*+=€£\u00a0\u202f⁄→◆●'

function randomWords(count: number): string[] {
  let state = 7
  const below = (most: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * most)
  }
  return Array.from({ length: count }, () => {
    const letters = [...(alphabets[below(3)] as string)]
    const all = [...letters, ...letters.slice(0, below(letters.length)), ...(below(2) ? signs : '')]
    return Array.from({ length: 1 + below(9) }, () => all[below(all.length)]).join('')
  })
}

const plain = (language: string, tabular = false) => ({ rightToLeft: false, language, tabular })

function openTable(file: string): (text: string) => ShapedGlyph[] | null {
  return tableShaper(unpackTable(readResourceNow(shapingTablePath(file))))
}

test.each(files)('%s: what the table shapes, HarfBuzz shapes alike', (file) => {
  const shape = openTable(file)
  const harfBuzz = openHarfBuzz(readResourceNow(file))
  let known = 0
  const all = [...words, ...randomWords(4000)]
  const differing = all.filter((word) => {
    const glyphs = shape(word)
    if (glyphs === null) return false
    known++
    return [false, true].some(
      (tabular) => JSON.stringify(glyphs) !== JSON.stringify(harfBuzz.shape(word, plain('en', tabular))),
    )
  })
  expect(differing).toEqual([])
  expect(known).toBeGreaterThan(all.length * 0.8)
})

test('every cut of the theme has a table', () => expect(files.length).toBe(8))

test.each([...plainLanguages])('the fonts have no forms of their own for %s', (language) => {
  const all = [...alphabets, signs, ...words.slice(0, 300), 'fi', 'íj', 'Şş', 'Ţţ', 'l·l']
  for (const file of files) {
    const harfBuzz = openHarfBuzz(readResourceNow(file))
    const shapes = (tag: string) => all.map((word) => harfBuzz.shape(word, plain(tag)))
    expect(shapes(language)).toEqual(shapes('en'))
  }
})

test('text of other languages, and from right to left, is HarfBuzz’s', () => {
  const [file] = files as [string]
  const shape = vi.fn(() => [])
  const font = tableFont(unpackTable(readResourceNow(shapingTablePath(file))), () => ({
    has: () => true,
    shape,
  }))
  for (const language of ['tr', 'sr', 'nl', 'el-polyton']) font.shape('word', plain(language))
  font.shape('word', { ...plain('en'), rightToLeft: true })
  expect(shape).toHaveBeenCalledTimes(5)
})

test('ligatures and kerning are the table’s; what it does not know is HarfBuzz’s', () => {
  const [file] = files as [string]
  const shape = openTable(file)
  expect(shape('fifteen')).not.toBeNull()
  expect(shape('AV')?.[0]?.advance).toBeLessThan(shape('A')?.[0]?.advance as number)
  const others = ['re\u0301', 'l·l', '1⁄2', 'аb', 'שלום', '\u{1f600}']
  expect(others.map(shape)).toEqual(others.map(() => null))
})

test('HarfBuzz is opened for the first word that needs it', () => {
  const [file] = files as [string]
  const full: ShapingFont = { has: () => false, shape: () => [] }
  const open = vi.fn(() => full)
  const font = tableFont(unpackTable(readResourceNow(shapingTablePath(file))), open)
  font.shape('plain', plain('fr-CA'))
  font.shape('e\u0301.', plain('en'), 2)
  font.has(0x41)
  expect(open).not.toHaveBeenCalled()
  font.shape('e\u0301', plain('en'))
  font.has(0x1f600)
  expect(open).toHaveBeenCalledOnce()
})
