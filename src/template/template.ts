// A template as data: what a Markdown file with directives asks for, every name in it checked.
import type { Place } from '../diagnostics/diagnostic.ts'
import type { Audience } from '../model/audience.ts'
import type { SectionRole } from '../model/brief.ts'
import type { WordName } from './labels.ts'

/** Formats a template can be made for; the registry of writers has the same names. */
export const templateFormats = ['pdf', 'docx', 'md'] as const
export type TemplateFormat = (typeof templateFormats)[number]

/** Rows that `::facts{of="…"}` can have. `date` is the first to the last day, `time` start, end and zone. */
export const factNames = [
  'title',
  'kicker',
  'date',
  'time',
  'venue',
  'languages',
  'organiser',
  'symbol',
  'version',
  'version-date',
  'status',
  'distribution',
  'embargo',
  'check-against-delivery',
] as const
export type FactName = (typeof factNames)[number]

/** What `:::when` can ask for and `::missing` can name. */
export const partNames = [
  'title',
  'date',
  'time',
  'venue',
  'languages',
  'organiser',
  'questions',
  'people',
  'moderator',
  'speakers',
  'agenda',
  'background',
  'objectives',
  'outcomes',
  'format',
  'logistics',
  'documents',
  'contacts',
] as const
export type PartName = (typeof partNames)[number]

/** Roles that `::people{role=…}` can ask for. */
export const peopleRoles = [
  'moderator',
  'speaker',
  'chair',
  'panellist',
  'rapporteur',
  'host',
  'organiser',
] as const
export type PeopleRole = (typeof peopleRoles)[number]

/** Text of a template; `label` stands for a word of the pack's language. */
export type TemplateInline =
  | { type: 'text'; value: string }
  | { type: 'label'; name: WordName }
  | { type: 'emphasis' | 'strong'; children: TemplateInline[] }
  | { type: 'link'; url: string; children: TemplateInline[] }

export interface AskedFact {
  name: FactName
  /** Written with `?`: no row, rather than “to be confirmed”, when the brief does not say it. */
  optional: boolean
}

export type TemplateNode =
  | { type: 'heading'; level: number; children: TemplateInline[]; place: Place }
  | { type: 'paragraph'; children: TemplateInline[]; place: Place }
  | { type: 'list'; ordered: boolean; items: TemplateInline[][]; place: Place }
  | { type: 'cover' }
  | { type: 'facts'; of: AskedFact[] }
  | { type: 'questions'; room: number }
  | { type: 'people'; role: PeopleRole | null }
  | { type: 'agenda' }
  | { type: 'documents' }
  | { type: 'contacts' }
  | { type: 'section'; roles: SectionRole[] }
  | { type: 'rest' }
  | { type: 'lines'; count: number }
  | { type: 'missing'; what: PartName }
  | { type: 'page-break' }
  | { type: 'when'; has: PartName[]; lacks: PartName[]; children: TemplateNode[] }

export interface Template {
  name: string
  audience: Audience
  description: string
  formats: TemplateFormat[]
  /** Comments on what is to be confirmed, in formats that have comments. */
  comments: boolean
  theme: string
  nodes: TemplateNode[]
}

/** A line of `briefpack templates`. */
export type TemplateSummary = Pick<Template, 'name' | 'description' | 'audience' | 'formats'>

/** All nodes, those inside `:::when` too. */
export function allNodes(nodes: readonly TemplateNode[]): TemplateNode[] {
  return nodes.flatMap((node) => (node.type === 'when' ? [node, ...allNodes(node.children)] : [node]))
}
