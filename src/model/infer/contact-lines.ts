import { plainText } from '../plain-text.ts'
import { fieldOf, roleOf } from '../words/index.ts'
import { type Context, leadInOf, roleAt, sectionAt } from './context.ts'
import { readLabel } from './explain-line.ts'
import { type Line, linesOf, longestFactLine, type Span, type Unit } from './unit.ts'

/** A line that may tell whom to ask, and why it may. */
export interface ContactLine {
  line: Line
  /** What of it tells that, without its label; offsets in the line. */
  value: Span
  /** `label`: behind `Contact:`; `below`: under such a label or heading; `free`: anywhere else. */
  ground: 'label' | 'below' | 'free'
  label: string | null
}

/** Roles whose people are the ones to ask. */
const askable: ReadonlySet<string> = new Set(['organiser', 'team', 'host'])

/** All lines in which contacts may stand, in order; not those that speak of speakers or are facts of the session. */
export function contactLines(context: Context, isQuestion: ReadonlySet<string>): ContactLine[] {
  return context.units.flatMap((unit) => {
    if (unit.kind === 'heading' || isQuestion.has(unit.id) || context.head.has(unit.id)) return []
    if (unit.kind === 'row') return ofRow(context, unit)
    return ofUnit(context, unit)
  })
}

function ofUnit(context: Context, unit: Unit): ContactLine[] {
  const inside = isContactSection(context, unit)
  let below = inside || isBelowLabel(context, unit)
  const speakers = !inside && roleAt(context, unit) === 'speakers'
  return linesOf(unit).flatMap((line): ContactLine[] => {
    if (line.text.length > longestFactLine * 2) return []
    const labelled = readLabel(line.text)
    const field = labelled && fieldOf(labelled.label)
    const role = labelled && roleOf(labelled.label)
    if (labelled && field === 'contact') {
      below = true
      const { value, label } = labelled
      return value.start < line.text.length ? [{ line, value, ground: 'label', label }] : []
    }
    if (field !== null && !isLabelOfPart(field)) {
      below = inside
      return []
    }
    const value = labelled && role && askable.has(role) ? labelled.value : { start: 0, end: line.text.length }
    if (below) return [{ line, value, ground: 'below', label: labelled && role ? labelled.label : null }]
    if (speakers || (role && !askable.has(role))) return []
    return [{ line, value, ground: 'free', label: labelled && role ? labelled.label : null }]
  })
}

/** `Organiser: …` may name somebody to ask; the other fields state something else. */
const isLabelOfPart = (field: string) => field === 'organiser'

/** `Contact | Ana Ruiz, ana@example.org`. */
function ofRow(context: Context, unit: Unit): ContactLine[] {
  const [label, value, third] = unit.cells
  if (!label || !value || unit.header || unit.text.length > longestFactLine * 2) return []
  const line: Line = { unit, text: unit.text, start: 0, end: unit.text.length, place: unit.place }
  const name = unit.text.slice(label.start, label.end).trim()
  if (!third && fieldOf(name) === 'contact') return [{ line, value, ground: 'label', label: name }]
  const whole = { start: 0, end: unit.text.length }
  return isContactSection(context, unit) ? [{ line, value: whole, ground: 'below', label: null }] : []
}

/** Its heading is a label for contacts (`Contact`, `Renseignements`). */
function isContactSection(context: Context, unit: Unit): boolean {
  const heading = sectionAt(context, unit)?.heading
  return heading ? fieldOf(plainText(heading)) === 'contact' : false
}

function isBelowLabel(context: Context, unit: Unit): boolean {
  if (context.blocks[unit.top - 1]?.type !== 'paragraph') return false
  const lead = leadInOf(context, unit.top)
  const last = lead.slice(lead.lastIndexOf('\n') + 1).trim()
  return /[:：]$/u.test(last) && fieldOf(last) === 'contact'
}
