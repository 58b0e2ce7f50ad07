import type { List, ListItem } from '../../template/pack.ts'
import { baseLine, type Column, type Flow } from '../flow.ts'
import type { Drawable } from '../slice.ts'
import { makeTag, type Tag } from '../tag.ts'
import { changeLook, emptyLine, type Line, lookOf, tabularLook } from '../text/span.ts'
import { addMark, setBlock, setBlocks } from './set-blocks.ts'
import { changeOfLanguage, indentColumn, type Setting, setLabel } from './setting.ts'

/** Items with hanging bullets or numbers. */
export function setList(setting: Setting, list: List, column: Column, tag: Tag): void {
  const { theme, flow } = setting
  const first = flow.end
  const markers = list.children.map((item, i) => marker(setting, list, item, i))
  const widest = Math.max(0, ...markers.map((line) => line.width))
  const wanted = Math.max(theme.list.indent, widest + theme.list.gap)
  // Numbers end at one edge, so that their dots stand under each other; bullets begin at one, so that they hang.
  const hang = list.ordered ? 0 : theme.list.indent / 4
  const inner = indentColumn(setting, column, wanted)
  const starts: number[] = []
  list.children.forEach((item, i) => {
    const x = list.ordered ? inner.x - theme.list.gap - (markers[i] as Line).width : inner.x - wanted + hang
    const start = flow.end
    setItem({ ...setting, depth: setting.depth + 1 }, item, markers[i] as Line, x, inner, tag)
    starts.push(start)
  })
  keepShortEnds(flow, starts)
  flow.spaceAround(
    first,
    0,
    setting.depth === 0 ? theme.styles[setting.text].after : theme.styles[setting.list].after,
  )
}

/** A first item of one line stays with the second, a last one of one line with the one before: none is alone. */
function keepShortEnds(flow: Flow, starts: readonly number[]): void {
  if (starts.length < 2) return
  const second = starts[1] as number
  const last = starts.at(-1) as number
  for (const at of [second === (starts[0] as number) + 1 ? second : -1, last === flow.end - 1 ? last : -1]) {
    const above = flow.slices[at - 1]
    if (above !== undefined) Object.assign(above, { keep: true, soft: false })
  }
}

function marker(setting: Setting, list: List, item: ListItem, index: number): Line {
  const style = setting.theme.styles[setting.list]
  const box = item.checked === null ? null : item.checked ? '\u2611' : '\u2610'
  const bullet = setting.depth % 2 === 0 ? '\u2022' : '\u2013'
  const text = box ?? (list.ordered ? `${list.start + index}.` : bullet)
  const look = tabularLook(lookOf(style))
  return setLabel(setting, text, list.ordered || box !== null ? look : bulletLook(look))
}

/** The bullet of a serif is a speck beside its text. */
const bulletLook = changeLook(() => ({ family: 'sans', bold: true, colour: 'accent' }))

function setItem(setting: Setting, item: ListItem, line: Line, x: number, column: Column, list: Tag): void {
  const { theme, flow } = setting
  const style = theme.styles[setting.list]
  const first = flow.end
  const tag = makeTag('LI', list, changeOfLanguage(setting, item.lang))
  const label = makeTag('Lbl', tag)
  const body = makeTag('LBody', tag)
  const inner = { ...setting, lang: item.lang ?? setting.lang, text: setting.list }
  const only = item.children[0]
  if (only?.type === 'paragraph') {
    // The item's mark and its paragraph's are one.
    setBlock(inner, { ...only, audience: item.audience }, column, body)
    if (item.children[1]?.type === 'list') flow.keepWithNext()
    setBlocks({ ...inner, marked: item.audience }, item.children.slice(1), column, body)
  } else {
    setBlocks(inner, item.children, column, body)
    addMark(inner, item.audience, column, body)
  }
  if (flow.end === first) flow.addLines([emptyLine], style, column, body)
  const text = flow.slices[first]?.draws.find((draw) => draw.kind === 'text')
  const y = text?.kind === 'text' ? text.y : baseLine(style)
  const draw: Drawable = { kind: 'text', x, y, line, tag: label }
  flow.prepend(first, draw)
  flow.spaceAround(first, 0, style.after)
}
