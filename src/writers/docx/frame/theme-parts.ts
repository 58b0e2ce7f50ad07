import { createHash } from 'node:crypto'
import { findResourceNow } from '../../../resources.ts'
import type { Theme } from '../../../template/theme.ts'

/** Parts that the library makes of a theme, as XML. */
export interface ThemeParts {
  styles: string
  settings: string
  fontTable: string
  theme: string
}

/** Folder of the parts of built-in themes, made when the program is built. */
export const framesPath = 'dist/assets/docx'

/** Name of the file with the parts of a theme: the same for all themes that look the same in Word. */
export function partsName({ page, fonts, colours, styles, list, table, room }: Theme, rtl: boolean): string {
  const faces = [fonts.serif, fonts.sans].map(({ word, wordComplex, wordEastAsian }) => [
    word,
    wordComplex,
    wordEastAsian,
  ])
  const looks = JSON.stringify([rtl, page, faces, colours, styles, list, table, room])
  return `${createHash('sha256').update(looks).digest('hex').slice(0, 16)}.json`
}

/** The parts of a theme: read where the build made them, else made now, for which the library is loaded. */
export async function themeParts(theme: Theme, rtl: boolean): Promise<ThemeParts> {
  const ready = findResourceNow(`${framesPath}/${partsName(theme, rtl)}`)
  if (ready !== null) return JSON.parse(new TextDecoder().decode(ready)) as ThemeParts
  const { makeThemeParts } = await import('./make-theme-parts.ts')
  return makeThemeParts(theme, rtl)
}
