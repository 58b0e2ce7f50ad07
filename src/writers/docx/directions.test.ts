import { expect, test } from 'vitest'
import { directions } from './directions.ts'

const marked = (text: string, rtl: boolean) =>
  directions(text, rtl).map((part) => `${part.rtl ? 'R' : 'L'}:${part.text}`)

test('text of one direction is one part', () => {
  expect(marked('Plain (words), 12:00', false)).toEqual(['L:Plain (words), 12:00'])
  expect(marked('12:00–13:30', true)).toEqual(['R:12:00–13:30'])
  expect(marked('', true)).toEqual(['R:'])
})

test('Latin words in Arabic keep their own brackets and digits', () => {
  expect(marked('منظمة UNECE (Geneva) هنا', true)).toEqual(['R:منظمة ', 'L:UNECE (Geneva)', 'R: هنا'])
  expect(marked('(GMT+3)', true)).toEqual(['R:(', 'L:GMT+3', 'R:)'])
})

test('Arabic words in English are one stretch', () => {
  expect(marked('See ظل الشجرة (tree).', false)).toEqual(['L:See ', 'R:ظل الشجرة', 'L: (tree).'])
})
