import type { ScriptName } from '../../template/theme.ts'

type Test = readonly [name: ScriptName, characters: RegExp]

/** Script extensions, not scripts: the danda belongs to all of India, the Arabic comma to several neighbours. */
const tests: readonly Test[] = [
  ['arabic', /\p{scx=Arabic}/u],
  ['hebrew', /\p{scx=Hebrew}/u],
  ['devanagari', /\p{scx=Devanagari}/u],
  ['thai', /\p{scx=Thai}/u],
  ['bengali', /\p{scx=Bengali}/u],
  ['tamil', /\p{scx=Tamil}/u],
  ['telugu', /\p{scx=Telugu}/u],
  ['gujarati', /\p{scx=Gujarati}/u],
  ['gurmukhi', /\p{scx=Gurmukhi}/u],
  ['kannada', /\p{scx=Kannada}/u],
  ['malayalam', /\p{scx=Malayalam}/u],
  ['sinhala', /\p{scx=Sinhala}/u],
  ['khmer', /\p{scx=Khmer}/u],
  ['lao', /\p{scx=Lao}/u],
  ['myanmar', /\p{scx=Myanmar}/u],
  ['georgian', /\p{scx=Georgian}/u],
  ['armenian', /\p{scx=Armenian}/u],
  ['ethiopic', /\p{scx=Ethiopic}/u],
]

/** The script that a language is written in, where that decides which font draws a sign of several scripts. */
const scriptOfLanguage: Readonly<Record<string, ScriptName>> = {
  ar: 'arabic',
  fa: 'arabic',
  ur: 'arabic',
  he: 'hebrew',
  yi: 'hebrew',
  bn: 'bengali',
  as: 'bengali',
  gu: 'gujarati',
  pa: 'gurmukhi',
  ta: 'tamil',
  te: 'telugu',
  kn: 'kannada',
  ml: 'malayalam',
  si: 'sinhala',
  my: 'myanmar',
}

const hangul = /\p{scx=Hangul}/u
const kana = /[\p{scx=Hiragana}\p{scx=Katakana}]/u
/** Han, its radicals and strokes, ideographic punctuation, and forms as wide as an ideograph. */
const han =
  /[\p{scx=Han}\p{scx=Bopomofo}\u2e80-\u2fff\u3000-\u3020\u3200-\u33ff\ufe10-\ufe1f\ufe30-\ufe6f\uff00-\uff65\uffe0-\uffef]/u
/** Signs that fonts of East Asia have and few others: numbers in circles, stars, boxes, arrows. */
const signs = /[\u2010-\u2bff]/u

/** Whose shapes Han characters take: one code stands for forms that differ between China, Japan and Korea. */
const hanOrders = {
  simplified: ['simplifiedChinese', 'traditionalChinese', 'hongKongChinese', 'japanese', 'korean'],
  traditional: ['traditionalChinese', 'hongKongChinese', 'simplifiedChinese', 'japanese', 'korean'],
  hongKong: ['hongKongChinese', 'traditionalChinese', 'simplifiedChinese', 'japanese', 'korean'],
  japanese: ['japanese', 'simplifiedChinese', 'traditionalChinese', 'hongKongChinese', 'korean'],
  korean: ['korean', 'traditionalChinese', 'simplifiedChinese', 'japanese', 'hongKongChinese'],
} as const satisfies Readonly<Record<string, readonly ScriptName[]>>

/**
 * Whose fonts to ask for a character that the theme's own faces lack, best first. `sure`: the character belongs to
 * that script, so that its font is worth installing.
 */
export function scriptsOf(codePoint: number, lang: string): { names: readonly ScriptName[]; sure: boolean } {
  const character = String.fromCodePoint(codePoint)
  const order = hanOrder(lang)
  if (han.test(character)) return { names: order, sure: true }
  if (kana.test(character)) return { names: isEastAsian(lang) ? order : hanOrders.japanese, sure: true }
  if (hangul.test(character)) return { names: ['korean'], sure: true }
  const names = tests.flatMap(([name, characters]) => (characters.test(character) ? [name] : []))
  const own = scriptOfLanguage[baseOf(lang)]
  if (names.length > 0) {
    return { names: own !== undefined && names.includes(own) ? first(own, names) : names, sure: true }
  }
  return { names: signs.test(character) ? order : own === undefined ? [] : [own], sure: false }
}

function first(name: ScriptName, names: readonly ScriptName[]): ScriptName[] {
  return [name, ...names.filter((one) => one !== name)]
}

function baseOf(lang: string): string {
  return lang.toLowerCase().split('-')[0] ?? ''
}

function isEastAsian(lang: string): boolean {
  return ['zh', 'yue', 'ja', 'ko'].includes(baseOf(lang))
}

function hanOrder(lang: string): readonly ScriptName[] {
  const parts = lang.toLowerCase().split('-')
  switch (parts[0]) {
    case 'ja':
      return hanOrders.japanese
    case 'ko':
      return hanOrders.korean
    case 'yue':
      return parts.includes('hans') ? hanOrders.simplified : hanOrders.hongKong
    case 'zh':
      if (parts.includes('hk') || parts.includes('mo')) return hanOrders.hongKong
      return parts.includes('hant') || parts.includes('tw') ? hanOrders.traditional : hanOrders.simplified
    default:
      return hanOrders.simplified
  }
}
