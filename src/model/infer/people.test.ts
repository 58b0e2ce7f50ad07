import { expect, test } from 'vitest'
import { briefOf } from '../../testing/brief-of.ts'

const people = (markdown: string) =>
  briefOf(markdown).brief.people.map(({ name, roles, affiliation }) => [name, roles.join(' '), affiliation])

test('role: name, position', () => {
  expect(
    people('# Ferries\n\nModerator: Ida Holm, Mayor of Osby\n\nRapporteure : Lise Carne (Ligue du fleuve)\n'),
  ).toEqual([
    ['Ida Holm', 'moderator', 'Mayor of Osby'],
    ['Lise Carne', 'rapporteur', 'Ligue du fleuve'],
  ])
})

test('several in one line, and parts that can be set apart', () => {
  const { brief } = briefOf('# Ferries\n\nSpeakers: Ida Holm, Osby; Per Lund, Vik\n')
  expect(brief.people.map((one) => one.name)).toEqual(['Ida Holm', 'Per Lund'])
  const [first, second] = brief.people
  const block = first?.from[0]?.block
  expect(first?.parts).toEqual([
    {
      role: { block, start: 0, end: 8 },
      name: { block, start: 10, end: 18 },
      detail: { block, start: 20, end: 24 },
    },
  ])
  expect(second?.id).not.toBe(first?.id)
})

test.each([
  ['Speaker: Ida Holm (Osby)', 'Osby'],
  ['Speaker: Ida Holm, Osby (TBC)', 'Osby (TBC)'],
  ['Speaker: Ida Holm (Osby), Mayor', '(Osby), Mayor'],
])('the rest of %j is set apart with its brackets in pairs', (line, rest) => {
  const { brief } = briefOf(`# Ferries\n\n${line}\n`)
  const detail = brief.people[0]?.parts[0]?.detail
  expect(detail && line.slice(detail.start, detail.end)).toBe(rest)
})

test('lists under a heading, with dash, brackets, and a role of their own', () => {
  const list =
    '## Panellists\n\n- Ida Holm – River league\n- Per Lund (moderator)\n- Signe Ask, Ferry captain, Vik\n- To be confirmed\n'
  expect(people(list)).toEqual([
    ['Ida Holm', 'panellist', 'River league'],
    ['Per Lund', 'moderator', null],
    ['Signe Ask', 'panellist', 'Ferry captain, Vik'],
  ])
})

test('tables with columns of names and roles', () => {
  const table =
    '## Who\n\n| Name | Role | Organisation |\n|---|---|---|\n| Ida Holm | Chair | River league |\n| Per Lund | Cook | |\n'
  expect(people(table)).toEqual([
    ['Ida Holm', 'chair', 'River league'],
    ['Per Lund', 'Cook', null],
  ])
})

test('front matter: a name, a list, maps; as blocks that print them', () => {
  const { brief } = briefOf(
    '---\nmoderator: Ida Holm, Osby\nspeakers:\n  - name: Per Lund\n    affiliation: Vik\n  - name: Signe Ask\n    role: rapporteur\n---\n\n# Ferries\n',
  )
  expect(brief.people.map((one) => [one.name, one.roles[0], one.affiliation])).toEqual([
    ['Ida Holm', 'moderator', 'Osby'],
    ['Per Lund', 'speaker', 'Vik'],
    ['Signe Ask', 'rapporteur', null],
  ])
  const ids = brief.extras.flatMap((block) =>
    block.type === 'list' ? block.children.map((item) => item.id) : [],
  )
  expect(brief.people.map((one) => one.from[0]?.block)).toEqual(ids)
})

test('one with two roles is one person; a restricted one stays apart', () => {
  const { brief } = briefOf(
    '# Ferries\n\nChair: Ida Holm\n\nSpeaker: Ida Holm\n\nSpeaker: Per Lund [moderator only]\n',
  )
  expect(brief.people.map((one) => [one.name, one.roles, one.audience])).toEqual([
    ['Ida Holm', ['chair', 'speaker'], 'all'],
    ['Per Lund', ['speaker'], ['moderator']],
  ])
})

test('what is no person', () => {
  expect(people('## Speakers\n\n- speakers to be confirmed\n- Boats and how they float\n')).toEqual([])
  expect(people('## Context\n\n- Ida Holm\n- Per Lund\n')).toEqual([])
})

test('kinds', () => {
  const { brief } = briefOf('# Ferries\n\nHost: University of Vik\n\nChair: The Mayor of Osby\n')
  expect(brief.people.map((one) => one.kind)).toEqual(['organisation', 'office'])
})
