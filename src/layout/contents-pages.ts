import type { Pack } from '../template/pack.ts'
import type { Theme } from '../template/theme.ts'
import { openFonts } from './fonts/font-set.ts'
import { layOutPack, pagesOfEntries } from './lay-out-pack.ts'
import { openRoughTools } from './text/text-tools.ts'

/**
 * On which page, from 1, each heading of the contents stands when a pack is laid out, by its id; null where the pack is
 * not long enough for a contents page. A writer whose program breaks pages itself, with fonts of its own, begins with
 * these: lines are counted, not set.
 */
export async function contentsPages(pack: Pack, theme: Theme): Promise<ReadonlyMap<string, number> | null> {
  const layout = layOutPack(pack, theme, openRoughTools(await openFonts(theme)))
  const least = theme.contents.pages
  return layout.pages.length > least && layout.index.contents !== null ? pagesOfEntries(layout) : null
}
