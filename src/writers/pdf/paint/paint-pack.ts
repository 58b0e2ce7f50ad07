import type { MeasuredPack } from '../../../layout/measure/measure-pack.ts'
import { type Placement, paginate } from '../../../layout/paginate.ts'
import type { Band, Slice } from '../../../layout/slice.ts'
import type { TextTools } from '../../../layout/text/text-tools.ts'
import type { Pack } from '../../../template/pack.ts'
import type { Canvas } from './canvas.ts'
import { paintFurniture } from './furniture.ts'
import { PagePainter } from './page-painter.ts'

/** Spreads a measured pack over pages and paints them in order. */
export function paintPack(canvas: Canvas, pack: Pack, measured: MeasuredPack, tools: TextTools): void {
  const { flow } = measured
  const { page } = canvas.theme
  const heads = flow.heads.map((slices) => slices.reduce((sum, slice) => sum + slice.height, 0))
  const pages = paginate(flow.slices, heads, page.height - page.top - page.bottom)
  const bands = bandsByFirst(flow.bands)
  let open: Band[] = []
  let part = -1
  pages.forEach((placements, number) => {
    const first = placements.find((one) => one.kind === 'box')?.index ?? 0
    const before = part
    while (part + 1 < measured.partStarts.length && (measured.partStarts[part + 1] as number) <= first) part++
    const blank = canvas.pdf.addPage(page.width, page.height)
    const painter = new PagePainter(canvas, blank, { note: pack.furniture.notes }, pack.dir === 'rtl')
    open = paintBands(painter, canvas, flow.slices, placements, open, bands)
    paintPlacements(painter, canvas, measured, placements)
    const head = before === part ? (pack.parts[part]?.runningHead ?? null) : null
    paintFurniture(painter, canvas.theme, pack, tools, { number: number + 1, count: pages.length, head })
    painter.finish()
  })
}

function paintPlacements(
  painter: PagePainter,
  canvas: Canvas,
  measured: MeasuredPack,
  placements: readonly Placement[],
): void {
  const { page } = canvas.theme
  for (const { kind, index, y } of placements) {
    if (kind === 'box') {
      painter.draw(measured.flow.slices[index]?.draws ?? [], page.left, page.top + y)
      continue
    }
    let top = page.top + y
    for (const slice of measured.flow.heads[index] ?? []) {
      painter.draw(slice.draws, page.left, top, false)
      top += slice.height
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
