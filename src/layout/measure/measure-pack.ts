import {
  type Audiences,
  blockText,
  type Pack,
  type PackBlock,
  type PackNote,
  type PackPart,
  plainText,
} from '../../template/pack.ts'
import type { Theme } from '../../template/theme.ts'
import { baseLine, type Column, Flow } from '../flow.ts'
import { makeSlice } from '../slice.ts'
import { makeTag, type Role, type Tag } from '../tag.ts'
import { emptyLine, lookOf } from '../text/span.ts'
import type { FindNote } from '../text/spans-of.ts'
import type { TextTools } from '../text/text-tools.ts'
import { setBlock, setBlocks } from './set-blocks.ts'
import {
  setAgenda,
  setCover,
  setFacts,
  setHeading,
  setMissing,
  setPeople,
  setQuestions,
  setRoom,
} from './set-pack-blocks.ts'
import { changeOfLanguage, type Setting, setLines, setText } from './setting.ts'

/** A pack as slices, ready to be spread over pages. */
export interface MeasuredPack {
  flow: Flow
  /** Index of the first slice of each part. */
  partStarts: number[]
  document: Tag
}

/** What changes while the blocks of a part go by. */
interface Progress {
  part: Tag
  /** The section of the outermost heading so far, or the part. */
  sect: Tag
  /** Level of the last heading tag; no level is ever skipped. */
  level: number
  /** Audiences of the open headings, outermost first: what their marks already say. */
  open: { level: number; audience: Audiences }[]
  /** Level of a part's own title in the outline, 0 when headings stand outermost. */
  outlineOffset: number
}

type Setter<T> = (setting: Setting, block: T, column: Column, progress: Progress) => void

const setters = {
  cover: (s, block, column, progress) => {
    anchored(
      s,
      `part-${s.flow.heads.length}-${s.flow.end}`,
      progress.outlineOffset > 0 ? titleOf(block, s.pack) : null,
      1,
      () => setCover(s, block, column, progress.sect),
    )
    progress.level = 1
  },
  heading: (s, block, column, progress) => {
    if (block.level <= 1) progress.sect = makeTag('Sect', progress.part)
    progress.level = Math.min(block.level + 1, progress.level + 1, 6)
    const tag = makeTag(`H${progress.level}` as Role, progress.sect, changeOfLanguage(s, block.lang))
    const title = plainText(block.children).replace(/\s+/g, ' ').trim()
    anchored(s, block.id, title, block.level + progress.outlineOffset, () =>
      setHeading(s, block, column, tag),
    )
    progress.open.push({ level: block.level, audience: block.audience })
  },
  prose: (s, block, column, progress) => {
    const lang = block.block.lang ?? block.lang
    setBlock(s, { ...block.block, lang, audience: block.audience }, column, progress.sect)
  },
  facts: (s, block, column, progress) => setFacts(s, block, column, progress.sect),
  questions: (s, block, column, progress) => setQuestions(s, block, column, progress.sect),
  people: (s, block, column, progress) => setPeople(s, block, column, progress.sect),
  agenda: (s, block, column, progress) => setAgenda(s, block, column, progress.sect),
  lines: (s, block, column) => setRoom(s, block, column),
  missing: (s, block, column, progress) => setMissing(s, block, column, progress.sect),
  pageBreak: () => {},
} satisfies { [T in PackBlock['type']]: Setter<Extract<PackBlock, { type: T }>> }

/** Measures every block of a pack: text into lines, rows into heights, all with their tags. */
export function measurePack(pack: Pack, theme: Theme, tools: TextTools): MeasuredPack {
  const flow = new Flow()
  const document = makeTag('Document', null)
  const partStarts = pack.parts.map((part, i) => {
    const start = flow.end
    measurePart(pack, theme, tools, flow, part, i, document)
    const first = flow.slices[start]
    if (first !== undefined) first.pageBreak = true
    return start
  })
  return { flow, partStarts, document }
}

