import { expect, test } from 'vitest'
import { compilePatterns, type Pattern } from './compile-patterns.ts'
import { levelsOf, readPatternTrie } from './pattern-trie.ts'

/** Patterns as TeX writes them: `.ab1c`. */
function patternsOf(texts: readonly string[]): Pattern[] {
  return texts.map((text) => {
    const letters = text.replace(/\d/g, '')
    const levels: number[] = []
    const gaps = text.replace(/^\./, '').matchAll(/(\d?)(\D|$)/g)
    for (const [, level = ''] of gaps) levels.push(Number(level))
    return [letters, levels]
  })
}

const compile = (patterns: readonly Pattern[], exceptions: Record<string, number[]> = {}) =>
  compilePatterns({ patterns, exceptions: new Map(Object.entries(exceptions)), left: 2, right: 3 })

/** The levels of a word by patterns, before its first letter to behind its last. */
function levels(bytes: Uint8Array, word: string): number[] {
  const trie = readPatternTrie(bytes)
  return [
    ...levelsOf(
      trie,
      [...word].map((letter) => trie.letters.get(letter.charCodeAt(0)) ?? 0),
    ),
  ]
}

test('the example of TeX: hyphenation', () => {
  const texts = ['hy3ph', 'he2n', 'hena4', 'hen5at', '1na', 'n2at', '1tio', '2io', 'o2n']
  const bytes = compile(patternsOf(texts))
  expect(levels(bytes, 'hyphenation')).toEqual([0, 0, 3, 0, 0, 2, 5, 4, 2, 0, 2, 0])
  expect(readPatternTrie(bytes)).toMatchObject({ left: 2, right: 3 })
})

test('patterns of the start, of the end and of whole words', () => {
  const bytes = compile(patternsOf(['.ab1a', 'b3a.', '.a2b.', 'b1']))
  expect(levels(bytes, 'aba')).toEqual([0, 0, 3, 0])
  expect(levels(bytes, 'abab')).toEqual([0, 0, 1, 0, 1])
  expect(levels(bytes, 'ab')).toEqual([0, 2, 1])
  expect(levels(bytes, 'cabac')).toEqual([0, 0, 0, 1, 0, 0])
})

test('exceptions are whole words, and win', () => {
  const bytes = compile(patternsOf(['a9b', 'b8a']), { abab: [2] })
  expect(levels(bytes, 'abab').map((level) => level % 2)).toEqual([0, 0, 1, 0, 0])
  expect(levels(bytes, 'ababa')).toEqual([0, 9, 8, 9, 8, 0])
})

test('large alphabets, many levels and far nodes', () => {
  const letter = (i: number) => String.fromCharCode(0x430 + (i % 40))
  // Each pattern has levels of its own, and a node with forty edges.
  const patterns = Array.from({ length: 3000 }, (_, i): Pattern => {
    const key = letter(i) + letter(Math.floor(i / 40)) + letter(Math.floor(i / 1600)) + letter(i * 7)
    return [key, [i % 9, (i >> 3) % 9, (i >> 6) % 9, (i >> 9) % 9, i % 7]]
  })
  const bytes = compile([...new Map(patterns)])
  expect(bytes.length).toBeGreaterThan(0x4000)
  const kept = new Map(patterns)
  for (const [key, own] of [...kept]) expect(levels(bytes, key)).toEqual([...own])
})

test('what ends alike is there once, and the same patterns give the same bytes', () => {
  const one = compile(patternsOf(['xabc1d']))
  const two = compile(patternsOf(['xabc1d', 'yabc1d']))
  // A letter of the alphabet, an edge.
  expect(two.length).toBe(one.length + 2 + 2)
  expect(compile(patternsOf(['yabc1d', 'xabc1d']))).toEqual(two)
})

test('no patterns at all, and bytes that are none', () => {
  expect(levels(compile([]), 'word')).toEqual([0, 0, 0, 0, 0])
  expect(() => readPatternTrie(Uint8Array.from([0, 1, 2]))).toThrow('no hyphenation patterns')
})
