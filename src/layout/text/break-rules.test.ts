import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { openBreakRules } from './break-rules.ts'
import { inkOf, openSetter, readingOf, type Setter } from './testing/set-text.ts'

const rules = openBreakRules()

/** The text with `|` where a line may end. */
function show(text: string): string {
  const at = new Set(rules.of(text))
  return [...text.matchAll(/./gsu)]
    .map(([one], i, all) => (at.has(all[i]?.index ?? -1) ? `|${one}` : one))
    .join('')
}

/** Signs that may not begin a line, and those that may not end one (JIS X 4051, GB/T 15834). */
const noBegin = [...'、。，．・：；？！」』）】〕〉》”’ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々ゝ']
const noEnd = [...'「『（【〔〈《“‘']

describe('Chinese and Japanese', () => {
  test('may end a line between any two characters', () => {
    expect(show('水资源')).toBe('水|资|源')
    expect(show('みずと水')).toBe('み|ず|と|水')
  })
  test.each(noBegin)('no line begins with %s', (sign) =>
    expect(show(`水${sign}水`)).not.toContain(`|${sign}`),
  )
  test.each(noEnd)('no line ends with %s', (sign) => expect(show(`水${sign}水`)).not.toContain(`${sign}|`))
  test('Latin words and numbers in it stay whole', () => {
    expect(show('约45%的')).toBe('约|45%|的')
    expect(show('与Steps项')).toBe('与|Steps|项')
  })
})

describe('Korean', () => {
  test('may end a line between syllables, never before a stop', () => {
    expect(show('한국어.')).toBe('한|국|어.')
  })
})

describe('Thai', () => {
  test('may end a line between words only', () => {
    expect(show('ชุมชนร่วมกันสร้างระบบ')).toBe('ชุมชน|ร่วม|กัน|สร้าง|ระบบ')
  })
  test('a sign of repetition stays with its word', () => {
    expect(show('คนอื่นๆไป')).not.toContain('|ๆ')
    expect(show('กรุงเทพฯไป')).not.toContain('|ฯ')
  })
  test('never within a letter and its vowel and tone marks, whatever the letters', () => {
    const thai = fc.string({
      unit: fc.integer({ min: 0xe01, max: 0xe4e }).map((n) => String.fromCharCode(n)),
    })
    fc.assert(
      fc.property(thai, (text) => {
        for (const at of rules.of(text)) {
          expect(text[at]).not.toMatch(/\p{Mn}|[ะาำๅๆฯ]/u)
          expect(text[at - 1]).not.toMatch(/[เแโใไ]/u)
        }
      }),
      { numRuns: 1500 },
    )
  })
})

describe('set lines', () => {
  let setter: Setter
  beforeAll(async () => {
    setter = await openSetter()
  })
  const pieces = fc.constantFrom(...noBegin, ...noEnd, '水', '道', 'か', 'カ', 'a', '12')
  test('keep what may not begin or end a line, at any width', () => {
    fc.assert(
      fc.property(
        fc.array(pieces, { minLength: 20, maxLength: 60 }),
        fc.integer({ min: 120, max: 240 }),
        (all, width) => {
          // Signs that follow each other without end would have to break somewhere.
          const text = all.join('').replace(/([^水道かカa0-9])[^水道かカa0-9]+/gu, '$1')
          const lines = setter.set(text, { language: 'ja', width }).map(readingOf)
          expect(lines.join('')).toBe(text)
          for (const line of lines.slice(1)) expect(noBegin).not.toContain(line[0])
          for (const line of lines.slice(0, -1)) expect(noEnd).not.toContain(line.at(-1))
        },
      ),
      { numRuns: 60 },
    )
  })
  test('no hyphens come into Chinese, and justified lines are full to the edge', () => {
    const text = '许多小城镇正面临缺水问题，特别是在日益漫长的旱季。'.repeat(6)
    const lines = setter.set(text, { language: 'zh', width: 151, justify: true, hyphenate: true })
    expect(lines.length).toBeGreaterThan(4)
    expect(lines.map(readingOf).join('')).toBe(text)
    for (const line of lines.slice(0, -1)) expect(inkOf(line).right).toBeCloseTo(151)
    // Between the characters a little comes in, evenly.
    const room = lines[0]?.runs.flatMap((run) => run.room ?? []).slice(0, -1) ?? []
    expect(Math.max(...room)).toBeLessThanOrEqual(setter.look.size * 0.25)
  })
})
