import type { PackNote } from '../../template/pack.ts'
import { baseLine, type Column, Flow } from '../flow.ts'
import { makeSlice } from '../slice.ts'
import { makeTag, type Role, type Tag } from '../tag.ts'
import { emptyLine, lookOf, tabularLook } from '../text/span.ts'
import type { FindNote } from '../text/spans-of.ts'
import { type Call, findCalls, homeOf } from './find-calls.ts'
import { setBlocks } from './set-blocks.ts'
import { changeOfLanguage, type Setting, setLabel, setText } from './setting.ts'

/** Destination of a note. */
export function noteName(part: number, number: number): string {
  return `note-${part + 1}-${number}`
}

/** Destination of the first call of a note. */
export function callName(note: string): string {
  return `${note}-call`
}

/** Finds the notes of a part by their ids. */
export function noteFinder(notes: readonly PackNote[], part: number): FindNote {
  const known = new Map(notes.map((note) => [note.id, note.number]))
  return (id) => {
    const number = known.get(id)
    return number === undefined ? null : { number, destination: noteName(part, number) }
  }
}

/**
 * Measures the notes that are called in the slices since `first`, for the foot of the pages, and says in the slices
 * which they call. Returns the notes that nothing calls.
 */
export function setFootnotes(
  setting: Setting,
  notes: readonly PackNote[],
  part: number,
  first: number,
  column: Column,
): PackNote[] {
  if (notes.length === 0) return []
  const { flow } = setting
  const byName = new Map(notes.map((note) => [noteName(part, note.number), note]))
  const isNote = (target: string) => byName.has(target)
  const indexes = new Map<string, number>()
  const inner = new Map<number, number[]>()
  /** Index of the note; measures it when it is called first. */
  const index = (call: Call): number => {
    const known = indexes.get(call.target)
    if (known !== undefined) return known
    const home = homeOf(call.tag)
    const language = changeOfLanguage(setting, setting.pack.briefLang)
    const tag = makeTag('Note', home.parent, { ...language, id: call.target, after: home })
    call.slice.draws.push({ kind: 'anchor', y: call.y, name: callName(call.target), outline: null })
    const own = { ...setting, flow: new Flow() }
    setNote(own, byName.get(call.target) as PackNote, call.target, column, tag, true)
    const { slices } = own.flow
    for (const slice of slices) slice.head = null
    // At least two lines on each page, however many paragraphs they are.
    for (const at of [0, slices.length - 2])
      if (slices.length > 1) Object.assign(slices[at] ?? {}, { keep: true })
    const made = flow.notes.push(slices) - 1
    indexes.set(call.target, made)
    inner.set(made, findCalls(slices, isNote).map(index))
    return made
  }
  const calledBy = new Map<Call['slice'], number[]>()
  for (const call of findCalls(flow.slices.slice(first), isNote)) {
    calledBy.set(call.slice, [...(calledBy.get(call.slice) ?? []), index(call)])
  }
  for (const [slice, called] of calledBy) slice.notes = withInner(called, inner)
  return notes.filter((note) => !indexes.has(noteName(part, note.number)))
}

/** Notes with those that they call themselves, each once. */
function withInner(called: readonly number[], inner: ReadonlyMap<number, number[]>): number[] {
  const all = new Set<number>()
  const open = [...called].reverse()
  while (open.length > 0) {
    const note = open.pop() as number
    if (all.has(note)) continue
    all.add(note)
    open.push(...[...(inner.get(note) ?? [])].reverse())
  }
  return [...all]
}

/** Notes that nothing calls, at the end of a part under a small heading and a short rule. */
export function setEndNotes(
  setting: Setting,
  notes: readonly PackNote[],
  column: Column,
  parent: Tag,
  level: number,
): void {
  if (notes.length === 0) return
  const { theme, flow, pack } = setting
  const rule = {
    kind: 'rule',
    x: column.x,
    y: 0,
    width: 72,
    thickness: theme.table.rule,
    colour: 'accent',
  } as const
  flow.add({
    ...makeSlice(theme.table.rule, [rule]),
    before: theme.styles.body.leading * 2,
    after: 8,
    keep: true,
  })
  const sect = makeTag('Sect', parent)
  const heading = makeTag(`H${Math.min(2, level + 1)}` as Role, sect)
  const words = [{ type: 'text' as const, value: pack.furniture.notes }]
  setText(setting, words, { ...theme.styles.heading3, before: 0 }, column, heading)
  flow.keepWithNext()
  const language = changeOfLanguage(setting, pack.briefLang)
  for (const note of notes) {
    const name = setting.findNote(note.id)?.destination ?? ''
    setNote(setting, note, name, column, makeTag('Note', sect, { ...language, id: name }), false)
  }
}

/** A note with its number hanging; `isCalled`: the number leads back to the text. */
function setNote(
  setting: Setting,
  note: PackNote,
  name: string,
  column: Column,
  tag: Tag,
  isCalled: boolean,
): void {
  const { theme, flow, pack } = setting
  const style = theme.styles.note
  const look = tabularLook(lookOf(style))
  const digits = String(pack.parts.reduce((most, part) => Math.max(most, part.notes.length), 0)).length
  const widest = setLabel(setting, '0'.repeat(digits), look).width
  const indent = Math.max(theme.list.indent, widest + theme.list.gap)
  const inner = { x: column.x + indent, width: column.width - indent }
  const first = flow.end
  const label = makeTag('Lbl', tag)
  setBlocks({ ...setting, text: 'note', list: 'note', lang: pack.briefLang }, note.blocks, inner, tag)
  if (flow.end === first) flow.addLines([emptyLine], style, inner, tag)
  const linked = isCalled ? { ...look, colour: 'accent' as const, link: `#${callName(name)}` } : look
  const line = setLabel(setting, `${note.number}`, linked)
  flow.prepend(
    first,
    { kind: 'anchor', y: 0, name, outline: null },
    { kind: 'text', x: column.x, y: baseLine(style), line, tag: label },
  )
}
