import type {
  AgendaBlock,
  CoverBlock,
  FactsBlock,
  HeadingBlock,
  LinesBlock,
  MissingBlock,
  PackQuestion,
  PeopleBlock,
  QuestionsBlock,
} from '../../template/pack.ts'
import type { TextStyle } from '../../template/theme.ts'
import { baseLine, type Column, staysWithNext } from '../flow.ts'
import { mergeColumns } from '../merge-columns.ts'
import { makeSlice, type Slice } from '../slice.ts'
import { makeTag, type Tag } from '../tag.ts'
import { emptyLine, lookOf, tabularLook } from '../text/span.ts'
import { setBlocks } from './set-blocks.ts'
import {
  atOwnSide,
  changeOfLanguage,
  inColumn,
  type Setting,
  setLabel,
  setLines,
  setText,
  valueSpans,
  widthOf,
} from './setting.ts'

/** Distance between a column of labels and what they name, pt. */
const gutter = 14
/** Labels of facts stand no closer to their values than this column, pt, however short they are. */
const narrowestLabels = 56

/** Name of the pack, kicker, title, and a rule in the accent colour. */
export function setCover(setting: Setting, block: CoverBlock, column: Column, parent: Tag): void {
  const { theme, flow } = setting
  const { styles } = theme
  const first = flow.end
  const words = [{ type: 'text' as const, value: block.packName }]
  setText({ ...setting, lang: setting.pack.lang }, words, styles.packName, column, makeTag('P', parent))
  const own = { ...setting, lang: block.lang }
  if (block.kicker !== null) {
    const tag = makeTag('P', parent, changeOfLanguage(setting, block.lang))
    setText(own, block.kicker, styles.kicker, column, tag)
  }
  const title = makeTag('H1', parent, changeOfLanguage(setting, block.lang))
  setText(own, block.title, styles.title, column, title, block.audience, 'even')
  const rule = {
    kind: 'rule',
    x: column.x,
    y: 0,
    width: column.width,
    thickness: 1.25,
    colour: 'accent',
  } as const
  flow.keepTogether(first, Number.POSITIVE_INFINITY)
  flow.keepWithNext()
  flow.add({ ...makeSlice(1.25, [rule]), before: 12, after: 12, keep: true })
}

/** Label and value in two columns, hairlines between the rows. */
export function setFacts(setting: Setting, block: FactsBlock, column: Column, parent: Tag): void {
  const { theme, flow } = setting
  const first = flow.end
  const table = makeTag('Table', parent)
  const labelStyle = theme.styles.factLabel
  const widest = widestOf(
    setting,
    block.rows.map((row) => row.label),
    labelStyle,
  )
  const width = Math.min(Math.max(widest + 0.5, narrowestLabels), column.width * 0.34)
  const value = { x: column.x + width + gutter, width: column.width - width - gutter }
  const padding = theme.table.padding - 1
  block.rows.forEach((row, i) => {
    const tr = makeTag('TR', table)
    const label = inColumn(setting)
    const th = makeTag('TH', tr, { scope: 'Row' })
    setText(label, [{ type: 'text', value: row.label }], labelStyle, { x: column.x, width }, th)
    const right = inColumn({ ...setting, lang: row.lang, place: row.place ?? null })
    const td = makeTag('TD', tr, changeOfLanguage(setting, row.lang))
    setText(right, row.value, theme.styles.factValue, value, td, row.audience)
    const slices = mergeColumns([label.flow, right.flow], padding, padding)
    addWhole(setting, slices, i < block.rows.length - 1, true)
    hairline(setting, slices, column)
  })
  flow.spaceAround(first, 0, theme.styles.body.leading)
}

/** The label hangs at the start; the words stand beside it, the lines to write on below. */
export function setQuestions(setting: Setting, block: QuestionsBlock, column: Column, parent: Tag): void {
  const { theme } = setting
  const list = makeTag('L', parent, { ...changeOfLanguage(setting, block.lang), numbering: 'None' })
  const own = { ...setting, lang: block.lang }
  const widest = widestOf(
    setting,
    block.questions.map((question) => question.label),
    theme.styles.questionLabel,
  )
  const indent = Math.max(28, widest + 10)
  const inner = { x: column.x + indent, width: column.width - indent }
  for (const question of block.questions) setQuestion(own, question, column, inner, list)
}

