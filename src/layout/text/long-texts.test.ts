// Texts that nobody writes, of which any would take minutes if time grew with the square of their length.
import { beforeAll, expect, test } from 'vitest'
import { openSetter, readingOf, type Setter } from './testing/set-text.ts'

let setter: Setter
beforeAll(async () => {
  setter = await openSetter()
})

const endless = Number.MAX_SAFE_INTEGER
const many = 40_000

test.each([
  ['a word of letters', 'm'.repeat(many), 400],
  ['a word of Arabic letters', 'بيت'.repeat(many), 400],
  ['words in one line', 'abc '.repeat(many).trim(), endless],
  ['Arabic words in one line', 'بيت '.repeat(100_000).trim(), endless],
  ['characters of Chinese in one line', '水'.repeat(many), endless],
  ['brackets before a letter of another font', `${'('.repeat(many)}水`, 400],
  ['signs that stay with the word before them', ') '.repeat(many).trim(), 400],
  ['marks on one letter', `a${'\u0301'.repeat(many)}`, 400],
  ['an address', `https://${'a/'.repeat(many)}`, 400],
  ['letters wider than their column', 'abc '.repeat(many).trim(), 1],
])('%s', (_, text, width) => {
  expect(setter.set(text, { width }).map(readingOf).join('').replaceAll(' ', '')).toBe(
    text.replaceAll(' ', ''),
  )
})

test('soft hyphens', () => {
  const [line] = setter.set('a\u00ad'.repeat(many), { width: endless })
  expect(line?.runs[0]?.parts.map(({ text }) => text.length)).toEqual([many])
})

test('characters that no font has', () => {
  const words = setter.set('😀'.repeat(many)).map(readingOf).join('')
  expect(words).toBe('[U+1F600]'.repeat(many))
})

test('isolates that do not end', () => {
  expect(setter.set(`${'\u2068'.repeat(many)}אב`).map(readingOf)).toEqual(['אב'])
})

test('looks', () => {
  const spans = Array.from({ length: many }, () => ({ text: '\u202ea', look: { ...setter.look } }))
  expect(setter.set(spans, { rightToLeft: false }).map(readingOf).join('')).toBe('a'.repeat(many))
})
