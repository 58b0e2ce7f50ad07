import { type CoverBlock, isMissing } from '../../template/pack.ts'
import { bookmark, bookmarkFact } from './bookmark.ts'
import { commented } from './comments.ts'
import { type DocxContext, furniture, within } from './context.ts'
import { paragraph } from './paragraph.ts'
import { markRuns, runs, words } from './runs.ts'
import type { BlockXml } from './wml.ts'

/** Name of the pack, kicker and title; the title's style carries the rule below. */
export function coverToDocx(block: CoverBlock, context: DocxContext): BlockXml[] {
  const own = { ...within(context, block.lang, block.audience), made: false, bold: true }
  const fixed = furniture(context)
  const plain = { ...fixed, made: false }
  const { title, kicker } = block
  const line = isMissing(title)
    ? commented(words(title.missing, plain, { style: 'MissingFact' }), title.missing, plain)
    : runs(title, own)
  return [
    paragraph('PackName', words(block.packName, fixed), fixed),
    ...(kicker ? [paragraph('Kicker', bookmarkFact('kicker', runs(kicker, own), own), own)] : []),
    paragraph(
      'Title',
      `${bookmark('title', bookmarkFact('title', line, own), own)}${markRuns(own)}`,
      isMissing(title) ? plain : own,
    ),
  ]
}
