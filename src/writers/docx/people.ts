import type { FileChild, ParagraphChild } from 'docx'
import { foldSpace, type Inline, type PackPerson, type PeopleBlock, plainText } from '../../template/pack.ts'
import { bookmark } from './bookmark.ts'
import { type DocxContext, within } from './context.ts'
import { type PairLook, pairTable } from './pair-table.ts'
import { paragraph } from './paragraph.ts'
import { blocksToDocx, differs } from './prose.ts'
import { markRuns, runs, words } from './runs.ts'

const look: PairLook = { table: 'PackPeople', first: 'PersonRole', second: 'Person', from: 'personRole' }

/** People in two columns: what they do, and who they are. */
export function peopleToDocx(block: PeopleBlock, outer: DocxContext): FileChild[] {
  // A third of the line at most is the labels'.
  const context = { ...outer, indent: outer.width / 3 }
  const pairs = block.people.map((one) => {
    const own = within(context, undefined, differs(one.audience, block.audience) ? one.audience : 'all')
    const role = one.role ?? []
    const line = paragraph('Person', [...personRuns(one, own), ...markRuns(own)], own)
    const below = { style: 'Person', depth: 0, audience: one.audience }
    return {
      label: foldSpace(plainText(role)),
      first: [paragraph('PersonRole', runs(role, own), own)],
      second: [line, ...blocksToDocx(one.sub, { ...own, mark: null }, below)],
    }
  })
  return pairTable(pairs, look, context)
}

function personRuns(person: PackPerson, context: DocxContext): ParagraphChild[] {
  const detail = foldSpace(plainText(person.detail))
  const name = words(foldSpace(plainText(person.name)), context, { style: 'PersonName' })
  const anchor = bookmark(person.id, name, context)
  if (detail === '') return [anchor]
  return [anchor, ...words(separator(detail), context), ...runs(trimmed(person.detail), context)]
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
