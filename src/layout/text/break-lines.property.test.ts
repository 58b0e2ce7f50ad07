// What holds for any paragraph.
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { inkOf, openSetter, readingOf, type Setter } from './testing/set-text.ts'

let setter: Setter
beforeAll(async () => {
  setter = await openSetter()
})

const words = [
  ...'the river towns share what their gauges say and warn each other in time'.split(' '),
  ...'affliction internationally people-centred government/private COVID-19 extra\u00adordinary'.split(' '),
  ...'تحتاج المدينة إلى أماكن سلام، (2026) 45% שלום עולם שָׁלוֹם UN-Water'.split(' '),
  ...'छोटे शहरों में समस्या ชุมชนจึงร่วมกันสร้าง 许多小城镇正面临缺水问题。 小さな町「水」 작은 도시 https://example.org/a?b=c'.split(
    ' ',
  ),
  ...'« Bonjour » ; : ! » « ( ) – — 12:00-13:30 \u2067abc \u2069 \u202e x\u202c'.split(' '),
]
const word = fc.oneof(
  { arbitrary: fc.constantFrom(...words), weight: 12 },
  { arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }), weight: 1 },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 8 }), weight: 1 },
)
const paragraph = fc.record({
  text: fc.array(word, { minLength: 1, maxLength: 60 }).map((all) => all.join(' ')),
  width: fc.integer({ min: 60, max: 420 }),
  rightToLeft: fc.boolean(),
  hyphenate: fc.boolean(),
  justify: fc.boolean(),
  last: fc.constantFrom('short' as const, 'even' as const),
})

/** What is printed of a text, without spaces, signs that draw nothing, and hyphens, which come in at line ends. */
function printed(text: string): string {
  return text.replace(/\p{Cf}|[\ufe00-\ufe0f]|\u034f/gu, '').replace(/[- \t\f\v\r\u2028\u2029\n]+/gu, '')
}

describe('any paragraph', () => {
  test('no line is wider than the column, and none of its words beyond its ends', () => {
    fc.assert(
      fc.property(paragraph, ({ text, ...style }) => {
        for (const line of setter.set(text, style)) {
          const { left, right } = inkOf(line)
          expect(line.width).toBeLessThanOrEqual(style.width + 0.02)
          if (right < left) continue
          expect(left).toBeGreaterThanOrEqual(-0.02)
          expect(right).toBeLessThanOrEqual(style.width + 0.02)
        }
      }),
      { numRuns: 150 },
    )
  })

  test('nothing is lost or doubled, and all of it is in the order of reading', () => {
    const known = fc
      .array(fc.constantFrom(...words), { minLength: 1, maxLength: 60 })
      .map((all) => all.join(' '))
    fc.assert(
      fc.property(paragraph, known, ({ text: _, ...style }, text) => {
        expect(printed(setter.set(text, style).map(readingOf).join(''))).toBe(printed(text))
      }),
      { numRuns: 150 },
    )
  })

  test('runs stand side by side: no gap, no overlap', () => {
    fc.assert(
      fc.property(paragraph, ({ text, ...style }) => {
        for (const line of setter.set(text, style)) {
          const runs = [...line.runs].sort((a, b) => a.x - b.x || a.width - b.width)
          runs.slice(1).forEach((run, i) => {
            const before = runs[i]
            expect(run.x).toBeCloseTo((before?.x ?? 0) + (before?.width ?? 0), 4)
          })
        }
      }),
      { numRuns: 100 },
    )
  })
})

describe('justified', () => {
  // So many short words that every line can be filled without gaps.
  const short = 'the river towns share what their gauges say and warn each other in time COVID-19'.split(' ')
  const turned = 'تحتاج المدينة إلى أماكن سلام، (2026) 45% שלום עולם שָׁלוֹם UN-Water'.split(' ')
  const latin = fc.array(fc.constantFrom(...short), { minLength: 40, maxLength: 120 })
  const arabic = fc.array(fc.constantFrom(...turned), { minLength: 40, maxLength: 120 })
  const wide = fc.integer({ min: 300, max: 450 })
  test.each([
    ['Latin', latin],
    ['Arabic and Hebrew', arabic],
  ])('%s: every line but the last is exactly as wide as the column', (_, texts) => {
    fc.assert(
      fc.property(texts, wide, fc.boolean(), (all, width, hyphenate) => {
        const lines = setter.set(all.join(' '), { width, hyphenate, justify: true })
        for (const line of lines.slice(0, -1)) {
          expect(inkOf(line).left).toBeCloseTo(0, 2)
          expect(inkOf(line).right).toBeCloseTo(width, 2)
        }
      }),
      { numRuns: 60 },
    )
  })
  test('the last line is as wide as its words', () => {
    const [line] = setter.set('the river towns', { justify: true })
    expect(line?.width).toBeCloseTo(setter.set('the river towns')[0]?.width ?? 0)
  })
  test('a line whose spaces would get too wide stays ragged', () => {
    const lines = setter.set('of internationalisations of internationalisations', {
      width: 130,
      justify: true,
    })
    for (const line of lines)
      for (const room of line.runs.flatMap((run) => run.room ?? [])) {
        expect(room).toBeLessThanOrEqual(setter.look.size * 0.875)
      }
    expect(lines.some((line) => line.width < 129)).toBe(true)
  })
  test('no space is stretched beyond the limit, and they shrink by no more than a fifth', () => {
    fc.assert(
      fc.property(paragraph, ({ text, ...style }) => {
        for (const { runs } of setter.set(text, { ...style, justify: true })) {
          let spaces = 0
          let taken = 0
          for (const { room, look, parts, face } of runs) {
            room?.forEach((one, i) => {
              expect(one).toBeLessThanOrEqual(look.size * 0.875 + 0.01)
              taken -= one
              if (parts[i]?.text !== ' ') return
              spaces += ((parts[i]?.width ?? 0) * look.size * face.scale) / face.file.unitsPerEm
            })
          }
          expect(taken).toBeLessThanOrEqual(spaces * 0.2 + 0.02)
        }
      }),
      { numRuns: 150 },
    )
  })
})
