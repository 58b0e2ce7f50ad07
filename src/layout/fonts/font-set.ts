import type { Theme } from '../../template/theme.ts'
import type { Face } from './face.ts'
import { openFace } from './open-face.ts'
import { openScripts } from './script-faces.ts'

export type Family = 'serif' | 'sans'

/** The faces of a theme. Each is opened when it is first asked for. */
export interface FontSet {
  face(family: Family, bold: boolean, italic: boolean): Face
  /**
   * A face that has a character which the theme's own faces lack: of the theme's `fonts.scripts`, of the fonts that
   * come with briefpack, or of an installed package; null where none has it. `lang` decides between the shapes of
   * China, Japan and Korea.
   */
  fallback(codePoint: number, lang: string, family: Family, bold: boolean): Face | null
  /** The npm package that would draw it, if there is one and it isn't installed. */
  wanted(codePoint: number, lang: string): string | null
  /** Is there a font for its script, although that font may lack the character? */
  hasScript(codePoint: number, lang: string): boolean
}

const cuts = ['regular', 'italic', 'bold', 'boldItalic'] as const

/** The fonts of a theme, each file opened once however many packs are set. */
export async function openFonts(theme: Theme): Promise<FontSet> {
  const paths = (['serif', 'sans'] as const).flatMap((family) => cuts.map((cut) => theme.fonts[family][cut]))
  const own: (Face | undefined)[] = []
  return {
    face(family, bold, italic) {
      const cut = (family === 'serif' ? 0 : 4) + (bold ? 2 : 0) + (italic ? 1 : 0)
      // A cut that the theme has no file for is another one, and not embedded again.
      const index = paths.indexOf(paths[cut] as string)
      own[index] ??= openFace(index, paths[index] as string, 1)
      return own[index]
    },
    ...openScripts(theme),
  }
}
