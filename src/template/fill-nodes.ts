import { narrow } from '../model/audience.ts'
import type { Reading, SectionRole } from '../model/brief.ts'
import type { Block } from '../model/inline.ts'
import { blockText } from '../model/plain-text.ts'
import { hasRole, holdsWhen } from './brief-parts.ts'
import { factInlines, fillFacts } from './fill-facts.ts'
import { blocksNotSaid } from './left-out.ts'
import { madeBase, type PackDraft, printExtras, printSections } from './pack-draft.ts'
import { idsIn, type OwnerKind, ownedIn } from './reading-index.ts'
import type { PeopleRole, TemplateNode } from './template.ts'
import { templateBlock, templateInlines } from './template-text.ts'

type Fillers = {
  [T in TemplateNode['type']]: (draft: PackDraft, node: Extract<TemplateNode, { type: T }>) => void
}

/** Prints the nodes of a template, in order. */
export function fillNodes(draft: PackDraft, nodes: readonly TemplateNode[]): void {
  for (const node of nodes) {
    const filler = fillers[node.type] as (draft: PackDraft, node: TemplateNode) => void
    filler(draft, node)
    // Sections go under the heading above only while nothing but text and other sections stands between.
    if (!keepsHeading.has(node.type)) draft.under = 0
  }
}

const keepsHeading: ReadonlySet<TemplateNode['type']> = new Set([
  'heading',
  'paragraph',
  'list',
  'section',
  'missing',
  'when',
])

const fillers = {
  heading(draft, node) {
    draft.under = node.level
    draft.blocks.push({
      ...madeBase(draft),
      type: 'heading',
      level: node.level,
      children: templateInlines(node.children, draft.labels),
      id: `made-${draft.blocks.length + 1}`,
    })
  },
  paragraph: printMade,
  list: printMade,
  cover(draft) {
    const { brief, labels } = draft
    const { title, kicker } = brief
    for (const fact of [title, kicker]) if (fact) draft.said.add(fact)
    draft.blocks.push({
      type: 'cover',
      origin: { kind: 'made' },
      lang: brief.language.value,
      audience: narrow(title?.audience ?? 'all', kicker?.audience ?? 'all') ?? 'all',
      kicker: kicker && factInlines(kicker, brief),
      title: title ? factInlines(title, brief) : { missing: labels.missing.title },
      packName: labels.packs[draft.audience],
      ...(title === null ? {} : { place: title.place }),
    })
  },
  facts(draft, node) {
    const { rows, said } = fillFacts(node.of, draft.brief, draft.labels)
    for (const fact of said) draft.said.add(fact)
    if (rows.length > 0) draft.blocks.push({ ...madeBase(draft), type: 'facts', rows })
  },
  questions(draft) {
    printExtras(draft, 'questions', (block) => holds(draft, block, 'questions'))
    printSections(draft, (section) => draft.roles.get(section) === 'questions')
  },
  people(draft, { role }) {
    printExtras(
      draft,
      'speakers',
      (block) => holds(draft, block, 'people') && namesRole(draft, [block], role),
    )
    printSections(draft, (section) => {
      return draft.roles.get(section) === 'speakers' && namesRole(draft, section.blocks, role)
    })
  },
  agenda(draft) {
    printExtras(draft, 'agenda', (block) => holds(draft, block, 'agenda'))
    printSections(draft, (section) => draft.roles.get(section) === 'agenda')
  },
  documents(draft) {
    printReadings(draft, 'documents', draft.brief.documents)
    printSections(draft, (section) => draft.roles.get(section) === 'documents')
  },
  contacts(draft) {
    // Those in a section of the brief stand where that section does.
    printReadings(draft, 'logistics', draft.brief.contacts)
  },
  section(draft, { roles }) {
    printSections(draft, (section) => roles.includes(draft.roles.get(section) ?? 'other'))
  },
  rest(draft) {
    // Right under a heading it is that heading's; else it stands by itself.
    const above = draft.blocks.at(-1)
    if (above?.type !== 'heading' || above.origin.kind !== 'made') draft.under = 0
    draft.extrasLeft = new Set(blocksNotSaid(draft))
    printExtras(draft, 'other', () => true)
    printSections(draft, () => true)
  },
  lines(draft, { count }) {
    if (count > 0) draft.blocks.push({ ...madeBase(draft), type: 'lines', count })
  },
  missing(draft, { what }) {
    draft.blocks.push({ ...madeBase(draft), type: 'missing', missing: draft.labels.missing[what] })
  },
  'page-break'(draft) {
    draft.blocks.push({ ...madeBase(draft), type: 'pageBreak' })
  },
  when(draft, node) {
    if (holdsWhen(draft.brief, node)) fillNodes(draft, node.children)
  },
} satisfies Fillers

function printMade(draft: PackDraft, node: Extract<TemplateNode, { type: 'paragraph' | 'list' }>): void {
  const block = templateBlock(node, `made-${draft.blocks.length + 1}`, draft.labels)
  draft.blocks.push({ ...madeBase(draft), type: 'prose', block })
}

/** Blocks outside any section from which one of these was read, each with the line that names it (`Documents:`). */
function printReadings(draft: PackDraft, role: SectionRole, items: readonly { from: Reading[] }[]): void {
  const read = new Set(items.flatMap(({ from }) => from.map(({ block }) => block)))
  const { extras } = draft.brief
  const chosen = new Set<Block>()
  for (const [index, block] of extras.entries()) {
    if (!idsIn(block).some((id) => read.has(id))) continue
    const above = extras[index - 1]
    if (above?.type === 'paragraph' && /[:：]\s*$/u.test(blockText(above))) chosen.add(above)
    chosen.add(block)
  }
  printExtras(draft, role, (block) => chosen.has(block))
}

function holds(draft: PackDraft, block: Block, kind: OwnerKind): boolean {
  return ownedIn(block, kind, draft.index).length > 0
}

/** Is a person of this role among these blocks? Where nobody at all was recognised, they count as speakers. */
function namesRole(draft: PackDraft, blocks: readonly Block[], role: PeopleRole | null): boolean {
  if (role === null) return true
  const owned = blocks.flatMap((block) => ownedIn(block, 'people', draft.index))
  if (owned.length === 0) return role === 'speaker'
  return owned.some(({ owner }) => owner.kind === 'people' && hasRole(owner.of, role))
}
