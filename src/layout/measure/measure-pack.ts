import {
  type Audiences,
  audienceMark,
  type Pack,
  type PackBlock,
  type PackPart,
  plainText,
} from '../../template/pack.ts'
import type { Theme } from '../../template/theme.ts'
import { coverEnd } from '../cover-end.ts'
import { type Column, Flow } from '../flow.ts'
import { makeTag, type Role, type Tag } from '../tag.ts'
import type { TextTools } from '../text/text-tools.ts'
import type { PackEntry, PackIndex } from './pack-index.ts'
import { setBlock, staysWith } from './set-blocks.ts'
import { noteFinder, setEndNotes, setFootnotes } from './set-notes.ts'
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
import { changeOfLanguage, type Setting } from './setting.ts'

/** A pack as slices, ready to be spread over pages. */
export interface MeasuredPack {
  flow: Flow
  index: PackIndex
  document: Tag
}

/** What changes while the blocks of a part go by. */
interface Progress {
  index: PackIndex
  part: Tag
  /** Number of the part, from 0. */
  number: number
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
    const isOneOfSeveral = progress.outlineOffset > 0
    const title = titleOf(block, s.pack)
    const name = `part-${progress.number + 1}-${s.flow.end}`
    if (isOneOfSeveral) addEntry(s, progress, { ...block, level: 0, name, title })
    anchored(s, name, isOneOfSeveral ? title : null, 1, () => setCover(s, block, column, progress.sect))
    progress.level = 1
  },
  heading: (s, block, column, progress) => {
    if (block.level <= 1) progress.sect = makeTag('Sect', progress.part)
    progress.level = Math.min(block.level + 1, progress.level + 1, 6)
    const tag = makeTag(`H${progress.level}` as Role, progress.sect, changeOfLanguage(s, block.lang))
    const title = plainText(block.children).replace(/\s+/g, ' ').trim()
    if (block.level <= 2) {
      addSection(s, progress, title, block.audience)
      addEntry(s, progress, { ...block, name: block.id, title })
    }
    anchored(s, block.id, title, block.level + progress.outlineOffset, () =>
      setHeading(s, block, column, tag),
    )
    progress.open.push({ level: block.level, audience: block.audience })
  },
  prose: (s, block, column, progress) => {
    const { block: inner, audience } = block
    const lang = inner.lang ?? block.lang
    const isSame = inner.lang === lang && inner.audience === audience
    setBlock(s, isSame ? inner : { ...inner, lang, audience }, column, progress.sect)
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
  const index: PackIndex = { partStarts: [], sections: [], entries: [], contents: null }
  const setting = packSetting(pack, theme, tools, flow)
  pack.parts.forEach((part, number) => {
    const start = flow.end
    index.partStarts.push(start)
    const tag = makeTag('Part', document)
    const outlineOffset = pack.parts.length > 1 ? 1 : 0
    const progress = { index, part: tag, number, sect: tag, level: 0, open: [], outlineOffset }
    measurePart({ ...setting, findNote: noteFinder(part.notes, number) }, part, progress)
    const first = flow.slices[start]
    if (first !== undefined) first.pageBreak = true
  })
  return { flow, index, document }
}

/** What blocks of a pack are set with, and the column of the page. */
export function packSetting(
  pack: Pack,
  theme: Theme,
  tools: TextTools,
  flow: Flow,
): Setting & { column: Column } {
  const column = { x: 0, width: theme.page.width - theme.page.left - theme.page.right }
  const base = {
    theme,
    tools,
    pack,
    flow,
    lang: pack.lang,
    place: null,
    depth: 0,
    column,
    findNote: () => null,
  }
  return { ...base, text: 'body', list: 'list', marked: 'all' }
}

function measurePart(setting: Setting & { column: Column }, part: PackPart, progress: Progress): void {
  const { flow, column } = setting
  const start = flow.end
  let turned = false
  part.blocks.forEach((block, i) => {
    const first = flow.end
    if (block.type === 'heading') progress.open = progress.open.filter((one) => one.level < block.level)
    const marked = progress.open.at(-1)?.audience ?? 'all'
    const set = setters[block.type] as Setter<PackBlock>
    set({ ...setting, marked, place: block.place ?? null }, block, column, progress)
    if (flow.end > first && leadsIn(block, part.blocks[i + 1])) flow.keepWithNext()
    const top = flow.slices[first]
    if (turned && top !== undefined) top.pageBreak = true
    turned = block.type === 'pageBreak' || (turned && top === undefined)
    if (progress.number === 0 && i + 1 === coverEnd(part.blocks)) {
      progress.index.contents = { slice: flow.end, parent: progress.part }
    }
  })
  const uncalled = setFootnotes(setting, part.notes, progress.number, start, column)
  setEndNotes(setting, uncalled, column, progress.part, progress.level)
}

/** Running heads carry the mark of a restricted section, as its heading does. */
function addSection(setting: Setting, progress: Progress, title: string, audience: Audiences): void {
  const mark = audienceMark(setting.pack, audience)
  const slice = setting.flow.end
  if (title !== '')
    progress.index.sections.push({ slice, title: mark === null ? title : `${title} [${mark}]` })
}

function addEntry(
  setting: Setting,
  progress: Progress,
  { level, title, lang, audience, name }: Omit<PackEntry, 'slice'>,
): void {
  const slice = setting.flow.end
  if (title !== '') progress.index.entries.push({ level, title, lang, audience, name, slice })
}

/** A small heading stays with what follows, a paragraph with its list or questions, one that ends in a colon with all. */
function leadsIn(block: PackBlock, next: PackBlock | undefined): boolean {
  if (block.type !== 'prose' || next === undefined) return false
  if (block.block.type === 'paragraph' && next.type === 'questions') return true
  return staysWith(block.block, next.type === 'prose' ? next.block : undefined)
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
