import type { Block, Heading, List, ListItem, Paragraph } from '../inline.ts'
import { audienceOfParts } from './apply-audience.ts'
import type { Conversion } from './conversion.ts'
import type { Sibling } from './cover-sections.ts'

/**
 * Makes headings of the paragraphs of the top level that end in `[heading]`, and of the items of lists there, whose
 * list is then cut at them. Deeper inside, a heading opens no section, and the mark is reported.
 */
export function settleStatedHeadings(siblings: readonly Sibling[], conversion: Conversion): Sibling[] {
  return siblings.flatMap((sibling): Sibling[] => {
    if ('note' in sibling) return [sibling]
    const { block, mark } = sibling
    if (block.type === 'paragraph' && block.stated === 'heading') {
      return [{ block: headingOf(block, conversion.headingDepth), mark }]
    }
    if (block.type === 'list') return cutList(block, conversion)
    reportNested(childrenOf(block), conversion)
    return [sibling]
  })
}

function headingOf(block: Paragraph, depth: number): Heading {
  return { ...block, type: 'heading', depth }
}

/** The list as the stretches between its items that are headings; ordered ones keep their numbers. */
function cutList(list: List, conversion: Conversion): Sibling[] {
  const out: Sibling[] = []
  let from = 0
  const close = (to: number): void => {
    const children = list.children.slice(from, to)
    if (children.length > 0) out.push({ block: part(list, children, from), mark: 'all' })
  }
  for (const [at, item] of list.children.entries()) {
    const [first, ...rest] = item.children
    if (item.stated !== 'heading' || first?.type !== 'paragraph') {
      reportNested(item.children, conversion)
      continue
    }
    close(at)
    from = at + 1
    const mark = conversion.itemMarks.get(item) ?? 'all'
    out.push({ block: headingOf(first, conversion.headingDepth), mark })
    reportNested(rest, conversion)
    out.push(...rest.map((block): Sibling => ({ block, mark: 'all' })))
  }
  close(list.children.length)
  return out
}

function part(list: List, children: ListItem[], from: number): List {
  const [first, last] = [children[0], children.at(-1)]
  if (children.length === list.children.length || !first || !last) return list
  const { endLine, endColumn } = last.place
  const own = audienceOfParts(children)
  const audience = own === 'all' ? list.audience : own
  return {
    ...list,
    audience,
    place: { ...first.place, endLine, endColumn },
    start: list.start + from,
    children,
  }
}

function reportNested(blocks: readonly Block[], conversion: Conversion): void {
  for (const block of blocks) {
    if (block.type === 'paragraph' && block.stated === 'heading') {
      const why = 'stands inside a list or a quote, where no section begins'
      conversion.report('mark-without-effect', block.place, { mark: '[heading]', why })
    }
    reportNested(childrenOf(block), conversion)
  }
}

function childrenOf(block: Block): readonly Block[] {
  if (block.type === 'quote') return block.children
  return block.type === 'list' ? block.children.flatMap((item) => item.children) : []
}
