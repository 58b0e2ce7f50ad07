import { type Context, leadInOf, roleAt } from './context.ts'
import { readLabel } from './explain-line.ts'
import { findTimes } from './find-times.ts'
import { type FoundQuestion, hasQuestionMark, isAnnouncement, isLeadIn } from './questions.ts'
import { linesOf, type Span, type Unit } from './unit.ts'

/** A paragraph longer than this is prose whose questions are part of the argument. */
const longest = 3000

/**
 * Questions outside lists. Rhetorical ones in running text are left alone: a question counts when the words before
 * it announce it (`Participants will be asked: …`), or when it is a line of a section for questions. `listed`:
 * sections whose questions are a list already.
 */
export function proseQuestions(context: Context, listed: ReadonlySet<number>): Map<Unit, FoundQuestion[]> {
  const found = new Map<Unit, FoundQuestion[]>()
  for (const unit of context.units) {
    if (unit.kind !== 'paragraph' || unit.depth > 0 || unit.text.length > longest) continue
    const inSection = roleAt(context, unit) === 'questions' && !listed.has(context.sectionOf[unit.top] ?? -1)
    const list = inSection ? questionLines(unit) : announced(context, unit)
    if (list.length > 0) found.set(unit, list)
  }
  return found
}

/** Under a heading for questions each line is one, with or without its mark, but not an introduction. */
function questionLines(unit: Unit): FoundQuestion[] {
  const lines = linesOf(unit)
  const inText = announcedIn(unit)
  if (inText.length > 0) return inText
  return lines.flatMap((line) => {
    const asks = hasQuestionMark(line.text)
    const point =
      line.text.length < 200 &&
      !/[.:;]$/u.test(line.text) &&
      !readLabel(line.text) &&
      findTimes(line.text)[0]?.start !== 0
    if (!asks && !point) return []
    const span = { start: line.start, end: line.end }
    // A whole paragraph of prose that happens to ask is weaker than a line that only asks.
    const confidence = asks ? (/[?？؟][)\]"”»]?$/u.test(line.text) ? 0.8 : 0.5) : 0.55
    return [{ unit, span, confidence, because: 'line under a heading for questions' }]
  })
}

function announced(context: Context, unit: Unit): FoundQuestion[] {
  const inside = announcedIn(unit)
  if (inside.length > 0) return inside
  const lead = leadInOf(context, unit.top)
  const leads = isAnnouncement(lead) || (/[:：]\s*$/u.test(lead) && isLeadIn(lead))
  if (!leads || readLabel(unit.text)) return []
  const sentences = sentencesOf(unit.text)
  if (!sentences.every((span) => hasQuestionMark(unit.text.slice(span.start, span.end)))) return []
  return sentences.map((span) => ({
    unit,
    span,
    confidence: 0.7,
    because: 'the sentence before announces questions',
  }))
}

/** Within one paragraph: the questions directly behind a sentence that announces them, or `…:` with a lead-in. */
function announcedIn(unit: Unit): FoundQuestion[] {
  const found: FoundQuestion[] = []
  let open = false
  for (const span of sentencesOf(unit.text)) {
    const text = unit.text.slice(span.start, span.end)
    if (hasQuestionMark(text)) {
      if (open) found.push({ unit, span, confidence: 0.7, because: 'the words before announce questions' })
    } else open = isAnnouncement(text) || (/[:：]$/u.test(text) && isLeadIn(text))
  }
  return found
}

/** Stretches that end in a closing mark, a colon before white space included; white space at the ends left out. */
export function sentencesOf(text: string): Span[] {
  const spans: Span[] = []
  let at = 0
  const add = (end: number) => {
    const raw = text.slice(at, end)
    const start = at + raw.length - raw.trimStart().length
    if (raw.trim() !== '') spans.push({ start, end: start + raw.trim().length })
    at = end
  }
  for (const match of text.matchAll(/[.!?؟？。:：]["”»)\]]?(?=\s)/gu)) {
    // `e.g. x` and `12: 30` end no sentence.
    if (match[0] === '.' && /(?:^|\s|\.)\p{L}$/u.test(text.slice(Math.max(0, match.index - 2), match.index)))
      continue
    add(match.index + match[0].length)
  }
  add(text.length)
  return spans
}
