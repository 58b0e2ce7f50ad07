import { expect, test } from 'vitest'
import { cutWords, endOfWords, wordFrom } from './tokens.ts'

/** The words of a text as they are compared with forms, and as they stand in it. */
function wordsIn(text: string): [string, string][] {
  const { count, spans, letters, begins } = cutWords(text)
  return Array.from({ length: count }, (_, i) => [
    String.fromCharCode(...letters.subarray(begins[i], begins[i + 1])),
    text.slice(spans[i * 2], spans[i * 2 + 1]),
  ])
}

test('words are runs of letters and digits, in lower case', () => {
  expect(wordsIn("L’Eau, Co-Chair & Q3: d'accord")).toEqual([
    ['l', 'L'],
    ['eau', 'Eau'],
    ['co', 'Co'],
    ['chair', 'Chair'],
    ['q3', 'Q3'],
    ['d', 'd'],
    ['accord', 'accord'],
  ])
  expect(wordsIn('ÉCOLE Straße')).toEqual([
    ['école', 'ÉCOLE'],
    ['straße', 'Straße'],
  ])
  expect(wordsIn(' – ')).toEqual([])
})

test('letters that grow in lower case, vowel signs and letters of two code units keep their offsets', () => {
  expect(wordsIn('İİİ bir')).toEqual([
    ['i̇i̇i̇', 'İİİ'],
    ['bir', 'bir'],
  ])
  expect(wordsIn('ميسّرة، ـ')).toEqual([
    ['ميسرة', 'ميسّرة'],
    ['ـ'.slice(1), 'ـ'],
  ])
  expect(wordsIn('𐐀𐐁 x')).toEqual([
    ['𐐨𐐩', '𐐀𐐁'],
    ['x', 'x'],
  ])
})

test('a text longer than any before it is cut to its end', () => {
  const text = 'Wide harbour İ '.repeat(20_000)
  const { count, spans } = cutWords(text)
  expect(count).toBe(60_000)
  expect(spans[count * 2 - 1]).toBe(text.length - 1)
  expect(wordsIn('short')).toEqual([['short', 'short']])
})

test('the first word from an offset is one that begins there or behind it', () => {
  const text = '(open harbour 𐐀𐐁x end)'
  const from = (offset: number) => {
    const word = wordFrom(text, offset)
    return word && text.slice(word.start, word.end)
  }
  expect(from(0)).toBe('open')
  expect(from(1)).toBe('open')
  expect(from(2)).toBe('harbour')
  expect(from(5)).toBe('harbour')
  // Inside of a letter, and behind it.
  expect(from(text.indexOf('𐐀') + 1)).toBe('end')
  expect(from(text.indexOf('𐐁'))).toBe('end')
  expect(from(text.indexOf('end') + 1)).toBeNull()
})

test('the last word ends before what closes the text', () => {
  expect(endOfWords('to be confirmed …)')).toBe(15)
  expect(endOfWords('x 𐐀 –')).toBe(4)
  expect(endOfWords(' – ')).toBe(0)
  expect(endOfWords('')).toBe(0)
})
