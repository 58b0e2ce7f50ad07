import { createHash } from 'node:crypto'
import type { Asset } from './asset.ts'
import type { AgendaItem, Brief, Contact, Note, Person, Question, Section, SessionDocument } from './brief.ts'
import type { Block, Inline } from './inline.ts'
import { blockText, foldSpace, plainText } from './plain-text.ts'

/** The file a brief was read from. */
export interface BriefSource {
  path: string
  /** Name of its syntax: `text`, `markdown`. */
  format: string
  bytes: Uint8Array
}

/** Where a brief comes from, without its words. */
export function sourceToJson({ path, format, bytes }: BriefSource) {
  return { path, format, sha256: createHash('sha256').update(bytes).digest('hex') }
}

/**
 * The Brief for other programs, `briefpack/brief@1`. Text is plain, marks dropped and white space folded, except in
 * `blocks`. Other programs rely on it: fields are added, never changed.
 */
export function briefToJson(brief: Brief, source: BriefSource) {
  const { language, kicker, title, date, endDate, start, end, timeZone, venue, organiser, languages } = brief
  return {
    schema: 'briefpack/brief@1' as const,
    source: sourceToJson(source),
    language,
    kicker,
    title,
    date,
    endDate,
    start,
    end,
    timeZone,
    zone: brief.zone,
    offset: brief.offset,
    venue,
    organiser,
    languages,
    record: brief.record,
    head: brief.head,
    sections: brief.sections.map(sectionToJson),
    questions: brief.questions.map(questionToJson),
    people: brief.people.map(personToJson),
    agenda: brief.agenda.map(agendaItemToJson),
    documents: brief.documents.map(documentToJson),
    contacts: brief.contacts.map(contactToJson),
    notes: brief.notes.map(noteToJson),
    assets: brief.assets.map(assetToJson),
    extras: brief.extras,
    pack: brief.pack,
  }
}

function sectionToJson({ id, number, heading, level, role, audience, blocks, place }: Section) {
  return {
    id,
    number,
    heading: heading && lineOf(heading),
    level,
    role,
    audience,
    text: textOf(blocks),
    blocks,
    place,
  }
}

function questionToJson(question: Question) {
  const { id, label, text, sub, to, section, audience, place, confidence, because, from } = question
  return {
    label,
    text: lineOf(text),
    id,
    section,
    to,
    sub: sub.map((block) => foldSpace(blockText(block))),
    audience,
    place,
    confidence,
    because,
    from,
  }
}

function personToJson(person: Person) {
  const { id, name, kind, roles, affiliation, language, slot, contact } = person
  const { audience, place, confidence, because, from } = person
  return {
    name,
    kind,
    roles,
    affiliation,
    language,
    slot,
    contact,
    id,
    audience,
    place,
    confidence,
    because,
    from,
  }
}

function agendaItemToJson(item: AgendaItem) {
  const { id, date, start, end, duration, text, people, audience, place, confidence, because, from } = item
  const words = lineOf(text)
  return { date, start, end, duration, text: words, people, id, audience, place, confidence, because, from }
}

function documentToJson(document: SessionDocument) {
  const { id, symbol, title, status, url, audience, place, confidence, because, from } = document
  return { symbol, title: lineOf(title), status, url, id, audience, place, confidence, because, from }
}

function contactToJson(contact: Contact) {
  const { id, name, role, email, phone, url, audience, place, confidence, because, from } = contact
  return { name, role, email, phone, url, id, audience, place, confidence, because, from }
}

function noteToJson({ id, blocks, audience, place }: Note) {
  return { id, text: textOf(blocks), audience, blocks, place }
}

/** Without its picture. */
function assetToJson({ name, type, width, height, bytes }: Asset) {
  return { name, type, width, height, bytes: bytes.byteLength }
}

function lineOf(inlines: readonly Inline[]): string {
  return foldSpace(plainText(inlines))
}

function textOf(blocks: readonly Block[]): string {
  return foldSpace(blocks.map(blockText).join('\n'))
}
