// Used when the program is built, and never by it.
import type { Theme } from '../../../template/theme.ts'
import { makeThemeParts } from './make-theme-parts.ts'
import { framesPath, partsName } from './theme-parts.ts'

/** The parts of themes, for both directions, under the names they are looked for. */
export function compileFrames(themes: readonly Theme[]): { path: string; text: string }[] {
  return themes.flatMap((theme) =>
    [false, true].map((rtl) => ({
      path: `${framesPath}/${partsName(theme, rtl)}`,
      text: JSON.stringify(makeThemeParts(theme, rtl)),
    })),
  )
}
