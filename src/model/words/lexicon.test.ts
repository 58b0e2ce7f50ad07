import { expect, test } from 'vitest'
import { choose } from './choose.ts'
import { compileLexicon } from './compile-lexicon.ts'
import { TrieCompiler } from './compile-trie.ts'
import { foldVowels } from './fold-vowels.ts'
import { splitForms } from './forms.ts'
import { hitsOf } from './hits.ts'
import { type Lexicon, nodeBehind, readLexicon } from './lexicon.ts'
import { isNamed } from './list-names.ts'
import { wordLists } from './lists.ts'
import { lexicon } from './own-lexicon.ts'
import { setOf } from './set-of.ts'

const endOf = (cells: Int32Array, root: number, key: string): number => {
  let node = root
  for (const letter of key) node = nodeBehind(cells, node, letter.charCodeAt(0))
  return node === 0 ? 0 : (cells[node] as number)
}

test('a trie holds its keys and no others, and shares what ends alike', () => {
  const tries = new TrieCompiler()
  const root = tries.add(
    new Map([
      ['walk', 1],
      ['walked', 2],
      ['talked', 2],
      ['', 3],
    ]),
  )
  const cells = tries.cells()
  expect(
    ['walk', 'walked', 'talked', '', 'talk', 'walke', 'x'].map((key) => endOf(cells, root, key)),
  ).toEqual([1, 2, 2, 3, 0, 0, 0])
  const size = cells.length
  expect(tries.add(new Map([['ked', 2]]))).toBeGreaterThan(0)
  expect(tries.cells().length).toBe(size)
})

test('a node with many edges is searched as well as one with few', () => {
  const tries = new TrieCompiler()
  const letters = Array.from({ length: 300 }, (_, i) => String.fromCharCode(0x4e00 + i * 3))
  const root = tries.add(new Map(letters.map((letter, i) => [letter, i + 1])))
  const cells = tries.cells()
  expect(letters.map((letter) => endOf(cells, root, letter))).toEqual(letters.map((_, i) => i + 1))
  expect(endOf(cells, root, '\u4e01')).toBe(0)
})

test('an empty trie holds nothing', () => {
  const tries = new TrieCompiler()
  const root = tries.add(new Map())
  expect(endOf(tries.cells(), root, '')).toBe(0)
  expect(endOf(tries.cells(), root, 'a')).toBe(0)
})

/** What a lexicon says, with its numbers as lists that can be compared. */
const contentOf = ({ cells, sets, places, forms, ...head }: Lexicon) => [
  [...cells],
  [...sets],
  [...places],
  forms(),
  head,
]

test('is read from any place in memory, and compiled to the same bytes each time', () => {
  const bytes = compileLexicon(wordLists.slice(0, 2))
  expect(compileLexicon(wordLists.slice(0, 2))).toEqual(bytes)
  const moved = new Uint8Array(bytes.length + 1)
  moved.set(bytes, 1)
  expect(contentOf(readLexicon(moved.subarray(1)))).toEqual(contentOf(readLexicon(bytes)))
})

/** Lists of forms that are looked up as a whole. */
const wholes = ['fields', 'roles', 'columns', 'headings', 'toBeConfirmed', 'stopWords'] as const

test('every form of every language is found under its list', () => {
  const missing: string[] = []
  for (const { code, script: _script, ...lists } of wordLists.map(splitForms)) {
    for (const [name, list] of Object.entries(lists)) {
      const groups: Record<string, readonly string[]> = Array.isArray(list)
        ? { [name]: list }
        : { ...(list as object) }
      for (const [key, forms] of Object.entries(groups)) {
        const path = key === name ? name : `${name}.${key}`
        if (!wholes.some((whole) => isNamed(path, whole))) continue
        const isOne = choose([[path as 'fields', true]], code)
        for (const form of forms)
          if (!isOne(setOf('whole', foldVowels(form)))) missing.push(`${code} ${path} ${form}`)
      }
    }
  }
  expect(missing).toEqual([])
})

test('of several lists the one of the earlier language counts, then the one named first', () => {
  const { languages } = lexicon()
  expect(languages.map(({ code }) => code).slice(0, 2)).toEqual(['en', 'fr'])
  // `date` is English and French; `session` is a word of both too.
  const set = setOf('whole', 'date')
  expect(choose([['fields.date', 'label']])(set)).toBe('label')
  expect(
    choose([
      ['columns.date', 'column'],
      ['fields.date', 'label'],
    ])(set),
  ).toBe('column')
  expect(choose([['fields.date', 'label']], 'zh')(set)).toBeNull()
  expect(choose([['fields.venue', 'place']])(set)).toBeNull()
  expect(choose([['fields.date', 'label']])(0)).toBeNull()
})

test('hits come in order, the longest first, with the offsets of the text', () => {
  const text = 'the round  table (Round-Table) Runder Tisch'
  const { words } = hitsOf(text)
  const isMeeting = choose([['eventKinds', true]])
  const found: string[] = []
  for (let i = 0; i < words.length; i += 3)
    if (isMeeting(words[i + 2] as number)) found.push(text.slice(words[i], words[i + 1]))
  expect(found).toEqual(['round  table', 'Round-Table', 'Runder Tisch'])
  for (let i = 3; i < words.length; i += 3) {
    const [before, own] = [words[i - 3] as number, words[i] as number]
    expect(before < own || (before === own && (words[i - 2] as number) >= (words[i + 1] as number))).toBe(
      true,
    )
  }
})

test('a form inside of words is found wherever it begins', () => {
  const { inside } = hitsOf('本场的主持人')
  const isModerator = choose([['roles.moderator', true]])
  const found: [number, number][] = []
  for (let i = 0; i < inside.length; i += 3)
    if (isModerator(inside[i + 2] as number)) found.push([inside[i] as number, inside[i + 1] as number])
  expect(found).toEqual([
    [3, 6],
    [3, 5],
  ])
})
