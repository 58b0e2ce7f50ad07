import { plainText } from '../plain-text.ts'
import { type Context, leadInOf, roleAt, sectionAt } from './context.ts'
import { isMoment, readLabel } from './explain-line.ts'
import { beginsWithTime } from './find-times.ts'
import { tellsWho } from './people-lines.ts'
import {
  areForOthers,
  endsAsking,
  hasQuestionMark,
  isAnnouncement,
  isAnswer,
  isLeadIn,
} from './question-words.ts'
import { asked, type FoundQuestion } from './questions.ts'
import { sentencesOf } from './sentences.ts'
import { type Line, linesOf, type Span, type Unit } from './unit.ts'

/** A paragraph longer than this is prose whose questions are part of the argument. */
const longest = 3000
/** Paragraphs before a sentence that answers them (`The session will answer these questions`). */
const mostBefore = 4

/**
 * Questions outside lists. Rhetorical ones in running text are left alone: a question counts when the words before
 * or behind it announce it, when it is a line of a section for questions, and in a run of lines that only ask.
 * `listed`: sections whose questions are a list already.
 */
export function proseQuestions(context: Context, listed: ReadonlySet<number>): Map<Unit, FoundQuestion[]> {
  const found = new Map<Unit, FoundQuestion[]>()
  const paragraphs = context.units.filter(
    (unit) =>
      unit.kind === 'paragraph' &&
      unit.text.length <= longest &&
      (unit.depth === 0 ||
        (context.blocks[unit.top]?.type === 'quote' && roleAt(context, unit) === 'questions')),
  )
  for (const [i, unit] of paragraphs.entries()) {
    const section = context.sectionOf[unit.top] ?? -1
    const heading = plainText(sectionAt(context, unit)?.heading ?? [])
    if (areForOthers(heading)) continue
    const inSection = roleAt(context, unit) === 'questions' && !listed.has(section)
    const chained = isNext(context, paragraphs[i - 1], unit) && found.has(paragraphs[i - 1] as Unit)
    const list = inSection ? questionLines(unit) : announced(context, unit, chained)
    if (list.length > 0) found.set(unit, list)
    if (isAnswer(unit.text)) addAnswered(context, paragraphs, i, found)
  }
  return found
}

/** Does `unit` stand directly below `before`, in the same section? */
function isNext({ sectionOf }: Context, before: Unit | undefined, unit: Unit): boolean {
  return before !== undefined && before.top === unit.top - 1 && sectionOf[before.top] === sectionOf[unit.top]
}

/** Under a heading for questions each line is one, with or without its mark, but not an introduction. */
function questionLines(unit: Unit): FoundQuestion[] {
  const inText = announcedIn(unit)
  if (inText.length > 0) return inText
  return linesOf(unit).flatMap((line) => {
    const asks = hasQuestionMark(line.text)
    const point =
      line.text.length < 200 &&
      !/[.:;。：]$/u.test(line.text) &&
      !readLabel(line.text) &&
      !tellsWho(line.text) &&
      !isMoment(line.text) &&
      !beginsWithTime(line.text)
    if (!asks && !point) return []
    // A whole paragraph of prose that happens to ask is weaker than a line that only asks.
    const features: Record<string, number> = asks
      ? { 'a question mark': endsAsking(line.text) ? 0.45 : 0.15 }
      : { 'a short line': 0.2 }
    const span = { start: line.start + boldLabel(unit, line), end: line.end }
    return [
      asked(
        unit,
        span,
        { 'under a heading for questions': 0.35, ...features },
        'line under a heading for questions',
      ),
    ]
  })
}

/** The length of `**Table 1:**` before a question that is the whole rest of its paragraph. */
function boldLabel({ inlines }: Unit, line: Line): number {
  const [first] = inlines
  if (line.start > 0 || first?.type !== 'strong') return 0
  const label = plainText([first])
  return /[:：]\s*$/u.test(label) ? label.length : 0
}

