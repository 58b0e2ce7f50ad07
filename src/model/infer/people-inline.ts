import { type Context, roleAt } from './context.ts'
import { readLabel } from './explain-line.ts'
import { findTimes } from './find-times.ts'
import { type NameParts, readName } from './name-line.ts'
import { looksPersonal, positions, postLength, titleLength } from './names.ts'
import { candidateOf, enoughForPerson, type PersonCandidate, personScore } from './person-candidate.ts'
import { roleAtStart, roleOfLabel } from './role-label.ts'
import { splitNames } from './split-names.ts'
import { type Line, linesOf, type Span, type Unit } from './unit.ts'

const longestLine = 300

/** People named inside or below the lines of an agenda, in brackets, or behind a role within a line. */
export function peopleOfAgenda(context: Context, units: readonly Unit[]): PersonCandidate[] {
  const found: PersonCandidate[] = []
  const timedLines = units.filter(
    ({ id, kind, text }) => kind !== 'row' && !context.head.has(id) && isTimed(text),
  )
  let below = false
  for (const unit of units) {
    if (unit.kind === 'row' || context.factUnits.has(unit.id)) continue
    if (unit.kind === 'heading' && findTimes(unit.text).length === 0) below = false
    for (const line of linesOf(unit)) {
      if (line.text.length > longestLine) continue
      const timed = isTimed(line.text)
      const inAgenda = timed || below || roleAt(context, unit) === 'agenda'
      if (timed && timedLines.length > 1) below = true
      found.push(...behindRole(line))
      if (inAgenda) found.push(...runsOf(line))
      if (inAgenda && !timed) found.push(...wholeLine(line))
    }
  }
  return found.filter((one) => personScore(one) >= enoughForPerson)
}

const isTimed = (text: string) => (findTimes(text)[0]?.start ?? 9) <= 2

/** A line below an agenda item that is a name, or several, with what they are. */
function wholeLine(line: Line): PersonCandidate[] {
  return splitNames(line.text, 0, false).flatMap((span, i, all) => {
    const parts = readName(line.text.slice(0, span.end), span.start)
    if (!parts || !isPersonal(line, parts.name)) return []
    const last = all.at(-1) === span
    const whole = { start: i === 0 ? 0 : span.start, end: span.end }
    const shared: Record<string, number> =
      all.length > 1 && !last
        ? { 'one of several names': 0.15 }
        : parts.detail
          ? {}
          : { 'nothing said of it': -0.1 }
    return [
      candidateOf(line, whole, parts, {
        role: parts.role ?? 'speaker',
        features: { 'below an agenda item': 0.12, ...shared },
        because: 'a name below an agenda item',
      }),
    ]
  })
}

const isPersonal = (line: Line, { start, end }: Span) => looksPersonal(line.text.slice(start, end))

/** Words with capitals inside a line of an agenda: a title before them or a position behind makes them a name. */
const run =
  /(?<![\p{L}\p{M}'’])\p{Lu}[\p{L}\p{M}'’.-]*(?:\s+(?:(?:de|van|von|der|den|la|el|al|bin|di|da|dos?|du|y)\s+){0,2}["'“‘]?\p{Lu}[\p{L}\p{M}'’.-]*["'”’]?){1,5}/gu

function runsOf(line: Line): PersonCandidate[] {
  const found: PersonCandidate[] = []
  for (const match of line.text.matchAll(run)) {
    const span = { start: match.index, end: match.index + match[0].replace(/[.,]+$/u, '').length }
    const whole = titledPart(line.text.slice(span.start, span.end))
    const post = postLength(whole)
    const name = whole.slice(post)
    const start = span.end - name.length
    if (!looksPersonal(name)) continue
    const titled = titleLength(name) > 0 || post > 0
    const behind = /^\s*[,(]\s*/u.exec(line.text.slice(span.end))?.[0] ?? ''
    const detail = behind.includes(',') ? detailAfter(line.text, span.end + behind.length) : null
    const told = detail !== null && positions.isIn(line.text.slice(detail.start, detail.end))
    if (!titled && !told) continue
    const before = post > 0 ? { start: start - post, end: start - 1 } : null
    const parts: NameParts = { name: { start, end: span.end }, detail: detail ?? before, role: null }
    found.push(
      candidateOf(line, { start, end: span.end }, parts, {
        role: 'speaker',
        features: { 'in a line of the agenda': 0.2 },
        because: 'named in a line of the agenda',
      }),
    )
  }
  return found
}

/** Of `Welcome Address by Ms Gloria Lim` the part from the title on, where there is one. */
function titledPart(text: string): string {
  const words = [...text.matchAll(/\S+/gu)]
  for (const word of words.slice(0, -1)) {
    const rest = text.slice(word.index)
    if (titleLength(rest) > 0) return rest
  }
  return text
}

function detailAfter(text: string, start: number): Span | null {
  const length = text.slice(start).search(/[.;()]|$/u)
  return length > 0 ? { start, end: start + length } : null
}

/** `(Presenter: Anna Berg)`, `… - Discussant: Carl Holm`, `moderated by Ida Lind`. */
function behindRole(line: Line): PersonCandidate[] {
  const found: PersonCandidate[] = []
  for (const match of line.text.matchAll(
    /[([（][^()[\]（）]{4,120}[)\]）]|\s[–—-]\s[^–—]{4,120}$|[,;]\s[^,;()]{4,120}/gu,
  )) {
    const skip = /^[\s([（–—,;-]+/u.exec(match[0])?.[0].length ?? 0
    const end = match.index + match[0].replace(/[)\]）]$/u, '').length
    found.push(...named(line, match.index + skip, end))
  }
  return found
}

function named(line: Line, start: number, end: number): PersonCandidate[] {
  const text = line.text.slice(start, end)
  const labelled = readLabel(text)
  const role = labelled ? roleOfLabel(labelled.label) : (roleAtStart(text)?.role ?? null)
  const from = labelled ? labelled.value.start : (roleAtStart(text)?.end ?? 0)
  if (!role) return []
  return splitNames(line.text.slice(0, end), start + from, true).flatMap((span) => {
    const parts = readName(line.text.slice(0, span.end), span.start)
    if (!parts || !isPersonal(line, parts.name)) return []
    const whole = { start: parts.name.start, end: span.end }
    return [
      candidateOf(line, whole, parts, {
        role,
        features: { 'behind a role in the line': 0.5 },
        because: 'named behind a role',
      }),
    ]
  })
}
