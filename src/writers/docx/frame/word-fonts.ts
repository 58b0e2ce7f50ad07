import { baseLanguage } from '../../../template/pack.ts'

interface Fonts {
  serif: string
  sans: string
}

const nirmala: Fonts = { serif: 'Nirmala UI', sans: 'Nirmala UI' }
const leelawadee: Fonts = { serif: 'Leelawadee UI', sans: 'Leelawadee UI' }
const traditional: Fonts = { serif: 'PMingLiU', sans: 'Microsoft JhengHei' }

/** Fonts of Office for languages whose script the usual ones lack, or draw as another language does. */
const byLanguage: Readonly<Record<string, Fonts>> = {
  ja: { serif: 'Yu Mincho', sans: 'Yu Gothic' },
  ko: { serif: 'Batang', sans: 'Malgun Gothic' },
  th: leelawadee,
  km: leelawadee,
  lo: leelawadee,
  my: { serif: 'Myanmar Text', sans: 'Myanmar Text' },
  ...Object.fromEntries('hi bn ta te ml kn gu pa mr ne si'.split(' ').map((tag) => [tag, nirmala])),
}

/** Fonts that a theme names for all languages, and which of a language's own stands for each. */
const usual: readonly (readonly [string, keyof Fonts])[] = [
  ['w:eastAsia="SimSun"', 'serif'],
  ['w:eastAsia="SimHei"', 'sans'],
  ['w:cs="Times New Roman"', 'serif'],
  ['w:cs="Arial"', 'sans'],
]

/** Styles with the fonts of a language, where it has its own and the theme names only the usual ones. */
export function withFontsOf(lang: string, styles: string): string {
  const isTraditional = /^zh\b.*-(?:hant|tw|hk|mo)\b/i.test(lang)
  const fonts = isTraditional ? traditional : byLanguage[baseLanguage(lang)]
  if (fonts === undefined) return styles
  const attribute = /^(?:ja|ko|zh)\b/.test(lang) ? 'w:eastAsia' : 'w:cs'
  return usual
    .filter(([name]) => name.startsWith(attribute))
    .reduce((xml, [name, face]) => xml.replaceAll(name, `${attribute}="${fonts[face]}"`), styles)
}
