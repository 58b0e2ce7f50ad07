import { type FileChild, TableRow, WidthType } from 'docx'
import { type FactRow, type FactsBlock, isMissing } from '../../template/pack.ts'
import { type DocxContext, within } from './context.ts'
import { paragraph } from './prose.ts'
import { markRuns, run, runs } from './runs.ts'
import { cellOf, tableOf } from './table.ts'

/** Facts as a table of two columns: what, and what is known of it. */
export function factsToDocx(block: FactsBlock, context: DocxContext): FileChild[] {
  if (block.rows.length === 0) return []
  const furniture = { ...context, lang: context.pack.lang, mark: null }
  const label = Math.round(context.width * 0.24)
  const columns = [label, context.width - label]
  const rows = block.rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        children: [labelCell(row, label, furniture), valueCell(row, columns[1] ?? 0, context)],
      }),
  )
  return [tableOf(rows, columns, furniture, true)]
}

function labelCell(row: FactRow, width: number, context: DocxContext) {
  const children = [paragraph('FactLabel', [run(row.label, context)], context, { keepNext: true })]
  return cellOf({ children, width: { size: width, type: WidthType.DXA } }, context, true)
}

function valueCell(row: FactRow, width: number, outer: DocxContext) {
  const context = within(outer, row.lang, row.audience)
  const furniture = { ...context, lang: context.pack.lang }
  const words = isMissing(row.value)
    ? [run(row.value.missing, furniture, { style: 'MissingFact' })]
    : runs(row.value, context)
  const children = [
    paragraph('FactValue', [...words, ...markRuns(context)], isMissing(row.value) ? furniture : context),
  ]
  return cellOf({ children, width: { size: width, type: WidthType.DXA } }, context)
}
