import { describe, expect, it } from 'vitest'
import type { Block } from '../inline.ts'
import { blockText } from '../plain-text.ts'
import { readForTest } from './read-for-test.ts'
import { takeStatedMark } from './stated-mark.ts'

/** Each block as `type stated: words`, items of lists too. */
function shown(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'list')
      return block.children.map((item) => `item ${item.stated}: ${item.children.map(blockText).join(' / ')}`)
    const depth = block.type === 'heading' ? block.depth : ''
    return [`${block.type}${depth} ${block.stated}: ${blockText(block)}`]
  })
}
const read = (markdown: string) => {
  const { blocks, said } = readForTest(markdown)
  return { shown: shown(blocks), said, blocks }
}

describe('a mark at the end of a text', () => {
  it.each([
    ['Who pays? [question]', 'paragraph question: Who pays?'],
    ['Who pays [Question]?', 'paragraph question: Who pays?'],
    ['Who pays? [guiding question]', 'paragraph question: Who pays?'],
    ['Who pays? [not a question]', 'paragraph notQuestion: Who pays?'],
    ['Who pays? [NOT-A-QUESTION]', 'paragraph notQuestion: Who pays?'],
    ['Who pays? [ not  a-question ]', 'paragraph notQuestion: Who pays?'],
    ['Who pays?\n[no question]', 'paragraph notQuestion: Who pays?'],
    ['**Who pays? [question]**', 'paragraph question: Who pays?'],
    ['Who pays? **[question]**', 'paragraph question: Who pays?'],
    ['Who pays? ［question］', 'paragraph question: Who pays?'],
    ['The landings [heading]', 'heading1 heading: The landings'],
    ['The landings [heading]:', 'heading1 heading: The landings:'],
    ['# The landings [text]', 'paragraph text: The landings'],
    ['# Who pays? [question]', 'paragraph question: Who pays?'],
    ['# Who pays? [not a question]', 'heading1 notQuestion: Who pays?'],
    ['# The landings [heading]', 'heading1 heading: The landings'],
    ['- Who pays? [question]', 'item question: Who pays?'],
    ['- Who pays? [text]', 'item text: Who pays?'],
    ['- [x] Done [not a question]', 'item notQuestion: Done'],
  ])('%s', (markdown, expected) => {
    const { shown, said } = read(markdown)
    expect(shown).toEqual([expected])
    expect(said).toEqual([])
  })

  it.each([
    'Who pays? [question] [moderator only]',
    'Who pays? [moderator only] [question]',
    'Who pays? [moderator only]\n[question]',
  ])('stands on either side of an audience mark: %s', (markdown) => {
    const { blocks, said } = read(markdown)
    expect(blocks).toMatchObject([{ stated: 'question', audience: ['moderator'] }])
    expect(blockText(blocks[0] as Block)).toBe('Who pays?')
    expect(said).toEqual([])
  })

  it('leaves no trace in an id', () => {
    for (const [plain, marked] of [
      ['Who pays?', 'Who pays? [question]'],
      ['The landings', 'The landings [heading]'],
      ['# The landings', '# The landings [text] '],
      ['- one\n- two', '- one [question]\n- two [text]'],
    ] as const) {
      const [a, b] = [read(plain).blocks[0], read(marked).blocks[0]]
      expect(b?.id).toBe(a?.id)
      if (a?.type === 'list' && b?.type === 'list')
        expect(b.children.map((item) => item.id)).toEqual(a.children.map((item) => item.id))
    }
  })

  it.each([
    '[question]',
    '[text]',
    'See the annex [test]',
    'See the annex [next]',
    'See the annex [tekst 2]',
    'From the public [hearing]',
    'From the public [heating]',
    'See [Question 3]',
    'A [new question]',
    'It is [in question]',
    'It is so (question)',
    'It is so (not a question)',
    'See [the question of boats]',
    'See [text](https://example.org)',
    'See [text]\n\n[text]: https://example.org',
    '    code [text]',
    '| a | b |\n|-|-|\n| c | d [text] |',
  ])('%s is only words', (markdown) => {
    const { blocks, said } = read(markdown)
    expect(blocks[0]?.stated).toBeUndefined()
    expect(said).toEqual([])
  })

  it.each([
    ['Who pays? [qestion]', '[question]'],
    ['Who pays? [questions]', '[question]'],
    ['Who pays? [quesiton]', '[question]'],
    ['The landings [headng]', '[heading]'],
    ['Who pays? [not a qestion]', '[not a question]'],
    ['Who pays? [nto a question]', '[not a question]'],
    ['Who pays? [qestion] [moderator only]', '[question]'],
  ])('%s is an error, with what was meant', (markdown, meant) => {
    const { list } = readForTest(`Before.\n\n${markdown}`)
    expect(list.all).toMatchObject([{ name: 'mark-misspelt', severity: 'error', place: { line: 3 } }])
    expect(list.all[0]?.fix).toContain(`“${meant}”`)
  })

  it('points at the bracket', () => {
    const { list } = readForTest('Line one\nWho pays? [qestion]')
    expect(list.all[0]?.place).toEqual({ line: 2, column: 11, endLine: 2, endColumn: 20 })
  })

  it('reports two marks that differ, and not one that is there twice', () => {
    expect(read('Who pays? [question] [text]').said).toEqual(['marks-differ@1'])
    expect(read('Who pays? [question] [question]')).toMatchObject({
      shown: ['paragraph question: Who pays?'],
      said: [],
    })
  })

  it('reports a mark that more lines follow', () => {
    const { shown, said } = read('One\nThe landings [heading]\nAll towns have one.')
    expect(said).toEqual(['mark-without-effect@2'])
    expect(shown[0]).toContain('[heading]')
  })
})