function setQuestion(
  setting: Setting,
  question: PackQuestion,
  column: Column,
  inner: Column,
  list: Tag,
): void {
  const { theme, flow } = setting
  const first = flow.end
  const item = makeTag('LI', list)
  const label = makeTag('Lbl', item)
  const body = makeTag('LBody', item)
  const style = theme.styles.question
  const hasRoom = question.room > 0
  setText(
    setting,
    question.text,
    { ...style, after: hasRoom && question.sub.length === 0 ? 0 : style.after },
    inner,
    makeTag('P', body),
    question.audience,
  )
  if (flow.end === first) flow.addLines([emptyLine], style, inner, body)
  const look = lookOf(theme.styles.questionLabel)
  const line = setLabel(setting, question.label, look)
  flow.prepend(
    first,
    { kind: 'anchor', y: 0, name: question.id, outline: null },
    { kind: 'text', x: column.x, y: baseLine(style), line, tag: label },
  )
  flow.keepTogether(first, theme.page.height * 0.3)
  if (question.sub.length > 0) flow.keepWithNext()
  setBlocks({ ...setting, marked: question.audience }, question.sub, inner, body)
  if (hasRoom) {
    flow.keepWithNext()
    const top = flow.end
    addRoom(setting, question.room, inner)
    flow.spaceAround(top, 0, theme.room.line * 0.9)
  }
  flow.keepTogether(first, theme.page.height * 0.45)
  flow.spaceAround(first, 0, style.after)
}

/** Ruled lines to write on; at least two of them stand together. */
export function addRoom(setting: Setting, count: number, column: Column): void {
  const { room } = setting.theme
  for (let i = 0; i < count; i++) {
    const rule = { kind: 'rule', ...column, y: room.line, thickness: room.rule, colour: 'rule' } as const
    setting.flow.add({ ...makeSlice(room.line, [rule]), keep: staysWithNext(i, count) })
  }
}

/** What each does in the session at the start, name and position beside it. */
export function setPeople(setting: Setting, block: PeopleBlock, column: Column, parent: Tag): void {
  const { theme, flow } = setting
  const first = flow.end
  const own = { ...setting, lang: block.lang }
  const list = makeTag('L', parent, { ...changeOfLanguage(setting, block.lang), numbering: 'None' })
  const roles = block.people.map((person) => person.role)
  const widest = Math.max(
    0,
    ...roles.map((role) => (role === null ? 0 : widthOf(setting, role, theme.styles.personRole))),
  )
  const width = Math.min(widest + 0.5, column.width * 0.3)
  const start = widest === 0 ? 0 : width + gutter
  const inner = { x: column.x + start, width: column.width - start }
  block.people.forEach((person, i) => {
    const item = makeTag('LI', list)
    const role = inColumn(own)
    if (person.role !== null) {
      setText(role, person.role, theme.styles.personRole, { x: column.x, width }, makeTag('Lbl', item))
    }
    const body = makeTag('LBody', item)
    const right = inColumn(own)
    const name = valueSpans(own, person.name, lookOf(theme.styles.personName))
    const detail = valueSpans(own, person.detail, lookOf(theme.styles.personDetail), person.audience)
    const joint =
      person.detail.length > 0 && person.name.length > 0
        ? [{ text: ', ', look: lookOf(theme.styles.personDetail) }]
        : []
    const lines = setLines(own, [...name, ...joint, ...detail], inner.width)
    const side = atOwnSide(own, { ...theme.styles.personDetail, after: 0 }, lines)
    right.flow.addLines(lines, side, inner, makeTag('P', body))
    setBlocks({ ...right, marked: person.audience, text: 'personDetail' }, person.sub, inner, body)
    addWhole(setting, mergeColumns([role.flow, right.flow], 2, 4), staysWithNext(i, block.people.length))
  })
  flow.spaceAround(first, 0, theme.styles.body.after)
}

