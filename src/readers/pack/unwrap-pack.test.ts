import type { Nodes, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { expect, test } from 'vitest'
import { isPackSource, unwrapPack } from './unwrap-pack.ts'

function unwrap(text: string): Root {
  return unwrapPack(fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }))
}

function linesOf(node: Nodes): string[] {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
    return [wordsOf(node)]
  return 'children' in node ? node.children.flatMap(linesOf) : []
}
function wordsOf(node: Nodes): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(wordsOf).join('') : ''
}
const lastOf = (text: string) => unwrap(text).children.at(-1)

test.each([
  ['---\nbriefpack:\n  pack: moderator\n  for: moderator\n---\n', true],
  ['\uFEFF---\r\nvenue: Hall\r\nbriefpack:\r\n  title: X\r\n  pack: participant\r\n---\r\n# X', true],
  ['---\nbriefpack:\n  title: Mine\n---\n\n  pack: no\n', false],
  ['---\nbriefpack:\n  title: Mine\nother:\n  pack: no\n---\n', false],
  ['---\npack: moderator\n---\n', false],
  ['# A brief\n\nbriefpack:\n  pack: moderator\n', false],
  ['', false],
])('knows a pack by its front matter: %j', (text, expected) => {
  expect(isPackSource(text)).toBe(expected)
})

test('sections come in the order of their numbers, not of the pack', () => {
  const root = unwrap(
    ['10', '2.1', '2', '2.10', '2.9'].map((n) => `<!-- briefpack: section ${n} -->\n\n# S ${n}\n`).join('\n'),
  )
  expect(root.children.map((node) => node.type === 'heading' && [wordsOf(node), node.depth])).toEqual([
    ['S 2', 2],
    ['S 2.1', 3],
    ['S 2.9', 3],
    ['S 2.10', 3],
    ['S 10', 2],
  ])
})

test('nodes keep the place they have in the pack', () => {
  const root = unwrap('<!-- briefpack: section 2 -->\n\n# Two\n\n<!-- briefpack: section 1 -->\n\n# One\n')
  expect(root.children.map((node) => node.position?.start.line)).toEqual([7, 3])
})

test('a heading that somebody added stays below the one it stood under', () => {
  const root = unwrap('<!-- briefpack: section 1.1 -->\n\n## Old\n\nText.\n\n### New\n\nMore.\n')
  expect(root.children.map((node) => (node.type === 'heading' ? node.depth : 0))).toEqual([3, 0, 4, 0])
})

test('words before the first comment are extras, words in made parts are none', () => {
  const root = unwrap('Added.\n\n<!-- briefpack: made -->\n\n# Cover\n\n<!--briefpack: section 1-->\nText.\n')
  expect(root.children.flatMap(linesOf)).toEqual(['Added.', 'Text.'])
  expect(root.children.map((node) => node.data)).toEqual([{ extras: true }, undefined])
})

test('without any comment everything stays, and nothing is an extra', () => {
  const root = unwrap('# Title\n\n- **Q1** Who decides?\n')
  expect(root.children.flatMap(linesOf)).toEqual(['Title', 'Who decides?'])
  expect(root.children[0]?.data).toBeUndefined()
})

test.each([
  ['**Q2** Who decides?', { question: 'Q2' }],
  ['**B12** Describe the quay', { question: 'B12' }],
  ['**Q1** Who decides? [moderator only]', { question: 'Q1' }],
  ['**Q1** Who decides? Nobody knows.', { questions: [{ label: 'Q1', start: 0 }] }],
  [
    'So, **Q1** who? And **Q2** *why*?',
    {
      questions: [
        { label: 'Q1', start: 4 },
        { label: 'Q2', start: 13 },
      ],
    },
  ],
  ['A\\\nb `c` **Q3** who?', { questions: [{ label: 'Q3', start: 6 }] }],
])('a label in a paragraph becomes data: %s', (text, data) => {
  const node = lastOf(text)
  expect(node?.data).toEqual(data)
  expect(node && wordsOf(node)).not.toMatch(/[QB]\d/)
})

test.each(['**Q0** no', '**Q1**: no', '**Q1 and** no', '*Q1* no', '**R1** no', 'Q1 no'])(
  'no label: %s',
  (text) => {
    const node = lastOf(text)
    expect(node?.data).toBeUndefined()
    expect(node && wordsOf(node)).toContain('no')
  },
)

test('a list item is its question as a whole, a cell holds its own', () => {
  const item = lastOf('- **Q1** Who decides? Nobody knows.\n')
  expect(item?.type === 'list' && item.children[0]?.children[0]?.data).toEqual({ question: 'Q1' })
  const table = lastOf('| A | B |\n| - | - |\n| x | **Q2** Why? |\n')
  expect(table?.type === 'table' && table.children[1]?.children[1]?.data).toEqual({ question: 'Q2' })
})
