import { expect, test } from 'vitest'
import { DiagnosticList } from '../../diagnostics/report.ts'
import type { Candidate } from './candidate.ts'
import { pickFacts, toFact } from './pick.ts'

const at = (line: number) => ({ line, column: 1, endLine: line, endColumn: 9 })
const venue = (value: string, line: number, more: Partial<Candidate> = {}): Candidate => ({
  fact: 'venue',
  value,
  text: value,
  label: 'Venue',
  from: [],
  covers: [],
  place: at(line),
  audience: 'all',
  features: { label: 0.85 },
  because: 'stands under a label',
  explicit: true,
  stated: false,
  ...more,
})

function pick(...candidates: Candidate[]) {
  const list = new DiagnosticList(null)
  return { venue: pickFacts(candidates, list.report).venue, said: list.all }
}

test('the strongest evidence wins, then the first; a difference is told with both lines', () => {
  const { venue: best, said } = pick(venue('Quay', 2, { features: { label: 0.5 } }), venue('Hall', 9))
  expect(best?.value).toBe('Hall')
  expect(said.map((one) => one.name)).toEqual(['statements-differ'])
  expect(said[0]?.what).toContain('Line 2 and line 9')
  expect(said[0]?.what).not.toContain('Quay')
})

test('what is stated on purpose always wins, without a word', () => {
  const { venue: best, said } = pick(
    venue('Hall', 9),
    venue('Quay', 2, { stated: true, features: { 'corrected by you': 1 } }),
  )
  expect(best?.value).toBe('Quay')
  expect(toFact(best)?.confidence).toBe(1)
  expect(said).toEqual([])
})

test('open before restricted, and they are no contradiction; the only one keeps its audience', () => {
  const secret = venue('Vault', 3, { audience: ['moderator'], features: { label: 1 } })
  const { venue: best, said } = pick(secret, venue('Hall', 9))
  expect(best?.value).toBe('Hall')
  expect(said).toEqual([])
  expect(toFact(pick(secret).venue)?.audience).toEqual(['moderator'])
})

test('a weak statement loses without a word', () => {
  expect(
    pick(venue('Hall', 9), venue('Quay', 20, { explicit: false, features: { sentence: 0.4 } })).said,
  ).toEqual([])
})
