import { expect, test } from 'vitest'
import type { Place } from '../../diagnostics/diagnostic.ts'
import { DiagnosticList } from '../../diagnostics/report.ts'
import { classicTheme } from '../../testing/classic-theme.ts'
import { openFonts } from './font-set.ts'
import { type MissingCharacter, reportMissing } from './report-missing.ts'

const at = (line: number): Place => ({ line, column: 1, endLine: line, endColumn: 2 })

/** Severity, place and words of each message, and whether the pack can be made. */
async function messagesOf(characters: Record<string, MissingCharacter>) {
  const list = new DiagnosticList('brief.txt')
  const fonts = await openFonts(await classicTheme())
  const made = reportMissing(new Map(Object.entries(characters)), fonts, list.report)
  return { made, all: list.all }
}

test('letters of a script without a font: an error for each package, at the first place', async () => {
  const { made, all } = await messagesOf({
    வ: { place: at(9), lang: 'en' },
    ண: { place: at(7), lang: 'en' },
    Հ: { place: at(8), lang: 'hy' },
  })
  expect(made).toBe(false)
  expect(all.map(({ code, severity, what, place }) => [code, severity, what, place?.line])).toEqual([
    ['BP601', 'error', "The PDF can't be made: no font for Հ (U+0540, line 8)", 8],
    ['BP601', 'error', "The PDF can't be made: no font for ண (U+0BA3, line 7), வ (U+0BB5, line 9)", 7],
  ])
  expect(all[1]?.fix).toContain('npm install @expo-google-fonts/noto-sans-tamil in the folder of the brief')
})

test('a script that no package draws', async () => {
  const { made, all } = await messagesOf({ Ꭰ: { place: null, lang: 'chr' } })
  expect(made).toBe(false)
  expect(all[0]?.what).toBe("The PDF can't be made: no font for Ꭰ (U+13A0)")
  expect(all[0]?.fix).toContain('under fonts: scripts: other')
})

test('single signs, and rare letters of a script that has a font, are warnings', async () => {
  const { made, all } = await messagesOf({
    '😀': { place: { ...at(3), paragraph: 14 }, lang: 'en' },
    '\u08d3': { place: null, lang: 'ar' },
    𠀀: { place: at(2), lang: 'zh' },
  })
  expect(made).toBe(true)
  expect(all.map(({ code, severity, what }) => `${code} ${severity} ${what}`)).toEqual([
    'BP602 warning The fonts lack \u08d3 (U+08D3), 😀 (U+1F600, ¶14); the PDF shows the code of each in brackets',
    'BP602 warning The fonts lack 𠀀 (U+20000, line 2); the PDF shows the code of each in brackets',
  ])
  expect(all[1]?.fix).toContain('@expo-google-fonts/noto-sans-tc may have it')
})

test('many are counted, in the order of their codes, and no line of the brief is quoted', async () => {
  const letters = [...'வணகமயரலளழறநதபச'].map((one): [string, MissingCharacter] => [
    one,
    { place: at(1), lang: 'ta' },
  ])
  const { all } = await messagesOf(Object.fromEntries(letters))
  expect(all[0]?.what).toMatch(/no font for க \(U\+0B95, line 1\), ச .* and 4 more$/u)
  expect(all[0]?.restricted).toBe(true)
})
