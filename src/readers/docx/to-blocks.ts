import type { Heading, RootContent } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import { MAX_CONTAINERS, openerOf } from '../scan-containers.ts'
import { boxBlocks } from './box-blocks.ts'
import { coveredBox } from './covered-box.ts'
import { fakedHeading } from './faked-heading.ts'
import { itemPlace } from './item-place.ts'
import { ListStack } from './list-stack.ts'
import { addQuoted, asked, headingWords, paragraphOf, positionOf } from './paragraph-block.ts'
import { cutStart, type PieceLine, positionOfLines } from './paragraph-lines.ts'
import { pairFences, type Segment, segmentsOf, type Words } from './segments.ts'
import { tableBlocks } from './to-table.ts'
import type { TreeContext } from './tree-context.ts'
import type { WordBlock } from './word-document.ts'

/** An item that goes on for more paragraphs than that is a section. */
const farthest = 20

/** Blocks side by side, as the readers of text and Markdown make them. */
export function toBlocks(blocks: readonly WordBlock[], context: TreeContext): RootContent[] {
  const segments = segmentsOf(blocks)
  return new BlockMaker(segments, context).range(0, segments.length, 0)
}

class BlockMaker {
  private readonly pairs: ReadonlyMap<number, number>

  constructor(
    private readonly segments: readonly Segment[],
    private readonly context: TreeContext,
  ) {
    this.pairs = pairFences(segments)
  }

  range(from: number, to: number, depth: number): RootContent[] {
    const out: RootContent[] = []
    const lists = new ListStack(out)
    for (let at = from; at < to; ) {
      const segment = this.segments[at] as Segment
      if (segment.type === 'fence' && segment.opens > 0 && depth < MAX_CONTAINERS) {
        lists.end()
        const close = Math.min(this.pairs.get(at) ?? to, to)
        out.push(this.container(at, close, depth))
        at = close + (this.pairs.has(at) ? 1 : 0)
      } else at = this.one(at, to, out, lists)
    }
    return out
  }

  /** `:::for{…}`; without an end it reaches to that of the text around it, and is reported. */
  private container(open: number, close: number, depth: number): ContainerDirective {
    const fence = this.segments[open] as Extract<Segment, { type: 'fence' }>
    const last = this.segments[close]
    const children = this.range(open + 1, close, depth + 1)
    const own = positionOfLines([fence.line])
    const end =
      last?.type === 'fence' && this.pairs.get(open) === close
        ? positionOfLines([last.line]).end
        : (children.at(-1)?.position?.end ?? own.end)
    return {
      type: 'containerDirective',
      name: 'for',
      attributes: Object.fromEntries((openerOf(fence.line.text)?.names ?? []).map((one) => [one, ''])),
      children: children as ContainerDirective['children'],
      position: { start: own.start, end },
    }
  }

  /** One segment, or several that are one block; returns the index behind. */
  private one(at: number, to: number, out: RootContent[], lists: ListStack): number {
    const segment = this.segments[at] as Segment
    switch (segment.type) {
      case 'words':
        return this.words(segment, at, to, out, lists)
      case 'table':
        lists.end()
        out.push(...tableBlocks(segment.table, this.context))
        return at + 1
      case 'boxes':
        for (const box of boxBlocks(segment.paragraph, this.context)) {
          const last = out.at(-1)
          if (lists.isOpen && last) lists.goOn([box], box.position ?? positionOf(last))
          else out.push(...coveredBox(out, box))
        }
        return at + 1
      case 'rule':
        lists.end()
        out.push({ type: 'thematicBreak', position: positionOfLines([segment.line]) })
        return at + 1
      case 'fence':
        lists.end()
        out.push(paragraphOf([segment.line], this.context))
        return at + 1
    }
  }

  private words(segment: Words, at: number, to: number, out: RootContent[], lists: ListStack): number {
    const { paragraph, mark, lines } = segment
    const place = itemPlace(segment)
    if (paragraph.heading !== null || paragraph.role === 'title') return this.heading(at, to, out, lists)
    if (paragraph.role === 'code') return this.code(at, to, out, lists)
    if (place !== null) {
      const own = positionOfLines(lines)
      const [first, ...others] = lines as [PieceLine, ...PieceLine[]]
      const cut = mark === null ? first : { ...first, pieces: cutStart(first.pieces, mark.length) }
      lists.add(
        place,
        [asked(paragraphOf([cut, ...others], this.context), paragraph)],
        own,
        paragraph.checked ?? null,
      )
      return at + 1
    }
    const node = paragraphOf(lines, this.context, fakedHeading(segment, this.context))
    if (lists.isOpen && this.belongsToItem(segment, at, to, lists)) {
      lists.goOn([node], positionOf(node))
      return at + 1
    }
    lists.end()
    if (paragraph.role === 'quote') addQuoted(out, node)
    else out.push(node)
    return at + 1
  }

  /** Titles one below the other are the lines of one. */
  private heading(at: number, to: number, out: RootContent[], lists: ListStack): number {
    lists.end()
    const { paragraph } = this.segments[at] as Words
    const lines: PieceLine[] = []
    let end = at
    for (; end < to; end++) {
      const next = this.segments[end] as Segment
      const same = next.type === 'words' && (end === at || bothTitles(next.paragraph, paragraph))
      if (!same) break
      lines.push(...next.lines)
    }
    const level = paragraph.heading === null ? 1 : paragraph.heading + this.context.below
    const depth = Math.min(level, 6) as Heading['depth']
    out.push({
      type: 'heading',
      depth,
      children: headingWords(lines, this.context),
      position: positionOfLines(lines),
    })
    return end
  }

  private code(at: number, to: number, out: RootContent[], lists: ListStack): number {
    lists.end()
    const lines: PieceLine[] = []
    let end = at
    for (; end < to; end++) {
      const next = this.segments[end] as Segment
      if (next.type !== 'words' || next.paragraph.role !== 'code') break
      lines.push(...next.lines)
    }
    const value = lines.map(({ whole }) => whole).join('\n')
    out.push({ type: 'code', lang: null, meta: null, value, position: positionOfLines(lines) })
    return end
  }

  /** A paragraph between two items, as far to the right as their words; or one whose style says that it goes on. */
  private belongsToItem({ paragraph, first }: Words, at: number, to: number, lists: ListStack): boolean {
    if (!first) return true
    if (paragraph.role === 'listContinue') return true
    const last = lists.last
    if (last === undefined || last.list === null || paragraph.indent === 0) return false
    if (paragraph.indent < last.indent - 30) return false
    for (let i = at + 1; i < Math.min(to, at + farthest); i++) {
      const next = this.segments[i] as Segment
      if (next.type !== 'words') return false
      const place = itemPlace(next)
      if (place !== null) return place.list !== null && lists.holds(place.list)
      if (next.paragraph.heading !== null || next.paragraph.indent < last.indent - 30) return false
    }
    return false
  }
}

function bothTitles(one: Words['paragraph'], other: Words['paragraph']): boolean {
  return one.role === 'title' && other.role === 'title' && one.heading === null && other.heading === null
}
