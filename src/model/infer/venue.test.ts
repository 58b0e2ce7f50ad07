import { expect, test } from 'vitest'
import { briefOf } from '../../testing/brief-of.ts'

const prose =
  'The towns on the sound share one harbour, one ferry and one bill, and for thirty years nobody asked why.'
const venue = (markdown: string) => briefOf(markdown).brief.venue?.value ?? null

test.each([
  ['a label', '# Harbour\n\nVenue: Rope Hall, Osby\n', 'Rope Hall, Osby'],
  [
    'a label that asks',
    `# Hafen\n\n**Wo?** Alte Reeperbahn, Osby\n\n## Worum es geht\n\n${prose}\n`,
    'Alte Reeperbahn, Osby',
  ],
  [
    'a heading that asks',
    `# Harbour\n\n## Where?\n\nOld Customs House\n\nQuay Street 3, Osby\n\n## What\n\n${prose}\n`,
    'Old Customs House',
  ],
  [
    'a heading in Spanish',
    `# Puerto\n\n## ¿Dónde?\n\nCasa de la Aduana\n\n## Programa\n\n${prose}\n`,
    'Casa de la Aduana',
  ],
  [
    'a line at the top that names a room',
    `Tue 28 October 2025\n18:00 - 20:00\nThe price of rope\nRope Hall, 3rd floor, Osby\n\n${prose}\n`,
    'Rope Hall, 3rd floor, Osby',
  ],
  [
    'the last of the lines at the top',
    `Tue 28 October 2025\n18:00 - 20:00\nThe price of rope\nORS\nAndava Osby\n\n${prose}\n`,
    'Andava Osby',
  ],
  ['a sentence', `# Harbour\n\nThe meeting will take place in Osby on 3 May 2027. ${prose}\n`, 'Osby'],
  ['a sentence: online', `# Harbour\n\nThe workshop will take place online in May. ${prose}\n`, 'online'],
  [
    'a room with a colon',
    `# Harbour\n\n${prose}\n\nRope Hall:\n\n- Ida Holm, Director, Osby\n- Per Lund, Director, Vik\n`,
    'Rope Hall',
  ],
])('%s', (_, markdown, expected) => expect(venue(markdown)).toBe(expected))

test.each([
  ['a place in a story', `# Harbour\n\n${prose} The pilots meet again in spring.\n`],
  ['the subject of the work', `# Harbour\n\nThis talk will further the work on ropes in the ORS.\n`],
  ['not yet known', '# Harbour\n\nVenue: to be confirmed\n'],
])('none: %s', (_, markdown) => expect(venue(markdown)).toBeNull())

test('who makes the session stands above the place', () => {
  const { brief } = briefOf(
    `Tue 28 October 2025\n18:00 - 20:00\nThe price of rope\nSide event\nMinistry of Ferries\nRope Hall, Osby\n\n${prose}\n`,
  )
  expect([brief.kicker?.value, brief.organiser?.value, brief.venue?.value]).toEqual([
    'Side event',
    'Ministry of Ferries',
    'Rope Hall, Osby',
  ])
  expect(brief.people.map(({ name, kind }) => [name, kind])).toEqual([
    ['Ministry of Ferries', 'organisation'],
  ])
})
