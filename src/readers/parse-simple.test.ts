import fc from 'fast-check'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, it } from 'vitest'
import { parseSimple } from './parse-simple.ts'

const processor = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze()
const parseAll = (text: string) => processor.parse(text)

/** What the parser was given, and the tree that comes of it. */
function parse(text: string, first = 0) {
  const seen: string[] = []
  const tree = parseSimple(text, first, (rest) => {
    seen.push(rest)
    return parseAll(rest)
  })
  return { seen, tree }
}

it.each([
  '# Title\n**Date:** 3 June\n**Time:** 09:00 – 10:30 (CEST)\n\nWho pays for Q&A?\nWho decides?\n',
  'Points:\n- one\n- two\n  goes on\nhere too\n\nThen:\n1. one\n2. **two** and\n3. three\n\nText',
  '19.30 *Welcome*, (**all**)\n- **Anna Lind**, mayor\n- **three owners**.',
  '**One** word\n\n**Two** words\n\n- 5\n\n*Three* words\n\n1.5 more\n\n**Four**',
  '\n- one\n* two\n+ three\n1) one\n## Head\nText **in bold**\n',
  '| a | b |\n|:-:|---|\n| **c** |  |\n|d|  e f |\n\nText',
])('reads %j without the parser', (text) => {
  const { seen, tree } = parse(text)
  expect(seen).toEqual([])
  expect(tree).toEqual(parseAll(text))
})

it('reads front matter without the parser', () => {
  const text = '---\ntitle: Water\n\ndate: 2027-05-03\n---\nText\n'
  const { seen, tree } = parse(text, 5)
  expect(seen).toEqual([])
  expect(tree).toEqual(processor().use(remarkFrontmatter).parse(text))
})

it('parses what is left in one piece, so that references find their definitions', () => {
  const text =
    'Some words\n\n[a] and [^b]\n\nOther words\n\n- point\n\n[a]: https://example.org\n\n[^b]: Note'
  const { seen, tree } = parse(text)
  expect(seen).toEqual(['[a] and [^b]\n\n#\n[a]: https://example.org\n\n[^b]: Note'])
  expect(tree).toEqual(parseAll(text))
})

it.each([
  ['words in fenced code', '```\n\nwords\n\n```'],
  ['words in a comment', '<!--\n\nwords\n\n-->'],
  ['a list that goes on', '- one\n\n- two\n\nText'],
  ['what stands below an item', '- one\n\n  two'],
  ['a list that goes on behind marks', '- _one_\n\n- two'],
  ['a number below words', 'In the year\n1986. It was'],
  ['a line that makes a heading of words', 'words\n==='],
  ['a closed heading', '# words #'],
  ['a break', 'words  \nwords'],
  ['strikethrough', 'words ~~gone~~'],
  ['addresses', 'www.example.org https://example.org anna@example.org'],
  ['a task', '- [x] done'],
  ['a table without bars at its ends', 'a | b\n--|--\nc | d'],
  ['a table of one column', 'a\n:-'],
  ['character references', 'a &amp; b'],
  ['stars that are no bold words', 'a ** b ** and **c**d and 5 * 3'],
])('leaves %s to the parser', (_, text) => {
  const { seen, tree } = parse(text)
  expect(seen).toHaveLength(1)
  expect(tree).toEqual(parseAll(text))
})

const starts = [
  '',
  '',
  '',
  '- ',
  '* ',
  '1. ',
  '2. ',
  '1) ',
  '# ',
  '### ',
  '  ',
  '    ',
  '> ',
  '**B:** ',
  '*B* ',
  '-5 ',
  '1.5 ',
  '[^1]: ',
]
const words = [
  'water',
  'Who pays?',
  '(north)',
  'Q&A',
  '**bold**',
  '12:00',
  '日本語',
  '😀',
  '"q"',
  'été\u00a0',
]
const marks = [
  '*',
  '_a_',
  '`c`',
  '~~d~~',
  '[x]',
  '[^1]',
  '<b>',
  '&amp;',
  '|',
  '\\',
  '==',
  '---',
  '#',
  '\t',
  '  ',
]
const whole = [
  '',
  '',
  '',
  '---',
  '===',
  '```',
  '<!--',
  '-->',
  '|---|',
  '| a |',
  '|  | b |',
  '|-|:-|',
  '- ',
  '#',
]
const line = fc.oneof(
  fc
    .tuple(fc.constantFrom(...starts), fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }))
    .map(([start, said]) => start + said.join(' ')),
  fc.constantFrom(...whole),
  fc.array(fc.constantFrom(...starts, ...words, ...marks), { maxLength: 4 }).map((parts) => parts.join('')),
)

it('makes the tree that the parser makes of the whole', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 14 }), (lines) => {
      const text = lines.join('\n')
      expect(parse(text).tree).toEqual(parseAll(text))
    }),
    { numRuns: 800, seed: 7 },
  )
})
