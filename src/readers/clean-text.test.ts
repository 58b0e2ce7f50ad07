import { expect, it } from 'vitest'
import { cleanText, isClean } from './clean-text.ts'

it('a text is clean where nothing in it is changed', () => {
  for (let code = 0; code < 0x10000; code++) {
    const text = `a${String.fromCharCode(code)}b`
    if (isClean(text)) expect(cleanText(text)).toEqual({ text, removed: 0, first: null })
  }
  for (const text of ['Café\tnoir\n', '水と縄', 'المياه', '“a” – b']) expect(isClean(text)).toBe(true)
})

it('of two line ends, a break inside a line and what no text holds, none is clean', () => {
  for (const text of [
    'a\r\nb',
    'a\rb',
    'a\vb',
    'a\fb',
    'a\u2028b',
    'a\0b',
    'a\x1bb',
    'a\ufeffb',
    'a\ufdd0b',
  ]) {
    expect([text, isClean(text)]).toEqual([text, false])
  }
})
