import type { FileChild } from 'docx'
import { type AgendaBlock, foldSpace, plainText } from '../../template/pack.ts'
import { bookmark } from './bookmark.ts'
import { type DocxContext, within } from './context.ts'
import { type PairLook, pairTable } from './pair-table.ts'
import { paragraph } from './paragraph.ts'
import { trimmed } from './people.ts'
import { blocksToDocx, differs } from './prose.ts'
import { markRuns, runs } from './runs.ts'

const look: PairLook = { table: 'PackAgenda', first: 'AgendaTime', second: 'AgendaItem', from: 'agendaTime' }

/** The agenda in two columns: when, and what. */
export function agendaToDocx(block: AgendaBlock, outer: DocxContext): FileChild[] {
  // A third of the line at most is the labels'.
  const context = { ...outer, indent: outer.width / 3 }
  const pairs = block.items.map((one) => {
    const own = within(context, undefined, differs(one.audience, block.audience) ? one.audience : 'all')
    const text = bookmark(one.id, runs(trimmed(one.text), own), own)
    const below = { style: 'AgendaItem', depth: 0, audience: one.audience }
    return {
      label: foldSpace(plainText(one.time)),
      first: [paragraph('AgendaTime', runs(one.time, own), own)],
      second: [
        paragraph('AgendaItem', [text, ...markRuns(own)], own),
        ...blocksToDocx(one.sub, { ...own, mark: null }, below),
      ],
    }
  })
  return pairTable(pairs, look, context)
}
