import type { SectionRole } from '../model/brief.ts'
import type { Block, List, ListItem, Paragraph } from '../model/inline.ts'
import { blockText, plainText } from '../model/plain-text.ts'
import { cutInlines } from './covered.ts'
import { labelQuestions } from './label-questions.ts'
import type { Origin, PackBlock } from './pack.ts'
import { type Card, kindsFor, makeCard } from './pack-cards.ts'
import { coverText, type OwnedStretch, type OwnerKind, type ReadingIndex } from './reading-index.ts'

/** What mapping a run of blocks needs to know. */
export interface MapContext {
  index: ReadingIndex
  origin: Origin
  role: SectionRole
  /** Lines to write on under each question. */
  room: number
  /** Language of the brief, and of the pack. */
  briefLang: string
  packLang: string
}

const homes: Readonly<Partial<Record<SectionRole, OwnerKind>>> = {
  questions: 'questions',
  speakers: 'people',
  agenda: 'agenda',
}

/**
 * Blocks of one section, or the extras, as blocks of the pack: every word once. Paragraphs and items that are wholly a
 * question, a person or an agenda item become cards; all else stays prose, with the labels of the questions in it.
 */
export function mapBlocks(blocks: readonly Block[], context: MapContext): PackBlock[] {
  const out: PackBlock[] = []
  for (const block of blocks) {
    for (const one of mapBlock(block, context)) {
      const last = out.at(-1)
      if (block.type === 'paragraph' && last && joins(last, one)) addCards(last, one)
      else out.push(one)
    }
  }
  return out
}

function mapBlock(block: Block, context: MapContext): PackBlock[] {
  if (block.type === 'paragraph') {
    const cards = cardsOf(block, [block.id], [], block, context)
    return cards ? cardBlocks(cards, block, context) : mapLines(block, context)
  }
  return block.type === 'list' ? mapList(block, context) : prose(block, context)
}

/** A paragraph whose lines are what its section is there for, though not all of them; else prose. */
function mapLines(paragraph: Paragraph, context: MapContext): PackBlock[] {
  const kind = homes[context.role]
  if (kind === undefined || !context.index.has(paragraph.id)) return prose(paragraph, context)
  const text = plainText(paragraph.children)
  const runs: { from: number; to: number; stretches: OwnedStretch[] | null }[] = []
  for (const [from, to] of linesOf(text)) {
    const stretches = coverText(text, [from, to], [paragraph.id], kind, context.index)
    const last = runs.at(-1)
    if (last && !stretches && !last.stretches) last.to = to
    else runs.push({ from, to, stretches })
  }
  if (!runs.some((run) => run.stretches)) return prose(paragraph, context)
  return runs.flatMap(({ from, to, stretches }, position) => {
    const { children, audience } = paragraph
    if (stretches) {
      const cards = stretches.map((one) => makeCard(one, children, [], audience, context.room))
      return cardBlocks(cards, paragraph, context)
    }
    const id = `${paragraph.id}-run${position + 1}`
    const rest = { ...paragraph, id, children: cutInlines(children, from, to) }
    return prose(rest, context, new Map([[paragraph.id, from]]))
  })
}

/** Offsets of the lines that have words. */
function linesOf(text: string): [number, number][] {
  return [...text.matchAll(/[^\n]+/gu)]
    .filter((match) => match[0].trim() !== '')
    .map((match) => [match.index, match.index + match[0].length])
}

