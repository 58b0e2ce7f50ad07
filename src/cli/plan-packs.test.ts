import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderFor, type PackRequest, planPacks } from './plan-packs.ts'
import { UsageError } from './usage-error.ts'

const request = (brief: string | null, template = 'moderator'): PackRequest => ({
  brief,
  template,
  language: null,
  format: 'md',
  extension: '.md',
})
const plan = (briefs: (string | null)[], out: string | null) =>
  planPacks(
    briefs.map((brief) => request(brief)),
    briefs,
    folderFor(briefs, out),
  )
const messages = (make: () => unknown): string[] => {
  try {
    make()
  } catch (error) {
    if (error instanceof UsageError) return error.diagnostics.map((one) => one.name)
    throw error
  }
  return []
}

describe('planPacks', () => {
  test('without a folder, packs lie beside their brief', () => {
    expect(plan(['day1/a.txt', 'b.txt', null], null)).toEqual([
      join('day1', 'packs', 'a.moderator.md'),
      join('packs', 'b.moderator.md'),
      join('packs', 'brief.moderator.md'),
    ])
  })

  test('one brief goes right into the folder', () => {
    expect(plan(['deep/down/a.txt'], 'out')).toEqual([join('out', 'a.moderator.md')])
  })

  test('several keep their folders below the one they share', () => {
    expect(plan(['event/day1/a.txt', 'event/day2/a.txt', 'event/day2/late/b.txt'], 'out')).toEqual([
      join('out', 'day1', 'a.moderator.md'),
      join('out', 'day2', 'a.moderator.md'),
      join('out', 'day2', 'late', 'b.moderator.md'),
    ])
  })

  test('briefs in sibling folders whose names begin alike share their parent', () => {
    expect(plan(['day/a.txt', 'day2/a.txt'], 'out')).toEqual([
      join('out', 'day', 'a.moderator.md'),
      join('out', 'day2', 'a.moderator.md'),
    ])
  })

  test('two packs of one name are refused, whatever the case of letters', () => {
    expect(messages(() => plan(['a.txt', 'a.md'], null))).toEqual(['outputs-collide'])
    expect(messages(() => plan(['A.txt', 'a.md'], 'out'))).toEqual(['outputs-collide'])
  })

  test('a pack never overwrites a brief', () => {
    expect(messages(() => plan(['a.txt', 'a.moderator.md'], '.'))).toEqual(['output-is-brief'])
  })
})
