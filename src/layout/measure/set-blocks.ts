import {
  type Audiences,
  type Block,
  blockText,
  type Code,
  type Heading,
  type Paragraph,
  type Quote,
  type Rule,
} from '../../template/pack.ts'
import type { StyleName } from '../../template/theme.ts'
import type { Column } from '../flow.ts'
import { makeSlice } from '../slice.ts'
import { makeTag, type Tag } from '../tag.ts'
import { lookOf } from '../text/span.ts'
import { setList } from './set-list.ts'
import { setTable } from './set-table.ts'
import {
  atOwnSide,
  changeOfLanguage,
  indentColumn,
  markSpans,
  type Setting,
  setLines,
  setText,
} from './setting.ts'

const setters = {
  paragraph: setParagraph,
  heading: setInnerHeading,
  list: setList,
  quote: setQuote,
  code: setCode,
  rule: setRule,
  table: setTable,
} satisfies {
  [T in Block['type']]: (s: Setting, block: Extract<Block, { type: T }>, column: Column, tag: Tag) => void
}

/** Sets blocks under each other as children of `parent`. What leads in to a list stays with it. */
export function setBlocks(setting: Setting, blocks: readonly Block[], column: Column, parent: Tag): void {
  blocks.forEach((block, i) => {
    setBlock(setting, block, column, parent)
    if (staysWith(block, blocks[i + 1])) setting.flow.keepWithNext()
  })
}

/** Headings stay with what follows; so do paragraphs with their list, and those that end in a colon with anything. */
export function staysWith(block: Block, next: Block | undefined): boolean {
  if (block.type === 'heading') return true
  if (block.type !== 'paragraph') return false
  return next?.type === 'list' || /[:\uff1a]\s*$/u.test(blockText(block))
}

/** Sets one block as a child of `parent`. */
export function setBlock(setting: Setting, block: Block, column: Column, parent: Tag): void {
  const inner = { ...setting, lang: block.lang ?? setting.lang, place: block.place }
  const set = setters[block.type] as (s: Setting, block: Block, column: Column, tag: Tag) => void
  const tag = tagOf(block, parent, changeOfLanguage(setting, block.lang))
  set(inner, block, column, tag)
}

/** A rule is no content; a list, quote or table is the parent of what is in it. */
function tagOf(block: Block, parent: Tag, extra: { lang?: string }): Tag {
  switch (block.type) {
    case 'rule':
      return parent
    case 'list':
      return makeTag('L', parent, { ...extra, numbering: block.ordered ? 'Decimal' : 'Disc' })
    case 'quote':
      return makeTag('BlockQuote', parent, extra)
    case 'table':
      return makeTag('Table', parent, extra)
    default:
      return makeTag('P', parent, extra)
  }
}

function setParagraph(setting: Setting, block: Paragraph, column: Column, tag: Tag): void {
  const [only] = block.children
  // What its own element says already.
  const isSaid = only?.type === 'span' && block.children.length === 1 && only.lang === block.lang
  const words = isSaid ? only.children : block.children
  setText(setting, words, setting.theme.styles[setting.text], column, tag, block.audience)
}

/** A heading that opens no section looks like one and is a paragraph: the outline of the pack stays its own. */
function setInnerHeading(setting: Setting, block: Heading, column: Column, tag: Tag): void {
  const style: StyleName = block.depth <= 3 ? 'heading3' : 'heading4'
  setText(setting, block.children, setting.theme.styles[style], column, tag, block.audience)
}

/** Indented, with a bar at its start. The mark of its audience stands at the end of its last words. */
function setQuote(setting: Setting, block: Quote, column: Column, tag: Tag): void {
  const { theme, flow } = setting
  const first = flow.end
  const text = setting.text === 'body' ? ('quote' as const) : setting.text
  const indented = indentColumn(setting, column, theme.list.indent)
  setBlocks({ ...setting, text, depth: setting.depth + 1 }, block.children, indented, tag)
  if (flow.end === first) return
  if (indented !== column) {
    flow.bands.push({ first, last: flow.end - 1, x: column.x, width: 2, overhang: 0, colour: 'rule' })
  }
  addMark(setting, block.audience, column, tag)
  const space = theme.styles.body.leading * 0.75
  flow.spaceAround(
    first,
    Math.max(space, theme.styles.quote.before),
    Math.max(space, theme.styles.quote.after),
  )
}

/** A line with nothing but the mark, under what is no text of its own. */
export function addMark(setting: Setting, audience: Audiences, column: Column, parent: Tag): void {
  const lines = setLines(setting, markSpans(setting, audience), column.width)
  if (lines.length === 0) return
  setting.flow.keepWithNext()
  setting.flow.addLines(lines, setting.theme.styles.mark, column, makeTag('P', parent))
}

/** Line by line, spaces kept, on a shade. */
function setCode(setting: Setting, block: Code, column: Column, tag: Tag): void {
  const { theme, flow } = setting
  const first = flow.end
  const style = theme.styles.code
  const padding = theme.table.padding
  const inner = { x: column.x + padding, width: column.width - 2 * padding }
  for (const row of block.value.split('\n')) {
    const text = row === '' ? '\u00a0' : row.replace(/^[ \t]+/, (indent) => '\u00a0'.repeat(indent.length))
    const lines = setLines(setting, [{ text, look: lookOf(style) }], inner.width)
    const side = atOwnSide(setting, { ...style, before: 0, after: 0 }, lines)
    flow.addLines(lines, side, inner, tag)
  }
  flow.bands.push({
    first,
    last: flow.end - 1,
    x: column.x,
    width: column.width,
    overhang: padding,
    colour: 'shade',
  })
  const space = theme.styles.body.leading * 0.75 + padding
  flow.spaceAround(first, Math.max(space, style.before), Math.max(space, style.after))
  addMark(setting, block.audience, column, tag)
}

function setRule(setting: Setting, _block: Rule, column: Column): void {
  const { theme, flow } = setting
  const rule = {
    kind: 'rule',
    x: column.x,
    y: 0,
    width: column.width,
    thickness: theme.table.rule,
    colour: 'rule',
  } as const
  flow.add({
    ...makeSlice(theme.table.rule, [rule]),
    before: theme.styles.body.leading,
    after: theme.styles.body.leading,
  })
}
