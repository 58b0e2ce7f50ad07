import { rememberFor } from '../../remember.ts'
import type { Inline, Link } from '../inline.ts'
import { blockText, endsOf, foldSpace, sliceInlines } from '../plain-text.ts'
import type { Span, Unit } from './unit.ts'

/** The words of a stretch of a unit with their marks; of a row, those of the cell it lies in. */
export function inlinesAt(unit: Unit, { start, end }: Span): Inline[] {
  if (unit.node.type !== 'tableRow') return sliceInlines(unit.inlines, start, end)
  const index = unit.cells.findIndex((cell) => start >= cell.start && start <= cell.end)
  const cell = unit.cells[index]
  const [first, ...rest] = unit.node.cells[index]?.blocks ?? []
  if (cell && first?.type === 'paragraph' && rest.length === 0)
    return sliceInlines(first.children, start - cell.start, end - cell.start)
  return [{ type: 'text', value: foldSpace(unit.text.slice(start, end)) }]
}

/** A link and the stretch of the unit that it is set on. */
export interface LinkSpan extends Span {
  url: string
}

/** All links of a unit, in order; asked for each of its lines. */
export const linksOf: (unit: Unit) => readonly LinkSpan[] = rememberFor(findLinks)

function findLinks(unit: Unit): LinkSpan[] {
  if (unit.node.type !== 'tableRow') return linksIn(unit.inlines, 0)
  return unit.node.cells.flatMap((cell, index) => {
    let at = unit.cells[index]?.start ?? 0
    return cell.blocks.flatMap((block) => {
      const found = block.type === 'paragraph' ? linksIn(block.children, at) : []
      at += blockText(block).length + 1
      return found
    })
  })
}

function linksIn(inlines: readonly Inline[], from: number): LinkSpan[] {
  const found: LinkSpan[] = []
  let start = from
  const stops = endsOf(inlines)
  for (const [i, node] of inlines.entries()) {
    const end = from + (stops[i] as number)
    if (node.type === 'link') found.push({ url: (node as Link).url, start, end })
    else if ('children' in node) found.push(...linksIn(node.children, start))
    start = end
  }
  return found
}
