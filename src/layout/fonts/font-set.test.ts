import { beforeAll, describe, expect, test } from 'vitest'
import type { Theme } from '../../template/theme.ts'
import { classicTheme } from '../../testing/classic-theme.ts'
import { type FontSet, openFonts } from './font-set.ts'

let theme: Theme
let fonts: FontSet
beforeAll(async () => {
  theme = await classicTheme()
  fonts = await openFonts(theme)
})

const code = (character: string) => character.codePointAt(0) as number
const nameOf = (character: string, lang: string, bold = false) =>
  fonts.fallback(code(character), lang, 'serif', bold)?.file.name

describe('a script the theme lacks', () => {
  test.each([
    ['س', 'ar', 'NotoNaskhArabic', 'NotoNaskhArabic-Bold'],
    ['،', 'en', 'NotoNaskhArabic', 'NotoNaskhArabic-Bold'],
    ['ش', 'he', 'NotoNaskhArabic', 'NotoNaskhArabic-Bold'],
    ['ש', 'he', 'NotoSansHebrew', 'NotoSansHebrew-Bold'],
    ['न', 'hi', 'NotoSansDevanagari-Regular', 'NotoSansDevanagari-Bold'],
    ['।', 'hi', 'NotoSansDevanagari-Regular', 'NotoSansDevanagari-Bold'],
    ['ไ', 'th', 'NotoSansThai-Regular', 'NotoSansThai-Bold'],
    ['漢', 'zh', 'NotoSansSC-Regular', 'NotoSansSC-Bold'],
    ['。', 'zh', 'NotoSansSC-Regular', 'NotoSansSC-Bold'],
    ['（', 'zh', 'NotoSansSC-Regular', 'NotoSansSC-Bold'],
    // The Japanese font is not among the packages of the tests: the Chinese one stands in.
    ['漢', 'ja', 'NotoSansSC-Regular', 'NotoSansSC-Bold'],
    ['な', 'en', 'NotoSansSC-Regular', 'NotoSansSC-Bold'],
    ['ー', 'ja', 'NotoSansSC-Regular', 'NotoSansSC-Bold'],
    ['漢', 'ko', 'NotoSansKR-Regular', 'NotoSansKR-Bold'],
    ['한', 'en', 'NotoSansKR-Regular', 'NotoSansKR-Bold'],
  ])('%s in %s', (character, lang, regular, bold) => {
    expect(nameOf(character, lang)).toBe(regular)
    expect(nameOf(character, lang, true)).toBe(bold)
  })
  test('numbers of faces follow from the script, not from what was asked first', () => {
    const index = (character: string, lang: string, bold: boolean) =>
      fonts.fallback(code(character), lang, 'sans', bold)?.index
    expect([index('ไ', 'th', true), index('س', 'ar', false), index('ש', 'he', true)]).toEqual([15, 8, 11])
  })
  test('Arabic is set larger than Latin', () => {
    expect(fonts.fallback(code('س'), 'ar', 'serif', false)?.scale).toBeGreaterThan(1.05)
    expect(fonts.face('serif', false, false).scale).toBe(1)
  })
})

describe('what no font has', () => {
  test.each([
    ['漢', 'ja', '@expo-google-fonts/noto-sans-jp'],
    ['漢', 'zh-TW', '@expo-google-fonts/noto-sans-tc'],
    ['漢', 'zh-Hant-HK', '@expo-google-fonts/noto-sans-hk'],
    ['க', 'en', '@expo-google-fonts/noto-sans-tamil'],
    ['Հ', 'hy', '@expo-google-fonts/noto-sans-armenian'],
    ['😀', 'en', null],
    ['Ꭰ', 'chr', null],
    ['س', 'ar', null],
    ['น', 'th', null],
  ])('%s in %s: %s', (character, lang, name) => {
    expect(fonts.wanted(code(character), lang)).toBe(name)
  })
  test('is told', () => {
    for (const character of ['க', '😀', 'Ꭰ']) expect(nameOf(character, 'en')).toBeUndefined()
  })
})
