import { rememberFor } from '../../../remember.ts'
import { isRightToLeft } from '../../../template/pack.ts'
import type { Theme } from '../../../template/theme.ts'
import { languageXml } from '../languages.ts'
import { zipEntry } from '../zip.ts'
import type { Frame, FramePart } from './frame.ts'
import { themeNumbering } from './numbering.ts'
import { type ThemeParts, themeParts } from './theme-parts.ts'
import { withFontsOf } from './word-fonts.ts'

const known = rememberFor((_theme: Theme) => new Map<boolean, Frame>())

/** The frame of a theme for packs that run in one direction; made once for all packs of a run. */
export async function themeFrame(theme: Theme, rtl: boolean): Promise<Frame> {
  const frames = known(theme)
  const frame = frames.get(rtl) ?? frameOf(theme, rtl, await themeParts(theme, rtl))
  frames.set(rtl, frame)
  return frame
}

function frameOf(theme: Theme, rtl: boolean, made: ThemeParts): Frame {
  const byLanguage = new Map<string, readonly FramePart[]>()
  const fixed = [
    part('word/settings.xml', made.settings, 'settings'),
    part('word/fontTable.xml', made.fontTable, 'fontTable'),
    part('word/theme/theme1.xml', made.theme, 'theme'),
  ]
  return {
    styleId: (id) => (id === 'PackHeader' ? 'Header' : id === 'PackFooter' ? 'Footer' : id),
    theme,
    numbering: themeNumbering(theme, rtl),
    page: null,
    sectionField: 'STYLEREF 1',
    parts({ lang }) {
      const parts = byLanguage.get(lang) ?? [
        part('word/styles.xml', stylesIn(lang, made.styles), 'styles'),
        ...fixed,
      ]
      byLanguage.set(lang, parts)
      return parts
    },
  }
}

type PartKind = 'styles' | 'settings' | 'fontTable' | 'theme'

const office = 'application/vnd.openxmlformats-officedocument.'
const contentTypes: Record<PartKind, string> = {
  styles: `${office}wordprocessingml.styles+xml`,
  settings: `${office}wordprocessingml.settings+xml`,
  fontTable: `${office}wordprocessingml.fontTable+xml`,
  theme: `${office}theme+xml`,
}

function part(name: string, content: string, kind: PartKind): FramePart {
  return { entry: zipEntry(name, content), contentType: contentTypes[kind], relationship: kind }
}

/** The styles with a language as the document's: its tag, its direction, its fonts. */
function stylesIn(lang: string, styles: string): string {
  const direction = isRightToLeft(lang) ? '<w:bidi/>' : ''
  const spoken = styles.replace('</w:rPr></w:rPrDefault>', `${languageXml(lang, lang)}$&`)
  const directed = spoken.replace(
    /(<w:style [^>]*w:styleId="Normal"[^>]*>(?:(?!<\/w:style>).)*?<w:widowControl\/>)/s,
    `$1${direction}`,
  )
  return withFontsOf(lang, directed)
}
