import type { Nodes, Root } from 'mdast'
import type { Place } from '../../diagnostics/diagnostic.ts'
import type { Context } from './context.ts'
import { hasQuestionMark } from './question-words.ts'
import type { FoundQuestion } from './questions.ts'
import { sentencesOf } from './sentences.ts'
import type { Span, Unit } from './unit.ts'

/** What the reader of a pack of ours noted on the tree, by where it stands (`line:column`). */
export interface PackMarks {
  /** Labels of questions, and where in the line's words each begins. */
  labels: ReadonlyMap<string, readonly { label: string; start: number }[]>
  /** Blocks that stood in no section. */
  extras: ReadonlySet<string>
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
    const start = node.position?.start
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
    const labels = unit.kind === 'row' ? [] : (marks.labels.get(keyOf(unit.place)) ?? [])
    return labels.map(({ label, start }, index) => {
      const alone = labels.length === 1 && start === 0
      const span = alone ? { start, end: unit.text.length } : spanAt(unit, start, labels[index + 1]?.start)
      return { label, found: { unit, span, confidence: 1, because: 'a question of the pack' } }
    })
  })
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
