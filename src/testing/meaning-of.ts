import type { Brief, Fact } from '../model/brief.ts'
import { imagesOf } from '../model/images-of.ts'
import { blockText, foldSpace, plainText } from '../model/plain-text.ts'

/** What a brief says: facts, sections, questions, people, agenda and their audiences, without places and evidence. */
export function meaningOf(brief: Brief) {
  const fact = (one: Fact<unknown> | null) => one && { value: one.value, audience: one.audience }
  return {
    facts: {
      language: fact(brief.language),
      kicker: fact(brief.kicker),
      title: fact(brief.title),
      date: fact(brief.date),
      endDate: fact(brief.endDate),
      start: fact(brief.start),
      end: fact(brief.end),
      timeZone: fact(brief.timeZone),
      venue: fact(brief.venue),
      organiser: fact(brief.organiser),
      languages: fact(brief.languages),
    },
    zone: brief.zone,
    offset: brief.offset,
    sections: brief.sections.map(({ number, heading, level, role, audience, blocks }) => ({
      number,
      heading: heading && foldSpace(plainText(heading)),
      level,
      role,
      audience,
      text: foldSpace(blocks.map(blockText).join(' ')),
    })),
    questions: brief.questions.map(({ label, text, sub, to, audience }) => ({
      label,
      text: foldSpace(plainText(text)),
      sub: foldSpace(sub.map(blockText).join(' ')),
      to,
      audience,
    })),
    people: brief.people.map(({ name, kind, roles, affiliation, audience }) => ({
      name,
      kind,
      roles,
      affiliation,
      audience,
    })),
    images: imagesOf(brief).map(({ url, alt, decorative }) => ({ url, alt, decorative })),
    agenda: brief.agenda.map(({ start, end, text, audience }) => ({
      start,
      end,
      text: foldSpace(plainText(text)),
      audience,
    })),
  }
}
