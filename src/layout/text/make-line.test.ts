import { beforeAll, describe, expect, test } from 'vitest'
import type { Line, Run } from './span.ts'
import { fromLeft, inkOf, openSetter, readingOf, type Setter } from './testing/set-text.ts'

let setter: Setter
beforeAll(async () => {
  setter = await openSetter()
})

const line = (...given: Parameters<Setter['set']>): Line => {
  const lines = setter.set(...given)
  expect(lines).toHaveLength(1)
  return lines[0] as Line
}
const glyphsOf = (runs: readonly Run[], text: string) =>
  runs.flatMap((run) => run.parts).find((part) => part.text.includes(text))?.glyphs ?? []

describe('directions on a line', () => {
  test('Arabic stands from right to left, numbers and Latin in it from left to right', () => {
    expect(fromLeft(line('تقرير Green لعام 2024 كامل'))).toEqual(['كامل', '2024', 'لعام', 'Green', 'تقرير'])
  })
  test('several Latin words in Arabic keep their order', () => {
    expect(fromLeft(line('مشروع Green Steps الآن'))).toEqual(['الآن', 'Green', 'Steps', 'مشروع'])
  })
  test('Hebrew in an English line runs back, with its number at its left', () => {
    expect(fromLeft(line('The שלום עולם 12 words'))).toEqual(['The', '12', 'עולם', 'שלום', 'words'])
  })
  test('signs at the end of a line follow the direction of its paragraph', () => {
    const english = line('a שלום!', { rightToLeft: false })
    const hebrew = line('שלום Bob!', { rightToLeft: true })
    expect(fromLeft(english).at(-1)).toBe('!')
    expect(fromLeft(hebrew)[0]).toBe('!')
  })
  test('reading order is that of the text', () => {
    const text = 'تقرير Green لعام 2024 (كامل) شكرا'
    expect(readingOf(line(text))).toBe(text)
  })
  test('brackets are mirrored where they run from right to left', () => {
    const { runs } = line('(שלום) 1')
    const face = runs.find((run) => run.rightToLeft)?.face
    const plain = (text: string) =>
      face?.shape(text, { rightToLeft: false, language: 'en', tabular: false }).glyphs[0]?.id
    const turned = glyphsOf(runs, '(').map(({ id }) => id)
    // From left to right: what closes the word, drawn as an opening bracket, and what opens it.
    expect(glyphsOf(runs, '(').map(({ cluster }) => cluster)).toEqual([5, 4, 3, 2, 1, 0])
    expect(turned[0]).toBe(plain('('))
    expect(turned.at(-1)).toBe(plain(')'))
    expect(plain('(')).not.toBe(plain(')'))
  })
  test('L1: the space at the end of a line hangs over the end of its paragraph, whatever stands before it', () => {
    const width = 60
    // Latin last in an Arabic line: by its level alone the space would stand to the right of it.
    const [arabic] = setter.set('سلام Bob سلام سلام سلام', { width: 55 })
    expect(readingOf(arabic as Line)).toMatch(/Bob $/u)
    expect(inkOf(arabic as Line).left).toBeCloseTo(0)
    expect(inkOf(arabic as Line).right).toBeCloseTo((arabic as Line).width)
    const [english] = setter.set('Bob שלום and much more', { width, rightToLeft: false })
    expect(readingOf(english as Line)).toMatch(/שלום $/u)
    expect(inkOf(english as Line).left).toBeCloseTo(0)
    expect(inkOf(english as Line).right).toBeCloseTo((english as Line).width)
  })
  test('every line of a right-to-left paragraph begins at its right end', () => {
    const text = 'تحتاج المدينة الكبيرة إلى أماكن صغيرة يجلس فيها الناس كل يوم من أيام السنة'
    for (const justify of [false, true]) {
      const lines = setter.set(text, { width: 120, justify })
      expect(lines.length).toBeGreaterThan(2)
      expect(lines.map(readingOf).join('')).toBe(text)
      for (const one of lines) {
        expect(inkOf(one).left).toBeCloseTo(0)
        expect(inkOf(one).right).toBeCloseTo(one.width)
      }
    }
  })
  test('a Latin phrase that a line end parts goes on at the left of the next line', () => {
    const lines = setter.set('مشروع Green Steps Along Rivers الآن', { width: 75 })
    expect(lines.map(readingOf).join('')).toBe('مشروع Green Steps Along Rivers الآن')
    // L1: the space behind the last Latin word hangs over the left end, though it has the level of Latin.
    for (const one of lines) {
      expect(inkOf(one).left).toBeCloseTo(0)
      expect(inkOf(one).right).toBeCloseTo(one.width)
    }
    expect(lines.map((one) => fromLeft(one).join(' '))).toEqual(['Green مشروع', 'Steps Along', 'الآن Rivers'])
  })
  test('embeddings inside embeddings: a quotation in a quotation', () => {
    const text = '\u2067שלום \u2066one \u2067עולם\u2069 two\u2069 סוף\u2069'
    expect(fromLeft(line(text, { rightToLeft: false }))).toEqual(['סוף', 'one', 'עולם', 'two', 'שלום'])
  })
})

test('the last line of a justified paragraph shrinks its spaces where it must', () => {
  const natural = line('one two three four').width
  const width = natural - 1
  expect(setter.set('one two three four', { width })).toHaveLength(2)
  const shrunk = line('one two three four', { width, justify: true })
  expect(inkOf(shrunk).right).toBeCloseTo(width)
})

describe('a word that may be hyphenated but is not', () => {
  const shape = (text: string) =>
    line(text)
      .runs.flatMap((run) => run.parts)
      .flatMap((part) => part.glyphs.map(({ id }) => id))
  test('has its ligature', () => {
    expect(shape('af\u00adfliction')).toEqual(shape('affliction'))
    expect(shape('affliction').length).toBeLessThan('affliction'.length)
    expect(line('af\u00adfliction').width).toBeCloseTo(line('affliction').width)
  })
  test('is one word for who reads the file', () => {
    expect(line('af\u00adfliction').runs[0]?.parts.map(({ text }) => text)).toEqual(['affliction'])
  })
})