function measurePart(
  pack: Pack,
  theme: Theme,
  tools: TextTools,
  flow: Flow,
  part: PackPart,
  index: number,
  document: Tag,
): void {
  const findNote = noteFinder(part.notes, index)
  const base = { theme, tools, pack, findNote, flow, lang: pack.lang, place: null, depth: 0 }
  const setting: Setting = { ...base, text: 'body', list: 'list', marked: 'all' }
  const column = { x: 0, width: theme.page.width - theme.page.left - theme.page.right }
  const tag = makeTag('Part', document)
  const progress: Progress = {
    part: tag,
    sect: tag,
    level: 0,
    open: [],
    outlineOffset: pack.parts.length > 1 ? 1 : 0,
  }
  let turned = false
  part.blocks.forEach((block, i) => {
    const first = flow.end
    if (block.type === 'heading') progress.open = progress.open.filter((one) => one.level < block.level)
    const marked = progress.open.at(-1)?.audience ?? 'all'
    const set = setters[block.type] as Setter<PackBlock>
    set({ ...setting, marked, place: block.place ?? null }, block, column, progress)
    if (leadsIn(block, part.blocks[i + 1])) flow.keepWithNext()
    const top = flow.slices[first]
    if (turned && top !== undefined) top.pageBreak = true
    turned = block.type === 'pageBreak' || (turned && top === undefined)
  })
  setNotes(setting, part.notes, findNote, column, progress)
}

/** A paragraph stays with the list or the questions that follow it. */
function leadsIn(block: PackBlock, next: PackBlock | undefined): boolean {
  if (block.type !== 'prose' || block.block.type !== 'paragraph' || next === undefined) return false
  if (next.type === 'prose') return next.block.type === 'list'
  return next.type === 'questions' || (next.type === 'lines' && blockText(block.block).trim().endsWith(':'))
}

function titleOf(block: { title: unknown }, pack: Pack): string {
  return Array.isArray(block.title) ? plainText(block.title) : pack.furniture.toBeConfirmed
}

/** Sets a block and puts a destination above its first slice. */
function anchored(
  setting: Setting,
  name: string,
  title: string | null,
  level: number,
  set: () => void,
): void {
  const first = setting.flow.end
  set()
  const outline = title === null || title === '' ? null : { level, title }
  setting.flow.prepend(first, { kind: 'anchor', y: 0, name, outline })
}

function noteFinder(notes: readonly PackNote[], part: number): FindNote {
  const known = new Map(notes.map((note) => [note.id, note.number]))
  return (id) => {
    const number = known.get(id)
    return number === undefined ? null : { number, destination: `note-${part + 1}-${number}` }
  }
}

/** The notes at the end of a part, under a small heading and a short rule. */
function setNotes(
  setting: Setting,
  notes: readonly PackNote[],
  findNote: FindNote,
  column: Column,
  progress: Progress,
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
  const sect = makeTag('Sect', progress.part)
  const heading = makeTag(`H${Math.min(2, progress.level + 1)}` as Role, sect)
  const words = [{ type: 'text' as const, value: pack.furniture.notes }]
  setText(setting, words, { ...theme.styles.heading3, before: 0 }, column, heading)
  flow.keepWithNext()
  const style = theme.styles.note
  const inner = { x: column.x + theme.list.indent, width: column.width - theme.list.indent }
  for (const note of notes) {
    const destination = findNote(note.id)?.destination ?? ''
    const tag = makeTag('Note', sect, { id: destination })
    const first = flow.end
    setBlocks({ ...setting, text: 'note', list: 'note', lang: pack.lang }, note.blocks, inner, tag)
    if (flow.end === first) flow.addLines([emptyLine], style, inner, tag)
    const line = setLines(setting, [{ text: `${note.number}`, look: lookOf(style) }], inner.x)[0] ?? emptyLine
    flow.prepend(
      first,
      { kind: 'anchor', y: 0, name: destination, outline: null },
      { kind: 'text', x: column.x, y: baseLine(style), line, tag: makeTag('Lbl', tag) },
    )
  }
}
