// The shapes in which briefs name people, each with why it is or is not one.
import { describe, expect, test } from 'vitest'
import { briefOf } from '../../testing/brief-of.ts'

const people = (markdown: string) =>
  briefOf(markdown).brief.people.map(({ name, roles, affiliation }) =>
    [roles.join('+') || '-', name, affiliation].filter((part) => part !== null).join(' | '),
  )

/** Enough of a brief around it that the lines are no title. */
const page = (lines: string) =>
  `# The quiet harbour\n\nThe towns on the sound share one harbour and one bill for it.\n\n${lines}\n`

describe('behind a label', () => {
  test.each([
    ['Moderator: Ida Holm, Mayor of Osby', ['moderator | Ida Holm | Mayor of Osby']],
    ['Keynote Speaker : Ida Holm', ['speaker | Ida Holm']],
    ['Chairperson:Dr. Ida Holm, Osby', ['chair | Dr. Ida Holm | Osby']],
    [
      'Speakers: Ida Holm, Per Lund, Signe Ask',
      ['speaker | Ida Holm', 'speaker | Per Lund', 'speaker | Signe Ask'],
    ],
    ['Speakers: Ida Holm and Per Lund', ['speaker | Ida Holm', 'speaker | Per Lund']],
    ['Participants: Ida Holm, Per Lund', ['participant | Ida Holm', 'participant | Per Lund']],
    ['Speaker: Ida Holm, Hong Kong', ['speaker | Ida Holm | Hong Kong']],
    ['Organiser(s): ORS', ['organiser | ORS']],
    [
      'Chair: Senior representative of the Ferry Commission',
      ['chair | Senior representative of the Ferry Commission'],
    ],
    ['Modération : Lise Carne (Ligue du fleuve)', ['moderator | Lise Carne | Ligue du fleuve']],
    ['Moderation: Jörg Weiß, Leiter des Hafenamts', ['moderator | Jörg Weiß | Leiter des Hafenamts']],
    ['Moderadora: Ana Ruiz, Directora del Puerto', ['moderator | Ana Ruiz | Directora del Puerto']],
    ['Модератор: Анна Берг, директор порта', ['moderator | Анна Берг | директор порта']],
    ['Speaker: to be confirmed', []],
    ['Participants: everybody is welcome', []],
  ])('%s', (line, expected) => expect(people(page(line))).toEqual(expected))

  test('nothing behind it: the lines below are the people', () => {
    expect(
      people(
        page('Panellists:\n\n- Ida Holm, Osby\n- Principal Secretary, Vik\n\nAnna Carlsson wrote the paper.'),
      ),
    ).toEqual(['panellist | Ida Holm | Osby', 'panellist | Principal Secretary | Vik'])
  })

  test('the first of several lines has the label', () => {
    expect(
      people(
        page(
          '## Speakers\n\nSpeakers: Ms. HOLM Ida, Partner at Holm & Ask\nMr. Per Lund, Counsel\nMr. Jens Vik, Counsel at the Harbour Court of Sund',
        ),
      ),
    ).toEqual([
      'speaker | Ms. HOLM Ida | Partner at Holm & Ask',
      'speaker | Mr. Per Lund | Counsel',
      'speaker | Mr. Jens Vik | Counsel at the Harbour Court of Sund',
    ])
  })
})

describe('below a heading', () => {
  test.each([
    ['## Speakers', ['speaker | Ida Holm | River league']],
    ['## Confirmed speakers', ['speaker | Ida Holm | River league']],
    ['## Speakers/Panellists (all tbc)', ['speaker | Ida Holm | River league']],
    ['## Programme committee', ['team | Ida Holm | River league']],
    ['## Background', []],
  ])('%s', (heading, expected) =>
    expect(people(page(`${heading}\n\nIda Holm – River league`))).toEqual(expected),
  )

  test('names, names with a position and no comma, handles', () => {
    expect(
      people(
        page(
          '## Panellists\n\n- Ida Holm Country Director, Ferry Bank\n- [@perlund](https://example.org/p)\n- Signe Ask',
        ),
      ),
    ).toEqual([
      'panellist | Ida Holm | Country Director, Ferry Bank',
      'panellist | @perlund',
      'panellist | Signe Ask',
    ])
  })

  test('introduced in sentences', () => {
    expect(people(page('## Speakers\n\n_Ida Holm is the director of the River league. She rows._'))).toEqual([
      'speaker | Ida Holm',
    ])
    expect(people(page('Ida Holm will present the new fees.'))).toEqual(['speaker | Ida Holm'])
    expect(people(page('Ida Holm is the director of the River league.'))).toEqual([])
  })
})

