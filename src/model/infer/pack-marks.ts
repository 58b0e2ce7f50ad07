import type { Nodes, Root } from 'mdast'
import type { Place } from '../../diagnostics/diagnostic.ts'
import type { Context } from './context.ts'
import { hasQuestionMark } from './question-words.ts'
import type { FoundQuestion } from './questions.ts'
import { sentencesOf } from './sentences.ts'
import { corrected } from './stated-questions.ts'
import type { Span, Unit } from './unit.ts'

/** What the reader of a pack of ours noted on the tree, by where it stands (`line:column`). */
export interface PackMarks {
  /** Labels of questions, and where in the line's words each begins. */
  labels: ReadonlyMap<string, readonly { label: string; start: number }[]>
  /** Blocks that stood in no section. */
  extras: ReadonlySet<string>
}

/** Where the model finds what was read: of a cell, where its words begin. */
function startOf(node: Nodes) {
  const first = node.type === 'tableCell' ? node.children[0] : node
  return first?.position?.start
}

const keyOf = ({ line, column }: Pick<Place, 'line' | 'column'>) => `${line}:${column}`

/** Reads `data.question`, `data.questions` and `data.extras`. */
export function packMarks(root: Root): PackMarks {
  const labels = new Map<string, { label: string; start: number }[]>()
  const extras = new Set<string>()
  const open: Nodes[] = [root]
  for (let node = open.pop(); node; node = open.pop()) {
    const data = (node.data ?? {}) as {
      question?: string
      questions?: { label: string; start: number }[]
      extras?: boolean
    }
    const start = startOf(node)
    if (start && data.question !== undefined) labels.set(keyOf(start), [{ label: data.question, start: 0 }])
    if (start && data.questions !== undefined) labels.set(keyOf(start), data.questions)
    if (start && data.extras) extras.add(keyOf(start))
    if ('children' in node) open.push(...node.children)
  }
  return { labels, extras }
}

/** Did this top-level block stand in no section? */
export const isExtra = (marks: PackMarks, place: Place): boolean => marks.extras.has(keyOf(place))

/** The questions that a pack marks: exactly these, with their labels. */
export function packQuestions(context: Context, marks: PackMarks): { found: FoundQuestion; label: string }[] {
  return context.units.flatMap((unit) => {
    if (unit.kind === 'row') return rowQuestions(unit, marks)
    const labels = marks.labels.get(keyOf(unit.place)) ?? []
    return labels.map(({ label, start }, index) => {
      const alone = labels.length === 1 && start === 0
      const span = alone ? { start, end: unit.text.length } : spanAt(unit, start, labels[index + 1]?.start)
      return { label, found: { unit, span, confidence: 1, because: 'a question of the pack' } }
    })
  })
}

/** Questions in the cells of a row, each to the end of its cell or to the next one. */
function rowQuestions(unit: Unit, marks: PackMarks): { found: FoundQuestion; label: string }[] {
  if (unit.node.type !== 'tableRow') return []
  return unit.node.cells.flatMap((cell, at) => {
    const place = cell.blocks[0]?.place
    const labels = place === undefined ? [] : (marks.labels.get(keyOf(place)) ?? [])
    const { start: from, end } = unit.cells[at] ?? { start: 0, end: 0 }
    return labels.map(({ label, start }, index) => {
      const span = { start: from + start, end: Math.min(end, from + (labels[index + 1]?.start ?? Infinity)) }
      return { label, found: { unit, span, confidence: 1, because: 'a question of the pack' } }
    })
  })
}

/** The labels of the questions of a pack; one that somebody has marked as a question gets the next number. */
export function labelsOf(
  found: readonly FoundQuestion[],
  marked: readonly { found: FoundQuestion; label: string }[],
): string[] {
  const known = new Map(marked.map((one) => [one.found.unit.id, one.label]))
  const given = new Map(marked.map((one) => [one.found, one.label]))
  const taken = new Set(given.values())
  let number = 1
  const next = () => {
    while (taken.has(`Q${number}`)) number++
    taken.add(`Q${number}`)
    return `Q${number}`
  }
  return found.map(
    (one) => given.get(one) ?? (one.because === corrected ? known.get(one.unit.id) : undefined) ?? next(),
  )
}

/** To the next label; of a line to its end; inside a line to the end of the sentence that asks. */
function spanAt({ text }: Unit, start: number, next: number | undefined): Span {
  const lineEnd = text.indexOf('\n', start)
  const limit = Math.min(next ?? text.length, lineEnd < 0 ? text.length : lineEnd)
  const startsLine = start === 0 || text[start - 1] === '\n'
  const asking = startsLine
    ? undefined
    : sentencesOf(text.slice(start, limit)).find((one) =>
        hasQuestionMark(text.slice(start + one.start, start + one.end)),
      )
  return { start, end: asking ? start + asking.end : limit }
}
