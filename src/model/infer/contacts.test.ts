import { expect, test } from 'vitest'
import { findContactsOf } from './contacts.ts'
import { contextOf } from './testing/context-of.ts'

const contacts = (markdown: string) =>
  findContactsOf(
    contextOf(`# Quiet harbours\n\nWords on harbours that nobody reads at night.\n\n${markdown}`),
    new Set(),
  ).map(({ name, role, email, phone, url }) => [name, role, email, phone, url])

test('lines under a label', () => {
  expect(contacts('Contact: Ana Ruiz, ana@example.org, +41 22 555 01 02\n')).toEqual([
    ['Ana Ruiz', null, 'ana@example.org', '+41 22 555 01 02', null],
  ])
  expect(contacts('Contact : Lise Carne, Ligue du fleuve, lise [at] example.org\n')).toEqual([
    ['Lise Carne', 'Ligue du fleuve', 'lise [at] example.org', null, null],
  ])
  expect(contacts('E-mail: harbours@example.org\n')).toEqual([
    [null, null, 'harbours@example.org', null, null],
  ])
})

test('a contact on several lines, and several contacts', () => {
  const text =
    '## Contact\n\nAna Ruiz  \nProgramme Officer  \nana@example.org  \nTel.: 022 555 01 02\n\nPer Lund, Port of Vik  \nper@example.org\n'
  expect(contacts(text)).toEqual([
    ['Ana Ruiz', 'Programme Officer', 'ana@example.org', '022 555 01 02', null],
    ['Per Lund', 'Port of Vik', 'per@example.org', null, null],
  ])
  expect(
    contacts('## Contacts\n\n- Ana Ruiz (<ana@example.org>)\n- Per Lund, https://example.org/per\n'),
  ).toEqual([
    ['Ana Ruiz', null, 'ana@example.org', null, 'mailto:ana@example.org'].with(4, null),
    ['Per Lund', null, null, null, 'https://example.org/per'],
  ])
})

test('names beside addresses anywhere; addresses without a name are not whom to ask', () => {
  expect(contacts('Please write to Ana Ruiz at ana@example.org before May.\n')).toEqual([
    ['Ana Ruiz', null, 'ana@example.org', null, null],
  ])
  expect(contacts('Register at register@example.org.\n')).toEqual([])
  expect(contacts('The hall opens at 12:00 on 19 May 2021.\n')).toEqual([])
})

test('a link to an address is one', () => {
  expect(contacts('Contact: [Ana Ruiz](mailto:ana@example.org?subject=noise)\n')).toEqual([
    ['Ana Ruiz', null, 'ana@example.org', null, null],
  ])
})

test('speakers are no contacts of the session', () => {
  expect(contacts('## Speakers\n\n- Ana Ruiz, Port of Vik, ana@example.org\n')).toEqual([])
  expect(contacts('Moderator: Ana Ruiz, ana@example.org\n')).toEqual([])
  expect(contacts('Focal point: Ana Ruiz, ana@example.org\n')).toHaveLength(1)
})

test('who may see the line may see the contact', () => {
  const [one] = findContactsOf(
    contextOf('# Ports\n\n## Contact\n\nAna Ruiz, +41 22 555 01 02 [moderator only]\n'),
    new Set(),
  )
  expect([one?.name, one?.phone, one?.audience]).toEqual(['Ana Ruiz', '+41 22 555 01 02', ['moderator']])
})
