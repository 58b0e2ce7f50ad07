import type { Question } from '../brief.ts'
import type { Block } from '../inline.ts'
import { plainText, sliceInlines } from '../plain-text.ts'
import { phrases } from '../words/phrases.ts'
import { type Context, leadInOf, roleAt, sectionAt } from './context.ts'
import { findTimes } from './find-times.ts'
import { proseQuestions } from './prose-questions.ts'
import { readingOf, type Span, type Unit } from './unit.ts'

/** A guiding question before it has its label. */
export interface FoundQuestion {
  unit: Unit
  /** All that belongs to it, its own number included. */
  span: Span
  confidence: number
  because: string
}

/** Guiding questions, in reading order: lists of them, lines under a heading, and sentences announced as such. */
export function findQuestions(context: Context): FoundQuestion[] {
  const groups = groupItems(context.units)
  const found = new Map<Unit, FoundQuestion[]>()
  const taken = new Set<string>()
  const listed = new Set<number>()
  const parents = parentTexts(context)
  for (const [id, items] of groups) {
    if (items.some((item) => taken.has(item.id))) continue
    const chosen = fromList(context, items, parents.get(id) ?? null)
    for (const one of chosen) {
      found.set(one.unit, [one])
      for (const below of idsBelow(one.unit)) taken.add(below)
    }
    const first = items[0]
    if (chosen.length > 0 && first) listed.add(context.sectionOf[first.top] ?? -1)
  }
  for (const [unit, list] of proseQuestions(context, listed)) found.set(unit, list)
  return context.units.flatMap((unit) => found.get(unit) ?? [])
}

function groupItems(units: readonly Unit[]): Map<string, Unit[]> {
  const groups = new Map<string, Unit[]>()
  for (const unit of units) {
    if (unit.kind !== 'item' || unit.group === null) continue
    const group = groups.get(unit.group)
    if (group) group.push(unit)
    else groups.set(unit.group, [unit])
  }
  return groups
}

/** The words above each nested list: those of the item it belongs to. */
function parentTexts({ units }: Context): Map<string, string> {
  const texts = new Map<string, string>()
  for (const unit of units) {
    if (unit.kind !== 'item' || !('children' in unit.node)) continue
    for (const child of unit.node.children) if (child.type === 'list') texts.set(child.id, unit.text)
  }
  return texts
}

/** Ids of the items in the lists under an item: sub-points of a question are no questions of their own. */
function idsBelow(unit: Unit): string[] {
  const ids: string[] = []
  const walk = (block: Block): void => {
    if (block.type === 'quote') block.children.forEach(walk)
    if (block.type !== 'list') return
    for (const item of block.children) {
      ids.push(item.id)
      item.children.forEach(walk)
    }
  }
  if (unit.node.type === 'listItem') unit.node.children.forEach(walk)
  return ids
}

const leading = phrases((words) => words.leadIns)
const asking = phrases((words) => words.questionWords)

/** Do these words announce guiding questions (`Participants will be asked:`)? */
export function isLeadIn(text: string): boolean {
  return leading.isIn(text.slice(-400))
}

const announcing = phrases((words) => words.announcements)

/** Does a whole sentence announce them, without a colon (`Participants will be asked three things.`)? */
export const isAnnouncement = (text: string): boolean => announcing.isIn(text.slice(-400))

/** Does it ask? By its mark at the end of any sentence, or by the word it begins with and no full stop. */
export function isInterrogative(text: string): boolean {
  return hasQuestionMark(text) || (asking.begins(text) && !/[.:]$/u.test(text.trim()) && text.length < 300)
}

export const hasQuestionMark = (text: string): boolean => /[?？؟](?=[\s)\]"”»’']|$)/u.test(text)

