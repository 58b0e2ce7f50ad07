import type { ScriptName } from '../../template/theme.ts'

/** The font that draws a script the theme's own faces lack. */
export interface ScriptFont {
  /** Resource paths of the regular and the bold cut, where it comes with briefpack. */
  bundled: readonly [regular: string, bold: string] | null
  /** The npm package that has it, with the paths of its cuts in there. */
  package: string | null
  files: readonly [regular: string, bold: string] | null
  /** Its size beside Latin of 1, so that both look equally large. */
  scale: number
}

const naskh = 'templates/fonts/briefpack-naskh/BriefpackNaskh'
const hebrew = 'templates/fonts/briefpack-hebrew/BriefpackHebrew'

/** In the order of `scriptNames`, which also numbers the faces. */
export const scriptFonts: Readonly<Record<ScriptName, ScriptFont>> = {
  arabic: bundled(naskh, 1.15),
  hebrew: bundled(hebrew, 0.95),
  devanagari: packaged('noto-sans-devanagari', 'NotoSansDevanagari'),
  thai: packaged('noto-sans-thai', 'NotoSansThai', 0.95),
  simplifiedChinese: packaged('noto-sans-sc', 'NotoSansSC', 0.95),
  traditionalChinese: packaged('noto-sans-tc', 'NotoSansTC', 0.95),
  hongKongChinese: packaged('noto-sans-hk', 'NotoSansHK', 0.95),
  japanese: packaged('noto-sans-jp', 'NotoSansJP', 0.95),
  korean: packaged('noto-sans-kr', 'NotoSansKR', 0.95),
  bengali: packaged('noto-sans-bengali', 'NotoSansBengali'),
  tamil: packaged('noto-sans-tamil', 'NotoSansTamil'),
  telugu: packaged('noto-sans-telugu', 'NotoSansTelugu'),
  gujarati: packaged('noto-sans-gujarati', 'NotoSansGujarati'),
  gurmukhi: packaged('noto-sans-gurmukhi', 'NotoSansGurmukhi'),
  kannada: packaged('noto-sans-kannada', 'NotoSansKannada'),
  malayalam: packaged('noto-sans-malayalam', 'NotoSansMalayalam'),
  sinhala: packaged('noto-sans-sinhala', 'NotoSansSinhala'),
  khmer: packaged('noto-sans-khmer', 'NotoSansKhmer'),
  lao: packaged('noto-sans-lao', 'NotoSansLao'),
  myanmar: packaged('noto-sans-myanmar', 'NotoSansMyanmar'),
  georgian: packaged('noto-sans-georgian', 'NotoSansGeorgian'),
  armenian: packaged('noto-sans-armenian', 'NotoSansArmenian'),
  ethiopic: packaged('noto-sans-ethiopic', 'NotoSansEthiopic'),
  other: { bundled: null, package: null, files: null, scale: 1 },
}

function bundled(path: string, scale: number): ScriptFont {
  return { bundled: [`${path}-Regular.ttf`, `${path}-Bold.ttf`], package: null, files: null, scale }
}

function packaged(name: string, file: string, scale = 1): ScriptFont {
  return {
    bundled: null,
    package: `@expo-google-fonts/${name}`,
    files: [`400Regular/${file}_400Regular.ttf`, `700Bold/${file}_700Bold.ttf`],
    scale,
  }
}
