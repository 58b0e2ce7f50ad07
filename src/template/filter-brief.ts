import { type Audience, type Audiences, isFor } from '../model/audience.ts'
import type { Brief, Fact, Section } from '../model/brief.ts'
import type { Block, Inline, List, ListItem, Quote } from '../model/inline.ts'
import { filterTable } from './filter-table.ts'

/**
 * The brief as this audience may see it: everything else is gone from every list, and restricted facts are null.
 * Sections are numbered anew, so that no number shows that one is missing; question labels need it not, since
 * restricted ones have a series of their own.
 */
export function filterBrief(brief: Brief, audience: Audience): Brief {
  const keep = <T extends { audience: Audiences }>(all: readonly T[]) =>
    all.filter((one) => isFor(one.audience, audience))
  const fact = <T>(one: Fact<T> | null) => (one && isFor(one.audience, audience) ? one : null)
  const notes = keep(brief.notes)
  const filter: BlockFilter = { audience, notes: new Set(notes.map((note) => note.id)) }
  const blocks = (all: readonly Block[]) => filterBlocks(all, filter)
  const people = keep(brief.people)
  const names = new Set(people.map((person) => person.name))
  const { record } = brief
  return {
    ...brief,
    kicker: fact(brief.kicker),
    title: fact(brief.title),
    date: fact(brief.date),
    endDate: fact(brief.endDate),
    start: fact(brief.start),
    end: fact(brief.end),
    timeZone: fact(brief.timeZone),
    zone: fact(brief.timeZone) && brief.zone,
    offset: fact(brief.timeZone) && brief.offset,
    venue: fact(brief.venue),
    organiser: fact(brief.organiser),
    languages: fact(brief.languages),
    record: {
      symbol: fact(record.symbol),
      version: fact(record.version),
      versionDate: fact(record.versionDate),
      status: fact(record.status),
      distribution: fact(record.distribution),
      embargo: fact(record.embargo),
      checkAgainstDelivery: fact(record.checkAgainstDelivery),
    },
    head: blocks(brief.head),
    extras: blocks(brief.extras),
    sections: renumber(filterSections(keep(brief.sections), filter)),
    questions: keep(brief.questions).map((one) => ({
      ...one,
      text: filterInlines(one.text, filter),
      sub: blocks(one.sub),
    })),
    people,
    agenda: keep(brief.agenda).map((item) => ({
      ...item,
      people: item.people.filter((name) => names.has(name)),
    })),
    documents: keep(brief.documents).map((one) => ({ ...one, title: filterInlines(one.title, filter) })),
    contacts: keep(brief.contacts),
    notes: notes.map((note) => ({ ...note, blocks: blocks(note.blocks) })),
  }
}

/** Whom for, and the ids of the footnotes that stay. */
export interface BlockFilter {
  audience: Audience
  notes: ReadonlySet<string>
}

/** A section that has no heading goes when nothing is left in it. */
function filterSections(sections: readonly Section[], filter: BlockFilter): Section[] {
  return sections
    .map((section) => {
      const heading = section.heading && filterInlines(section.heading, filter)
      return { ...section, heading, blocks: filterBlocks(section.blocks, filter) }
    })
    .filter((section) => section.heading !== null || section.blocks.length > 0)
}

/** Blocks without what is not for this audience; a list or quote of which nothing is left goes too. */
export function filterBlocks(blocks: readonly Block[], filter: BlockFilter): Block[] {
  const left: Block[] = []
  for (const block of blocks) {
    const own = isFor(block.audience, filter.audience) ? filterBlock(block, filter) : null
    if (own !== null) left.push(own)
  }
  return left
}

function filterBlock(block: Block, filter: BlockFilter): Block | null {
  switch (block.type) {
    case 'paragraph':
    case 'heading': {
      const children = filterInlines(block.children, filter)
      return children === block.children ? block : { ...block, children }
    }
    case 'list':
      return filterList(block, filter)
    case 'quote':
      return filterQuote(block, filter)
    case 'table':
      return filterTable(block, filter)
    case 'code':
    case 'rule':
      return block
  }
}

function filterList(list: List, filter: BlockFilter): List | null {
  const children: ListItem[] = []
  for (const item of list.children) {
    if (!isFor(item.audience, filter.audience)) continue
    const left = filterBlocks(item.children, filter)
    if (left.length > 0) children.push(isSame(left, item.children) ? item : { ...item, children: left })
  }
  if (children.length === 0) return null
  return isSame(children, list.children) ? list : { ...list, children }
}

/** Where nothing goes, nothing need be copied. */
function isSame<T>(left: readonly T[], all: readonly T[]): boolean {
  return left.length === all.length && left.every((one, i) => one === all[i])
}

function filterQuote(quote: Quote, filter: BlockFilter): Quote | null {
  const children = filterBlocks(quote.children, filter)
  if (children.length === 0) return null
  return isSame(children, quote.children) ? quote : { ...quote, children }
}

/** Calls of a footnote that is not for this audience are dropped: they would lead nowhere, and tell of it. */
function filterInlines(inlines: readonly Inline[], filter: BlockFilter): Inline[] {
  // Most of a brief is words for everybody, of which no copy need be made.
  if (!inlines.some((node) => node.type === 'noteReference' || 'children' in node)) return inlines as Inline[]
  return inlines.flatMap((node): Inline[] => {
    if (node.type === 'noteReference') return filter.notes.has(node.note) ? [node] : []
    return 'children' in node ? [{ ...node, children: filterInlines(node.children, filter) }] : [node]
  })
}

/** Numbers `1`, `1.1`, `2` … by the levels of what is left; `0` is what stands before the first heading. */
function renumber(sections: readonly Section[]): Section[] {
  const counts: number[] = []
  return sections.map((section) => {
    if (section.number === '0') return section
    const level = Math.min(section.level, counts.length + 1)
    counts.length = Math.max(counts.length, level)
    counts[level - 1] = (counts[level - 1] ?? 0) + 1
    counts.length = level
    return { ...section, level, number: counts.join('.') }
  })
}
