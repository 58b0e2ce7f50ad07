import { expect, test } from 'vitest'
import { DiagnosticList } from '../../diagnostics/report.ts'
import { findSeveralSessions, reportSeveralSessions } from './several-sessions.ts'
import { contextOf } from './testing/context-of.ts'

const starts = (markdown: string, language = 'en') =>
  findSeveralSessions(contextOf(markdown, language)).map(({ line, endLine }) => [line, endLine])

const session = (heading: string) =>
  `${heading}\n\nDate: 19 May 2021\n\nVenue: Hall 2\n\nQuiet ports are on the agenda of many towns.\n\n`

test('numbered headings, each with its own date and place', () => {
  const text = `# Harbour week\n\n${session('## Session 1: Noise')}${session('## Session 2: Light')}`
  expect(starts(text)).toEqual([
    [3, 10],
    [11, 17],
  ])
  expect(starts(session('# Session 1: Noise') + session('# Session 2: Light'))).toHaveLength(2)
})

test('in other languages, as bare lines, with questions and people of their own', () => {
  const french = (n: number) =>
    `## Séance ${n}\n\n### Questions directrices\n\n- Comment faire ?\n\n### Intervenants\n\n- Lise Carne, Ligue du fleuve\n\n`
  expect(starts(`# Semaine du port\n\n${french(1)}${french(2)}${french(3)}`, 'fr')).toHaveLength(3)
  expect(
    starts('Panel A\n\n19 May 2021, 12:00\n\nWords.\n\nPanel B\n\n20 May 2021, 12:00\n\nWords.\n'),
  ).toHaveLength(2)
})

test('blocks of fields that begin again', () => {
  const fields = (title: string, day: number) =>
    `Title: ${title}\nDate: ${day} May 2021\nVenue: Hall 2\n\nWords.\n\n`
  expect(starts(`${fields('Noise', 19)}---\n\n${fields('Light', 20)}`)).toHaveLength(2)
})

test('one session and its agenda are one', () => {
  const agenda =
    '## Agenda\n\n### Session 1: Noise\n\n19 May 2021, 12:00\n\nSpeakers: Ana Ruiz\n\n### Session 2: Light\n\n19 May 2021, 13:00\n\nSpeakers: Per Lund\n'
  expect(starts(`# Ports\n\n19 May 2021\n\n${agenda}`)).toEqual([])
  const timed =
    '## Session 1: Noise, 12:00–13:00\n\nSpeakers: Ana Ruiz\n\n## Session 2: Light, 13:00–14:00\n\nSpeakers: Per Lund\n'
  expect(starts(`# Ports\n\n19 May 2021\n\n${timed}`)).toEqual([])
  const plain =
    '## Session 1: Noise\n\n12:00\n\nSpeakers: Ana Ruiz\n\n## Session 2: Light\n\n13:00\n\nSpeakers: Per Lund\n'
  expect(starts(`# Ports\n\n19 May 2021\n\n${plain}`)).toEqual([])
  expect(starts('# Ports\n\n- Session 1: Noise\n- Session 2: Light\n')).toEqual([])
  expect(
    starts('# Session 1: Noise\n\nDate: 19 May 2021\n\nVenue: Hall 2\n\nIt goes on in Session 2.\n'),
  ).toEqual([])
  expect(starts('Title: Noise\nDate: 19 May 2021\n\nTopic: Noise at night, and how to end it.\n')).toEqual([])
})

test('the message tells the lines and none of the words', () => {
  const list = new DiagnosticList('week.md')
  const text = `# Harbour week\n\n${session('## Session 1: Noise')}${session('## Session 2: Light')}`
  reportSeveralSessions(findSeveralSessions(contextOf(text)), list.report)
  const [only] = list.all
  expect([only?.code, only?.severity]).toEqual(['BP415', 'warning'])
  expect(`${only?.what} ${only?.fix}`).toContain('3–10, 11–17')
  expect(`${only?.what} ${only?.fix}`).not.toContain('Noise')
})
