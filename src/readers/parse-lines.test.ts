import { expect, it } from 'vitest'
import { parseLines } from './parse-lines.ts'
import { parserOf } from './syntax.ts'
import { outlineTree } from './testing/outline-tree.ts'

const parse = parserOf(() => [])(false)
const blocks = [
  'A plain paragraph of words\nthat goes on, as most do.',
  '# Heading',
  '- one *item*\n- two\n\n  below',
  '> quote\nlazy',
  '1. a\n2. b',
  'Marks *here*  \nand there',
  ':::for{moderator}\nsecret\n\nplain again\n:::',
  '| a | b |\n|---|---|\n| c | d |',
  'Last plain one',
  'Title\n===',
  'x\n---',
]

it('reads a long file in parts as it would in one', () => {
  const once = blocks.join('\n\n\n')
  const text = Array<string>(Math.ceil(70_000 / once.length))
    .fill(once)
    .join('\n\n')
  const lines = text.split('\n')
  const whole = outlineTree(parse(text))
  const cut = outlineTree(
    parseLines(lines, { first: parse, rest: parse, inCode: () => new Set(), appendix: () => '' }),
  )
  expect(cut.split('\n').slice(1)).toEqual(whole.split('\n').slice(1))
}, 30_000)

it('cuts inside a container that has no end in sight, and keeps it one', () => {
  const lines = [
    ':::for{moderator}',
    ...Array<string>(5000).fill('- an item of *some* words'),
    ':::',
    'after',
  ]
  const tree = parseLines(lines, { first: parse, rest: parse, inCode: () => new Set(), appendix: () => '' })
  expect(tree.children.map((one) => one.type)).toEqual(['containerDirective', 'paragraph'])
  expect(tree.children[0]?.position).toMatchObject({
    start: { line: 1, column: 1 },
    end: { line: 5002, column: 4 },
  })
  expect(tree.children[1]?.position?.start.line).toBe(5003)
}, 30_000)
