// What belongs to a name behind its comma, which labels are plurals, and which heads of columns hold people.
import { describe, expect, test } from 'vitest'
import { briefOf } from '../../testing/brief-of.ts'
import { isPluralLabel } from './role-label.ts'

const people = (lines: string) =>
  briefOf(
    `# The quiet harbour\n\nThe towns on the sound share one harbour and one bill for it.\n\n${lines}\n`,
  ).brief.people.map(({ name, affiliation }) => (affiliation ? `${name} | ${affiliation}` : name))

describe('behind the comma', () => {
  test.each([
    ['Speaker: Ida Holm, Ph.D., Institute of Ports', ['Ida Holm, Ph.D. | Institute of Ports']],
    ['Speaker: Ida Holm, MSc (River League)', ['Ida Holm, MSc | River League']],
    ['Speaker: Ida Holm, UNESCO', ['Ida Holm | UNESCO']],
    ['Pořádá: Přívoz, z. s.', ['Přívoz, z. s.']],
    ['Organiser: Holm Ferries, Inc.', ['Holm Ferries, Inc.']],
    ['Speaker: Professor Ida Holm, University of Osby', ['Professor Ida Holm | University of Osby']],
    ['Leitung: N. N.', []],
  ])('%s', (line, expected) => expect(people(line)).toEqual(expected))
})

describe('two behind a plural', () => {
  test.each(['Chairs', 'Speakers', 'Relatori', 'Докладчики', 'Moderatorinnen', 'Ponentes'])('%s', (label) => {
    expect(isPluralLabel(label)).toBe(true)
    expect(people(`${label}: Ida Holm, Per Lund`)).toEqual(['Ida Holm', 'Per Lund'])
  })

  test.each(['Chair', 'Speaker', 'Relatore', 'Moderation', 'Ponente'])('%s is one', (label) =>
    expect(isPluralLabel(label)).toBe(false),
  )
})

test.each(['Speaker / Facilitator', 'Speaker(s)', 'Presenters and moderators', 'With', '講者／帶領人'])(
  'below %s stand people',
  (head) => {
    expect(people(`| Time | Item | ${head} |\n|---|---|---|\n| 09:00 | Fees | Ida Holm |`)).toEqual([
      'Ida Holm',
    ])
  },
)
