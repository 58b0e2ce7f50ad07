import type { Audiences } from '../model/audience.ts'
import type { Brief, Fact } from '../model/brief.ts'

/** What a run of `render` tells of a brief, so that a wrong guess is seen before a pack is sent. */
export interface BriefSummary {
  title: string | null
  date: string | null
  endDate: string | null
  start: string | null
  end: string | null
  timeZone: string | null
  place: string | null
  sections: number
  questions: number
  people: number
  /** What the reader is less than 60 % sure of. */
  doubtful: Doubt[]
  /** Facts that the brief does not state. */
  missing: string[]
  /** Where the user states what was read wrong: under `briefpack:`, or in a block “Session facts”. */
  correctIn: 'front matter' | 'text'
}

export interface Doubt {
  /** `date`, `question Q2`. */
  what: string
  value: string
  because: string
  line: number
}

/** Below this confidence the user is asked to check. */
const doubtBelow = 0.6

/** Stands for what is not for everybody: the summary is seen over shoulders and in logs. */
const hidden = '(restricted)'

export function summarise(brief: Brief): BriefSummary {
  const { title, date, endDate, start, end, timeZone, venue } = brief
  const asked = { title, date, time: start, place: venue }
  return {
    title: shown(title),
    date: shown(date),
    endDate: shown(endDate),
    start: shown(start),
    end: shown(end),
    timeZone: shown(timeZone),
    place: shown(venue),
    sections: brief.sections.length,
    questions: brief.questions.length,
    people: brief.people.length,
    doubtful: doubtsOf(brief),
    correctIn: hasFrontMatter(brief) ? 'front matter' : 'text',
    missing: Object.entries(asked).flatMap(([name, fact]) =>
      fact === null && !saysNone(brief, name) ? [name] : [],
    ),
  }
}

/** Whatever the front matter says is a fact or an extra. */
function hasFrontMatter(brief: Brief): boolean {
  const { language, title, date, start, venue, extras } = brief
  return (
    brief.pack !== null ||
    [language, title, date, start, venue, ...extras].some((one) => one?.place.part === 'front matter')
  )
}

/** Does the user say that there is none? The summary has other names for two of the facts. */
function saysNone({ none = [] }: Brief, name: string): boolean {
  const own: Readonly<Record<string, string>> = { time: 'start', place: 'venue' }
  return none.includes(own[name] ?? name)
}

function shown(fact: Fact | null): string | null {
  return fact === null ? null : shownValue(fact.value, fact.audience)
}

function shownValue(value: string, audience: Audiences): string {
  return audience === 'all' ? value : hidden
}

function doubtsOf(brief: Brief): Doubt[] {
  const { kicker, title, date, endDate, start, end, timeZone, venue, organiser, language } = brief
  const facts = { language, kicker, title, date, 'end date': endDate, start, end, 'time zone': timeZone }
  const named = Object.entries({ ...facts, place: venue, organiser })
  return [
    ...named.flatMap(([what, fact]) => (fact === null ? [] : doubt(what, fact.value, fact))),
    ...brief.questions.flatMap((one) => doubt(`question ${one.label}`, one.because, one)),
    ...brief.people.flatMap((one) => doubt('person', one.name, one)),
    ...brief.agenda.flatMap((one) => doubt('agenda item', one.start ?? one.because, one)),
  ]
}

type Doubtable = Pick<Fact, 'confidence' | 'because' | 'audience' | 'place'>

function doubt(what: string, value: string, { confidence, because, audience, place }: Doubtable): Doubt[] {
  if (confidence >= doubtBelow) return []
  return [{ what, value: shownValue(value, audience), because, line: place.line }]
}
