import { expect, test } from 'vitest'
import { namesFinder } from './names-finder.ts'

test('names that stand in a text, in their own order, one as often as it is given', () => {
  const names = ['Ida Holm', 'Per Lund', 'Ida Berg', 'Per Lund']
  const namesIn = namesFinder(names)
  expect(namesIn('09:00 Per Lund and Ida Holm')).toEqual(['Ida Holm', 'Per Lund', 'Per Lund'])
  expect(namesIn('Ida asks, Per Lunds answers')).toEqual(['Per Lund', 'Per Lund'])
  expect(namesIn('')).toEqual([])
})
