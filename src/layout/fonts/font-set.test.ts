import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { packageRoot } from '../../resources.ts'
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
    ['س', 'ar', 'BriefpackNaskh-Regular', 'BriefpackNaskh-Bold'],
    ['،', 'en', 'BriefpackNaskh-Regular', 'BriefpackNaskh-Bold'],
    ['ش', 'he', 'BriefpackNaskh-Regular', 'BriefpackNaskh-Bold'],
    ['ש', 'he', 'BriefpackHebrew-Regular', 'BriefpackHebrew-Bold'],
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

describe('fonts of the theme', () => {
  const own = 'templates/fonts/briefpack-hebrew/BriefpackHebrew-Bold.ttf'
  test('come before any other, and in any script they are named for', async () => {
    const scripts = {
      hebrew: { regular: own, bold: own, scale: 1.2 },
      other: { regular: own, bold: own, scale: 1 },
    }
    const set = await openFonts({ ...theme, fonts: { ...theme.fonts, scripts } })
    const face = set.fallback(code('ש'), 'he', 'serif', false)
    expect([face?.file.name, face?.scale, face?.index]).toEqual(['BriefpackHebrew-Bold', 1.2, 58])
    expect(set.fallback(code('ש'), 'he', 'serif', true)).toBe(face)
    expect(set.fallback(code('\u25cc'), 'en', 'serif', false)?.scale).toBe(1)
    // What they lack still comes from elsewhere.
    expect(set.fallback(code('س'), 'ar', 'serif', false)?.file.name).toBe('BriefpackNaskh-Regular')
  })
  test('what the bold cut lacks comes from the regular one', async () => {
    const naskh = 'templates/fonts/briefpack-naskh/BriefpackNaskh-Regular.ttf'
    const scripts = { arabic: { regular: naskh, bold: own, scale: 1 } }
    const set = await openFonts({ ...theme, fonts: { ...theme.fonts, scripts } })
    const face = set.fallback(code('س'), 'ar', 'serif', true)
    expect([face?.file.name, face?.index]).toEqual([
      'BriefpackNaskh-Regular',
      set.fallback(code('س'), 'ar', 'serif', false)?.index,
    ])
  })
  test('a cut that stands for another is the same face', async () => {
    const serif = { ...theme.fonts.serif, bold: theme.fonts.serif.regular }
    const set = await openFonts({ ...theme, fonts: { ...theme.fonts, serif } })
    expect(set.face('serif', true, false)).toBe(set.face('serif', false, false))
    expect(set.face('serif', true, true).index).toBe(3)
  })
})

test('a package is found in the folder of the brief', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'briefpack-'))
  const home = join(folder, 'node_modules/@expo-google-fonts/noto-sans-tamil/400Regular')
  await mkdir(home, { recursive: true })
  const own = join(packageRoot(), 'templates/fonts/briefpack-hebrew/BriefpackHebrew-Regular.ttf')
  await copyFile(own, join(home, 'NotoSansTamil_400Regular.ttf'))
  try {
    const set = await openFonts({ ...theme, fontFolders: [join(folder, 'briefs')] })
    expect(set.hasScript(code('க'), 'ta')).toBe(true)
    expect(set.wanted(code('க'), 'ta')).toBeNull()
    expect(fonts.hasScript(code('க'), 'ta')).toBe(false)
    expect(set.fallback(code('க'), 'ta', 'serif', false)).toBeNull()
  } finally {
    await rm(folder, { recursive: true })
  }
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
