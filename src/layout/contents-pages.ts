import type { Pack } from '../template/pack.ts'
import type { Theme } from '../template/theme.ts'
import { type Family, openFonts } from './fonts/font-set.ts'
import { officeWidths, sampleSentence } from './fonts/office-widths.ts'
import { layOutPack, pagesOfEntries } from './lay-out-pack.ts'
import { widthInFace } from './text/rough-lines.ts'
import { openRoughTools } from './text/text-tools.ts'

/**
 * On which page, from 1, each heading of the contents stands when a pack is laid out in the fonts that the theme names
 * for Word, by its id; null where the pack is not long enough for a contents page. A writer whose program breaks pages
 * itself begins with these: lines are counted, not set.
 */
export async function contentsPages(pack: Pack, theme: Theme): Promise<ReadonlyMap<string, number> | null> {
  const fonts = await openFonts(theme)
  const wider = (family: Family): number => {
    const wanted = officeWidths[theme.fonts[family].word]
    return wanted === undefined ? 1 : wanted / widthInFace(sampleSentence, fonts.face(family, false, false))
  }
  const tools = openRoughTools(fonts, { serif: wider('serif'), sans: wider('sans') })
  const layout = layOutPack(pack, theme, tools)
  const least = theme.contents.pages
  return layout.pages.length > least && layout.index.contents !== null ? pagesOfEntries(layout) : null
}
