import { expect, test } from 'vitest'
import { sentencesOf } from './sentences.ts'

const cut = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end))

test('a title before a name ends no sentence, other short words do', () => {
  expect(cut('It will be opened by Mr. Holm and Prof. Lund. Then we row.')).toEqual([
    'It will be opened by Mr. Holm and Prof. Lund.',
    'Then we row.',
  ])
  expect(cut('We meet at the Quay. Bring a boat.')).toEqual(['We meet at the Quay.', 'Bring a boat.'])
})

test('abbreviations before small letters and numbers end none', () => {
  expect(cut('Boats, e.g. ferries, cost ca. 20 a day. All pay.')).toEqual([
    'Boats, e.g. ferries, cost ca. 20 a day.',
    'All pay.',
  ])
})
