import type { FootnoteDefinition, Html, Root, RootContent } from 'mdast'
import type { Origin, Pack, PackBlock, PackPart } from '../../template/pack.ts'
import { Covers } from '../covers.ts'
import { blockHandlers } from './block-to-mdast.ts'
import { mergeContainers } from './merge-containers.ts'
import { proseToMdast } from './prose-to-mdast.ts'
import type { Scope } from './scope.ts'

/**
 * The whole pack as a tree: a comment wherever the origin of the blocks changes, footnotes at the end; right-to-left
 * packs in a `div` that says so, since Markdown itself can't.
 */
export function packToMdast(pack: Pack): Root {
  const labels = new Set(pack.parts.flatMap((part) => part.blocks.flatMap(labelsOf)))
  const body: RootContent[] = []
  const definitions: FootnoteDefinition[] = []
  for (const part of pack.parts) {
    const notes = new Map(part.notes.map(({ id, number }) => [id, String(definitions.length + number)]))
    const scope: Scope = { pack, notes, labels, covered: 'all' }
    body.push(...partToMdast(part, scope))
    definitions.push(...part.notes.map((note) => definition(notes.get(note.id) ?? '', note.blocks, scope)))
  }
  const children = [...body, ...definitions]
  if (pack.dir === 'ltr') return { type: 'root', children }
  return { type: 'root', children: [html('<div dir="rtl">'), ...children, html('</div>')] }
}

function labelsOf(block: PackBlock): string[] {
  return block.type === 'questions' ? block.questions.map((question) => question.label) : []
}

function definition(
  number: string,
  blocks: Parameters<typeof proseToMdast>[0],
  scope: Scope,
): FootnoteDefinition {
  return {
    type: 'footnoteDefinition',
    identifier: number,
    label: number,
    children: proseToMdast(blocks, scope),
  }
}

function partToMdast(part: PackPart, scope: Scope): RootContent[] {
  const out: RootContent[] = []
  const covers = new Covers()
  let region: RootContent[] = []
  let before: PackBlock | null = null
  for (const block of part.blocks) {
    if (before === null || regionName(before.origin) !== regionName(block.origin)) {
      out.push(...mergeContainers(region), html(`<!-- briefpack: ${regionName(block.origin)} -->`))
      region = []
      before = null
    }
    const covered = covers.next(block)
    append(
      region,
      convert(block, { ...scope, covered }),
      before?.type === 'questions' || block.type === 'questions',
    )
    before = block
  }
  return [...out, ...mergeContainers(region)]
}

/** Dispatch on the type; TypeScript can't see that a handler and its block belong together. */
function convert(block: PackBlock, scope: Scope): RootContent[] {
  const handle = blockHandlers[block.type] as (block: PackBlock, scope: Scope) => RootContent[]
  return handle(block, scope)
}

function regionName(origin: Origin): string {
  return origin.kind === 'section' ? `section ${origin.number}` : origin.kind
}

/** A list whose questions became cards is one list again: its items stood in one list in the brief. */
function append(region: RootContent[], nodes: readonly RootContent[], besideQuestions: boolean): void {
  const last = region.at(-1)
  const [first, ...others] = nodes
  if (besideQuestions && last?.type === 'list' && first?.type === 'list' && !last.ordered && !first.ordered) {
    const spread = last.spread === true || first.spread === true
    region[region.length - 1] = { ...last, spread, children: [...last.children, ...first.children] }
    region.push(...others)
  } else region.push(...nodes)
}

function html(value: string): Html {
  return { type: 'html', value }
}
