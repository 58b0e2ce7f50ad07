// The shapes in which briefs write their agenda.
import { expect, test } from 'vitest'
import { briefOf, wordsOf } from '../../testing/brief-of.ts'

const agenda = (markdown: string) =>
  briefOf(`# Harbour day\n\nThe towns share one harbour.\n\n${markdown}\n`).brief.agenda.map(
    ({ start, end, duration, text }) =>
      `${start ?? '-'}–${end ?? '-'}${duration === null ? '' : ` ${duration} min`} ${wordsOf(text)}`,
  )

test.each([
  ['lines', '## Programme\n\n09:00 Welcome\n\n09:30-10:00: Fees', ['09:00–- Welcome', '09:30–10:00 Fees']],
  [
    'brackets',
    '## Day\n\n- [09:00-09:30] Welcome\n- [09:30-10:00] Fees',
    ['09:00–09:30 Welcome', '09:30–10:00 Fees'],
  ],
  [
    'headings',
    '## [09:00-09:30] Welcome\n\nTea.\n\n## [09:30-10:00] [Fees](https://example.org)\n\nText.',
    ['09:00–09:30 Welcome', '09:30–10:00 Fees'],
  ],
  [
    'times on their own lines',
    '## Programme\n\n09:00\n\nWelcome\n\n09:30\n\nFees\n\nA talk.',
    ['09:00–- Welcome', '09:30–- Fees'],
  ],
  [
    'a length behind a time of its own',
    '## Programme\n\n09:00~09:10 (10 min)\n\n● Welcome\n\n09:10~09:30 (20 min)\n\nFees',
    ['09:00–09:10 10 min Welcome', '09:10–09:30 20 min Fees'],
  ],
  [
    'a word that says when and what',
    '## プログラム\n\n10:00 開会\n\n10:10 渡し船の話\n\n11:00 閉会',
    ['10:00–- 開会', '10:10–- 渡し船の話', '11:00–- 閉会'],
  ],
  [
    'columns typed as code',
    '## Agenda\n\n```\n18:30  Welcome        (chairs, 5 min)\n18:35  Fees           (Ida Holm)\n18:50  Tea\n```',
    ['18:30–- 5 min Welcome (chairs, 5 min)', '18:35–- Fees (Ida Holm)', '18:50–- Tea'],
  ],
  [
    'noon in Latin America',
    '## Programa\n\n11:00 a. m. Muelles\n\n12:00 m. Almuerzo',
    ['11:00–- Muelles', '12:00–- Almuerzo'],
  ],
  [
    'an item that goes on',
    '## Programme\n\n09:00\n\nFees,\n\nincluding tolls\n\n10:00\n\nTea',
    ['09:00–- Fees, including tolls', '10:00–- Tea'],
  ],
  [
    'lengths without clock times',
    '## Agenda\n\n1. Welcome (5 min)\n2. Fees (1 hour)\n3. Tea',
    ['-–- 5 min Welcome (5 min)', '-–- 60 min Fees (1 hour)', '-–- Tea'],
  ],
  [
    'a break without a time',
    '## Programme\n\n09:00 Welcome\n\nCoffee break\n\n10:00 Fees',
    ['09:00–- Welcome', '-–- Coffee break', '10:00–- Fees'],
  ],
  [
    'a table',
    '| Time | Item | Speaker |\n|---|---|---|\n| 09:00 | Welcome | Ida Holm |\n| 09:30–10:00 | Fees | |',
    ['09:00–- Welcome', '09:30–10:00 Fees'],
  ],
  [
    'a table with its times elsewhere',
    '## Agenda\n\n| Who | What | Notes |\n|---|---|---|\n| Ida Holm | Welcome | 09:00 |\n| Per Lund | Fees | |',
    ['09:00–- Welcome', '-–- Fees'],
  ],
])('%s', (_, markdown, expected) => expect(agenda(markdown)).toEqual(expected))

test.each([
  ['the time of the session itself', 'Time: 09:00–10:00\n\nText.'],
  ['one time in prose', 'The ferry leaves at 09:00 sharp, and the next one does not leave at all.'],
])('none: %s', (_, markdown) => expect(agenda(markdown)).toEqual([]))
