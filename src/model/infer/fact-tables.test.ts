// Facts, questions and people in tables, as forms in Word have them.
import { describe, expect, it } from 'vitest'
import { briefOf, factsOf, textOf, wordsOf } from '../../testing/brief-of.ts'

describe('facts in pairs side by side', () => {
  const table =
    '# Harbour fees\n\n| Date | 12 May 2027 | Time | 10:00-11:30 |\n|-|-|-|-|\n| Venue | Room 4, Old House | | |\n| Status | final | Version | 3 |\n'

  it('are read, and the cover stands for their table', () => {
    const { brief } = briefOf(`${table}\n## Background\n\nA text.\n`)
    expect(factsOf(brief)).toEqual({
      title: 'Harbour fees',
      date: '2027-05-12',
      start: '10:00',
      end: '11:30',
      venue: 'Room 4, Old House',
    })
    expect([brief.record.status?.value, brief.record.version?.value]).toEqual(['final', '3'])
    expect(brief.sections.map(({ blocks }) => textOf(blocks))).toEqual([['A text.']])
  })

  it.each(['| Date | Time | Venue | Title |', '| Date | 12 May 2027 | Ferry | Tide |'])(
    'none in a row that holds something else: %s',
    (row) => {
      const { brief } = briefOf(`# Harbour fees\n\n## Background\n\n${row}\n|-|-|-|-|\n| a | b | c | d |\n`)
      expect(factsOf(brief)).toEqual({ title: 'Harbour fees' })
    },
  )
})

it.each(['Séance sur les frais portuaires', 'Session sur les frais', 'Séance'])(
  'a date below the title “%s” is no title',
  (title) => {
    const { brief } = briefOf(
      `# ${title}\n\n12 mai 2027\n\n## Contexte\n\nLe port fait payer chaque bateau.\n`,
    )
    expect(factsOf(brief)).toMatchObject({ title, date: '2027-05-12' })
  },
)

describe('a table whose first row nothing marks as its header', () => {
  /** As Word has it where only the look of the table makes its first row bold. */
  const read = (markdown: string) =>
    briefOf(`# Harbour fees\n\n${markdown}\n`, (root) => {
      for (const node of root.children) if (node.type === 'table') node.data = { headerRows: 0 }
    }).brief
  const isHeader = (brief: ReturnType<typeof read>) =>
    brief.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.type === 'table' ? [block.rows[0]?.header] : [])),
    )

  it('has people below known heads', () => {
    const brief = read(
      '## Speakers\n\n| Role | Name | Organisation |\n|-|-|-|\n| Moderator | Anna Berg | Quay Board |\n| Speaker | Jonas Lind | Ferry Union |',
    )
    expect(brief.people.map(({ name, roles }) => [name, ...roles])).toEqual([
      ['Anna Berg', 'moderator'],
      ['Jonas Lind', 'speaker'],
    ])
    expect(isHeader(brief)).toEqual([true])
  })

  it('has questions below their head', () => {
    const brief = read('## Topics\n\n| No | Question |\n|-|-|\n| 1 | Who pays? |\n| 2 | Who gains? |')
    expect(brief.questions.map(({ text }) => wordsOf(text))).toEqual(['Who pays?', 'Who gains?'])
  })

  it.each(['| Venue | Room 4 |', '| Moderator | Anna Berg |', '| Fees | Boats |', '| Name | |'])(
    'is none where they are no heads: %s',
    (row) => expect(isHeader(read(`## Topics\n\n${row}\n|-|-|\n| a | b |`))).toEqual([false]),
  )

  it('has questions without any heads in a section for them', () => {
    const rows = '| 1 | Who pays? |\n|-|-|\n| 2 | Who gains? |\n| Why now? | It is late, they say. |'
    expect(read(`## Guiding questions\n\n${rows}`).questions.map(({ text }) => wordsOf(text))).toEqual([
      'Who pays?',
      'Who gains?',
    ])
    expect(read(`## Background\n\n${rows}`).questions).toEqual([])
  })
})

describe('marks of questions in cells', () => {
  const read = (cell: string, topic = 'Fees') =>
    briefOf(`# Harbour fees\n\n## Background\n\n| Topic | Question |\n|-|-|\n| ${topic} | ${cell} |\n`)
  const asked = (cell: string, topic?: string) =>
    read(cell, topic).brief.questions.map(({ text, because }) => `${wordsOf(text)} (${because})`)

  it('say what the words of their cell are, and are not printed', () => {
    expect(asked('Tell us all [question]')).toEqual(['Tell us all (corrected by you)'])
    expect(asked('Who pays? [not a question]')).toEqual([])
    expect(asked('Who pays?', 'Tell us [question]')).toEqual([
      'Tell us (corrected by you)',
      'Who pays? (in a column for questions)',
    ])
    const { brief } = read('Tell us all [question] [moderator only]')
    expect(brief.questions.map(({ audience }) => audience)).toEqual([['moderator']])
    expect(textOf(brief.sections.flatMap(({ blocks }) => blocks)).join()).not.toContain('[')
  })

  it.each(['Steering [heading]', '[question]'])('a mark without effect is told: %s', (cell) => {
    expect(read(cell).said).toContain('mark-without-effect')
  })
})