describe('a paragraph that is a heading', () => {
  it.each([
    ['# Title\n\nX [heading]', 2],
    ['# Title\n\n### Part\n\nX [heading]', 3],
    ['# Part\n\n# Part two\n\nX [heading]', 1],
    ['## Part\n\n### Inner\n\n## Part two\n\nX [heading]', 2],
    ['Words.\n\nX [heading]', 1],
  ])('%j is as deep as the sections', (markdown, depth) => {
    expect(read(markdown).blocks.at(-1)).toMatchObject({ type: 'heading', depth })
  })

  it('cuts the list that it was an item of', () => {
    const { shown, blocks, said } = read(
      '1. one\n2. The landings [heading]\n\n   All towns have one.\n3. three\n4. four [moderator only]',
    )
    expect(shown).toEqual([
      'item undefined: one',
      'heading1 heading: The landings',
      'paragraph undefined: All towns have one.',
      'item undefined: three',
      'item undefined: four',
    ])
    expect(blocks.at(-1)).toMatchObject({ type: 'list', start: 3, place: { line: 5 }, audience: 'all' })
    expect(said).toEqual([])
  })

  it('takes its audience mark along, over all below it', () => {
    const { blocks } = read('## A\n\n- The landings [heading] [moderator only]\n\nSecret.\n\n## B\n\nOpen.')
    expect(blocks.map((block) => String(block.audience))).toEqual([
      'all',
      'moderator',
      'moderator',
      'all',
      'all',
    ])
  })

  it('restricts nothing behind a container whose list it was in', () => {
    const { blocks } = read(':::for{moderator}\n- The landings [heading]\n:::\n\nOpen.')
    expect(blocks.map((block) => String(block.audience))).toEqual(['moderator', 'all'])
  })

  it('never opens what a heading restricts', () => {
    const { blocks } = read('## A [moderator only]\n\nX [heading]\n\nSecret.\n\n## B\n\nOpen.')
    expect(blocks.map((block) => String(block.audience))).toEqual([
      'moderator',
      'moderator',
      'moderator',
      'all',
      'all',
    ])
    expect(blocks[1]).toMatchObject({ depth: 3 })
  })

  it('has no effect inside a quote or a nested list, which is reported', () => {
    expect(read('> X [heading]').said).toEqual(['mark-without-effect@1'])
    expect(read('- a\n  - X [heading]').said).toEqual(['mark-without-effect@2'])
  })
})

it('a heading whose audience mark covers a section can not become text', () => {
  for (const mark of ['[text] [moderator only]', '[moderator only] [question]']) {
    const { said, blocks } = read(`## A ${mark}\n\nSecret.`)
    expect(said).toEqual(['audience-mark-misplaced@1'])
    expect(blocks[0]?.audience).toEqual(['moderator'])
  }
})

it('takes no time over a text full of brackets', () => {
  const place = { line: 1, column: 1, endLine: 1, endColumn: 1 }
  for (const value of ['[question] '.repeat(50_000), '[text]\n'.repeat(50_000), '['.repeat(500_000)]) {
    const start = process.cpuUsage()
    takeStatedMark([{ type: 'text', value }], place, { report: () => {} })
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(1500)
  }
})
