import { sectionRoles } from '../model/brief.ts'
import { factNames, partNames, peopleRoles } from './template.ts'

/** What an attribute's value may be. */
export type AttributeKind =
  | { kind: 'words'; known: readonly string[] /** `?` may follow a word. */; optional: boolean }
  | { kind: 'word'; known: readonly string[] }
  | { kind: 'count'; max: number }

/** A directive as staff may write it. */
export interface DirectiveSpec {
  attributes: Readonly<Record<string, AttributeKind>>
  /** An attribute, or one of several, that must be there. */
  needs: readonly string[]
  /** How it is written, for messages. */
  example: string
}

const parts: AttributeKind = { kind: 'words', known: partNames, optional: false }

/** Directives that stand alone on a line, and `when`, which encloses lines. */
export const directives = {
  cover: { attributes: {}, needs: [], example: '::cover' },
  facts: {
    attributes: { of: { kind: 'words', known: factNames, optional: true } },
    needs: ['of'],
    example: '::facts{of="date time venue"}',
  },
  questions: {
    attributes: { room: { kind: 'count', max: 40 } },
    needs: [],
    example: '::questions{room=6}',
  },
  people: {
    attributes: { role: { kind: 'word', known: peopleRoles } },
    needs: [],
    example: '::people{role=speaker}',
  },
  agenda: { attributes: {}, needs: [], example: '::agenda' },
  documents: { attributes: {}, needs: [], example: '::documents' },
  contacts: { attributes: {}, needs: [], example: '::contacts' },
  section: {
    attributes: { role: { kind: 'words', known: sectionRoles, optional: false } },
    needs: ['role'],
    example: '::section{role=background}',
  },
  rest: { attributes: {}, needs: [], example: '::rest' },
  lines: {
    attributes: { count: { kind: 'count', max: 60 } },
    needs: ['count'],
    example: '::lines{count=8}',
  },
  missing: {
    attributes: { what: { kind: 'word', known: partNames } },
    needs: ['what'],
    example: '::missing{what=speakers}',
  },
  'page-break': { attributes: {}, needs: [], example: '::page-break' },
  when: {
    attributes: { has: parts, lacks: parts },
    needs: ['has', 'lacks'],
    example: ':::when{has=people}, some lines, and :::',
  },
} as const satisfies Record<string, DirectiveSpec>

export type DirectiveName = keyof typeof directives
