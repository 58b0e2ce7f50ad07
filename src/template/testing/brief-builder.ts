// Briefs made by hand for the tests of this folder.
import type { Place } from '../../diagnostics/diagnostic.ts'
import type { Audiences } from '../../model/audience.ts'
import type {
  AgendaItem,
  Brief,
  Contact,
  Fact,
  Person,
  Question,
  Reading,
  Section,
  SessionDocument,
} from '../../model/brief.ts'
import type { Block, List, ListItem, Paragraph, TableRow } from '../../model/inline.ts'

export const place: Place = { line: 1, column: 1, endLine: 1, endColumn: 2 }

export function fact<T = string>(value: T, more: Partial<Fact<T>> = {}): Fact<T> {
  const text = String(value)
  const base = { value, text, label: null, place, confidence: 1, because: 'test', from: [] }
  return { ...base, audience: 'all', ...more }
}

export function paragraph(id: string, text: string, audience: Audiences = 'all'): Paragraph {
  return { type: 'paragraph', id, place, audience, children: [{ type: 'text', value: text }] }
}

export function item(id: string, text: string, audience: Audiences = 'all', sub: Block[] = []): ListItem {
  const children = [paragraph(`${id}-text`, text, audience), ...sub]
  return { type: 'listItem', id, place, audience, checked: null, children }
}

export function list(id: string, children: ListItem[], audience: Audiences = 'all'): List {
  return { type: 'list', id, place, audience, ordered: false, start: 1, children }
}

export function row(id: string, cells: string[], audience: Audiences = 'all'): TableRow {
  return {
    type: 'tableRow',
    id,
    place,
    audience,
    header: false,
    cells: cells.map((text, index) => ({
      blocks: [paragraph(`${id}-${index}`, text, audience)],
      colSpan: 1,
      rowSpan: 1,
      align: null,
    })),
  }
}

export function section(number: string, heading: string | null, more: Partial<Section> = {}): Section {
  return {
    id: `s${number.replaceAll('.', '-')}`,
    number,
    heading: heading === null ? null : [{ type: 'text', value: heading }],
    level: number.split('.').length,
    role: 'other',
    blocks: [],
    audience: 'all',
    place,
    ...more,
  }
}

export function reading(block: string, text: string, start = 0): Reading {
  return { block, start, end: start + text.length }
}

export function question(label: string, from: Reading, audience: Audiences = 'all'): Question {
  return {
    id: `q-${label}`,
    label,
    text: [],
    sub: [],
    to: null,
    section: null,
    audience,
    place,
    confidence: 1,
    because: 'test',
    from: [from],
  }
}

/** A person read from a line such as `Moderator: Ana Ruiz, Port Authority`. */
export function person(block: string, line: string, audience: Audiences = 'all', at = 0): Person {
  const [role = '', rest = ''] = line.split(': ')
  const [name = '', affiliation = ''] = rest.split(', ')
  const nameAt = at + role.length + 2
  return {
    id: `p-${name.replaceAll(' ', '-')}`,
    name,
    kind: 'person',
    roles: [role.toLowerCase()],
    affiliation,
    language: null,
    slot: null,
    contact: null,
    audience,
    place,
    confidence: 1,
    because: 'test',
    from: [reading(block, line, at)],
    parts: [
      {
        role: reading(block, role, at),
        name: reading(block, name, nameAt),
        detail: reading(block, affiliation, nameAt + name.length + 2),
      },
    ],
  }
}

/** An agenda item read from a line such as `12:00 Opening`. */
export function agendaItem(block: string, line: string, audience: Audiences = 'all'): AgendaItem {
  const [start = ''] = line.split(' ')
  return {
    id: `a-${start.replace(':', '-')}`,
    date: null,
    start,
    end: null,
    duration: null,
    text: [],
    people: [],
    audience,
    place,
    confidence: 1,
    because: 'test',
    from: [reading(block, line)],
    parts: {
      time: reading(block, start),
      text: reading(block, line.slice(start.length + 1), start.length + 1),
    },
  }
}

/** A document whose title is the whole line. */
export function sessionDocument(block: string, line: string, audience: Audiences = 'all'): SessionDocument {
  return {
    id: `d-${block}`,
    symbol: null,
    title: [{ type: 'text', value: line }],
    status: null,
    url: null,
    audience,
    place,
    confidence: 1,
    because: 'test',
    from: [reading(block, line)],
    parts: { symbol: null, title: reading(block, line), status: null },
  }
}

/** A contact of whom the line tells the name only. */
export function contact(block: string, line: string, audience: Audiences = 'all'): Contact {
  return {
    id: `c-${block}`,
    name: line,
    role: null,
    email: null,
    phone: null,
    url: null,
    audience,
    place,
    confidence: 1,
    because: 'test',
    from: [reading(block, line)],
  }
}

export function brief(more: Partial<Brief> = {}): Brief {
  return {
    language: fact('en'),
    kicker: null,
    title: fact('Quiet harbours'),
    date: null,
    endDate: null,
    start: null,
    end: null,
    timeZone: null,
    venue: null,
    organiser: null,
    languages: null,
    zone: null,
    offset: null,
    record: {
      symbol: null,
      version: null,
      versionDate: null,
      status: null,
      distribution: null,
      embargo: null,
      checkAgainstDelivery: null,
    },
    head: [],
    sections: [],
    questions: [],
    people: [],
    agenda: [],
    documents: [],
    contacts: [],
    notes: [],
    assets: [],
    extras: [],
    restricted: [],
    pack: null,
    ...more,
  }
}
