import type { Pack } from '../template/pack.ts'
import type { Theme } from '../template/theme.ts'
import { openFonts } from './fonts/font-set.ts'
import { layOutPack, pagesOfEntries } from './lay-out-pack.ts'
import { printedTexts } from './printed-texts.ts'
import { openTextTools } from './text/text-tools.ts'

/**
 * On which page, from 1, each heading of the contents stands when a pack is laid out, by its id; null where the pack is
 * not long enough for a contents page. A writer whose program breaks pages itself begins with these.
 */
export async function contentsPages(pack: Pack, theme: Theme): Promise<ReadonlyMap<string, number> | null> {
  const tools = await openTextTools(await openFonts(theme), printedTexts(pack), pack.dir === 'rtl')
  const layout = layOutPack(pack, theme, tools)
  const least = theme.contents.pages
  return layout.pages.length > least && layout.index.contents !== null ? pagesOfEntries(layout) : null
}
