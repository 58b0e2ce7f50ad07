// Packs for tests, made by hand.
import type { Audiences, Block, Inline, Origin, Pack, PackBlock, PackNote } from '../../template/pack.ts'

const place = { line: 1, column: 1, endLine: 1, endColumn: 1 }
const base = (audience: Audiences = 'all') => ({ id: 'a1', place, audience })

export const made: Origin = { kind: 'made' }
export const extras: Origin = { kind: 'extras' }
export const section = (number: string): Origin => ({ kind: 'section', number })

export const words = (value: string): Inline[] => [{ type: 'text', value }]
const inlines = (text: string | Inline[]) => (typeof text === 'string' ? words(text) : text)

export const paragraph = (text: string | Inline[], audience: Audiences = 'all'): Block => ({
  ...base(audience),
  type: 'paragraph',
  children: inlines(text),
})
export const list = (
  items: (string | Block[] | [Audiences, ...Block[]])[],
  audience: Audiences = 'all',
): Block => ({
  ...base(audience),
  type: 'list',
  ordered: false,
  start: 1,
  children: items.map((item) => ({
    ...base(audience),
    type: 'listItem',
    checked: null,
    ...itemParts(item, audience),
  })),
})
function itemParts(item: string | Block[] | [Audiences, ...Block[]], outer: Audiences) {
  if (typeof item === 'string') return { audience: outer, children: [paragraph(item, outer)] }
  const [first, ...others] = item
  if (first === 'all' || Array.isArray(first))
    return { audience: first as Audiences, children: others as Block[] }
  return { audience: outer, children: item as Block[] }
}
export const quote = (children: Block[], audience: Audiences = 'all'): Block => ({
  ...base(audience),
  type: 'quote',
  children,
})
export const code = (value: string, audience: Audiences = 'all'): Block => ({
  ...base(audience),
  type: 'code',
  value,
})
export const table = (
  rows: (string | Inline[])[][],
  marks: Audiences[] = [],
  audience: Audiences = 'all',
): Block => ({
  ...base(audience),
  type: 'table',
  rows: rows.map((cells, index) => ({
    ...base(marks[index] ?? audience),
    type: 'tableRow',
    header: index === 0,
    cells: cells.map((cell) => ({ blocks: [paragraph(cell)], colSpan: 1, rowSpan: 1, align: null })),
  })),
})

const shared = (origin: Origin, audience: Audiences = 'all') => ({ origin, lang: 'en', audience })

export const prose = (origin: Origin, block: Block): PackBlock => ({
  ...shared(origin, block.audience),
  type: 'prose',
  block,
})
export const heading = (
  origin: Origin,
  level: number,
  text: string,
  audience: Audiences = 'all',
): PackBlock => ({
  ...shared(origin, audience),
  type: 'heading',
  level,
  id: 'h1',
  children: words(text),
})
export const questions = (
  origin: Origin,
  asked: { label: string; text: string; audience?: Audiences; sub?: Block[] }[],
): PackBlock => ({
  ...shared(origin),
  type: 'questions',
  questions: asked.map(({ label, text, audience = 'all', sub = [] }) => ({
    id: label,
    label,
    text: words(text),
    sub,
    audience,
    room: 6,
  })),
})
export const people = (origin: Origin, lines: Inline[][]): PackBlock => ({
  ...shared(origin),
  type: 'people',
  people: lines.map((source) => ({
    id: 'p1',
    source,
    role: null,
    name: source,
    detail: [],
    sub: [],
    audience: 'all',
  })),
})
export const agenda = (origin: Origin, lines: [string, Audiences][]): PackBlock => ({
  ...shared(origin),
  type: 'agenda',
  items: lines.map(([source, audience]) => ({
    id: 'g1',
    source: words(source),
    time: [],
    text: words(source),
    sub: [],
    audience,
  })),
})
export const cover = (title: string | null): PackBlock => ({
  ...shared(made),
  type: 'cover',
  kicker: words('ROUND TABLE'),
  title: title === null ? { missing: 'to be confirmed' } : words(title),
  packName: 'Moderator pack',
})
export const facts = (rows: [string, string | null, Audiences?][]): PackBlock => ({
  ...shared(made),
  type: 'facts',
  rows: rows.map(([label, value, audience = 'all']) => ({
    name: label.toLowerCase(),
    label,
    value: value === null ? { missing: 'to be confirmed' } : words(value),
    lang: 'en',
    audience,
  })),
})
export const lines = (count: number): PackBlock => ({ ...shared(made), type: 'lines', count })

export function packOf(blocks: PackBlock[], more: Partial<Pack> = {}, notes: PackNote[] = []): Pack {
  return {
    template: 'moderator',
    audience: 'moderator',
    lang: 'en',
    dir: 'ltr',
    briefLang: 'en',
    properties: {
      title: 'Sharing the harbour',
      subject: null,
      organiser: null,
      symbol: null,
      version: null,
      status: null,
      versionDate: null,
    },
    furniture: {
      pageOf: 'Page {n} of {m}',
      marks: { moderator: 'moderator only', 'moderator+interpreter': 'moderator and interpreter only' },
      notes: 'Notes',
      note: 'Note {n}',
      backToText: 'Back to the text from note {n}',
      contents: 'Contents',
      toBeConfirmed: 'to be confirmed',
      imageWithoutDescription: 'Image without description',
    },
    assets: [],
    comments: false,
    stated: [],
    parts: [{ runningHead: '', blocks, notes }],
    ...more,
  }
}
