import { describe, expect, test } from 'vitest'
import { fieldOf, headingRole, isToBeConfirmed, languages, roleOf } from './index.ts'
import { columnNames, fieldNames, knownRoles } from './words.ts'

function everyWord(lists: unknown): string[] {
  if (typeof lists === 'string') return [lists]
  return Object.values(lists as object).flatMap(everyWord)
}

describe.each(languages)('words of $code', (words) => {
  test('has twelve months and seven weekdays, none empty', () => {
    expect(words.months).toHaveLength(12)
    expect(words.shortMonths).toHaveLength(12)
    expect(words.weekdays).toHaveLength(7)
    for (const forms of [...words.months, ...words.weekdays]) expect(forms.length).toBeGreaterThan(0)
  })

  test('has words for every field, role, column and heading', () => {
    for (const name of fieldNames) expect(words.fields[name], name).not.toHaveLength(0)
    for (const name of knownRoles) expect(words.roles[name], name).not.toHaveLength(0)
    for (const name of columnNames) expect(words.columns[name], name).not.toHaveLength(0)
    for (const [name, forms] of Object.entries(words.headings)) expect(forms, name).not.toHaveLength(0)
  })

  test('has the other lists', () => {
    for (const name of [
      'questionWords',
      'leadIns',
      'eventKinds',
      'otherDates',
      'byWords',
      'announcements',
      'timeLinks',
      'addressees',
      'organisations',
      'toBeConfirmed',
      'stopWords',
      'rangeLinks',
    ] as const) {
      expect(words[name].length, name).toBeGreaterThan(0)
    }
  })

  test('is lower case throughout, so that lowered text meets it', () => {
    const { code: _code, script: _script, ...lists } = words
    for (const word of everyWord(lists)) expect(word).toBe(word.toLowerCase())
  })
})

test('look-ups know every language', () => {
  expect(fieldOf('Lieu :')).toBe('venue')
  expect(fieldOf('المكان')).toBe('venue')
  expect(roleOf('Ведущая')).toBe('moderator')
  expect(fieldOf('Weather')).toBeNull()
})

test('the first word of a heading decides, and questions always', () => {
  expect(headingRole('Background and objectives of the dialogue', 'en')).toBe('background')
  expect(headingRole('Context and guiding questions', 'en-GB')).toBe('questions')
  expect(headingRole('Ordre du jour', 'en')).toBe('agenda')
  expect(headingRole('Care at the heart of local service', 'en')).toBe('other')
  expect(headingRole('Local e data', 'pt')).toBe('logistics')
})

test('says what is not yet known', () => {
  expect(isToBeConfirmed('(TBC)')).toBe(true)
  expect(isToBeConfirmed('à confirmer')).toBe(true)
  expect(isToBeConfirmed('Room 3')).toBe(false)
})
