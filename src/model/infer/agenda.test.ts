import { expect, test } from 'vitest'
import { briefOf, wordsOf } from '../../testing/brief-of.ts'

const agenda = (markdown: string) =>
  briefOf(markdown).brief.agenda.map((item) => [item.start, item.end, wordsOf(item.text)])

test('items, lines and rows that begin with a time, under any heading', () => {
  const wanted = [
    ['09:00', null, 'Welcome'],
    ['09:15', '10:00', 'Boats'],
  ]
  expect(agenda('## Day\n\n- 09:00 Welcome\n- 09:15-10:00: Boats\n')).toEqual(wanted)
  expect(agenda('## Day\n\n09:00 Welcome\n\n09:15–10:00 Boats\n')).toEqual(wanted)
  expect(
    agenda('## Day\n\n| Time | Item |\n|---|---|\n| 09:00 | Welcome |\n| 9h15 - 10h | Boats |\n'),
  ).toEqual(wanted)
})

test('a time alone, its words below', () => {
  expect(agenda('## Programme\n\n13:00\n\nLunch\n\n13:30\n\nFerry ride\n')).toEqual([
    ['13:00', null, 'Lunch'],
    ['13:30', null, 'Ferry ride'],
  ])
})

test("the session's own time is no item", () => {
  expect(
    agenda('# Ferries\n\n3 June 2024\n\n10:00-11:30\n\n## Programme\n\n- 10:00 Welcome\n- 10:20 Boats\n'),
  ).toHaveLength(2)
})

test('durations, days and people are told, never computed', () => {
  const { brief } = briefOf(
    '# Ferries\n\nChair: Ida Holm\n\n## Programme\n\n### Monday 3 June 2024\n\n- 10:00 Welcome by Ida Holm (15 min)\n- 10:20 Boats\n',
  )
  expect(brief.agenda[0]).toMatchObject({ date: '2024-06-03', duration: 15, end: null, people: ['Ida Holm'] })
})

test('without times, the list under a heading for the agenda', () => {
  expect(agenda('## Agenda\n\n- News\n- Boats\n')).toEqual([
    [null, null, 'News'],
    [null, null, 'Boats'],
  ])
})

test('a time that not all may see makes an item that not all may see', () => {
  const { brief } = briefOf('## Programme\n\n13:00 [moderator only]\n\nLunch\n\n13:30\n\nFerry ride\n')
  expect(brief.agenda.map((item) => item.audience)).toEqual([['moderator'], 'all'])
})