describe('in an agenda', () => {
  test('below an item, in it, and in brackets', () => {
    const lines =
      '09:00 Welcome by Ms Ida Holm, Mayor of Osby\n09:20 Fees (Presenters: Per Lund and Signe Ask)\n09:40 Debate\nJens Vik, Director, Ferry Bank\n10:00 Coffee'
    expect(people(page(`## Programme\n\n${lines}`))).toEqual([
      'speaker | Ms Ida Holm | Mayor of Osby',
      'speaker | Per Lund',
      'speaker | Signe Ask',
      'speaker | Jens Vik | Director, Ferry Bank',
    ])
  })

  test('several with one organisation', () => {
    expect(
      people(page('## Programme\n\n09:00\n\nFees\n\nIda HOLM, Per LUND - Ferry Bank.\n\n10:00\n\nThe end')),
    ).toEqual(['speaker | Ida HOLM', 'speaker | Per LUND | Ferry Bank.'])
  })

  test('topics in capitals are no names', () => {
    expect(
      people(page('## Programme\n\n09:00\n\nThe Quiet Harbour\n\nOpen Boat Day\n\n10:00\n\nGreen Ferries')),
    ).toEqual([])
  })
})

describe('one person', () => {
  test('titles aside, named twice', () => {
    expect(
      people(page('## Agenda\n\n1. Dr Ida Holm (10 min)\n2. Coffee\n\n## Speakers\n\nIda Holm is a pilot.')),
    ).toEqual(['speaker | Ida Holm'])
  })

  test('an office with or without its comma', () => {
    expect(
      people(page('Panellists:\n\n- Principal Secretary Vik\n\nChair: Principal Secretary, Vik')),
    ).toEqual(['panellist+chair | Principal Secretary Vik | Vik'])
  })
})

test('organisers in a sentence', () => {
  expect(
    people(page('The meeting is jointly organised by the River League and the National Assembly of Sund.')),
  ).toEqual(['organiser | River League', 'organiser | National Assembly of Sund'])
})

test('tables: columns, several names in a cell, rows of roles', () => {
  expect(
    people(
      page(
        '| Time | Item | Speaker |\n|---|---|---|\n| 09:00 | Fees | Ida Holm, Per Lund |\n| 10:00 | Coffee | |',
      ),
    ),
  ).toEqual(['speaker | Ida Holm', 'speaker | Per Lund'])
  expect(people(page('| | |\n|---|---|\n| Moderator | Ida Holm |\n| Room | 3 |'))).toEqual([
    'moderator | Ida Holm',
  ])
})

describe('in sentences', () => {
  test('a bold name at the start of a paragraph, under a heading for speakers', () => {
    const bios =
      '## Speakers\n\n**Ida Holm** runs the smallest ferry on the sound.\n\n**Per Lund** keeps its books.'
    expect(people(page(bios))).toEqual(['speaker | Ida Holm', 'speaker | Per Lund'])
    expect(people(page(bios.replace('Speakers', 'Background')))).toEqual([])
  })

  test('a title with its full stop behind a deed', () => {
    expect(people(page('The evening will be opened by Ms. Ida Holm and moderated by Mr. Per Lund.'))).toEqual(
      ['speaker | Ms. Ida Holm', 'moderator | Mr. Per Lund'],
    )
  })

  test('a name in a column of its own, set by tabs', () => {
    const agenda = '## Programme\n\n09:00\tOpening\tIda Holm, Mayor of Osby\n\n09:20\tFees\tDr Per Lund'
    expect(people(page(agenda))).toEqual(['speaker | Ida Holm | Mayor of Osby', 'speaker | Dr Per Lund'])
  })
})
