import type { Audiences } from '../model/audience.ts'
import type { Brief, Fact } from '../model/brief.ts'
import { blockText, foldSpace, plainText } from '../model/plain-text.ts'
import type { Colours } from './colours.ts'
import { pointOf } from './print.ts'
import { sanitise } from './sanitise.ts'

/** One line of the tree: what it is, and the lines below it. */
interface Branch {
  text: string
  below: Branch[]
}

/** The model as a tree for the terminal: every fact with its confidence, its reason and its place. */
export function formatBrief(name: string, brief: Brief, colours: Colours): string {
  const show = branchMaker(colours)
  const branches: Branch[] = [
    ...Object.entries(factsOf(brief)).map(([label, fact]) => show.fact(label, fact, isNone(brief, label))),
    ...(brief.zone === null ? [] : [{ text: `zone        ${brief.zone}`, below: [] }]),
    ...(brief.offset === null ? [] : [{ text: `offset      ${brief.offset}`, below: [] }]),
    group('sections', brief.sections.map(show.section)),
    group('questions', brief.questions.map(show.question)),
    group('people', brief.people.map(show.person)),
    group('agenda', brief.agenda.map(show.agendaItem)),
    ...some('documents', brief.documents.map(show.document)),
    ...some('contacts', brief.contacts.map(show.contact)),
    group(
      'notes',
      brief.notes.map(({ blocks }) => leaf(clip(blocks.map(blockText).join(' ')))),
    ),
    group(
      'extras',
      brief.extras.map((block) => leaf(`${clip(blockText(block))}${show.at(block)}`)),
    ),
  ]
  const origin = brief.pack === null ? '' : ` (a ${sanitise(brief.pack.template)} pack, read back)`
  return `${colours.strong(sanitise(name))}${origin}\n${drawBranches(branches, '')}`
}

function factsOf(brief: Brief): Record<string, Fact<string | string[]> | null> {
  const { language, kicker, title, date, endDate, start, end, timeZone, venue, organiser, languages } = brief
  const { symbol, version, versionDate, status, distribution, embargo, checkAgainstDelivery } = brief.record
  const facts = {
    language,
    kicker,
    title,
    date,
    'end date': endDate,
    start,
    end,
    'time zone': timeZone,
    venue,
  }
  const rare = Object.entries({
    organiser,
    languages,
    symbol,
    version,
    'version date': versionDate,
    status,
    distribution,
    embargo,
    'spoken word': checkAgainstDelivery && { ...checkAgainstDelivery, value: checkAgainstDelivery.text },
  })
  return { ...facts, ...Object.fromEntries(rare.filter(([, fact]) => fact !== null)) }
}

/** Does the user say that there is no such fact? Names here have spaces, those of the model capitals. */
function isNone({ none = [] }: Brief, label: string): boolean {
  return none.some((name) => name.toLowerCase() === label.replace(' ', '').toLowerCase())
}

/** What a reading rests on. */
type Grounds = Pick<Fact, 'confidence' | 'because' | 'audience' | 'place'>

function branchMaker(colours: Colours) {
  const at = ({ place, audience }: Pick<Grounds, 'place' | 'audience'>) =>
    `${only(audience)} ${colours.faint(pointOf(place))}`
  const sure = (grounds: Grounds) => {
    const number = grounds.confidence.toFixed(2)
    const told = grounds.confidence < 0.6 ? colours.warning(`${number} please check`) : number
    return `${at(grounds)} ${told} ${colours.faint(sanitise(grounds.because))}`
  }
  return {
    at,
    fact: (label: string, fact: Fact<string | string[]> | null, isNone: boolean): Branch => {
      const missing = isNone ? 'none, corrected by you' : 'not found'
      const value = fact === null ? colours.faint(missing) : clip([fact.value].flat().join(', ')) + sure(fact)
      return leaf(`${label.padEnd(12)}${value}`)
    },
    section: (section: Brief['sections'][number]): Branch => {
      const heading = section.heading === null ? '(no heading)' : clip(plainText(section.heading))
      const because = section.because === undefined ? '' : ` ${colours.faint(sanitise(section.because))}`
      return leaf(
        `${section.number} ${heading} ${colours.faint(`[${section.role}]`)}${at(section)}${because}`,
      )
    },
    question: (question: Brief['questions'][number]): Branch => ({
      text: `${question.label} ${clip(plainText(question.text))}${sure(question)}`,
      below: question.sub.map((block) => leaf(clip(blockText(block)))),
    }),
    person: (person: Brief['people'][number]): Branch => {
      const roles = person.roles.length === 0 ? '' : `${clip(person.roles.join(', '))}: `
      const rest = person.affiliation === null ? '' : `, ${clip(person.affiliation)}`
      return leaf(`${roles}${clip(person.name)}${rest} ${colours.faint(`[${person.kind}]`)}${sure(person)}`)
    },
    document: ({ symbol, title, status, ...one }: Brief['documents'][number]): Branch => {
      const parts = [symbol, plainText(title), status].filter((part) => part !== null && part !== '')
      return leaf(`${parts.map((part) => clip(String(part))).join(' · ')}${sure(one)}`)
    },
    contact: ({ name, role, email, phone, ...one }: Brief['contacts'][number]): Branch => {
      const parts = [name, role, email, phone].filter((part) => part !== null)
      return leaf(`${parts.map(clip).join(' · ')}${sure(one)}`)
    },
    agendaItem: (item: Brief['agenda'][number]): Branch => {
      const time = [item.date, [item.start, item.end].filter((one) => one !== null).join('–')]
      const when = time.filter((one) => one !== null && one !== '').join(' ')
      return leaf(`${when} ${clip(plainText(item.text))}${sure(item)}`.trim())
    },
  }
}

function only(audience: Audiences): string {
  return audience === 'all' ? '' : ` (for: ${audience.join(', ')})`
}

/** A group only where there is something in it. */
function some(name: string, below: Branch[]): Branch[] {
  return below.length > 0 ? [group(name, below)] : []
}

function leaf(text: string): Branch {
  return { text, below: [] }
}

function group(name: string, below: Branch[]): Branch {
  return { text: `${name} (${below.length})`, below }
}

/** A tree is for skimming: the first hundred letters of a text, on one line. */
function clip(text: string): string {
  const letters = [...sanitise(foldSpace(text))]
  return letters.length > 100 ? `${letters.slice(0, 99).join('')}…` : letters.join('')
}

function drawBranches(branches: readonly Branch[], indent: string): string {
  return branches
    .map(({ text, below }, at) => {
      const last = at === branches.length - 1
      return `${indent}${last ? '└─' : '├─'} ${text}\n${drawBranches(below, `${indent}${last ? '   ' : '│  '}`)}`
    })
    .join('')
}
