import { describe, expect, test } from 'vitest'
import { briefOf } from '../../testing/brief-of.ts'
import type { Brief } from '../brief.ts'
import { isRecordLine, readRecordLine } from './record-line.ts'

const read = (line: string) =>
  readRecordLine(line)?.map(({ fact, value, start, end }) => [fact, value, line.slice(start, end)])

describe('a line about the document', () => {
  test.each([
    ['DRAFT', [['status', 'DRAFT', 'DRAFT']]],
    ['[Revised draft]', [['status', 'Revised draft', 'Revised draft']]],
    [
      'Draft 3, 4 May 2021',
      [
        ['status', 'Draft', 'Draft'],
        ['version', '3', '3'],
        ['versionDate', '2021-05-04', '4 May 2021'],
      ],
    ],
    [
      'Draft 4 May 2021',
      [
        ['status', 'Draft', 'Draft'],
        ['versionDate', '2021-05-04', '4 May 2021'],
      ],
    ],
    [
      'Version 2.1 (3 May 2021)',
      [
        ['version', '2.1', '2.1'],
        ['versionDate', '2021-05-03', '3 May 2021'],
      ],
    ],
    ['v0.3', [['version', '0.3', 'v0.3']]],
    [
      'Version: 2.1, 3 May 2021',
      [
        ['version', '2.1', '2.1'],
        ['versionDate', '2021-05-03', '3 May 2021'],
      ],
    ],
    ['Status: Draft for comments', [['status', 'Draft for comments', 'Draft for comments']]],
    ['Status: waiting for the mayor', [['status', 'waiting for the mayor', 'waiting for the mayor']]],
    [
      'Version provisoire du 3 mai 2021',
      [
        ['status', 'Version provisoire', 'Version provisoire'],
        ['versionDate', '2021-05-03', '3 mai 2021'],
      ],
    ],
    ['Borrador', [['status', 'Borrador', 'Borrador']]],
    [
      'Entwurf, Version 2',
      [
        ['status', 'Entwurf', 'Entwurf'],
        ['version', '2', '2'],
      ],
    ],
    ['Distribution: General', [['distribution', 'General', 'General']]],
    [
      'Embargoed until 19 May 2021, 12:00 CEST',
      [['embargo', '19 May 2021, 12:00 CEST', '19 May 2021, 12:00 CEST']],
    ],
    ['EMBARGO: noon on Friday', [['embargo', 'noon on Friday', 'noon on Friday']]],
    ['Check against delivery', [['checkAgainstDelivery', 'true', 'Check against delivery']]],
    ['*Seul le prononcé fait foi*', [['checkAgainstDelivery', 'true', 'Seul le prononcé fait foi']]],
    ['QRT/HARB/2021/4', [['symbol', 'QRT/HARB/2021/4', 'QRT/HARB/2021/4']]],
    [
      'QRT/HARB/2021/4      Distribution: General',
      [
        ['symbol', 'QRT/HARB/2021/4', 'QRT/HARB/2021/4'],
        ['distribution', 'General', 'General'],
      ],
    ],
    ['Original: English', []],
  ])('%s', (line, parts) => {
    expect(read(line)).toEqual(parts)
  })

  test.each([
    'A final word on harbours',
    'Draft rules for quiet harbours',
    '19 May 2021',
    'Venue: Hall 2',
    'Q1/2021',
    'and/or',
    'Embargo policy',
    'https://example.org/a/1',
    'Final round of 3 teams',
    '12',
  ])('is not %s', (line) => {
    expect(isRecordLine(line)).toBe(false)
  })
})

const recordOf = ({ record }: Brief) =>
  Object.fromEntries(Object.entries(record).flatMap(([name, one]) => (one ? [[name, one.value]] : [])))

test('the date of a version is not the date of the session', () => {
  const { brief, said } = briefOf(
    'Draft 3, 4 May 2021\n\nQuiet harbours after dark\n\n19 May 2021, 12:00\n\nWe talk about noise.\n',
  )
  expect(brief.date?.value).toBe('2021-05-19')
  expect(recordOf(brief)).toMatchObject({ status: 'Draft', version: '3', versionDate: '2021-05-04' })
  expect(said).not.toContain('statements-differ')
})

test('lines at the foot count, lines in the middle do not; restricted ones stay restricted', () => {
  const text = `# Quiet harbours\n\n19 May 2021\n\n## Context\n\nWords.\n\nFinal\n\n${'Many words.\n\n'.repeat(4)}Version 2 [moderator only]\n`
  const { brief } = briefOf(text)
  expect(recordOf(brief)).toEqual({ version: '2' })
  expect(brief.record.version?.audience).toEqual(['moderator'])
})
