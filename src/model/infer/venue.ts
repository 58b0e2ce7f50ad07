import type { Reading } from '../brief.ts'
import { fieldOf, isToBeConfirmed } from '../words/index.ts'
import { phrases } from '../words/phrases.ts'
import type { Candidate, FactName } from './candidate.ts'
import { isMoment, labelMeaning, momentSpans, readLabel } from './explain-line.ts'
import { findDates } from './find-dates.ts'
import { findTimes } from './find-times.ts'
import { looksPersonal, organisations } from './names.ts'
import { sentencesOf } from './sentences.ts'
import { type Line, linesOf, readingOf, type Span, type Unit } from './unit.ts'

const places = phrases('places')
const takesPlace = phrases('takesPlace')
const placeLinks = phrases('placeLinks')
const online = phrases('online')

/** Longer lines are no addresses. */
const longestPlace = 160
/** How far behind its verb a place may stand. */
const nearby = 60
/** Paragraphs looked at for a sentence that says where the session is. */
const longestLook = 14

/** Where the session is, besides the lines under a label: below a heading, at the top, and in sentences. */
export function venueCandidates(
  units: readonly Unit[],
  openingEnd: number,
  taken: readonly Reading[],
): Candidate[] {
  const opening = units.filter((unit) => unit.top < openingEnd && unit.kind === 'paragraph')
  return [
    ...belowHeading(units),
    ...atTheTop(opening.flatMap(linesOf), taken),
    ...units
      .filter((unit) => unit.kind === 'paragraph')
      .slice(0, longestLook)
      .flatMap(inSentences),
    ...units
      .filter((unit) => unit.kind === 'paragraph' || unit.kind === 'heading')
      .slice(0, longestLook)
      .flatMap(roomLabels),
  ]
}

/** `Rope Hall (lift)`, `Zoom, link sent after registration`: what is said of the place besides its name. */
export function withoutNote(text: string): string {
  const bare = text.replace(/\s*[(（]\p{Ll}[^()（）]*[)）]\s*$/u, '').replace(/,\s(?:\p{Ll}+\s){2,}.*$/u, '')
  return bare === '' ? text : bare
}

const isTaken = (line: Line, taken: readonly Reading[]) =>
  taken.some(({ block, start, end }) => block === line.unit.id && start < line.end && line.start < end)

interface Grounds {
  features: Record<string, number>
  because: string
}

function candidate(
  line: Line,
  { start, end }: Span,
  { features, because }: Grounds,
  fact: FactName = 'venue',
): Candidate {
  const text = withoutNote(line.text.slice(start, end).replace(/\s+/gu, ' ').trim())
  return {
    fact,
    value: text,
    text,
    label: null,
    from: [readingOf(line.unit, { start: line.start + start, end: line.start + end })],
    covers: [],
    place: line.place,
    audience: line.unit.audience,
    features,
    because,
    explicit: false,
    stated: false,
  }
}

/** `Where?` as a heading, or as a line of its own, and the place in the next. */
function belowHeading(units: readonly Unit[]): Candidate[] {
  return units.flatMap((unit, i) => {
    const next = units[i + 1]
    if (unit.kind === 'row' || unit.text.length > 60 || !next || next.kind === 'row') return []
    if (fieldOf(unit.text.replace(/^[¿\s]+|[?？؟:：\s]+$/gu, '')) !== 'venue') return []
    const [line] = linesOf(next)
    if (!line || line.text.length > longestPlace || isToBeConfirmed(line.text)) return []
    return [
      candidate(line, wholeOf(line), {
        features: { 'below a heading for the place': 0.8 },
        because: `stands below “${unit.text.trim()}”`,
      }),
    ]
  })
}

/**
 * Lines at the top that are neither title nor date: one that names a room or a street, else the last of several; who
 * makes the session stands directly above it.
 */
function atTheTop(lines: readonly Line[], taken: readonly Reading[]): Candidate[] {
  const title = lines.findLastIndex((one) => isTaken(one, taken))
  const free = lines.filter((line, i) => i > title && canBePlace(line.text) && !isTaken(line, taken))
  const named = free.find((line) => isPlace(line.text) || isPinned(line))
  const part = named && !/\s[|·]\s/u.test(named.text) ? null : partOfLine(lines)
  if (part) return [part]
  const hasMoment = lines.some(({ text }) => isMoment(text))
  const last = free.at(-1)
  const place =
    named ?? (hasMoment && free.length > 1 && last && !organisations.isIn(last.text) ? last : null)
  if (!place) return []
  const above = free[free.indexOf(place) - 1]
  const features: Record<string, number> = named
    ? { 'at the top': 0.4, 'names a place': 0.3 }
    : { 'at the top': 0.4, 'last of the lines without a label': 0.1 }
  const because = named
    ? 'a line at the top that names a place'
    : 'the last of the lines at the top, where event pages write the place'
  const found = candidate(place, wholeOf(place), { features, because })
  return above && hasMoment ? [found, ...organiserAbove(above)] : [found]
}

/** `Session 4B | Room 3`, `5 March 2026, 4 pm, Rope Hall`: a part of a line that names a place. */
function partOfLine(lines: readonly Line[]): Candidate | null {
  for (const line of lines) {
    if (line.text.length > longestPlace) continue
    const rest = behindMoment(line.text)
    const parts = /\s[|·]\s/u.test(line.text) ? stretches(line.text) : rest ? [rest] : []
    const part =
      parts.find(({ start, end }) => isPlace(line.text.slice(start, end))) ??
      (rest && isRestPlace(line.text, rest) ? rest : null)
    if (part) {
      return candidate(line, part, {
        features: { 'at the top': 0.4, 'a part of a line that names a place': 0.25 },
        because: 'a part of a line at the top that names a place',
      })
    }
  }
  return null
}

