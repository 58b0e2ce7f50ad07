import type { Pack } from '../template/pack.ts'
import type { Theme } from '../template/theme.ts'
import type { Flow } from './flow.ts'
import { type MeasuredPack, measurePack, packSetting } from './measure/measure-pack.ts'
import { type PackEntry, shiftIndex } from './measure/pack-index.ts'
import { setContents } from './measure/set-contents.ts'
import { type Placement, paginate, type Sheet } from './paginate.ts'
import type { Slice } from './slice.ts'
import type { TextTools } from './text/text-tools.ts'

/** A pack on its pages. */
export interface PackLayout extends MeasuredPack {
  pages: Placement[][]
}

/** Space between the rule above the notes and what is above and below it, pt. */
export const aroundNoteRule = { above: 11, below: 6 }

/** Measures a pack and spreads it over pages, with a contents page after the cover where the theme wants one. */
export function layOutPack(pack: Pack, theme: Theme, tools: TextTools): PackLayout {
  const measured = measurePack(pack, theme, tools)
  const sheet = sheetOf(measured.flow, theme)
  const pages = paginate(measured.flow.slices, sheet)
  const { entries, contents: at } = measured.index
  const least = theme.contents.pages
  if (least === 0 || pages.length <= least || at === null || entries.length === 0)
    return { ...measured, pages }
  // The numbers stand in a column of fixed width, so they change no line and no page: once more is enough.
  const digits = String(pages.length + Math.ceil(entries.length / 10) + 1).length
  const setting = packSetting(pack, theme, tools, measured.flow)
  const contents = setContents(setting, entries, setting.column, at.parent, digits)
  insert(measured, at.slice, contents.slices, pack.furniture.contents)
  const again = paginate(measured.flow.slices, sheet)
  const pageOf = pagesOfSlices(again)
  contents.number((entry) => pageOf[entry.slice] ?? 1)
  return { ...measured, pages: again }
}

/** Number of the page, from 1, on which each slice stands. */
export function pagesOfSlices(pages: readonly (readonly Placement[])[]): number[] {
  const pageOf: number[] = []
  pages.forEach((page, i) => {
    for (const { kind, index } of page) if (kind === 'box') pageOf[index] = i + 1
  })
  return pageOf
}

/** The page of each heading that a contents page names, by the name of its destination. */
export function pagesOfEntries(layout: PackLayout): Map<string, number> {
  const pageOf = pagesOfSlices(layout.pages)
  return new Map(layout.index.entries.map((entry: PackEntry) => [entry.name, pageOf[entry.slice] ?? 1]))
}

function sheetOf(flow: Flow, theme: Theme): Sheet {
  const { page } = theme
  return {
    pageHeight: page.height - page.top - page.bottom,
    heads: flow.heads.map((slices) => slices.reduce((sum, slice) => sum + slice.height, 0)),
    notes: flow.notes,
    noteRule: aroundNoteRule.above + theme.table.rule + aroundNoteRule.below,
  }
}

/** Puts slices before another one, which then begins a page. */
function insert({ flow, index }: MeasuredPack, at: number, slices: readonly Slice[], title: string): void {
  const next = flow.slices[at]
  if (next !== undefined) next.pageBreak = true
  const rest = flow.slices.splice(at)
  for (const some of [slices, rest]) for (const slice of some) flow.slices.push(slice)
  for (const band of flow.bands) {
    if (band.first < at) continue
    band.first += slices.length
    band.last += slices.length
  }
  shiftIndex(index, at, slices.length)
  const place = index.sections.findIndex((section) => section.slice > at)
  index.sections.splice(place < 0 ? index.sections.length : place, 0, { slice: at, title })
}
