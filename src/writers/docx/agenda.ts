import type { AgendaBlock } from '../../template/pack.ts'
import { bookmark } from './bookmark.ts'
import { type DocxContext, within } from './context.ts'
import { labelColumn } from './frame/style-list.ts'
import { oneLine, sourceRuns } from './pair.ts'
import { paragraph } from './paragraph.ts'
import { trimmed } from './people.ts'
import { blocksToDocx } from './prose.ts'
import { markRuns, runs, words } from './runs.ts'
import type { BlockXml } from './wml.ts'

/** The agenda as lines: when, in the margin, and what; under it, what is told of it. */
export function agendaToDocx(block: AgendaBlock, outer: DocxContext): BlockXml[] {
  const context = { ...outer, indent: labelColumn(outer.theme, 'AgendaItem') }
  const hasLabels = block.items.some((one) => oneLine(one.time) !== '')
  return block.items.flatMap((one) => {
    const own = within(context, undefined, one.audience)
    const label = words(oneLine(one.time), own, { style: 'AgendaTime' })
    const text = bookmark(one.id, runs(trimmed(one.text), own), own)
    const line = sourceRuns('AgendaItem', { label, words: text, source: one.source, hasLabels }, own)
    const style = hasLabels ? 'AgendaItem' : 'AgendaLine'
    const below = { style: hasLabels ? 'AgendaDetail' : 'ListContinue', depth: 1, audience: one.audience }
    return [
      paragraph(style, `${line}${markRuns(own)}`, own, { keepNext: one.sub.length > 0 }),
      ...blocksToDocx(one.sub, { ...own, mark: null }, below),
    ]
  })
}
