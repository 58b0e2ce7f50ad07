import { beforeAll, describe, expect, test } from 'vitest'
import type { Span } from './span.ts'
import { openSetter, readingOf, type Setter } from './testing/set-text.ts'

let setter: Setter
beforeAll(async () => {
  setter = await openSetter()
})

const runsOf = (text: string | Span[], language = 'en') => setter.set(text, { language })[0]?.runs ?? []
const facesOf = (text: string, language = 'en') => runsOf(text, language).map(({ face }) => face.file.name)
const bold = (text: string): Span => ({ text, look: { ...setter.look, bold: true } })
const plain = (text: string): Span => ({ text, look: setter.look })

/** Glyphs in the order of reading. */
const glyphsOf = (text: string | Span[], width?: number) =>
  setter
    .set(text, width === undefined ? {} : { width })
    .flatMap(({ runs }) => runs)
    .flatMap((run) => {
      const glyphs = run.parts.flatMap((part) => part.glyphs.map(({ id }) => id))
      return run.rightToLeft ? glyphs.reverse() : glyphs
    })

describe('letters of Arabic', () => {
  test('join across a change of look', () => {
    const { tools, look } = setter
    const strong = tools.fonts.fallback(0x633, 'en', look.family, true)
    const how = { rightToLeft: true, language: 'en', tabular: false }
    const [, middle] = runsOf([plain('الم'), bold('دي'), plain('نة')])
    // The same letters in the same font, cut out of a word that is bold as a whole.
    const whole = strong?.shape('دي', how, { before: 'الم', behind: 'نة' }).glyphs
    const alone = strong?.shape('دي', how).glyphs
    expect(middle?.parts[0]?.glyphs).toEqual(whole)
    expect(whole).not.toEqual(alone)
  })
  test('look the same with a change of colour in the middle of a word', () => {
    const red: Span = { text: 'دي', look: { ...setter.look, colour: 'accent' } }
    expect(glyphsOf([plain('الم'), red, plain('نة')])).toEqual(glyphsOf('المدينة'))
  })
  test('do not join across ZWNJ, which Persian writes inside of words', () => {
    expect(glyphsOf('می\u200cخواهم')).not.toEqual(glyphsOf('میخواهم'))
    const [apart] = runsOf('می\u200cخواهم')
    expect(apart?.parts.map(({ text }) => text)).toEqual(['می\u200cخواهم'])
    // Its glyph draws nothing and takes no room.
    const before = runsOf('می')[0]?.width ?? 0
    const behind = runsOf('خواهم')[0]?.width ?? 0
    expect(apart?.width).toBeCloseTo(before + behind, 1)
  })
  test('keep their forms when a word wider than the line is cut', () => {
    const word = 'بيت'.repeat(60)
    const lines = setter.set(word, { width: 100 })
    expect(lines.length).toBeGreaterThan(2)
    expect(lines.map(readingOf).join('')).toBe(word)
    expect(glyphsOf(word, 100)).toEqual(glyphsOf(word, 10_000))
  })
})

describe('points of Hebrew', () => {
  test('stand on their letters and take no room', () => {
    expect(runsOf('שָׁלוֹם')[0]?.width).toBeCloseTo(runsOf('שלום')[0]?.width ?? 0)
  })
  test('are never parted from their letters', () => {
    const word = 'שָׁלוֹם'.repeat(40)
    const lines = setter.set(word, { width: 60 })
    expect(lines.map(readingOf).join('')).toBe(word)
    for (const line of lines) expect(readingOf(line)).not.toMatch(/^\p{M}/u)
  })
})

describe('faces', () => {
  test('signs and spaces in Arabic are those of its letters', () => {
    expect(new Set(facesOf('سلام، (سلام) «سلام».', 'ar'))).toEqual(new Set(['BriefpackNaskh-Regular']))
  })
  test('figures look the same everywhere on a page', () => {
    expect(facesOf('في 2024', 'ar')).toContain('SourceSerif4-Regular')
  })
  test('bold comes in the bold font of the script', () => {
    const run = (text: string) => runsOf([bold(text)])[0]?.face.file.name
    expect([run('سلام'), run('नमस्ते'), run('平和')]).toEqual([
      'BriefpackNaskh-Bold',
      'NotoSansDevanagari-Bold',
      'NotoSansSC-Bold',
    ])
  })
  test('a syllable of Devanagari is shaped as one', () => {
    // ka, virama, ssa: one conjunct; the vowel sign i stands to its left.
    expect(glyphsOf('क्ष')).toHaveLength(1)
    expect(glyphsOf('कि')[0]).not.toBe(glyphsOf('क')[0])
  })
})

test('a direction mark prints nothing, but has its say', () => {
  const reading = (text: string) => setter.set(text, { rightToLeft: false }).map(readingOf)
  expect(reading('a\u200f!')).toEqual(['a!'])
  expect(reading('\u202eabc\u202c')).toEqual(['abc'])
})

test('unpaired surrogates and controls are shown as codes, and noted', () => {
  setter.tools.missing.clear()
  expect(setter.set('a \ud800 b\u0000').map(readingOf)).toEqual(['a [U+D800] b[U+0000]'])
  expect([...setter.tools.missing.keys()]).toEqual(['\ud800', '\u0000'])
})
