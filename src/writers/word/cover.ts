import { Bookmark, type FileChild } from 'docx'
import { type CoverBlock, isMissing } from '../../template/pack.ts'
import { type DocxContext, within } from './context.ts'
import { paragraph } from './prose.ts'
import { markRuns, run, runs } from './runs.ts'
import { hex } from './styles.ts'

/** Name of the pack, kicker and title, with a rule below. */
export function coverToDocx(block: CoverBlock, context: DocxContext): FileChild[] {
  const own = within(context, block.lang, block.audience)
  const furniture = { ...context, lang: context.pack.lang, mark: null }
  const title = isMissing(block.title)
    ? [run(block.title.missing, furniture, { style: 'MissingFact' })]
    : runs(block.title, own)
  return [
    paragraph('PackName', [run(block.packName, furniture)], furniture),
    ...(block.kicker ? [paragraph('Kicker', runs(block.kicker, own), own)] : []),
    paragraph('Title', [new Bookmark({ id: 'title', children: title }), ...markRuns(own)], own, {
      border: { bottom: { style: 'single', size: 8, space: 8, color: hex(context.theme, 'accent') } },
    }),
  ]
}
