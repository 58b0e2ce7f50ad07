import { type FactRow, type FactsBlock, isMissing } from '../../template/pack.ts'
import { bookmarkFact } from './bookmark.ts'
import { commented } from './comments.ts'
import { type DocxContext, furniture, within } from './context.ts'
import { pairRuns } from './pair.ts'
import { paragraph } from './paragraph.ts'
import { markRuns, runs, words } from './runs.ts'
import type { BlockXml, InlineXml } from './wml.ts'

/** Facts as lines: what, and what is known of it. They stay on one page. */
export function factsToDocx(block: FactsBlock, context: DocxContext): BlockXml[] {
  const own = { ...furniture(context), made: false }
  return block.rows.map((row, index) => {
    context.record.rows.set(row.name, row.label)
    const label = words(row.label, own, { style: 'FactLabel' })
    const keepNext = index < block.rows.length - 1
    return paragraph('Fact', pairRuns('Fact', label, factValue(row, own), own), own, { keepNext })
  })
}

function factValue(row: FactRow, outer: DocxContext): InlineXml {
  const context = within(outer, row.lang, row.audience)
  if (!isMissing(row.value)) {
    return `${bookmarkFact(row.name, runs(row.value, context), context)}${markRuns(context)}`
  }
  const missing = words(row.value.missing, outer, { style: 'MissingFact' })
  const noted = commented(missing, `${row.label}: ${row.value.missing}`, outer)
  return `${bookmarkFact(row.name, noted, outer)}${markRuns(context)}`
}