/** A list as cards, or cut into runs of cards and of ordinary items. */
function mapList(list: List, context: MapContext): PackBlock[] {
  const items = list.children.map((item) => cardsOfItem(item, context))
  const kinds = new Set(items.map((cards) => cards?.[0]?.kind ?? null))
  const home = homes[context.role] ?? null
  // Of a mixed list only questions, and what the section is there for, are set apart.
  const apart = (kind: OwnerKind | null) =>
    kind !== null && (kinds.size === 1 || kind === 'questions' || kind === home)
  const out: PackBlock[] = []
  let run: ListItem[] = []
  let runs = 0
  const endRun = (next: number) => {
    if (run.length === 0) return
    const id = runs++ === 0 ? list.id : `${list.id}-run${runs}`
    out.push(...prose({ ...list, id, start: list.start + next - run.length, children: run }, context))
    run = []
  }
  for (const [position, item] of list.children.entries()) {
    const cards = items[position] ?? null
    if (!cards || !apart(cards[0]?.kind ?? null)) {
      run.push(item)
      continue
    }
    endRun(position)
    for (const one of cardBlocks(cards, list, context)) {
      const last = out.at(-1)
      if (last && joins(last, one)) addCards(last, one)
      else out.push(one)
    }
  }
  endRun(list.children.length)
  return out
}

function cardsOfItem(item: ListItem, context: MapContext): Card[] | null {
  const [first, ...sub] = item.children
  if (first?.type !== 'paragraph' || item.checked !== null) return null
  const cards = cardsOf(first, [item.id, first.id], sub, item, context)
  // What stands under an item belongs to all it names: two cards can't share it.
  return cards && (cards.length === 1 || sub.length === 0) ? cards : null
}

function cardsOf(
  paragraph: Paragraph,
  ids: string[],
  sub: Block[],
  { audience }: Pick<Block, 'audience'>,
  { index, role, room }: MapContext,
): Card[] | null {
  if (!ids.some((id) => index.has(id))) return null
  const text = plainText(paragraph.children)
  for (const kind of kindsFor(homes[role] ?? null)) {
    const stretches = coverText(text, [0, text.length], ids, kind, index)
    if (!stretches) continue
    let at = text.length + 1
    const under = sub.map((block) => {
      const labelled = labelQuestions(block, index, new Map([[ids[0] ?? '', at]])).block
      at += blockText(block).length + 1
      return labelled
    })
    return stretches.map((one) => makeCard(one, paragraph.children, under, audience, room))
  }
  return null
}

/** Cards as a block of their kind; all of them have one kind. */
function cardBlocks(cards: Card[], from: Block, context: MapContext): PackBlock[] {
  const { audience, place } = from
  const base = { origin: context.origin, lang: from.lang ?? context.briefLang, audience, place }
  const questions = cards.flatMap((one) => (one.kind === 'questions' ? [one.card] : []))
  const people = cards.flatMap((one) => (one.kind === 'people' ? [one.card] : []))
  const items = cards.flatMap((one) => (one.kind === 'agenda' ? [one.card] : []))
  return [
    ...(questions.length > 0 ? [{ ...base, type: 'questions' as const, questions }] : []),
    ...(people.length > 0 ? [{ ...base, type: 'people' as const, people }] : []),
    ...(items.length > 0 ? [{ ...base, type: 'agenda' as const, items }] : []),
  ]
}

/** A block as it is, with the labels of its questions, and room to write under it. */
function prose(block: Block, context: MapContext, frame?: ReadonlyMap<string, number>): PackBlock[] {
  const { index, origin, room, briefLang, packLang } = context
  const labelled = labelQuestions(block, index, frame)
  const { lang = briefLang, audience } = block
  const out: PackBlock[] = [{ type: 'prose', origin, lang, audience, block: labelled.block }]
  if (labelled.count > 0 && room > 0) {
    out.push({ type: 'lines', origin: { kind: 'made' }, lang: packLang, audience, count: room })
  }
  return out
}

function joins(last: PackBlock, next: PackBlock): boolean {
  return (
    last.type === next.type &&
    (next.type === 'questions' || next.type === 'people' || next.type === 'agenda') &&
    last.lang === next.lang &&
    String(last.audience) === String(next.audience)
  )
}

function addCards(last: PackBlock, next: PackBlock): void {
  if (last.type === 'questions' && next.type === 'questions') last.questions.push(...next.questions)
  if (last.type === 'people' && next.type === 'people') last.people.push(...next.people)
  if (last.type === 'agenda' && next.type === 'agenda') last.items.push(...next.items)
}
