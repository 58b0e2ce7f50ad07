import type { Place } from '../../../diagnostics/diagnostic.ts'
import type {
  Audiences,
  Block,
  Inline,
  List,
  ListItem,
  Pack,
  PackBlock,
  PackPart,
  Paragraph,
  Table,
  TableCell,
  TableRow,
} from '../../../template/pack.ts'

const place: Place = { line: 1, column: 1, endLine: 1, endColumn: 1 }
const made = { origin: { kind: 'made' } as const, lang: 'en', audience: 'all' as Audiences }
let next = 0
const base = (audience: Audiences = 'all') => ({ id: `b${next++}`, place, audience })

export const text = (value: string): Inline => ({ type: 'text', value })
export const strong = (value: string): Inline => ({ type: 'strong', children: [text(value)] })
export const emphasis = (value: string): Inline => ({ type: 'emphasis', children: [text(value)] })
export const link = (value: string, url: string): Inline => ({ type: 'link', url, children: [text(value)] })

const inlines = (words: string | Inline[]): Inline[] => (typeof words === 'string' ? [text(words)] : words)

export function paragraph(words: string | Inline[], audience: Audiences = 'all'): Paragraph {
  return { ...base(audience), type: 'paragraph', children: inlines(words) }
}
export function listItem(
  words: string | Inline[],
  more: Block[] = [],
  audience: Audiences = 'all',
): ListItem {
  return { ...base(audience), type: 'listItem', checked: null, children: [paragraph(words), ...more] }
}
export function list(items: ListItem[], ordered = false, start = 1): List {
  return { ...base(), type: 'list', ordered, start, children: items }
}
export function cell(words: string | Inline[] | Block[], align: TableCell['align'] = null): TableCell {
  const isBlocks = Array.isArray(words) && words.some((one) => 'place' in one)
  const blocks = isBlocks
    ? (words as Block[])
    : words.length === 0
      ? []
      : [paragraph(words as string | Inline[])]
  return { blocks, colSpan: 1, rowSpan: 1, align }
}
export function row(cells: TableCell[], header = false, audience: Audiences = 'all'): TableRow {
  return { ...base(audience), type: 'tableRow', header, cells }
}
export function table(rows: TableRow[]): Table {
  return { ...base(), type: 'table', rows }
}
export function prose(block: Block, audience: Audiences = block.audience): PackBlock {
  return { ...made, audience, type: 'prose', block }
}
export function heading(level: number, words: string | Inline[], audience: Audiences = 'all'): PackBlock {
  return { ...made, audience, type: 'heading', level, id: `h${next++}`, children: inlines(words) }
}
export function cover(title: string, kicker: string | null = null): PackBlock {
  return {
    ...made,
    type: 'cover',
    packName: 'Moderator pack',
    kicker: kicker === null ? null : [text(kicker)],
    title: [text(title)],
  }
}
export function questions(words: string[], room = 6): PackBlock {
  return {
    ...made,
    type: 'questions',
    questions: words.map((one, i) => ({
      id: `q${next++}`,
      label: `Q${i + 1}`,
      text: [text(one)],
      sub: [],
      audience: 'all',
      room,
    })),
  }
}
/** Any other block of the pack. */
export function packBlock<T extends PackBlock['type']>(
  type: T,
  fields: Omit<Extract<PackBlock, { type: T }>, 'type' | keyof typeof made>,
): PackBlock {
  return { ...made, type, ...fields } as unknown as PackBlock
}

/** A pack in English of one part, or of the parts given. */
export function makePack(
  blocks: PackBlock[],
  more: Partial<PackPart> = {},
  properties: Partial<Pack['properties']> = {},
): Pack {
  return {
    template: 'moderator',
    audience: 'moderator',
    lang: 'en',
    dir: 'ltr',
    briefLang: 'en',
    properties: {
      title: 'A session',
      subject: null,
      organiser: null,
      symbol: null,
      version: null,
      status: null,
      versionDate: null,
      ...properties,
    },
    furniture: {
      pageOf: 'Page {n} of {m}',
      marks: { moderator: 'moderator only' },
      notes: 'Notes',
      note: 'Note {n}',
      backToText: 'Back to the text from note {n}',
      contents: 'Contents',
      toBeConfirmed: 'To be confirmed',
      imageWithoutDescription: 'Image without description',
    },
    assets: [],
    comments: false,
    stated: [],
    parts: [{ runningHead: 'A session · Moderator pack', blocks, notes: [], ...more }],
  }
}