function fromList(context: Context, items: readonly Unit[], parent: string | null): FoundQuestion[] {
  const first = items[0]
  if (!first) return []
  const marked = items.filter((item) => hasQuestionMark(item.text))
  const share = marked.length / items.length
  const announced = roleAt(context, first) === 'questions'
  const lead = parent ?? leadInOf(context, first.top)
  const evidence =
    (share >= 0.5 ? 2 : 0) +
    (share === 1 && items.length > 1 ? 1 : 0) +
    (announced ? 2 : 0) +
    (isLeadIn(lead) ? 1 : 0)
  if (evidence < 3 && !(announced && share === 0 && items.every(isShortPoint))) return []
  const chosen = announced
    ? items.filter((item) => !isTimed(item))
    : items.filter((item) => isInterrogative(item.text))
  const because = announced
    ? 'list under a heading for questions'
    : isLeadIn(lead)
      ? 'list of questions with a lead-in'
      : 'list of nothing but questions'
  return chosen.map((unit) => {
    const sure = 0.55 + 0.1 * Math.min(evidence, 4) - (hasQuestionMark(unit.text) ? 0 : 0.1)
    return {
      unit,
      span: { start: 0, end: unit.text.length },
      confidence: Math.round(sure * 100) / 100,
      because,
    }
  })
}

const isShortPoint = ({ text }: Unit) => text.length < 250
const isTimed = ({ text }: Unit) => findTimes(text)[0]?.start === 0

/** Gives each question its label, or the one it is given: Q1 … for all; each restricted set a series of its own. */
export function toQuestions(
  context: Context,
  found: readonly FoundQuestion[],
  given: readonly string[] | null,
): Question[] {
  const counts = new Map<string, number>()
  const series: string[] = []
  const perUnit = new Map<string, number>()
  return found.map(({ unit, span, confidence, because }, index) => {
    const key = unit.audience === 'all' ? 'all' : unit.audience.join('+')
    if (key !== 'all' && !series.includes(key)) series.push(key)
    const number = (counts.get(key) ?? 0) + 1
    counts.set(key, number)
    const nth = (perUnit.get(unit.id) ?? 0) + 1
    perUnit.set(unit.id, nth)
    const words = span.start + ownNumber(unit.text.slice(span.start, span.end))
    return {
      id: nth === 1 ? unit.id : `${unit.id}-q${nth}`,
      label: given?.[index] ?? `${letterOf(key, series)}${number}`,
      text: trimmed(unit, words, span.end),
      sub: unit.node.type === 'listItem' ? unit.node.children.slice(1) : [],
      to: addresseeOf(unit.text.slice(words, span.end)),
      section: sectionAt(context, unit)?.id ?? null,
      audience: unit.audience,
      place: unit.place,
      confidence,
      because,
      from: [readingOf(unit, span)],
    }
  })
}

/** B, C, D … by the order in which the sets of readers occur; Q is taken. */
function letterOf(key: string, series: readonly string[]): string {
  if (key === 'all') return 'Q'
  return 'BCDEFGHIJKLMNOPRSTUVWXYZ'.charAt(series.indexOf(key) % 24)
}

/** `Q3.`, `3)` or a bullet before the question's own words. */
function ownNumber(text: string): number {
  return /^\s*(?:(?:Q\s?)?\d{1,2}\s?[.):]\s+|[•●–▪-]\s+|Q\d{1,2}\s+)?/iu.exec(text)?.[0].length ?? 0
}

function trimmed(unit: Unit, start: number, end: number) {
  const { start: from, end: to } = readingOf(unit, { start, end })
  return plainText(unit.inlines) === unit.text ? sliceInlines(unit.inlines, from, to) : []
}

const addressees = phrases((words) => words.addressees)

/** `(to Ms Diallo)` at the end. */
function addresseeOf(text: string): string | null {
  const inside = /[([]\s?(\S{1,12})\s+([^()[\]]{2,80})[)\]]\s*[.?!؟]?\s*$/u.exec(text.slice(-120))
  return inside && addressees.areAll(inside[1] as string) ? (inside[2] as string).trim() : null
}
