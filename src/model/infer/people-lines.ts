import { rememberFor } from '../../remember.ts'
import type { PersonRole, Section } from '../brief.ts'
import { plainText } from '../plain-text.ts'
import { hasSign } from '../words/hits.ts'
import { sign } from '../words/signs.ts'
import { isCapitals } from './capitals.ts'
import { type Context, roleAt, sectionAt } from './context.ts'
import { isMoment, readLabel } from './explain-line.ts'
import { beginsWithTime } from './find-times.ts'
import { type NameParts, readName } from './name-line.ts'
import { hasLegalForm } from './name-suffix.ts'
import { isHandle, isOffice, looksPersonal, organisations, positions, titleLength } from './names.ts'
import { readOrganiser } from './organisation-name.ts'
import { candidateOf, enoughForPerson, type PersonCandidate, personScore } from './person-candidate.ts'
import { isPluralLabel, roleOfLabel } from './role-label.ts'
import { type Expected, splitNames } from './split-names.ts'
import { type Line, linesOf, type Span, type Unit } from './unit.ts'

/** Longer lines are prose, in which people are named in other ways. */
const longestEntry = 300
/** Below a heading for people as well. */
const longestStory = 1200
/** Whoever is named behind a label may have a life story behind the name. */
const longestLabelled = 5000

/** More is a sentence about what it does. */
const longestOrganisation = 90

/** What the lines above say of the people below: which role they have, and who says so. */
interface Expectation {
  role: PersonRole | null
  from: 'heading' | 'label' | 'list' | 'line'
}

const ofList: Expectation = { role: null, from: 'list' }
const ofLine: Expectation = { role: null, from: 'line' }

/** Sections in which a name with a post stands for other reasons (who wrote a paper, whom to ask). */
const elsewhere: ReadonlySet<string> = new Set(['documents', 'logistics', 'outcomes', 'background', 'agenda'])

/** Roles that are lists by nature: two names with a comma between them are two people. */
const plural: ReadonlySet<string> = new Set(['participant', 'team', 'panellist', 'partner'])

function expectedOf(role: PersonRole, label = ''): Expected {
  if (role === 'organiser' || role === 'partner' || role === 'host') return 'organisations'
  return plural.has(role) || isPluralLabel(label) ? 'several' : 'one'
}

/** People named in lines of their own: behind a label, below one, or below a heading for people. */
export function peopleOfLines(context: Context, units: readonly Unit[]): PersonCandidate[] {
  const found: PersonCandidate[] = []
  const lists = listsOfPeople(units)
  let label: Expectation | null = null
  let section: string | null = null
  for (const unit of units) {
    const own = sectionAt(context, unit)?.id ?? null
    if (own !== section) label = null
    section = own
    for (const line of linesOf(unit)) {
      const labelled = behindLabel(line)
      if (labelled) {
        found.push(...labelled.people)
        // Below a heading for people the next line has the heading's role, not that of the one label above it.
        const carries = labelled.people.length === 0 || expectedBy(context, unit) === null
        label = labelled.role && carries ? { role: labelled.role, from: 'label' } : null
        continue
      }
      const expected =
        label ??
        expectedBy(context, unit) ??
        (lists.has(unit.group ?? '') ? ofList : lineAlone(context, unit, line))
      const entries = expected && line.text.length <= longestStory ? entriesOf(line, expected) : []
      if (label !== null && entries.length === 0 && !isAside(line)) label = null
      found.push(...entries)
    }
  }
  return found
}

/** Lists most of whose items are names with what people are behind them, or offices. */
function listsOfPeople(units: readonly Unit[]): ReadonlySet<string> {
  const groups = new Map<string, { items: number; people: number }>()
  for (const { kind, group, text } of units) {
    if (kind !== 'item' || group === null) continue
    const counts = groups.get(group) ?? { items: 0, people: 0 }
    counts.items++
    if (text.length <= longestEntry && tellsWho(text)) counts.people++
    groups.set(group, counts)
  }
  const most = [...groups].filter(([, { items, people }]) => people >= 2 && people * 5 >= items * 3)
  return new Set(most.map(([group]) => group))
}

/** `Dr Ida Holm, Chief Pilot, Osby` and nothing else in the line. */
function lineAlone(context: Context, unit: Unit, { text }: Line): Expectation | null {
  if (unit.kind !== 'paragraph' || elsewhere.has(roleAt(context, unit)) || text.length > 160) return null
  return tellsWho(text) && beginsWithPerson(text) ? ofLine : null
}

export function tellsWho(text: string): boolean {
  if (/[.?!]$/u.test(text) || /\s[|·]\s/u.test(text) || !saysWhatSomebodyIs(text)) return false
  const parts = readName(text)
  if (!parts) return false
  const name = text.slice(parts.name.start, parts.name.end)
  const detail = parts.detail ? text.slice(parts.detail.start, parts.detail.end) : ''
  return (looksPersonal(name) && (positions.isIn(detail) || organisations.isIn(detail))) || isOffice(name)
}

/** Without a word for a post or an organisation a line is not read as a name at all. */
const saysWhatSomebodyIs = (text: string) => hasSign(text, sign.position | sign.organisation)

/** A line in brackets or a bare time between names ends no list. */
const isAside = ({ text }: Line) =>
  /^[([（].*[)\]）]$/u.test(text) || isMoment(text) || (/^\p{Ll}/u.test(text) && text.length <= 120)

