import { Bookmark, type FileChild, type ParagraphChild, TableRow, WidthType } from 'docx'
import {
  type AgendaBlock,
  type Block,
  foldSpace,
  type Inline,
  type PackAgendaItem,
  type PackPerson,
  type PeopleBlock,
  plainText,
} from '../../template/pack.ts'
import { type DocxContext, within } from './context.ts'
import { blocksToDocx, differs, paragraph } from './prose.ts'
import { markRuns, run, runs } from './runs.ts'
import { cellOf, tableOf } from './table.ts'

/** People in two columns: what they do, and who they are. */
export function peopleToDocx(block: PeopleBlock, context: DocxContext): FileChild[] {
  const own = within(context, block.lang, 'all')
  const hasRoles = block.people.some((one) => one.role !== null)
  const rows = block.people.map((one) => {
    const inner = within(own, undefined, differs(one.audience, block.audience) ? one.audience : 'all')
    return pairRow(
      hasRoles ? paragraph('PersonRole', runs(one.role ?? [], own), own) : null,
      [
        paragraph('Person', [...personRuns(one, inner), ...markRuns(inner)], inner),
        ...below(one.sub, inner, 'Person'),
      ],
      own,
    )
  })
  return rows.length === 0 ? [] : [tableOf(rows, pairColumns(own, hasRoles), own, true)]
}

function personRuns(person: PackPerson, context: DocxContext): ParagraphChild[] {
  const detail = foldSpace(plainText(person.detail))
  const name = new Bookmark({
    id: person.id,
    children: [run(foldSpace(plainText(person.name)), context, { style: 'PersonName' })],
  })
  if (detail === '') return [name]
  return [name, run(separator(detail), context), ...runs(trimmed(person.detail), context)]
}

/** A bracket or a dash already parts a name from what follows; else a comma does. */
function separator(detail: string): string {
  return /^[([–—-]/u.test(detail) ? ' ' : /^[,;:،]/u.test(detail) ? '' : ', '
}

function trimmed(inlines: readonly Inline[]): Inline[] {
  return inlines.map((node, index) =>
    node.type === 'text' && index === 0 ? { ...node, value: node.value.trimStart() } : node,
  )
}

/** The agenda in two columns: when, and what. */
export function agendaToDocx(block: AgendaBlock, context: DocxContext): FileChild[] {
  const own = within(context, block.lang, 'all')
  const rows = block.items.map((one: PackAgendaItem) => {
    const inner = within(own, undefined, differs(one.audience, block.audience) ? one.audience : 'all')
    return pairRow(
      paragraph('AgendaTime', [new Bookmark({ id: one.id, children: runs(one.time, own) })], own),
      [
        paragraph('AgendaItem', [...runs(trimmed(one.text), inner), ...markRuns(inner)], inner),
        ...below(one.sub, inner, 'AgendaItem'),
      ],
      own,
    )
  })
  return rows.length === 0 ? [] : [tableOf(rows, pairColumns(own, true), own, true)]
}

function below(blocks: readonly Block[], context: DocxContext, style: string): FileChild[] {
  return blocksToDocx(blocks, { ...context, mark: null }, { style, depth: 0, audience: 'all' })
}

function pairColumns(context: DocxContext, two: boolean): number[] {
  const first = Math.round(context.width * 0.24)
  return two ? [first, context.width - first] : [context.width]
}

function pairRow(label: FileChild | null, children: FileChild[], context: DocxContext): TableRow {
  const columns = pairColumns(context, label !== null)
  const cells = label === null ? [children] : [[label], children]
  return new TableRow({
    cantSplit: true,
    children: cells.map((one, index) =>
      cellOf(
        { children: one as never[], width: { size: columns[index] ?? 0, type: WidthType.DXA } },
        context,
        index === 0,
      ),
    ),
  })
}
