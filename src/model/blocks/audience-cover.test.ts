import { describe, expect, it } from 'vitest'
import type { Block } from '../inline.ts'
import { applyAudience } from './apply-audience.ts'
import { audiencesOf, readForTest } from './read-for-test.ts'

/** Audience of every block, item and row, by its words. */
function all(blocks: readonly Block[]): Record<string, string> {
  const seen: Record<string, string> = {}
  const visit = (block: Block): void => {
    if (block.type === 'paragraph' || block.type === 'heading' || block.type === 'code') {
      seen[audiencesOf([block])[0]?.replace(/^.*?: /u, '') ?? ''] = String(block.audience)
      return
    }
    seen[block.id] = String(block.audience)
    if (block.type === 'table') {
      for (const row of block.rows) for (const cell of row.cells) cell.blocks.forEach(visit)
    } else if (block.type === 'list') {
      for (const item of block.children) item.children.forEach(visit)
    } else if (block.type === 'quote') block.children.forEach(visit)
  }
  blocks.forEach(visit)
  return seen
}

describe('what a mark covers', () => {
  it('a heading covers all below it, to the next of its level', () => {
    const { blocks, said } = readForTest(
      '# A\n\none\n\n## B [moderator, speaker only]\n\ntwo\n\n### C [moderator only]\n\nthree\n\n### D\n\nfour\n\n## E\n\nfive',
    )
    expect(audiencesOf(blocks)).toEqual([
      'all: A',
      'all: one',
      'moderator,speaker: B',
      'moderator,speaker: two',
      'moderator: C',
      'moderator: three',
      'moderator,speaker: D',
      'moderator,speaker: four',
      'all: E',
      'all: five',
    ])
    expect(said).toEqual([])
  })

  it('a list item covers its children, and its siblings not', () => {
    const { blocks } = readForTest(
      '- one [moderator only]\n  - two\n\n    three\n- four\n  - five [speaker only]',
    )
    expect(all(blocks)).toMatchObject({
      one: 'moderator',
      two: 'moderator',
      three: 'moderator',
      four: 'all',
      five: 'speaker',
    })
    const list = blocks[0]
    expect(list?.type === 'list' && list.children.map((item) => item.audience)).toEqual([
      ['moderator'],
      'all',
    ])
    expect(list?.audience).toBe('all')
  })

  it('a list of nothing but restricted items is restricted too', () => {
    const { blocks } = readForTest('- one [moderator only]\n- two [speaker only]')
    expect(blocks[0]?.audience).toEqual(['moderator', 'speaker'])
  })

  it('a row covers its cells, the header row the table', () => {
    const { blocks } = readForTest(
      '| N | P |\n| - | -: |\n| a | b [moderator only] |\n| c [speaker only] | |\n| d | e |',
    )
    expect(all(blocks)).toMatchObject({ N: 'all', a: 'moderator', b: 'moderator', c: 'speaker', d: 'all' })
    const table = blocks[0]
    expect(table?.type === 'table' && table.rows.map((row) => [row.header, String(row.audience)])).toEqual([
      [true, 'all'],
      [false, 'moderator'],
      [false, 'speaker'],
      [false, 'all'],
    ])
    const whole = readForTest('| N | P [moderator only] |\n| - | - |\n| a | b |')
    expect(all(whole.blocks)).toMatchObject({ N: 'moderator', a: 'moderator', b: 'moderator' })
    expect(whole.blocks[0]?.audience).toEqual(['moderator'])
  })

  it('a mark in a cell that is not the last is an error, and so is one that nearly is', () => {
    expect(readForTest('| N | P |\n| - | - |\n| a [moderator only] | b |').said).toEqual([
      'audience-mark-misplaced@3',
    ])
    expect(readForTest('| N | P |\n| - | - |\n| a [moderater only] | b |').said).toEqual([
      'audience-near-miss@3',
    ])
  })

  it('a paragraph that introduces a list covers only itself; code and quotes can be marked', () => {
    const { blocks } = readForTest(
      'Backup: [moderator only]\n\n- one\n\n> two [speaker only]\n\n    three [moderator only]',
    )
    expect(all(blocks)).toMatchObject({
      'Backup:': 'moderator',
      one: 'all',
      two: 'speaker',
      three: 'moderator',
    })
    expect(blocks[2]?.audience).toEqual(['speaker'])
  })
})

describe(':::for', () => {
  it('is dissolved, and nests by narrowing', () => {
    const { blocks, said } = readForTest(
      'one\n\n::::for{moderator speaker}\ntwo [moderator only]\n\n- three\n\n:::for{sprecher}\nfour\n:::\n::::\n\nfive',
    )
    expect(audiencesOf(blocks)).toEqual([
      'all: one',
      'moderator: two',
      'moderator,speaker: three',
      'speaker: four',
      'all: five',
    ])
    expect(said).toEqual([])
  })

  it('reports nobody and unknown names', () => {
    expect(readForTest(':::for{moderator}\none [speaker only]\n:::').said).toEqual(['audience-nobody@2'])
    const { list } = readForTest(':::for{moderater}\nSecret\n:::')
    expect(list.all[0]).toMatchObject({
      name: 'audience-unknown',
      fix: 'Did you mean “moderator”?',
      restricted: true,
    })
    expect(readForTest(':::for\none\n:::').said).toEqual(['audience-unknown@1'])
  })
})

describe('the rest that is restricted', () => {
  it('lists the places, the outermost of each', () => {
    const { restricted } = readForTest(
      'one\n\n- two [moderator only]\n  - three\n- four\n\nfive [speaker only]',
    )
    expect(restricted.map((place) => [place.line, place.endLine])).toEqual([
      [3, 4],
      [7, 7],
    ])
  })

  it('a note is for whoever sees a reference to it', () => {
    const { notes } = readForTest(
      'a[^1] b[^2]\n\nc[^2] d[^3] [moderator only]\n\ne[^3] [speaker only]\n\n## End [moderator only]\n\n[^1]: one\n\n[^2]: two\n\n[^3]: three[^4]\n\n[^4]: four\n\n[^5]: five',
    )
    expect(notes.map((note) => [note.id, String(note.audience)])).toEqual([
      ['note-1', 'all'],
      ['note-2', 'all'],
      ['note-3', 'moderator,speaker'],
      ['note-4', 'moderator,speaker'],
      ['note-5', 'moderator'],
    ])
    expect(audiencesOf(notes[3]?.blocks ?? [])).toEqual(['moderator,speaker: four'])
  })

  it('applyAudience narrows a block and all below it, and fails closed', () => {
    const { blocks } = readForTest('- one [speaker only]\n  > two\n- three')
    const [list] = blocks
    if (list === undefined) throw new Error('no list')
    const said: string[] = []
    const narrow = applyAudience(list, ['moderator'], (name) => said.push(name))
    expect(all([narrow])).toMatchObject({ one: '', two: '', three: 'moderator' })
    expect(said.length).toBeGreaterThan(0)
    expect(new Set(said)).toEqual(new Set(['audience-nobody']))
    expect(applyAudience(list, 'all')).toBe(list)
  })
})
