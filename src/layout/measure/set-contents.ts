import type { TextStyle } from '../../template/theme.ts'
import { baseLine, type Column, Flow } from '../flow.ts'
import type { Drawable, Slice } from '../slice.ts'
import { makeTag, type Tag } from '../tag.ts'
import { emptyLine, type Line, type Look, lookOf, type Span, tabularLook } from '../text/span.ts'
import type { PackEntry } from './pack-index.ts'
import { changeOfLanguage, markSpans, type Setting, setLabel, setLines, setText } from './setting.ts'

/** A contents page before its numbers are known. */
export interface Contents {
  slices: Slice[]
  /** Writes the number of the page of each entry into its last line: no height changes. */
  number(pageOf: (entry: PackEntry) => number): void
}

/** Where an entry's number goes. */
interface Slot {
  entry: PackEntry
  slice: Slice
  style: TextStyle
  tag: Tag
  /** End of the entry's last line, pt from the column's start. */
  end: number
}

/** Distance between the words of an entry and its number, at least, pt. */
const gap = 12

/**
 * Headings as a list of links with page numbers, under the word for contents. `digits`: room for numbers of so many
 * figures.
 */
export function setContents(
  setting: Setting,
  entries: readonly PackEntry[],
  column: Column,
  parent: Tag,
  digits: number,
): Contents {
  const { theme, pack } = setting
  const own = { ...setting, flow: new Flow(), lang: pack.lang }
  const sect = makeTag('Sect', parent)
  const words = [{ type: 'text' as const, value: pack.furniture.contents }]
  setText(own, words, theme.styles.heading1, column, makeTag('H2', sect))
  own.flow.keepWithNext()
  const top = Math.min(...entries.map((entry) => entry.level))
  const styles = [0, 1].map((depth) => styleOf(setting, depth))
  const numberWidth = Math.max(
    ...styles.map((style) => numberLine(own, '0'.repeat(digits), style, null).width),
  )
  const lists = [makeTag('TOC', sect)]
  const items: Tag[] = []
  const slots = entries.map((entry, i) => {
    const depth = entry.level - top
    while (lists.length > depth + 1) lists.pop()
    // An entry of a lower level is part of the one above it.
    while (lists.length <= depth && items[lists.length - 1] !== undefined) {
      lists.push(makeTag('TOC', items[lists.length - 1] as Tag))
    }
    const tag = makeTag('TOCI', lists.at(-1) as Tag, changeOfLanguage(own, entry.lang))
    items.length = Math.min(items.length, depth)
    items[lists.length - 1] = tag
    const style = { ...styleOf(setting, depth), before: depth === 0 && i > 0 ? 7.5 : 0, after: 0 }
    const indent = depth * theme.list.indent
    const inner = { x: column.x + indent, width: column.width - indent - numberWidth - gap }
    const end = setEntry(own, entry, style, inner, tag)
    const next = entries[i + 1]
    if (next !== undefined && next.level > entry.level) own.flow.keepWithNext()
    return { entry, slice: own.flow.slices.at(-1) as Slice, style, tag, end: inner.x + end }
  })
  const number = (pageOf: (entry: PackEntry) => number) => {
    const leaders = leadersOf(own)
    for (const slot of slots) {
      setNumber(own, slot, column, numberWidth, String(pageOf(slot.entry)), leaders)
    }
  }
  return { slices: own.flow.slices, number }
}

/** Returns the width of the entry's last line. */
function setEntry(setting: Setting, entry: PackEntry, style: TextStyle, column: Column, tag: Tag): number {
  const look = linked(lookOf(style), entry)
  const marks: Span[] = markSpans({ ...setting, marked: 'all' }, entry.audience, look)
  const own = { ...setting, lang: entry.lang }
  const lines = setLines(own, [{ text: entry.title, look }, ...marks], column.width)
  if (lines.length === 0) lines.push(emptyLine)
  const first = setting.flow.addLines(lines, style, column, tag)
  setting.flow.keepTogether(first, setting.theme.page.height * 0.3)
  return (lines.at(-1) as Line).width
}

/** Dots to the column of numbers, and the number at the end of the line. */
function setNumber(
  setting: Setting,
  slot: Slot,
  column: Column,
  numberWidth: number,
  number: string,
  leaders: Leaders,
): void {
  const { style, slice, tag } = slot
  const y = baseLine(style)
  const right = column.x + column.width
  const line = numberLine(setting, number, style, slot.entry)
  // All dots end in one place, so that those of neighbouring lines are level.
  const stop = right - numberWidth - gap / 2
  const dots = leaders(stop - slot.end - gap / 2)
  const added: Drawable[] = [{ kind: 'text', x: right - line.width, y, line, tag }]
  if (dots !== null) added.unshift({ kind: 'text', x: stop - dots.width, y, line: dots, tag: null })
  slice.draws = [...slice.draws, ...added]
}

/** As many dots as a width holds; null for too few. */
type Leaders = (width: number) => Line | null

function leadersOf(setting: Setting): Leaders {
  const look = lookOf({ ...setting.theme.styles.footer, bold: false, italic: false })
  const set = (count: number) => setLabel(setting, Array(count).fill('.').join('\u00a0'), look)
  const one = set(1).width
  const each = set(2).width - one
  return (width) => {
    const count = each > 0 ? Math.floor((width - one) / each) + 1 : 0
    // Entries that leave room for equally many share one line of them: it has hundreds of glyphs.
    return count < 3 ? null : set(count)
  }
}

function numberLine(setting: Setting, number: string, style: TextStyle, entry: PackEntry | null): Line {
  const look = tabularLook(lookOf(style))
  return setLabel(setting, number, entry === null ? look : linked(look, entry))
}

function linked(look: Look, entry: PackEntry): Look {
  return { ...look, link: `#${entry.name}` }
}

/** The outermost level is bold; all stand in the face of signposts. */
function styleOf(setting: Setting, depth: number): TextStyle {
  const { factValue } = setting.theme.styles
  return { ...factValue, bold: depth <= 0, italic: false, colour: 'text', align: 'start' }
}