/** Behind date and time of one line stands the place. */
function isRestPlace(text: string, { start, end }: Span): boolean {
  const before = text.slice(0, start)
  const words = text.slice(start, end).trim()
  const told = findDates(before).some((hit) => hit.start < 20) || findTimes(before).length > 0
  return told && /^\p{Lu}/u.test(words) && words.length < 80 && !/[.?!]$/u.test(words)
}

function stretches(text: string): Span[] {
  const spans: Span[] = []
  let at = 0
  for (const { index, 0: mark } of text.matchAll(/\s[|·]\s/gu)) {
    spans.push({ start: at, end: index })
    at = index + mark.length
  }
  return [...spans, { start: at, end: text.length }]
}

/** What stands behind date and time, a comma or dash between them. */
function behindMoment(text: string): Span | null {
  const spans = momentSpans(text)
  const end = Math.max(0, ...spans.map((span) => span.end))
  const mark = /^\s*[)\]]?\s*[,·|–—-]\s+/u.exec(text.slice(end))?.[0]
  return end > 0 && mark ? { start: end + mark.length, end: text.length } : null
}

const wholeOf = ({ text }: Line): Span => ({ start: 0, end: text.length })

/** An organisation, or an acronym, directly above the place. */
function organiserAbove(line: Line): Candidate[] {
  const known = organisations.isIn(line.text)
  if (!known && !/^[\p{Lu}\d][\p{Lu}\d &/-]+$/u.test(line.text)) return []
  const features = { 'above the place': 0.45, ...(known ? { 'names an organisation': 0.2 } : {}) }
  return [
    candidate(line, wholeOf(line), { features, because: 'an organisation above the place' }, 'organiser'),
  ]
}

function canBePlace(text: string): boolean {
  if (text.length > longestPlace || isMoment(text) || /[.?!;:]$/u.test(text)) return false
  const labelled = readLabel(text)
  if (labelled && isToBeConfirmed(text.slice(labelled.value.start))) return false
  return !(labelled && labelMeaning(labelled.label)) && findTimes(text).length === 0
}

/** Does a pin stand before it, as web pages set before a place? */
const isPinned = ({ unit, start }: Line) =>
  /[📍🏢🏛🏠🏫]\uFE0F?\s*$/u.test(unit.text.slice(Math.max(0, start - 6), start))

/** A word for a room, a house or a street; a house number with a postal code. */
export function isPlace(text: string): boolean {
  return places.isIn(text) || /\p{L}[\p{L}. -]+\s\d{1,4}\p{L}?,?\s(?:\p{L}+,?\s)?\d{4,6}\s\p{Lu}/u.test(text)
}

/** `… will take place online`, `… se réuniront à Bakou`. */
function inSentences(unit: Unit): Candidate[] {
  const out: Candidate[] = []
  for (const line of linesOf(unit)) {
    if (line.text.length > 1500 || !takesPlace.isIn(line.text)) continue
    for (const sentence of sentencesOf(line.text)) {
      const text = line.text.slice(sentence.start, sentence.end)
      const verb = takesPlace.first(text)
      if (!verb) continue
      const span = placeAfter(text, verb.end)
      if (!span) continue
      const at = { start: sentence.start + span.start, end: sentence.start + span.end }
      out.push(
        candidate(line, at, {
          features: { 'in a sentence': 0.45 },
          because: 'a sentence near the top says where',
        }),
      )
    }
  }
  return out
}

/** The first place behind a verb: capitals behind a word such as `in`, or a word such as `online`. */
function placeAfter(text: string, from: number): Span | null {
  const rest = text.slice(from, from + 120)
  const away = online.first(rest)
  for (const link of placeLinks.all(rest)) {
    if (link.start > nearby || (away && away.start < link.start)) break
    const match =
      /^\s*(?:[Tt]he\s)?((?:la\s|el\s|le\s|l['’])?\p{Lu}[\p{L}\p{M}'’.-]*(?:(?:,\s|\s(?:(?:de|of|du|des|del|la|the|di|da|do|den|der)\s){0,2}|\sd['’])[\p{Lu}\d][\p{L}\p{M}\d'’.-]*){0,8})/u.exec(
        rest.slice(link.end),
      )
    const name = match?.[1]?.replace(/[.,]+$/u, '')
    if (
      !match ||
      !name ||
      /^the\s\p{Lu}+$/iu.test(name) ||
      isMoment(name) ||
      /^\d/u.test(name) ||
      looksLikeMonth(name)
    )
      continue
    const start = from + link.end + match[0].indexOf(match[1] as string)
    return { start, end: start + name.length }
  }
  return away && away.start < nearby / 2 ? { start: from + away.start, end: from + away.end } : null
}

const months = phrases('months', 'weekdays', 'languageNames.en')

const looksLikeMonth = (name: string) => months.begins(name) && !looksPersonal(name)

/** `Plenary Hall:` above a list of people. */
function roomLabels(unit: Unit): Candidate[] {
  return linesOf(unit).flatMap((line) => {
    const labelled = readLabel(line.text)
    if (!labelled || labelled.label.split(/\s+/u).length > 4 || !places.ends(labelled.label)) return []
    if (labelMeaning(labelled.label) || !/^\p{Lu}/u.test(labelled.label)) return []
    const value = line.text.slice(labelled.value.start)
    if (value !== '' && !isToBeConfirmed(value)) return []
    return [
      candidate(
        line,
        { start: 0, end: labelled.label.length },
        { features: { 'a room with a colon': 0.5 }, because: 'the name of a room, alone before a colon' },
      ),
    ]
  })
}
