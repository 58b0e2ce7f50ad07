import { describe, expect, it } from 'vitest'
import { blockText } from '../plain-text.ts'
import { readForTest } from './read-for-test.ts'

const read = (markdown: string) => {
  const { frontMatter, blocks, said, restricted, list } = readForTest(markdown)
  return {
    facts: frontMatter.map(({ key, value, audience }) => {
      return `${key}=${value}${audience === 'all' ? '' : ` (${audience})`}`
    }),
    body: blocks.map(blockText),
    frontMatter,
    said,
    restricted,
    list,
  }
}

describe('a block “Session facts”', () => {
  it.each([
    ['one paragraph', 'Session facts\nTitle: Ferries\nDate: 3 May 2031'],
    ['lines below', 'Session facts\n\nTitle: Ferries\nDate: 3 May 2031'],
    ['paragraphs', 'SESSION FACTS:\n\nTitle: Ferries\n\nDate: 3 May 2031'],
    ['bold', '**Session facts**\n\n**Title**: Ferries\n\n**Date:** 3 May 2031'],
    ['heading', '## Session facts\n\nTitle: Ferries\nDate: 3 May 2031'],
    ['list', 'Session facts\n\n- Title: Ferries\n- Date: 3 May 2031'],
    ['list behind it', 'Session facts\n- Title: Ferries\n- Date: 3 May 2031'],
    ['paragraph and list', 'Session facts\nTitle: Ferries\n\n- Date: 3 May 2031'],
    ['underlined', 'Session facts\n\n---\n\nTitle: Ferries\nDate: 3 May 2031'],
    ['underlined as Markdown has it', 'Session facts\n-----\n\nTitle: Ferries\nDate: 3 May 2031'],
    ['table', 'Session facts\n\n| Title | Ferries |\n|-|-|\n| Date: | 3 May 2031 |'],
    ['table without a head', '# Session facts\n\n| | |\n|-|-|\n| Title | Ferries |\n| Date | 3 May 2031 |'],
    [
      'table with heads',
      'Session facts\n\n| Fact | Value |\n|-|-|\n| Title | Ferries |\n| Date | 3 May 2031 |',
    ],
    [
      'table with an item',
      'Session facts\n\n| Item | Detail |\n|-|-|\n| Title | Ferries |\n| Date | 3 May 2031 |',
    ],
  ])('%s', (_, block) => {
    for (const markdown of [`${block}\n\nOnce upon a time.`, `Once upon a time.\n\n${block}`]) {
      const { facts, body, said, frontMatter } = read(markdown)
      expect(facts).toEqual(['Title=Ferries', 'Date=3 May 2031'])
      expect(frontMatter.every((entry) => entry.stated)).toBe(true)
      expect(body).toEqual(['Once upon a time.'])
      expect(said).toEqual([])
    }
  })

  it('is read in other languages, each line in its own', () => {
    const { facts, said } = read('Session facts\nTitre : Bacs\nFecha: 3 de mayo de 2031\nOrt：Hafen')
    expect(facts).toEqual(['Titre=Bacs', 'Fecha=3 de mayo de 2031', 'Ort=Hafen'])
    expect(said).toEqual([])
  })

  it('knows the places of its lines', () => {
    expect(read('Text.\n\nSession facts\nTitle: Ferries\nDate: x').frontMatter[1]?.place).toEqual({
      line: 5,
      column: 1,
      endLine: 5,
      endColumn: 8,
    })
  })

  it('says by an empty value or a dash that there is none', () => {
    expect(read('Session facts\nVenue:\nTitle: -\nTime: –\nStatus: null').facts).toEqual([
      'Venue=',
      'Title=',
      'Time=',
      'Status=',
    ])
  })

  it('keeps where a link leads', () => {
    expect(read('Session facts\nVenue: [Port](https://example.org/p)').facts).toEqual([
      'Venue=Port (https://example.org/p)',
    ])
  })

  it('ends at the first block that states nothing', () => {
    const { facts, body } = read(
      'Session facts\nTitle: Ferries\n\nVenue: Port\n\nNote: bring boots.\n\nStatus: final',
    )
    expect(facts).toEqual(['Title=Ferries', 'Venue=Port'])
    expect(body).toEqual(['Note: bring boots.', 'Status: final'])
  })

  it('ends where a fact is stated once more: that is the brief itself', () => {
    const { facts, body } = read('Session facts\nDate: 3 May 2031\n\nDate: 4 May 2031\nVenue: Port')
    expect(facts).toEqual(['Date=3 May 2031'])
    expect(body).toEqual(['Date: 4 May 2031\nVenue: Port'])
  })

  it('ends at a paragraph that is only partly facts', () => {
    expect(read('Session facts\nDate: 3 May 2031\n\nThe ferries\nVenue: Port').body).toEqual([
      'The ferries\nVenue: Port',
    ])
  })

  it('a line in it that states nothing is an error, and stays', () => {
    const { body, said } = read('Session facts\nTitle: Ferries for\nall towns\nVenue: Port')
    expect(said).toEqual(['session-facts-line@3'])
    expect(body).toEqual(['all towns'])
  })

  it.each([
    'Session facts\n\nThe towns have long known them.',
    'Session facts\nThe towns have long known them.',
    'Session facts',
    '# Session facts\n\n## Venue: Port',
    'Session facts\n\nThe mayor said: never.',
  ])('%j is none, which is told', (markdown) => {
    const { facts, body, said } = read(markdown)
    expect(facts).toEqual([])
    expect(said).toEqual(['session-facts-empty@1'])
    expect(body.join('\n')).toContain('Session facts')
  })

  it('a misspelt head over facts is an error', () => {
    const { said, facts, list } = read('Sesion facts\nTitle: Ferries')
    expect(said).toEqual(['mark-misspelt@1'])
    expect(list.all[0]?.fix.toLowerCase()).toContain('“session facts”')
    expect(facts).toEqual([])
    expect(read('Session fact\n\nOnly words.').said).toEqual([])
  })
})

