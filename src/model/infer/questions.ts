import type { SectionRole } from '../brief.ts'
import { plainText } from '../plain-text.ts'
import { isHeadingWord } from '../words/index.ts'
import { type Context, leadInOf, roleAt, sectionAt } from './context.ts'
import { beginsWithTime } from './find-times.ts'
import { proseQuestions } from './prose-questions.ts'
import {
  areForOthers,
  beginsAsking,
  hasQuestionMark,
  isInterrogative,
  isLeadIn,
  isQuestionWord,
} from './question-words.ts'
import { tableQuestions } from './table-questions.ts'
import type { Span, Unit } from './unit.ts'

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
  const found = new Map<Unit, FoundQuestion[]>()
  const listed = new Set<number>()
  const parents = parentsOf(context)
  const asked = new Set<string>()
  for (const [id, items] of groupItems(context.units)) {
    const parent = parents.get(id) ?? null
    const chosen = fromList(context, items, parent, parent !== null && asked.has(parent.id))
    for (const one of chosen) {
      found.set(one.unit, [one])
      asked.add(one.unit.id)
    }
    const first = items[0]
    if (chosen.length > 0 && first) listed.add(context.sectionOf[first.top] ?? -1)
  }
  for (const [unit, list] of proseQuestions(context, listed)) found.set(unit, list)
  for (const one of tableQuestions(context)) found.set(one.unit, [one])
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

/** The item that each nested list belongs to. */
function parentsOf({ units }: Context): Map<string, Unit> {
  const parents = new Map<string, Unit>()
  for (const unit of units) {
    if (unit.kind !== 'item' || !('children' in unit.node)) continue
    for (const child of unit.node.children) if (child.type === 'list') parents.set(child.id, unit)
  }
  return parents
}

/** Below a question, `by day?` is a part of it, and `What is the cost?` another. */
const asksApart = (text: string) => hasQuestionMark(text) && beginsAsking(text)

/** At least this much evidence makes a list one of guiding questions. */
const enough = 0.5

/** Sections that tell of something else: a question there is part of what is told, unless words announce it. */
const elsewhere: ReadonlySet<SectionRole> = new Set([
  'background',
  'objectives',
  'outcomes',
  'documents',
  'logistics',
  'speakers',
])

/** `below`: the list stands below a question, as its sub-points; those that ask are questions too. */
function fromList(
  context: Context,
  items: readonly Unit[],
  parent: Unit | null,
  below: boolean,
): FoundQuestion[] {
  const first = items[0]
  if (!first) return []
  const lead = parent?.text ?? leadInOf(context, first.top)
  const heading = plainText(sectionAt(context, first)?.heading ?? [])
  const marked = items.filter((item) => hasQuestionMark(item.text))
  const features = listEvidence(items, marked.length, roleAt(context, first), lead, heading)
  const asking = items.filter(
    (item) => (below ? asksApart(item.text) : isInterrogative(item.text)) && !isTimed(item),
  )
  if (below) features['below a question'] = 0.3
  const role = roleAt(context, first)
  // Under a heading for questions even `Name the cost` is one, unless most are topics.
  const whole = role === 'questions' && marked.length * 2 >= items.length && !below
  const points = !below && asking.length === 0 && isHeadingWord(heading) && items.every(isShortPoint)
  const chosen = points || whole ? items.filter((item) => !isTimed(item)) : asking
  if (points) features['short points'] = 0.2
  if (sumOf(features) < enough) return []
  return chosen.map((unit) => {
    const own = points || hasQuestionMark(unit.text) ? features : { ...features, 'no question mark': -0.1 }
    return asked(unit, { start: 0, end: unit.text.length }, own, becauseOf(features))
  })
}

function listEvidence(
  items: readonly Unit[],
  marked: number,
  role: SectionRole,
  lead: string,
  heading: string,
): Record<string, number> {
  const share = items.filter((item) => isInterrogative(item.text)).length / items.length
  const features: Record<string, number> = {}
  if (share >= 0.5) features['most of it asks'] = 0.35
  const all = marked === items.length || (share >= 0.75 && items.length > 2)
  if (all && items.length > 1) features['nothing but questions'] = 0.2
  if (role === 'questions') features['under a heading for questions'] = 0.35
  else if (isQuestionWord(heading)) features['under a heading that asks'] = 0.2
  if (isLeadIn(lead)) features['a lead-in'] = 0.25
  else if (elsewhere.has(role)) features['in a section for something else'] = -0.35
  if (areForOthers(lead) || areForOthers(heading)) features['for somebody else'] = -0.6
  return features
}

function becauseOf(features: Readonly<Record<string, number>>): string {
  if (features['under a heading for questions']) return 'list under a heading for questions'
  return features['a lead-in'] ? 'list of questions with a lead-in' : 'list of nothing but questions'
}

/** A question and how sure it is: the sum of its evidence. */
export function asked(
  unit: Unit,
  span: Span,
  features: Readonly<Record<string, number>>,
  because: string,
): FoundQuestion {
  const confidence = Math.round(Math.min(0.95, Math.max(0.3, sumOf(features))) * 100) / 100
  return { unit, span, confidence, because }
}

const sumOf = (features: Readonly<Record<string, number>>) =>
  Object.values(features).reduce((total, weight) => total + weight, 0)

const isShortPoint = ({ text }: Unit) => text.length < 250
const isTimed = ({ text }: Unit) => beginsWithTime(text)
