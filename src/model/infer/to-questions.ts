import type { Question } from '../brief.ts'
import { plainText } from '../plain-text.ts'
import { phrases } from '../words/phrases.ts'
import { type Context, sectionAt } from './context.ts'
import { inlinesAt } from './inlines-at.ts'
import type { FoundQuestion } from './questions.ts'
import { readingOf, type Unit } from './unit.ts'

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

/** `Q3.`, `3)`, `٣-`, `a.`, `and (d)` or a bullet before the question's own words. */
function ownNumber(text: string): number {
  return (numberBefore.exec(text) ?? letterBefore.exec(text))?.[0].length ?? 0
}

const numberBefore =
  /^\s*(?:(?:Q\s?)?\d{1,2}(?:\.\d{1,2}){0,3}\s?(?:[.):]{1,2}\s+|、\s*)|Q\s?[.:]\s+|\d{1,2}(?:\.\d{1,2}){1,3}\s+|(?:\p{L}{1,3}\s+)?\([a-z]\)\s+|[a-z]\)\s+|[•●–▪・-]\s*|Q\d{1,2}\s+|[٠-٩۰-۹]{1,2}\s?[.)–-]\s*)/iu
/** A capital is the first letter of a name. */
const letterBefore = /^\s*[a-z]\.\s+/

function trimmed(unit: Unit, start: number, end: number) {
  const reading = readingOf(unit, { start, end })
  return unit.kind === 'row' || plainText(unit.inlines) === unit.text ? inlinesAt(unit, reading) : []
}

const addressees = phrases('addressees')

/** `(to Ms Diallo)` at the end. */
function addresseeOf(text: string): string | null {
  const inside = /[([]\s?(\S{1,12})\s+([^()[\]]{2,80})[)\]]\s*[.?!؟]?\s*$/u.exec(text.slice(-120))
  return inside && addressees.areAll(inside[1] as string) ? (inside[2] as string).trim() : null
}
