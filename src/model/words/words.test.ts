import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { audienceNames } from '../audience.ts'
import { en } from './en.ts'
import { splitForms } from './forms.ts'
import { fieldOf, headingRole, isToBeConfirmed, roleOf, wordKey } from './index.ts'
import { wordLists } from './lists.ts'
import { phrases } from './phrases.ts'
import { columnNames, fieldNames, knownRoles, markNames, namedLanguages, type Words } from './words.ts'

const languages = wordLists.map(splitForms)

/** Lists that a language may do without; `words.ts` says why. */
const mayBeEmpty = new Set([
  'shortMonths',
  'dateLinks',
  'am',
  'pm',
  'clockMinutes',
  'nameLinks',
  'titles',
  'titlesBehind',
  'roleVerbs',
  'placeLinks',
  'byWords',
  'addressees',
  'isA',
  'stopWords',
])
/** Lists that are looked for in text, where `*` stands for an ending. */
const inText = new Set([
  'headings',
  'leadIns',
  'announcements',
  'answers',
  'otherQuestions',
  'eventKinds',
  'positions',
  'organisations',
  'units',
  'documentNames',
  'takesPlace',
  'organisedBy',
  'places',
  'online',
  'otherDates',
  'breaks',
  'questionWords',
  'isA',
  'interpretation',
  'speaks',
  'roleVerbs',
  'statuses',
  'checkAgainstDelivery',
  'languageNames',
])

function everyForm(value: unknown): string[] {
  return typeof value === 'string' ? [value] : Object.values(value as object).flatMap(everyForm)
}

/** Each list with the name it is missed by: `roles.moderator`. */
function listsOf(words: Words): [string, readonly string[]][] {
  const { code: _code, script: _script, ...lists } = words
  return Object.entries(lists).flatMap(([name, value]): [string, readonly string[]][] => {
    const whole = Array.isArray(value) && value.every((one) => typeof one === 'string')
    return whole
      ? [[name, value]]
      : Object.entries(value as object).map(([key, forms]) => [`${name}.${key}`, forms as string[]])
  })
}

test('every language file is registered', () => {
  const files = readdirSync(import.meta.dirname).filter((name) => /^[a-z]{2}\.ts$/u.test(name))
  expect(languages.map(({ code }) => `${code}.ts`).sort()).toEqual(files.sort())
})

describe.each(languages)('words of $code', (words) => {
  test('hold every list that English has', () => {
    expect(Object.keys(words).sort()).toEqual([...Object.keys(en)].sort())
    const names = listsOf(words).map(([name]) => name)
    expect(names.sort()).toEqual(
      languages.find(({ code }) => code === 'en')
        ? listsOf(languages[0] as Words)
            .map(([name]) => name)
            .sort()
        : [],
    )
  })

  test('leave no list empty that is needed', () => {
    const empty = listsOf(words).filter(
      ([name, forms]) => forms.length === 0 && !mayBeEmpty.has(name.split('.')[0] as string),
    )
    expect(empty.map(([name]) => name)).toEqual([])
  })

  test('have twelve months, seven weekdays, and names for all roles, fields, columns, marks, audiences', () => {
    expect([words.months.length, words.shortMonths.length, words.weekdays.length]).toEqual([12, 12, 7])
    expect(Object.keys(words.roles).sort()).toEqual([...knownRoles].sort())
    expect(Object.keys(words.fields).sort()).toEqual([...fieldNames].sort())
    expect(Object.keys(words.columns).sort()).toEqual([...columnNames].sort())
    expect(Object.keys(words.marks).sort()).toEqual([...markNames].sort())
    expect(Object.keys(words.audiences).sort()).toEqual([...audienceNames].sort())
    expect(Object.keys(words.languageNames).sort()).toEqual([...namedLanguages].sort())
  })

  test('are lower case, each form once and without white space at its ends', () => {
    for (const [name, forms] of listsOf(words)) {
      for (const form of forms) expect(form, name).toBe(form.toLowerCase().trim())
      expect(
        forms.filter((form) => form === ''),
        name,
      ).toEqual([])
    }
  })

  test('use stems only where text is searched, and none so short that it means anything', () => {
    for (const [name, forms] of listsOf(words)) {
      const stems = forms.filter((form) => /\*(?=\s|$)/u.test(form))
      if (!inText.has(name.split('.')[0] as string)) expect(stems, name).toEqual([])
      for (const stem of stems)
        expect(stem.replace(/[^\p{L}\p{M}]/gu, '').length, `${name}: ${stem}`).toBeGreaterThan(2)
    }
  })
})

test('there are at least the languages promised', () => {
  const codes = languages.map(({ code }) => code)
  expect(codes).toEqual(expect.arrayContaining([...namedLanguages]))
  expect(everyForm(languages.map(({ months }) => months)).length).toBeGreaterThan(12 * codes.length)
})

test('look-ups know every language', () => {
  expect(fieldOf('Lieu :')).toBe('venue')
  expect(fieldOf('المكان')).toBe('venue')
  expect(fieldOf('장 소')).toBe('venue')
  expect(fieldOf('Yer')).toBe('venue')
  expect(roleOf('Ведущая')).toBe('moderator')
  expect(roleOf('主持人')).toBe('moderator')
  expect(fieldOf('Weather')).toBeNull()
})

test('Arabic is known with and without the signs of its vowels', () => {
  expect(roleOf('ميسّرة')).toBe(roleOf('ميسرة'))
  expect(fieldOf('المَكان')).toBe('venue')
  expect(isToBeConfirmed('سيُحدَّد لاحقًا')).toBe(isToBeConfirmed('سيحدد لاحقا'))
})

test('keys forget case, marks, and letters set apart', () => {
  expect(wordKey('  Venue : ')).toBe('venue')
  expect(wordKey('日 時')).toBe('日時')
  expect(wordKey('A G E N D A')).toBe('agenda')
})

test('the first word of a heading decides, and questions always', () => {
  expect(headingRole('Background and objectives of the dialogue', 'en')).toBe('background')
  expect(headingRole('Context and guiding questions', 'en-GB')).toBe('questions')
  expect(headingRole('Ordre du jour', 'en')).toBe('agenda')
  expect(headingRole('Care at the heart of local service', 'en')).toBe('other')
  expect(headingRole('Local e data', 'pt')).toBe('logistics')
})

test('phrases are found as whole words, with any ending behind a stem, and inside words where none are set apart', () => {
  const meetings = phrases('eventKinds')
  expect(meetings.isIn('At the Town-Hall')).toBe(true)
  expect(meetings.isIn('downtown halls')).toBe(false)
  expect(meetings.begins('“Town hall” for all')).toBe(true)
  expect(meetings.ends('the town hall.')).toBe(true)
  expect(phrases('positions').first('Die Abteilungsleiterinnen')).toMatchObject({ start: 4, end: 25 })
  expect(phrases('roles.moderator').first('本场的主持人：王明')).toMatchObject({ start: 3, end: 6 })
})

test('says what is not yet known', () => {
  expect(isToBeConfirmed('(TBC)')).toBe(true)
  expect(isToBeConfirmed('à confirmer')).toBe(true)
  expect(isToBeConfirmed('（未定）')).toBe(true)
  expect(isToBeConfirmed('Room 3')).toBe(false)
})
