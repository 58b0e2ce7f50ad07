import { hasSign } from '../words/hits.ts'
import { phrases } from '../words/phrases.ts'
import { sign } from '../words/signs.ts'
import { type Context, roleAt } from './context.ts'
import { readLabel } from './explain-line.ts'
import { beginsWithTime, findTimes } from './find-times.ts'
import { type NameParts, readName } from './name-line.ts'
import { nameRuns } from './name-runs.ts'
import { isOffice, looksPersonal, positions } from './names.ts'
import { candidateOf, enoughForPerson, type PersonCandidate, personScore } from './person-candidate.ts'
import { roleAtStart, roleOfLabel } from './role-label.ts'
import { splitNames } from './split-names.ts'
import { type Line, linesOf, type Span, type Unit } from './unit.ts'

const longestLine = 300
const byWords = phrases('byWords')

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
      if (inAgenda) found.push(...runsOf(line), ...officesOf(line), ...inBrackets(line), ...handlesOf(line))
      if (inAgenda && !timed) found.push(...wholeLine(line))
    }
  }
  return found.filter((one) => personScore(one) >= enoughForPerson)
}

const isTimed = (text: string) => beginsWithTime(text, 2)

/** A line below an agenda item that is a name, or several, with what they are. */
function wholeLine(line: Line): PersonCandidate[] {
  return splitNames(line.text, 0, 'one').flatMap((span, i, all) => {
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

/** Names inside a line of an agenda: a title or a post before them, or a position behind. */
function runsOf(line: Line): PersonCandidate[] {
  if (!hasSign(line.text, sign.position | sign.title)) return []
  const found: PersonCandidate[] = []
  for (const { name, titled, post } of nameRuns(line.text)) {
    const behind = /^\s*[,(]\s*/u.exec(line.text.slice(name.end))?.[0] ?? ''
    const detail = behind.includes(',') ? detailAfter(line.text, name.end + behind.length) : null
    const told = detail !== null && positions.isIn(line.text.slice(detail.start, detail.end))
    const before = line.text.slice(Math.max(0, name.start - 40), name.start)
    const called = post !== null || positions.ends(before)
    if (!titled && !told && !called) continue
    const parts: NameParts = { name, detail: detail ?? post, role: null }
    const features: Record<string, number> = called ? { 'a post before the name': 0.2 } : {}
    found.push(
      candidateOf(line, name, parts, {
        role: 'speaker',
        features: { 'in a line of the agenda': 0.2, ...features },
        because: 'named in a line of the agenda',
      }),
    )
  }
  return found
}

/** `Three demos (Ida Holm, River league; Per Lund)`: nothing but people in the brackets that end a line. */
function inBrackets(line: Line): PersonCandidate[] {
  const match = /[(（]([^()（）]{4,160})[)）]\s*$/u.exec(line.text)
  if (!match?.[1]) return []
  const start = match.index + 1
  return splitNames(line.text.slice(0, start + match[1].length), start, 'several').flatMap((span) => {
    const own = fromPost(line.text.slice(0, span.end), span)
    const parts = readName(line.text.slice(0, own.end), own.start)
    if (!parts || !isPersonal(line, parts.name)) return []
    return [
      candidateOf(line, parts.name, parts, {
        role: 'speaker',
        features: { 'in brackets behind an item of the agenda': 0.3 },
        because: 'in brackets behind an item of the agenda',
      }),
    ]
  })
}

/** Of `Chair of the board, Ida Holm` the name. */
function fromPost(text: string, span: Span): Span {
  const [post, name, more] = text.slice(span.start, span.end).split(/,\s+/u)
  if (!post || !name || more !== undefined || !isOffice(post) || !looksPersonal(name)) return span
  return { start: span.end - name.length, end: span.end }
}

/** `3.0 in ten minutes – @ida` */
function handlesOf(line: Line): PersonCandidate[] {
  if (!line.text.includes('@')) return []
  return [...line.text.matchAll(/(?<=\s|^|\()@[\p{L}\d_-]{2,40}/gu)].map(({ index, 0: handle }) => {
    const name = { start: index, end: index + handle.length }
    return candidateOf(
      line,
      name,
      { name, detail: null, role: null },
      {
        role: 'speaker',
        features: { 'in a line of the agenda': 0.3 },
        because: 'named in a line of the agenda',
      },
    )
  })
}

/** `Welcome by the Mayor of Vik`, `Where we stand – Director of Works`, `Welcome (the Mayor)`. */
function officesOf(line: Line): PersonCandidate[] {
  if (!hasSign(line.text, sign.position)) return []
  const starts = [
    ...byWords.all(line.text).map(({ end }) => end),
    ...[...line.text.matchAll(/\s[–—-]\s(?=[^–—]{4,80}$)|[(（](?=[^()（）]{3,60}[)）]\s*$)/gu)].map(
      ({ index, 0: mark }) => index + mark.length,
    ),
  ]
  return starts.flatMap((from) => {
    const rest = line.text.slice(from)
    const lead =
      /^\s*(?:(?:the|la|le|el|der|die|den|dem|il|lo|o|a|de|het)\s+|l['’])?/u.exec(rest)?.[0].length ?? 0
    const length = rest.slice(lead).search(/[,;.()（）]|$/u)
    const office = rest.slice(lead, lead + length).trim()
    if (office.length < 3 || !/^[\p{Lu}\p{Lo}]/u.test(office) || !isOffice(office) || looksPersonal(office))
      return []
    const start = from + (/^\s*(?:the\s)?/u.exec(rest)?.[0].length ?? 0)
    const name = { start: /^\s*the\s/u.test(rest) ? start - 4 : start, end: from + lead + office.length }
    const parts: NameParts = { name, detail: null, role: null }
    return [
      candidateOf(line, name, parts, {
        role: 'speaker',
        features: { 'an office that does an item of the agenda': 0.4 },
        because: 'an office in a line of the agenda',
      }),
    ]
  })
}

function detailAfter(text: string, start: number): Span | null {
  const length = text.slice(start).search(/[.;()]|$/u)
  return length > 0 ? { start, end: start + length } : null
}

/** `(Presenter: Anna Berg)`, `… - Discussant: Carl Holm`, `moderated by Ida Lind`. */
function behindRole(line: Line): PersonCandidate[] {
  if (!mayNameRole(line.text)) return []
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

/** A word for a role, or what may be a label, with a mark before it; the colon of a time ends no label. */
const mayNameRole = (text: string) =>
  /[([（,;–—-]/.test(text) && (hasSign(text, sign.role) || /[^\d\s]\s*[:：]|[　?？؟]/u.test(text))

function named(line: Line, start: number, end: number): PersonCandidate[] {
  const labelled = readLabel(line.text.slice(start, end))
  const first = labelled ? null : roleAtStart(line.text, start)
  const begins = first && first.end <= end ? first : null
  const role = labelled ? roleOfLabel(labelled.label) : (begins?.role ?? null)
  const from = labelled ? start + labelled.value.start : (begins?.end ?? start)
  if (!role) return []
  return splitNames(line.text.slice(0, end), from, 'several').flatMap((span) => {
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
