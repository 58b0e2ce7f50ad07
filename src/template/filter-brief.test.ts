import { describe, expect, test } from 'vitest'
import type { Audiences } from '../model/audience.ts'
import type { Block, Table, TableRow } from '../model/inline.ts'
import { filterBlocks, filterBrief } from './filter-brief.ts'
import {
  agendaItem,
  brief,
  contact,
  fact,
  item,
  list,
  paragraph,
  person,
  place,
  question,
  reading,
  row,
  section,
  sessionDocument,
} from './testing/brief-builder.ts'
import { fillWith } from './testing/pack-outline.ts'

const only: Audiences = ['moderator']
const secret = 'Zanzibar'

const planted = brief({
  kicker: fact(secret, { audience: only }),
  date: fact('2021-05-19', { text: secret, audience: only }),
  record: {
    symbol: fact(secret, { audience: only }),
    version: null,
    versionDate: null,
    status: null,
    distribution: fact(secret, { audience: only }),
    embargo: fact(secret, { audience: only }),
    checkAgainstDelivery: fact(true, { text: secret, audience: only }),
  },
  documents: [sessionDocument('d', secret, only)],
  contacts: [contact('c', secret, only)],
  venue: fact('Hall', { audience: ['moderator', 'participant'] }),
  head: [paragraph('h', secret, only)],
  extras: [paragraph('x', secret, only), list('xl', [item('xi', 'open'), item('xj', secret, only)])],
  sections: [
    section('1', secret, { audience: only, blocks: [paragraph('a', secret, only)] }),
    section('1.1', secret, { audience: only }),
    section('2', 'Open', {
      role: 'questions',
      blocks: [
        { type: 'quote', id: 'q', place, audience: 'all', children: [paragraph('qq', secret, only)] },
        {
          type: 'table',
          id: 't',
          place,
          audience: 'all',
          rows: [row('r1', ['kept']), row('r2', [secret], only)],
        },
        {
          ...paragraph('call', ''),
          children: [
            { type: 'text', value: 'called' },
            { type: 'noteReference', note: 'n1' },
          ],
        },
      ],
    }),
  ],
  questions: [question('B1', reading('x', secret), only)],
  people: [person('x', `Chair: ${secret}, Nowhere`, only)],
  agenda: [agendaItem('x', `12:00 ${secret}`, only)],
  notes: [{ id: 'n1', blocks: [paragraph('nb', secret, only)], audience: only, place }],
})

describe('a secret for the moderator', () => {
  test('is in nothing that another reader gets, nor in what is said', async () => {
    expect(JSON.stringify(filterBrief(planted, 'participant'))).not.toContain(secret)
    const { pack, list: said } = await fillWith(
      '::cover\n::facts{of="date venue"}\n\n::rest',
      planted,
      'participant',
    )
    expect(JSON.stringify([pack, said.all])).not.toContain(secret)
    expect(JSON.stringify(pack)).not.toContain('noteReference')
  })

  test('is in the moderator’s, with its audience', async () => {
    const { pack } = await fillWith('::cover\n::facts{of="date venue"}\n\n::rest', planted)
    expect(JSON.stringify(pack).split(secret).length).toBeGreaterThan(9)
    expect(pack?.furniture.marks.moderator).toBe('moderator only')
  })
})

test('numbers of sections show no gap, what is empty goes', () => {
  const filtered = filterBrief(planted, 'participant')
  expect(filtered.sections.map((one) => one.number)).toEqual(['1'])
  expect(filtered.sections[0]?.blocks.map((one) => one.id)).toEqual(['t', 'call'])
})

test('a row that goes takes its spans along and moves no column', () => {
  const tall = (cells: TableRow): TableRow => {
    const [head, ...rest] = cells.cells
    return head ? { ...cells, cells: [{ ...head, rowSpan: 2 }, ...rest] } : cells
  }
  const table = (rows: TableRow[]): Table => ({ type: 'table', id: 't', place, audience: 'all', rows })
  const shape = (block: Block | undefined) =>
    block?.type === 'table' &&
    block.rows.map((one) => one.cells.map((cell) => [cell.blocks.length, cell.rowSpan]))
  const filter = { audience: 'participant', notes: new Set<string>() } as const
  const below = table([tall(row('a', ['x', 'y'])), row('b', ['z'], only)])
  expect(shape(filterBlocks([below], filter)[0])).toEqual([
    [
      [1, 1],
      [1, 1],
    ],
  ])
  const above = table([tall(row('a', ['x', 'y'], only)), row('b', ['z'])])
  expect(shape(filterBlocks([above], filter)[0])).toEqual([
    [
      [0, 1],
      [1, 1],
    ],
  ])
})