describe('who may see them', () => {
  it('marks at the ends of lines, rows, items and of the head', () => {
    expect(
      read(
        'Session facts\nTitle: Ferries\nVenue: Port [moderator only]\n\n- Status: final [speaker only]\n\n| Organiser | Towns [moderator only] |\n|-|-|\n| Date | 3 May 2031 |',
      ).facts,
    ).toEqual([
      'Title=Ferries',
      'Venue=Port (moderator)',
      'Status=final (speaker)',
      'Organiser=Towns (moderator)',
      'Date=3 May 2031',
    ])
    const marked = read('Session facts [moderator only]\nTitle: Ferries\nVenue: Port')
    expect(marked.facts).toEqual(['Title=Ferries (moderator)', 'Venue=Port (moderator)'])
    expect(marked.restricted).toHaveLength(2)
    expect(marked.said).toEqual([])
  })

  it('a misspelt mark is an error as everywhere', () => {
    const { said, list } = read('Session facts\nVenue: Zanz [moderater only]')
    expect(said).toEqual(['audience-near-miss@2'])
    expect(JSON.stringify(list.all)).not.toContain('Zanz')
  })

  it.each([
    ['a container', ':::for{moderator}\nSession facts\nVenue: Zanz\n:::', 2],
    ['two containers', '::::for{moderator}\n:::for{moderator}\nSession facts\n\n- Venue: Zanz\n:::\n::::', 3],
    ['below a marked heading', '## A [moderator only]\n\nSession facts\nVenue: Zanz', 3],
    ['a heading below a marked one', '# A [moderator only]\n\n## Session facts\n\nVenue: Zanz', 3],
    ['below a bare line that may be one', 'Notes for A [moderator only]\n\nSession facts\nVenue: Zanz', 3],
    ['below a bold line', '# A\n\n## B\n\n**C [moderator only]**\n\nSession facts\nVenue: Zanz', 7],
    ['below a heading by mark', 'A [moderator only] [heading]\n\nSession facts\nVenue: Zanz', 3],
  ])('in a restricted part they are refused: %s', (_, markdown, line) => {
    const { facts, said } = read(markdown)
    expect(said).toEqual([`session-facts-misplaced@${line}`])
    expect(facts).toEqual([])
  })

  it('behind a restricted part they are for all', () => {
    for (const before of [
      '## A [moderator only]\n\nSecret.\n\n##',
      ':::for{moderator}\nSecret.\n:::\n\n',
      'Secret. [moderator only]\n\n',
    ]) {
      const { facts, said } = read(`${before} Session facts\n\nVenue: Port`)
      expect([facts, said]).toEqual([['Venue=Port'], []])
    }
  })
})

it.each([
  ['| Titel | Boats |', 'Titel=Boats'],
  ['| Moderator | Ida |', 'Moderator=Ida'],
  ['| Colour | No 4 |', 'Colour=No 4'],
])('a first row that states something, or nearly, is no head: %s', (row, fact) => {
  expect(read(`Session facts\n\n${row}\n|-|-|\n| Date | 3 May 2031 |\n`).facts).toEqual([
    fact,
    'Date=3 May 2031',
  ])
})
