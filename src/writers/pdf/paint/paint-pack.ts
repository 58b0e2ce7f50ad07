import { aroundNoteRule, type PackLayout } from '../../../layout/lay-out-pack.ts'
import type { PackIndex } from '../../../layout/measure/pack-index.ts'
import type { Placement } from '../../../layout/paginate.ts'
import type { Band, Slice } from '../../../layout/slice.ts'
import type { TextTools } from '../../../layout/text/text-tools.ts'
import type { Pack } from '../../../template/pack.ts'
import type { Canvas } from './canvas.ts'
import { Furniture } from './furniture.ts'
import { linkWords } from './link-words.ts'
import { PagePainter } from './page-painter.ts'

/** Length of the rule above footnotes, pt. */
const noteRuleWidth = 72

/** Paints the pages of a pack in order. */
export function paintPack(canvas: Canvas, pack: Pack, layout: PackLayout, tools: TextTools): void {
  const { flow, pages, index } = layout
  const { page } = canvas.theme
  const bands = bandsByFirst(flow.bands)
  const words = linkWords(pack, index.entries)
  const heads = runningHeads(index, pages)
  const furniture = new Furniture(canvas.theme, pack, tools)
  let open: Band[] = []
  pages.forEach((placements, i) => {
    const blank = canvas.pdf.addPage(page.width, page.height)
    const painter = new PagePainter(canvas, blank, words, pack.dir === 'rtl')
    open = paintBands(painter, canvas, flow.slices, placements, open, bands)
    paintPlacements(painter, canvas, layout, placements)
    const { part, isFirst, section } = heads[i] as RunningHead
    const title = isFirst ? null : (pack.parts[part]?.runningHead ?? null)
    furniture.paint(painter, { number: i + 1, count: pages.length, title, section })
    painter.finish()
  })
}

/** What the head of a page says. */
interface RunningHead {
  /** Number of the part, from 0. */
  part: number
  /** Is this the part's first page? */
  isFirst: boolean
  section: string | null
}

/** The section in force at the top of each page: the innermost that is open, or the first that begins on the page. */
export function runningHeads(
  { partStarts, sections }: PackIndex,
  pages: readonly (readonly Placement[])[],
): RunningHead[] {
  let part = -1
  let passed = 0
  let last = -1
  return pages.map((placements) => {
    const boxes = placements.filter((one) => one.kind === 'box')
    // A page of nothing but the rest of a note belongs to what stands above it.
    const first = boxes[0]?.index ?? last
    last = boxes.at(-1)?.index ?? last
    const before = part
    while (part + 1 < partStarts.length && (partStarts[part + 1] as number) <= Math.max(first, 0)) part++
    while (passed < sections.length && (sections[passed]?.slice ?? 0) <= first) passed++
    const open = sections[passed - 1]
    const isOpen = open !== undefined && open.slice >= (partStarts[part] ?? 0)
    const next = sections[passed]
    const begins = next !== undefined && next.slice <= last ? next : undefined
    return { part, isFirst: before !== part, section: (isOpen ? open : begins)?.title ?? null }
  })
}

function paintPlacements(
  painter: PagePainter,
  canvas: Canvas,
  { flow }: PackLayout,
  placements: readonly Placement[],
): void {
  const { page, table } = canvas.theme
  for (const { kind, index, line, y } of placements) {
    const top = page.top + y
    if (kind === 'box') {
      const slice = flow.slices[index]
      painter.draw(slice?.draws ?? [], page.left, top)
      // Painted once, and not needed again: the lines of a long pack take much memory.
      if (slice !== undefined) slice.draws = []
    } else if (kind === 'note') painter.draw(flow.notes[index]?.[line]?.draws ?? [], page.left, top)
    else if (kind === 'noteRule') {
      painter.fill(page.left, top + aroundNoteRule.above, noteRuleWidth, table.rule, 'accent')
    } else {
      let down = top
      for (const slice of flow.heads[index] ?? []) {
        painter.draw(slice.draws, page.left, down, false)
        down += slice.height
      }
    }
  }
}

function bandsByFirst(bands: readonly Band[]): Map<number, Band[]> {
  const byFirst = new Map<number, Band[]>()
  for (const band of bands) byFirst.set(band.first, [...(byFirst.get(band.first) ?? []), band])
  return byFirst
}

/** Paints the bands that reach this page; returns those that reach the next. */
function paintBands(
  painter: PagePainter,
  canvas: Canvas,
  slices: readonly Slice[],
  placements: readonly Placement[],
  open: readonly Band[],
  byFirst: Map<number, Band[]>,
): Band[] {
  const boxes = placements.filter((one) => one.kind === 'box')
  const begun = boxes.flatMap((one) => byFirst.get(one.index) ?? [])
  const last = boxes.at(-1)
  if (boxes[0] === undefined || last === undefined) return [...open]
  const firstIndex = boxes[0].index
  const yOf = (index: number) => boxes[index - firstIndex]?.y ?? 0
  const { top, left } = canvas.theme.page
  for (const band of [...open, ...begun]) {
    const from = Math.max(band.first, firstIndex)
    const to = Math.min(band.last, last.index)
    const start = yOf(from) - band.overhang
    const end = yOf(to) + (slices[to]?.height ?? 0) + band.overhang
    painter.fill(left + band.x, top + start, band.width, end - start, band.colour)
  }
  return [...open, ...begun].filter((band) => band.last > last.index)
}
