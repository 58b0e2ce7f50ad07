import type { FileChild } from 'docx'
import { type FactRow, type FactsBlock, isMissing } from '../../template/pack.ts'
import { type DocxContext, furniture, within } from './context.ts'
import { type PairLook, pairTable } from './pair-table.ts'
import { paragraph } from './paragraph.ts'
import { markRuns, runs, words } from './runs.ts'

const look: PairLook = { table: 'PackFacts', first: 'FactLabel', second: 'FactValue', from: 'factLabel' }

/** Facts as a table of two columns: what, and what is known of it. */
export function factsToDocx(block: FactsBlock, context: DocxContext): FileChild[] {
  const own = furniture(context)
  const pairs = block.rows.map((row, index) => {
    const keepNext = index < block.rows.length - 1
    const label = paragraph('FactLabel', words(row.label, own), own, keepNext ? { keepNext } : {})
    return { label: row.label, first: [label], second: [factValue(row, context)] }
  })
  return pairTable(pairs, look, own)
}

function factValue(row: FactRow, outer: DocxContext): FileChild {
  const context = within(outer, row.lang, row.audience)
  if (!isMissing(row.value)) {
    return paragraph('FactValue', [...runs(row.value, context), ...markRuns(context)], context)
  }
  const own = furniture(context)
  const missing = words(row.value.missing, own, { style: 'MissingFact' })
  return paragraph('FactValue', [...missing, ...markRuns(context)], own)
}