/** Times at the start, in figures of one width, a hairline under each item. */
export function setAgenda(setting: Setting, block: AgendaBlock, column: Column, parent: Tag): void {
  const { theme, flow } = setting
  const first = flow.end
  const own = { ...setting, lang: block.lang }
  const list = makeTag('L', parent, { ...changeOfLanguage(setting, block.lang), numbering: 'None' })
  const style = theme.styles.agendaTime
  const widest = Math.max(0, ...block.items.map((item) => widthOf(own, item.time, style)))
  const width = Math.min(widest + 2, column.width * 0.3)
  const start = widest === 0 ? 0 : width + gutter
  const inner = { x: column.x + start, width: column.width - start }
  block.items.forEach((item, i) => {
    const tag = makeTag('LI', list)
    const time = inColumn(own)
    const lines = setLines(own, valueSpans(own, item.time, tabularLook(lookOf(style))), width)
    if (lines.length > 0) time.flow.addLines(lines, style, { x: column.x, width }, makeTag('Lbl', tag))
    const body = makeTag('LBody', tag)
    const right = inColumn(own)
    setText(right, item.text, theme.styles.agendaText, inner, makeTag('P', body), item.audience)
    setBlocks({ ...right, marked: item.audience, text: 'agendaText' }, item.sub, inner, body)
    const slices = mergeColumns([time.flow, right.flow], 3, 4)
    addWhole(setting, slices, staysWithNext(i, block.items.length))
    hairline(setting, slices, column)
  })
  flow.spaceAround(first, 0, theme.styles.body.leading)
}

export function setHeading(setting: Setting, block: HeadingBlock, column: Column, tag: Tag): void {
  const style = setting.theme.styles[`heading${Math.min(4, Math.max(1, block.level)) as 1 | 2 | 3 | 4}`]
  const own = { ...setting, lang: block.lang }
  const first = setText(own, block.children, style, column, tag, block.audience, 'even')
  setting.flow.keepTogether(first, setting.theme.page.height * 0.3)
  setting.flow.keepWithNext()
}

export function setRoom(setting: Setting, block: LinesBlock, column: Column): void {
  const first = setting.flow.end
  addRoom(setting, block.count, column)
  setting.flow.keepTogether(first, setting.theme.page.height * 0.3)
  setting.flow.spaceAround(first, 0, setting.theme.styles.body.leading)
}

export function setMissing(setting: Setting, block: MissingBlock, column: Column, parent: Tag): void {
  const tag = makeTag('P', parent, changeOfLanguage(setting, block.lang))
  setText(setting, { missing: block.missing }, setting.theme.styles.missing, column, tag)
}

/** Adds the slices of a row; a page break inside only where it is very high. `soft`: staying with the next is a wish. */
function addWhole(setting: Setting, slices: readonly Slice[], keepWithNext: boolean, soft = false): void {
  const height = slices.reduce((sum, slice) => sum + slice.height, 0)
  const whole = height < setting.theme.page.height * 0.3
  slices.forEach((slice, i) => {
    const isInside = i < slices.length - 1
    setting.flow.add(Object.assign(slice, { keep: isInside ? whole : keepWithNext, soft: isInside || soft }))
  })
}

function hairline(setting: Setting, slices: readonly Slice[], column: Column): void {
  const last = slices.at(-1)
  if (last === undefined) return
  const thickness = setting.theme.table.rule
  const { x, width } = column
  last.draws = [...last.draws, { kind: 'rule', x, y: last.height, width, thickness, colour: 'rule' }]
}

function widestOf(setting: Setting, texts: readonly string[], style: TextStyle): number {
  const look = lookOf(style)
  const widths = texts.map((text) => setLabel(setting, text.replaceAll('\n', ' '), look).width)
  return Math.max(0, ...widths)
}
