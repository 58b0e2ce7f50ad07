import { describe, expect, test } from 'vitest'
import { briefOf } from '../../testing/brief-of.ts'
import { findDates } from './find-dates.ts'
import { withYear } from './yearless.ts'

const facts = (markdown: string) => {
  const { brief } = briefOf(markdown)
  const values = [brief.date, brief.endDate, brief.start, brief.end, brief.timeZone].map((one) => one?.value)
  return values.filter((one) => one !== undefined)
}

const prose =
  'The ferry towns have waited for a shared timetable since the bridge was closed, and they will not wait on.'

describe('lines at the top', () => {
  test.each([
    ['3 June 2024, 10:00 until 12:00', ['2024-06-03', '10:00', '12:00']],
    ['Monday 3 June 2024 at 14:00 CEST (12:00 UTC / 8:00 EDT)', ['2024-06-03', '14:00', 'CEST']],
    ['3 June 2024, 12ET/11CT/10MT/9PT', ['2024-06-03', '12:00', 'ET']],
    ['du 6 au 8 juin 2017', ['2017-06-06', '2017-06-08']],
    ['Posted 1 May 2024\n\n3 June 2024', ['2024-06-03']],
    ['Register by 1 May 2024\n3 June 2024', ['2024-06-03']],
    ['3 July 2020\n\nDeadline for talks', []],
    ['1 May 2024: deadline for talks\n\n3 June 2024', ['2024-06-03']],
  ])('%s', (line, expected) => {
    expect(facts(`# Ferries\n\n${line}\n\n## Context\n\n${prose}`)).toEqual(expected)
  })
})

describe('sentences', () => {
  test.each([
    [
      'The session will be held on 3 June 2024 from 10:00 to 11:30 (CEST) in Vik.',
      ['2024-06-03', '10:00', '11:30', 'CEST'],
    ],
    ['The bridge fell on 4 May 2019. The session will take place on 3 June 2024 in Vik.', ['2024-06-03']],
    ['Proposals are due by 1 May 2024. The session will take place on 3 June 2024.', ['2024-06-03']],
    ['It will be held on the afternoons (CET) of 27 and 28 April 2021.', ['2021-04-27', '2021-04-28', 'CET']],
  ])('%s', (text, expected) => {
    expect(facts(`# Ferries\n\n## Context\n\n${prose}\n\n${text}`)).toEqual(expected)
  })

  test('a time far from the date is another matter', () => {
    expect(
      facts(
        `# Ferries\n\n## Context\n\nOn 3 June 2024 the towns meet in Vik, for which the boat of 09:00 is kept.`,
      ),
    ).toEqual(['2024-06-03'])
  })
})

test('headings and items, when nothing better says so', () => {
  expect(facts(`# Ferries\n\n## Context\n\n${prose}\n\n## Meeting of 3 June 2024\n\nx`)).toEqual([
    '2024-06-03',
  ])
  expect(facts(`# Ferries\n\n## Context\n\n- [2024-03-12, 13:00-14:00](https://example.org)\n- x`)).toEqual([
    '2024-03-12',
    '13:00',
    '14:00',
  ])
  expect(facts(`# Ferries\n\n5 June 2024\n\n## Meeting of 3 June 2024\n\nx`)).toEqual(['2024-06-05'])
})

describe('the year of a date without one', () => {
  const hit = (text: string) => {
    const found = findDates(text)[0]
    if (!found) throw new Error(text)
    return found
  }

  test('is told by another date when the weekday agrees', () => {
    expect(withYear(hit('Tuesday, 27 April'), ['2021-03-02'])?.date).toBe('2021-04-27')
    expect(withYear(hit('Friday, 1 January'), ['2020-12-20'])?.date).toBe('2021-01-01')
    expect(withYear(hit('Tuesday 27 to Wednesday 28 April'), ['2021-03-02'])?.endDate).toBe('2021-04-28')
  })

  test('is not without a weekday, by one that does not agree, or by two that differ', () => {
    expect(withYear(hit('27 April'), ['2021-03-02'])).toBeNull()
    expect(withYear(hit('Monday, 27 April'), ['2021-12-02'])).toBeNull()
    expect(withYear(hit('Tuesday, 27 April'), ['2021-03-02', '2010-03-02'])).toBeNull()
  })

  test('in a brief, by its deadline', () => {
    const { brief } = briefOf(
      `# Ferries\n\nTuesday, 27 April\n\nRegister by 20 March 2021\n\n## Context\n\n${prose}`,
    )
    expect(brief.date).toMatchObject({ value: '2021-04-27' })
    expect(brief.date?.because).toContain('weekday agrees')
  })
})

test('a sentence that tells when the session is states it: where a label says something else, both are reported', () => {
  const stated = (sentence: string) =>
    briefOf(`# Ferries\n\nDate: 3 June 2031\n\nTime: 10:00\n\n## Context\n\n${sentence}\n`).said
  expect(
    stated('The session takes place on 4 June 2031 at 11:00.').filter((one) => one === 'statements-differ'),
  ).toHaveLength(2)
  expect(stated('The session takes place on 3 June 2031 at 10:00.')).not.toContain('statements-differ')
  expect(stated('The last ferry sank on 4 June 2030 at 11:00.')).not.toContain('statements-differ')
})
