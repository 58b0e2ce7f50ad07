import type { AgendaItem, Brief, Person, Question, Reading } from '../model/brief.ts'
import type { Block } from '../model/inline.ts'
import { hasWords } from './covered.ts'

/** What a stretch of a block was read as. */
export type Owner =
  | { kind: 'questions'; of: Question }
  | { kind: 'people'; of: Person }
  | { kind: 'agenda'; of: AgendaItem }
export type OwnerKind = Owner['kind']

/** An owner and its stretch of one block. */
export interface OwnedStretch {
  owner: Owner
  block: string
  start: number
  end: number
}

/** Block, item or row id → what was read from it. */
export type ReadingIndex = ReadonlyMap<string, readonly OwnedStretch[]>

/** All readings of questions, people and agenda items by the block they were read from. */
export function indexReadings(brief: Brief): ReadingIndex {
  const index = new Map<string, OwnedStretch[]>()
  const add = (owner: Owner) => {
    for (const [block, stretch] of stretchesOf(owner)) {
      const list = index.get(block) ?? []
      list.push({ owner, block, start: stretch.start, end: stretch.end })
      index.set(block, list)
    }
  }
  for (const of of brief.questions) add({ kind: 'questions', of })
  for (const of of brief.people) add({ kind: 'people', of })
  for (const of of brief.agenda) add({ kind: 'agenda', of })
  for (const list of index.values()) list.sort(byStart)
  return index
}

function byStart(a: OwnedStretch, b: OwnedStretch): number {
  return a.start - b.start || a.end - b.end
}

/** First to last word read from each block; a person may be named in several places of one. */
function stretchesOf(owner: Owner): Iterable<[string, { start: number; end: number }]> {
  const { from } = owner.of
  return owner.kind === 'people' ? from.map((reading) => [reading.block, reading]) : spansOf(from)
}

function spansOf(from: readonly Reading[]): Map<string, { start: number; end: number }> {
  const stretches = new Map<string, { start: number; end: number }>()
  for (const { block, start, end } of from) {
    const old = stretches.get(block)
    stretches.set(block, {
      start: Math.min(start, old?.start ?? start),
      end: Math.max(end, old?.end ?? end),
    })
  }
  return stretches
}

/** What of one kind was read from any of these ids, in order. */
export function ownedBy(index: ReadingIndex, ids: readonly string[], kind: OwnerKind): OwnedStretch[] {
  return ids.flatMap((id) => index.get(id) ?? []).filter((one) => one.owner.kind === kind)
}

/**
 * The text from `from` to `to` cut into one stretch for each owner of that kind, when together they cover all its words;
 * else null. The punctuation between two owners goes to the first of them.
 */
export function coverText(
  text: string,
  [from, to]: readonly [number, number],
  ids: readonly string[],
  kind: OwnerKind,
  index: ReadingIndex,
): OwnedStretch[] | null {
  const owned = ownedBy(index, ids, kind)
    .filter((one) => one.start >= from && one.start < to)
    .sort(byStart)
  const first = owned[0]
  if (first === undefined) return null
  const covered: OwnedStretch[] = []
  // A number the question was written with stands for its label, when it is the same: `3. How …` is Q3.
  let at = isOwnNumber(text.slice(from, first.start), first.owner) ? first.start : from
  for (const [position, { owner, block, start, end }] of owned.entries()) {
    if (start < at || hasWords(text.slice(at, start))) return null
    const until = owned[position + 1]?.start ?? to
    if (hasWords(text.slice(end, until))) return null
    covered.push({
      owner,
      block,
      ...trim(text, position === 0 ? at : start, Math.max(until, Math.min(end, to))),
    })
    at = Math.max(end, until)
  }
  return covered
}

function isOwnNumber(before: string, owner: Owner): boolean {
  if (owner.kind !== 'questions') return false
  const written = /^\s*\(?(?:Q|Question)?\s*(\d{1,2})\s*[.):–-]+\s*$/iu.exec(before)
  return written !== null && owner.of.label.replace(/^\p{L}+/u, '') === written[1]
}

function trim(text: string, start: number, end: number): { start: number; end: number } {
  const part = text.slice(start, end)
  const lead = part.length - part.trimStart().length
  return { start: start + lead, end: start + part.trimEnd().length }
}

/** What of one kind was read from a block or from anything in it. */
export function ownedIn(block: Block, kind: OwnerKind, index: ReadingIndex): OwnedStretch[] {
  return ownedBy(index, idsIn(block), kind)
}

/** Was anything read from a block, or from anything in it? */
export function isRead(block: Block, index: ReadingIndex): boolean {
  return someIn(block, (id) => index.has(id))
}

/** Ids of a block and of all in it. */
export function idsIn(block: Block): string[] {
  const ids: string[] = []
  someIn(block, (id) => {
    ids.push(id)
    return false
  })
  return ids
}

/** Does something hold of the id of a block, or of anything in it? Asked in reading order, until it does. */
function someIn(block: Block, holds: (id: string) => boolean): boolean {
  if (holds(block.id)) return true
  const holdsInside = (child: Block) => someIn(child, holds)
  switch (block.type) {
    case 'list':
      return block.children.some((item) => holds(item.id) || item.children.some(holdsInside))
    case 'quote':
      return block.children.some(holdsInside)
    case 'table':
      return block.rows.some(
        (row) => holds(row.id) || row.cells.some((cell) => cell.blocks.some(holdsInside)),
      )
    default:
      return false
  }
}
