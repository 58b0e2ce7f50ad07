import { describe, expect, it } from 'vitest'
import { audiencesOf, readForTest } from './read-for-test.ts'
import { takeMark } from './take-mark.ts'

describe('a mark at the end of a paragraph', () => {
  it.each([
    ['Ask the mayor. [moderator only]', 'moderator: Ask the mayor.'],
    ['Ask the mayor.\n[Moderator  Only]', 'moderator: Ask the mayor.'],
    ['Ask the mayor **[moderator only]**', 'moderator: Ask the mayor'],
    ['Ask the mayor *[moderator only]*.', 'moderator: Ask the mayor.'],
    ['**Ask the mayor [moderator only]**', 'moderator: Ask the mayor'],
    ['Backup questions: [moderator only]', 'moderator: Backup questions:'],
    ['Backup questions [moderator only]:', 'moderator: Backup questions:'],
    ['Ask [moderator only] [question]', 'moderator: Ask'],
    ['Ask ![her [moderator only]](a.png)', 'moderator: Ask her'],
    ['Ask\\\n[moderator only]', 'moderator: Ask'],
    ['Ask [question] [moderator only]', 'moderator: Ask'],
    ['Ask [moderator, speaker only] [moderator only]', 'moderator: Ask'],
    ['[moderator only]: a b\n\nAsk \\[moderator only\\]', null],
  ])('%s', (markdown, first) => {
    const { blocks, said } = readForTest(markdown)
    if (first === null) return expect(said).toEqual(['audience-mark-misplaced@1'])
    expect(audiencesOf(blocks)).toEqual([first])
    expect(said).toEqual([])
  })

  it('keeps a footnote call behind the mark', () => {
    const { blocks, notes } = readForTest('Ask [moderator only][^1]\n\n[^1]: Why.')
    expect(blocks[0]).toMatchObject({
      children: [{ value: 'Ask' }, { type: 'noteReference', note: 'note-1' }],
    })
    expect(notes[0]?.audience).toEqual(['moderator'])
  })

  it('reads a mark that a definition turned into a link', () => {
    const { blocks, said } = readForTest('Ask [moderator only]\n\n[moderator only]: annex')
    expect(audiencesOf(blocks)).toEqual(['moderator: Ask', 'all: [moderator only]: annex'])
    expect(said).toEqual(['audience-mark-misplaced@3'])
  })
})

describe('what looks like a mark and is none', () => {
  it.each([
    ['Secret [moderater only]', 'audience-near-miss'],
    ['Secret [moderator onyl]', 'audience-near-miss'],
    ['Secret [moderator only', 'audience-near-miss'],
    ['Secret [only moderator', 'audience-near-miss'],
    ['Secret moderator only]', 'audience-near-miss'],
    ['Secret (moderator only)', 'audience-near-miss'],
    ['Secret (moderater only).', 'audience-near-miss'],
    ['Secret (réservé au modérateur)', 'audience-near-miss'],
    ['Secret {moderator only}', 'audience-near-miss'],
    ['Secret [moderator only)', 'audience-near-miss'],
    ['Secret [[moderator only]]', 'audience-near-miss'],
    ['Secret ［moderator only］', 'audience-near-miss'],
    ['Secret <moderator only>', 'audience-near-miss'],
    ['Secret [moderator only and then the rest', 'audience-near-miss'],
    ['Secret [press only]', 'audience-unknown'],
    ['Secret [moderator only] and more words', 'audience-mark-misplaced'],
    ['[moderator only] Secret', 'audience-mark-misplaced'],
    ['[Moderator only:] Secret', 'audience-mark-misplaced'],
    ['Secret [moderator only]\nVenue: Room 1', 'audience-mark-misplaced'],
    ['Secret [moderator only] (see the annex)', 'audience-mark-misplaced'],
    ['[moderator only]', 'audience-mark-misplaced'],
    ['Secret [moderator only] [speaker only]', 'audience-nobody'],
    ['Secret [moderator]', 'audience-role-bracket'],
  ])('%s', (markdown, name) => {
    const { list, restricted } = readForTest(markdown)
    expect(list.all.map((one) => one.name)).toEqual([name])
    expect(list.all[0]?.restricted).toBe(true)
    expect(JSON.stringify(list.all)).not.toMatch(/Secret|Venue|annex/u)
    expect(restricted.length > 0).toBe(name !== 'audience-role-bracket')
  })

  it.each([
    'Lunch (by invitation only)',
    'Lunch (operators only)',
    'Lunch (readers only)',
    'See the list [annex 2]',
    'Is it true [question]',
    'A smile :-)',
    'An arrow ->',
    'It is for the speakers only',
    'An [open bracket of words',
    'Anna Lee (moderator)',
  ])('%s is only words', (markdown) => {
    const { said, blocks } = readForTest(markdown)
    expect(said).toEqual([])
    expect(blocks[0]?.audience).toBe('all')
  })

  it('points at the bracket', () => {
    const { list } = readForTest('Line one\nSecret [moderater only]')
    expect(list.all[0]?.place).toEqual({ line: 2, column: 8, endLine: 2, endColumn: 24 })
    expect(list.all[0]?.fix).toContain('“moderator”')
  })

  it.each([
    ['Secret [speker only]', '[speaker only]'],
    ['Secret (speaker only)', '[speaker only]'],
    ['Secret [speaker only and then', '[speaker only]'],
    ['Secret [speakeronly]', '[speaker only]'],
    ['Secret [speaker and press only]', '[speaker only]'],
    ['Secret [moderator and spekers only]', '[moderator and speaker only]'],
    ['Secret [moderator onyl]', '[moderator only]'],
  ])('shows how the mark is written: %s', (markdown, example) => {
    expect(readForTest(markdown).list.all[0]?.fix).toContain(`at the end: ${example}.`)
  })

  it('takes no time over a text full of brackets', () => {
    const report = () => {}
    const place = { line: 1, column: 1, endLine: 1, endColumn: 1 }
    for (const value of [
      '[a] '.repeat(100_000),
      '['.repeat(500_000),
      '[moderator '.repeat(50_000),
      ')'.repeat(500_000),
    ]) {
      const start = process.cpuUsage()
      const { audience } = takeMark([{ type: 'text', value }], place, { report, suspect: [] })
      expect(audience).toBe('all')
      expect(process.cpuUsage(start).user / 1000).toBeLessThan(1500)
    }
  })
})