/** `chained`: the paragraph above holds guiding questions, and this one may go on with them. */
function announced(context: Context, unit: Unit, chained: boolean): FoundQuestion[] {
  // Whatever announces them: without a mark there is none.
  if (!/[?？؟]|か(?:[。．]|$)/mu.test(unit.text)) return []
  const inside = announcedIn(unit)
  if (inside.length > 0) return inside
  const lead = leadInOf(context, unit.top)
  const leads = isAnnouncement(lead) || (/[:：]\s*$/u.test(lead) && isLeadIn(lead))
  const lines = linesOf(unit)
  const led = /[:：]$/u.test(lines[0]?.text ?? '') && lines.length > 2
  const asking = led ? lines.slice(1) : lines
  const run = asking.length > 1 && asking.every(({ text }) => endsAsking(text))
  if (!(leads || chained || run) || (!led && readLabel(unit.text))) return []
  const spans = run ? asking.map(({ start, end }) => ({ start, end })) : sentencesOf(unit.text)
  if (!spans.every(({ start, end }) => hasQuestionMark(unit.text.slice(start, end)))) return []
  const features: Record<string, number> =
    leads || chained ? { 'the words before': 0.7 } : { 'lines that only ask': 0.55 }
  const because =
    leads || chained ? 'the sentence before announces questions' : 'lines of nothing but questions'
  return spans.map((span) => asked(unit, span, features, because))
}

/**
 * Within one paragraph: the questions behind a sentence that announces them, or behind `…:` with a lead-in; and those
 * in quotation marks in such a sentence.
 */
function announcedIn(unit: Unit): FoundQuestion[] {
  const quoted = quotedQuestions(unit)
  if (quoted.length > 0) return quoted
  const found: FoundQuestion[] = []
  let open = false
  for (const span of sentencesOf(unit.text)) {
    const text = unit.text.slice(span.start, span.end)
    if (!hasQuestionMark(text)) open ||= isAnnouncement(text) || (/[:：]$/u.test(text) && isLeadIn(text))
    else if (open)
      found.push(asked(unit, span, { 'the words before': 0.7 }, 'the words before announce questions'))
  }
  return found
}

/** `… to answer questions such as “Who pays?” and “Who decides?”` */
function quotedQuestions(unit: Unit): FoundQuestion[] {
  const first = unit.text.search(/["“‘«„'][^"”’»]{4,300}[?？؟]\s?["”’»']/u)
  if (first < 0 || !isAnnouncement(unit.text.slice(0, first))) return []
  return [...unit.text.matchAll(/["“‘«„'](?=\S)([^"“”‘«»„?？؟]{4,300}[?？؟])\s?["”’»']/gu)]
    .filter(({ index }) => index >= first)
    .map(({ index, 1: words = '' }) => {
      const span = { start: index + 1, end: index + 1 + words.length }
      return asked(unit, span, { 'the words before': 0.7 }, 'the words before announce questions')
    })
}

/** The questions of the paragraphs before one that speaks of them, and of its own sentences before that. */
function addAnswered(
  context: Context,
  paragraphs: readonly Unit[],
  at: number,
  found: Map<Unit, FoundQuestion[]>,
): void {
  const own = paragraphs[at] as Unit
  const until = sentencesOf(own.text).find(({ start, end }) => isAnswer(own.text.slice(start, end)))
  add(own, askingSentences(own, until?.start ?? 0))
  for (let i = at - 1; i >= Math.max(0, at - mostBefore); i--) {
    const unit = paragraphs[i] as Unit
    const questions = askingSentences(unit, unit.text.length)
    if (questions.length === 0 || !isNext(context, unit, paragraphs[i + 1] as Unit)) return
    add(unit, questions)
  }
  function add(unit: Unit, questions: FoundQuestion[]): void {
    if (questions.length > 0 && !found.has(unit)) found.set(unit, questions)
  }
}

function askingSentences(unit: Unit, until: number): FoundQuestion[] {
  return sentencesOf(unit.text)
    .filter(({ start, end }: Span) => end <= until && hasQuestionMark(unit.text.slice(start, end)))
    .map((span) =>
      asked(unit, span, { 'the words behind': 0.65 }, 'a sentence behind makes them the guiding ones'),
    )
}
