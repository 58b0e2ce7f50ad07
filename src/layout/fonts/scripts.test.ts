import { expect, test } from 'vitest'
import { codePointName, unsupportedCharacters } from './scripts.ts'

test.each([
  'plain words',
  'Ǿ, ẞ, ﬁ, ½',
  'Ελληνικά, πολυτονικό: ᾧ',
  'кириллица, Ґ',
  '“quotes” — €5 ≤ 6 ☐ 😀 →',
  'e\u0301',
])('%s is supported', (text) => expect(unsupportedCharacters([text])).toEqual([]))
test.each(['سلام', 'שלום', 'नमस्ते', 'ไทย', '漢字', 'かな', '한글', 'Հայ'])('%s is not', (text) => {
  expect(unsupportedCharacters([text]).length).toBeGreaterThan(0)
})
test('each character is named once, in order', () => {
  expect(unsupportedCharacters(['a ببا', 'اب'])).toEqual(['ب', 'ا'])
  expect(codePointName('ب')).toBe('U+0628')
  expect(codePointName('😀')).toBe('U+1F600')
})
