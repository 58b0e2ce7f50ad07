import type { Block, Heading, List, ListItem, Paragraph } from '../inline.ts'
import { audienceOfParts } from './apply-audience.ts'
import type { Conversion } from './conversion.ts'
import type { Sibling } from './cover-sections.ts'

/**
 * Makes headings of the paragraphs of the top level that end in `[heading]`, and of the items of lists there, whose
 * list is then cut at them. Deeper inside, a heading opens no section, and the mark is reported.
 */
export function settleStatedHeadings(siblings: readonly Sibling[], conversion: Conversion): Sibling[] {
  const settled: Sibling[] = []
  for (const sibling of siblings) {
    if ('note' in sibling) {
      settled.push(sibling)
      continue
    }
    const { block, mark } = sibling
    if (block.type === 'paragraph' && block.stated === 'heading') {
      settled.push({ block: headingOf(block, conversion.headingDepth), mark })
    } else if (block.type === 'list') cutList(block, conversion, settled)
    else {
      reportNested(block, conversion)
      settled.push(sibling)
    }
  }
  return settled
}

function headingOf(block: Paragraph, depth: number): Heading {
  return { ...block, type: 'heading', depth }
}

/** Adds the list as the stretches between its items that are headings; ordered ones keep their numbers. */
function cutList(list: List, conversion: Conversion, out: Sibling[]): void {
  let from = 0
  const close = (to: number): void => {
    const children = list.children.slice(from, to)
    if (children.length > 0) out.push({ block: part(list, children, from), mark: 'all' })
  }
  for (const [at, item] of list.children.entries()) {
    const [first, ...rest] = item.children
    if (item.stated !== 'heading' || first?.type !== 'paragraph') {
      for (const block of item.children) reportWithin(block, conversion)
      continue
    }
    close(at)
    from = at + 1
    const mark = conversion.itemMarks.get(item) ?? 'all'
    out.push({ block: headingOf(first, conversion.headingDepth), mark })
    for (const block of rest) {
      reportWithin(block, conversion)
      out.push({ block, mark: 'all' })
    }
  }
  close(list.children.length)
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

function reportWithin(block: Block, conversion: Conversion): void {
  if (block.type === 'paragraph' && block.stated === 'heading') {
    const why = 'stands inside a list or a quote, where no section begins'
    conversion.report('mark-without-effect', block.place, { mark: '[heading]', why })
  }
  reportNested(block, conversion)
}

function reportNested(block: Block, conversion: Conversion): void {
  if (block.type === 'quote') for (const child of block.children) reportWithin(child, conversion)
  if (block.type !== 'list') return
  for (const item of block.children) for (const child of item.children) reportWithin(child, conversion)
}