/** `Moderator: Anna Berg, Mayor of Lund`; nothing behind the colon: the people are named below. */
function behindLabel(line: Line): { role: PersonRole | null; people: PersonCandidate[] } | null {
  const bullet = /^[\s•●–▪*-]{0,4}/u.exec(line.text)?.[0].length ?? 0
  const rest = line.text.slice(bullet)
  const bare = bareRole(rest)
  if (bare) return { role: bare, people: [] }
  const labelled = readLabel(rest)
  const role = labelled && roleOfLabel(labelled.label)
  if (!labelled) return null
  if (!role) return severalBehind(line, bullet + labelled.value.start)
  const text = line.text.slice(0, longestLabelled)
  const people: PersonCandidate[] = []
  const spans = splitNames(text, bullet + labelled.value.start, expectedOf(role, labelled.label))
  for (const span of spans) {
    const parts = readEntry(text, span, role)
    const first = people.length === 0
    if (!parts) continue
    const name = { start: bullet, end: bullet + labelled.label.length }
    const whole = { start: first ? 0 : span.start, end: span.end }
    people.push(
      candidateOf(line, whole, parts, {
        role,
        label: first ? name : null,
        features: { 'behind a label': 0.6 },
        because: `named under “${labelled.label}”`,
      }),
    )
  }
  return { role, people }
}

/** Behind a label for organisers stand organisations, which in some scripts no capital tells from other words. */
function readEntry(text: string, span: Span, role: PersonRole): NameParts | null {
  const entry = text.slice(span.start, span.end)
  const organised =
    expectedOf(role) === 'organisations' && (organisations.isIn(entry) || hasLegalForm(entry.trim()))
  return organised &&
    entry.trim().length <= longestOrganisation &&
    !/[.!?。]\s*\S|[:：]|\s[–—-]\s/u.test(entry)
    ? readOrganiser(text, span)
    : readName(text.slice(0, span.end), span.start)
}

const nameIn = (line: Line, { name }: NameParts) => line.unit.text.slice(name.start, name.end)

/** `Who’s answering: Ida Holm (pilot), Per Lund (cook)`: two names and more, whatever the label. */
function severalBehind(line: Line, from: number): { role: null; people: PersonCandidate[] } | null {
  if (line.text.length > longestEntry || isCapitals(line.text)) return null
  const spans = splitNames(line.text, from, 'several')
  if (spans.length < 2) return null
  const people = spans.flatMap((span) => {
    const parts = readName(line.text.slice(0, span.end), span.start)
    if (!parts || !looksPersonal(line.text.slice(parts.name.start, parts.name.end))) return []
    const features = { 'several names behind a label': 0.3 }
    return [candidateOf(line, span, parts, { role: null, features, because: 'several names behind a label' })]
  })
  // Towns and rooms stand behind labels too.
  const certain = people.some(({ parts }) => parts.detail !== null || titleLength(nameIn(line, parts)) > 0)
  return people.length === spans.length && certain ? { role: null, people } : null
}

/** A line of nothing but a role: `Panellists`. */
function bareRole(text: string): PersonRole | null {
  return /^[^.,:：;?!\d]{2,40}$/u.test(text) ? roleOfLabel(text) : null
}

/** What the heading of the section says. */
function expectedBy(context: Context, unit: Unit): Expectation | null {
  const section = unit.depth > 2 ? null : sectionAt(context, unit)
  return section && ofSection(section).expected
}

const ofSection = rememberFor(({ heading, role: named }: Section): { expected: Expectation | null } => {
  const role = heading ? roleOfLabel(plainText(heading), true) : null
  return { expected: role || named === 'speakers' ? { role, from: 'heading' } : null }
})

/** `Ida Holm, secretary of the league. She has led …`: a life story behind a name and a post. */
function beginsWithPerson(text: string): boolean {
  const parts = readName(text)
  if (!parts || !looksPersonal(text.slice(parts.name.start, parts.name.end))) return false
  return positions.isIn(text.slice(parts.name.end, parts.name.end + 80))
}

const evidence = {
  label: 'below a label',
  heading: 'below a heading for people',
  list: 'in a list of people',
  line: 'a line of its own',
} as const satisfies Record<Expectation['from'], string>

/** The people of a line below a label or a heading for people. */
function entriesOf(line: Line, { role, from }: Expectation): PersonCandidate[] {
  const { text } = line
  if (beginsWithTime(text) || (/\.$/u.test(text) && text.length > 120 && !beginsWithPerson(text))) return []
  const bullet = /^[\s•●–▪*-]{0,4}/u.exec(text)?.[0].length ?? 0
  return splitNames(text, bullet, from === 'label' || text.includes('@') ? 'several' : 'one')
    .flatMap((span, i): [Span, NameParts][] => {
      const parts = role ? readEntry(text, span, role) : readName(text.slice(0, span.end), span.start)
      // `Track: CISO` under the people is a label of its own.
      const labelled = parts && /^\s*[:：]/u.test(text.slice(parts.name.end)) && !parts.role
      return parts && !labelled ? [[{ start: i === 0 ? 0 : span.start, end: span.end }, parts]] : []
    })
    .map(([whole, parts]) => {
      const name = text.slice(parts.name.start, parts.name.end)
      const alone = looksPersonal(name) || isHandle(name) ? 0.1 : 0
      return candidateOf(line, whole, parts, {
        role: parts.role ?? role,
        features: { [evidence[from]]: (from === 'line' ? 0.1 : 0.35) + alone },
        because: 'stands in a list of people',
      })
    })
    .filter((one) => personScore(one) >= enoughForPerson)
}
