// The model of a brief as lines that a person can review; only tests import this folder.
import type { Audiences } from '../model/audience.ts'
import type { AgendaItem, Brief, Contact, Fact, Person, Question, SessionDocument } from '../model/brief.ts'
import type { Block } from '../model/inline.ts'
import { blockText, foldSpace, plainText } from '../model/plain-text.ts'

/** What every reading rests on; a section has a reason only where the user says so. */
type Grounds = Pick<Fact, 'because' | 'confidence' | 'audience'>

/** Facts, then an outline of the sections, then lists; what is not there has no line. */
export function briefText(brief: Brief): string {
  return [
    ...factLines(brief),
    ...group('sections', brief.sections.map(sectionLine)),
    ...group('questions', brief.questions.flatMap(questionLines)),
    ...group('people', brief.people.map(personLine)),
    ...group('agenda', brief.agenda.map(agendaLine)),
    ...group('documents', brief.documents.map(documentLine)),
    ...group('contacts', brief.contacts.map(contactLine)),
    ...group(
      'notes',
      brief.notes.map(({ blocks }) => textOf(blocks)),
    ),
    ...group(
      'extras',
      brief.extras.map((block) => textOf([block])),
    ),
  ]
    .map((line) => `${line}\n`)
    .join('')
}

function factLines(brief: Brief): string[] {
  const { start, end, timeZone, record } = brief
  const { symbol, version, versionDate, status, distribution, embargo, checkAgainstDelivery } = record
  return [
    factLine('language', [brief.language]),
    factLine('kicker', [brief.kicker]),
    factLine('title', [brief.title]),
    factLine('date', [brief.date, brief.endDate], ' – '),
    factLine(
      'time',
      [start, end, timeZone],
      '',
      [start?.value, end && `–${end.value}`, zoneOf(brief)].join(''),
    ),
    factLine('venue', [brief.venue]),
    factLine('organiser', [brief.organiser]),
    factLine('languages', [brief.languages]),
    factLine('symbol', [symbol]),
    factLine('version', [version, versionDate], ', '),
    factLine('status', [status]),
    factLine('distrib.', [distribution]),
    factLine('embargo', [embargo]),
    factLine('delivery', [checkAgainstDelivery], '', checkAgainstDelivery?.text),
    ...(brief.none ? [`${'none'.padEnd(10)}${brief.none.join(', ')}`] : []),
  ].flatMap((line) => line ?? [])
}

/** ` CEST = +02:00`: the zone as written, and what it is known to mean. */
function zoneOf({ timeZone, zone, offset }: Brief): string {
  const known = zone ?? offset
  return timeZone ? ` ${timeZone.value}${known === null ? '' : ` = ${known}`}` : ''
}

/** One line for facts that belong together, or null where there is none of them. */
function factLine(name: string, facts: (Fact<unknown> | null)[], link = '', text?: string): string | null {
  const there = facts.filter((fact) => fact !== null)
  if (there.length === 0) return null
  const value = text ?? there.map((fact) => [fact.value].flat().join(', ')).join(link)
  return `${name.padEnd(10)}${value}${reason(there)}`
}

/** The reasons in brackets, each once; a question mark before those that the user is asked to check. */
function reason(grounds: readonly Grounds[]): string {
  const reasons = grounds.map(({ because, confidence }) => `${confidence < 0.6 ? '? ' : ''}${because}`)
  return `${[...new Set(grounds.map(({ audience }) => onlyFor(audience)))].join('')}  [${[...new Set(reasons)].join('; ')}]`
}

function onlyFor(audience: Audiences): string {
  return audience === 'all' ? '' : ` (for ${audience.join(', ')})`
}

function group(name: string, lines: string[]): string[] {
  return lines.length === 0 ? [] : ['', name, ...lines.map((line) => `  ${line}`)]
}

function sectionLine({ number, heading, level, role, blocks, audience, because }: Brief['sections'][number]) {
  const words = heading === null ? '–' : foldSpace(plainText(heading))
  const count = blocks.length === 1 ? '1 block' : `${blocks.length} blocks`
  const why = because === undefined ? '' : `  [${because}]`
  return `${'  '.repeat(level - 1)}${number} ${words} (${role}, ${count})${onlyFor(audience)}${why}`
}

function questionLines(question: Question): string[] {
  const to = question.to === null ? '' : ` → ${question.to}`
  const line = `${question.label} ${foldSpace(plainText(question.text))}${to}${reason([question])}`
  return [line, ...question.sub.map((block) => `   · ${textOf([block])}`)]
}

function personLine(person: Person): string {
  const { name, roles, affiliation, kind, language, slot, contact } = person
  const rest = [affiliation, language && `speaks ${language}`, slot, contact].filter((part) => part !== null)
  return `${roles.join(' + ') || '–'}: ${[name, ...rest].join(' | ')} (${kind})${reason([person])}`
}

function agendaLine(item: AgendaItem): string {
  const { date, start, end, duration, people } = item
  const clock = start === null && end === null ? null : `${start ?? ''}${end === null ? '' : `–${end}`}`
  const when = [date, clock, duration === null ? null : `${duration} min`].filter((part) => part !== null)
  const who = people.length === 0 ? '' : ` | ${people.join(', ')}`
  return `${when.join(' ') || '–'}  ${foldSpace(plainText(item.text))}${who}${reason([item])}`
}

function documentLine(document: SessionDocument): string {
  const title = foldSpace(plainText(document.title))
  return `${parts([document.symbol, title, document.status, document.url])}${reason([document])}`
}

function contactLine(contact: Contact): string {
  const { name, role, email, phone, url } = contact
  return `${parts([name, role, email, phone, url])}${reason([contact])}`
}

const parts = (all: (string | null)[]): string =>
  all.filter((part) => part !== null && part !== '').join(' | ')

const textOf = (blocks: readonly Block[]): string => foldSpace(blocks.map(blockText).join('\n'))
