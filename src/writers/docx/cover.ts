import type { FileChild } from 'docx'
import { type CoverBlock, isMissing } from '../../template/pack.ts'
import { bookmark } from './bookmark.ts'
import { type DocxContext, furniture, within } from './context.ts'
import { paragraph } from './paragraph.ts'
import { markRuns, runs, words } from './runs.ts'

/** Name of the pack, kicker and title; the title's style carries the rule below. */
export function coverToDocx(block: CoverBlock, context: DocxContext): FileChild[] {
  const own = within(context, block.lang, block.audience)
  const fixed = furniture(context)
  const missing = isMissing(block.title)
  const title = isMissing(block.title)
    ? words(block.title.missing, fixed, { style: 'MissingFact' })
    : runs(block.title, own)
  return [
    paragraph('PackName', words(block.packName, fixed), fixed),
    ...(block.kicker ? [paragraph('Kicker', runs(block.kicker, own), own)] : []),
    paragraph('Title', [bookmark('title', title, own), ...markRuns(own)], missing ? fixed : own),
  ]
}
