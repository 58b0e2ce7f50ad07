import { describe, expect, it } from 'vitest'
import { readForTest } from './read-for-test.ts'

const read = (yaml: string) => readForTest(`---\n${yaml}\n---\n\nBody.`)
const short = (yaml: string) =>
  read(yaml).frontMatter.map((one) => [one.key, one.value, String(one.audience), one.stated])

describe('front matter', () => {
  it('keeps scalars as written, lists, and maps as keys with a dot', () => {
    expect(
      short(
        'title: On water\ndate: 2026-03-04\nfloor: 012\nopen: yes\nempty:\nvenue:\n  room: 5\n  city: Quito\nlanguages: [en, fr]',
      ),
    ).toEqual([
      ['title', 'On water', 'all', false],
      ['date', '2026-03-04', 'all', false],
      ['floor', '012', 'all', false],
      ['open', 'yes', 'all', false],
      ['venue.room', '5', 'all', false],
      ['venue.city', 'Quito', 'all', false],
      ['languages', ['en', 'fr'], 'all', false],
    ])
  })

  it('knows its places', () => {
    expect(read('title: On water\ndate: 2026-03-04').frontMatter[1]?.place).toEqual({
      line: 3,
      column: 1,
      endLine: 3,
      endColumn: 17,
      part: 'front matter',
    })
  })

  it('reads lists of maps, inner maps flattened, plain items as maps', () => {
    expect(
      short(
        'people:\n  - name: Ana Ruiz\n    org: {name: Port, city: Lima}\n    roles: [chair, host]\n  - Ben Oye',
      ),
    ).toEqual([
      [
        'people',
        [
          { name: 'Ana Ruiz', 'org.name': 'Port', 'org.city': 'Lima', roles: 'chair, host' },
          { value: 'Ben Oye' },
        ],
        'all',
        false,
      ],
    ])
  })

  it('takes marks off values, items and keys, and splits a list by audience', () => {
    expect(
      short(
        'date: 2026-03-04 [moderator only]\nspeakers:\n  - Ana\n  - Ben [moderator only]\n  - Cem\nnotes [speaker only]:\n  a: b\npeople:\n  - name: Dora\n    tel: 12 [moderator only]',
      ),
    ).toEqual([
      ['date', '2026-03-04', 'moderator', false],
      ['speakers', ['Ana', 'Cem'], 'all', false],
      ['speakers', ['Ben'], 'moderator', false],
      ['notes.a', 'b', 'speaker', false],
      ['people', [{ name: 'Dora', tel: '12' }], 'moderator', false],
    ])
    const { restricted, list } = read('venue: Secret [moderater only]')
    expect(list.all).toMatchObject([{ name: 'audience-near-miss', place: { line: 2, part: 'front matter' } }])
    expect(JSON.stringify(list.all)).not.toContain('Secret')
    expect(restricted).toHaveLength(1)
  })

  it('has statements on purpose under briefpack, first, also with an audience', () => {
    expect(
      short(
        'title: On water\nbriefpack:\n  title: On ice\n  venue: {value: Room 5, for: moderator}\n  date: {value: 2026-03-04, for: [moderator, speaker]}',
      ),
    ).toEqual([
      ['title', 'On ice', 'all', true],
      ['venue', 'Room 5', 'moderator', true],
      ['date', '2026-03-04', 'moderator,speaker', true],
      ['title', 'On water', 'all', false],
    ])
    expect(read('briefpack:\n  venue: {value: Room 5, for: press}').said).toEqual(['audience-unknown@3'])
    // Nothing said is nobody: what was meant for some must not reach all.
    expect(read('briefpack:\n  venue: {value: Room 5, for}').said).toEqual(['audience-unknown@3'])
    expect(read('briefpack:\n  venue: {value: Room 5, for: }').said).toEqual(['audience-unknown@3'])
  })

  it('knows a pack of ours', () => {
    const { pack, frontMatter } = read('briefpack:\n  pack: moderator\n  for: moderator\n  title: On ice')
    expect(pack).toEqual({ template: 'moderator', audience: 'moderator' })
    expect(frontMatter.map((one) => one.key)).toEqual(['title'])
    expect(read('title: x').pack).toBeNull()
  })

  it('keeps both statements of a key that is there twice', () => {
    const { frontMatter } = read('speaker: Ada\nspeaker: Ben')
    expect(frontMatter.map((one) => one.value)).toEqual(['Ada', 'Ben'])
  })

  it.each([
    ['title: a: b', 2, 'colon'],
    ['a: *b', 2, 'alias'],
    ['a: !date 2026', 2, 'tag'],
    ['a: "1, 2', 2, 'missing'],
    ['a: [1, 2', 2, 'bracket'],
    ['just words', 2, 'key: value'],
    [`a: ${'['.repeat(20_000)}`, 2, 'nested'],
    [`a: ${'x'.repeat(200_000)}`, 2, 'too long'],
  ])('reports %.20s', (yaml, line, reason) => {
    const { list } = read(yaml)
    expect(list.all.length).toBe(1)
    expect(list.all[0]).toMatchObject({ name: 'front-matter-invalid', place: { line, part: 'front matter' } })
    expect(list.all[0]?.what).toContain(reason)
  })

  it('hides the lines of invalid YAML that may be restricted', () => {
    expect(read('a: b: c').restricted).toEqual([])
    expect(read('a: b: c [moderator only]').restricted).toHaveLength(1)
  })

  it('is nothing when empty, or when there is none', () => {
    expect(readForTest('---\n---\n\nBody.').frontMatter).toEqual([])
    expect(readForTest('Body.').frontMatter).toEqual([])
  })
})
