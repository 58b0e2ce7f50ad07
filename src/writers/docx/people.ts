import type { Inline, PackPerson, PeopleBlock } from '../../template/pack.ts'
import { bookmark } from './bookmark.ts'
import { type DocxContext, within } from './context.ts'
import { labelColumn } from './frame/style-list.ts'
import { oneLine, sourceRuns } from './pair.ts'
import { paragraph } from './paragraph.ts'
import { blocksToDocx } from './prose.ts'
import { markRuns, runs, words } from './runs.ts'
import type { BlockXml, InlineXml } from './wml.ts'

/** People as lines: what they do in the margin, and who they are; under it, what is told of them. */
export function peopleToDocx(block: PeopleBlock, outer: DocxContext): BlockXml[] {
  const context = { ...outer, indent: labelColumn(outer.theme, 'Person') }
  const hasRoles = block.people.some((one) => oneLine(one.role ?? []) !== '')
  return block.people.flatMap((one) => {
    const own = within(context, undefined, one.audience)
    const label = words(oneLine(one.role ?? []), own, { style: 'PersonRole' })
    const line = sourceRuns(
      'Person',
      { label, words: personRuns(one, own), source: one.source, hasLabels: hasRoles },
      own,
    )
    const keepNext = one.sub.length > 0
    const style = hasRoles ? 'Person' : 'PersonLine'
    const below = { style: hasRoles ? 'PersonDetail' : 'ListContinue', depth: 1, audience: one.audience }
    return [
      paragraph(style, `${line}${markRuns(own)}`, own, { keepNext }),
      ...blocksToDocx(one.sub, { ...own, mark: null }, below),
    ]
  })
}

function personRuns(person: PackPerson, context: DocxContext): InlineXml {
  const detail = oneLine(person.detail)
  const name = words(oneLine(person.name), context, { style: 'PersonName' })
  const anchor = bookmark(person.id, name, context)
  if (detail === '') return anchor
  return `${anchor}${words(separator(detail), context)}${runs(trimmed(person.detail), context)}`
}

/** A bracket or a dash already parts a name from what follows; else a comma does. */
function separator(detail: string): string {
  return /^[([–—-]/u.test(detail) ? ' ' : /^[,;:،]/u.test(detail) ? '' : ', '
}

/** Inlines without white space in front. */
export function trimmed(inlines: readonly Inline[]): Inline[] {
  return inlines.map((node, index) =>
    node.type === 'text' && index === 0 ? { ...node, value: node.value.trimStart() } : node,
  )
}
