import type { Nodes, Root } from 'mdast'
import { describe, expect, it } from 'vitest'
import { DiagnosticList } from '../diagnostics/report.ts'
import { readMarkdown } from './markdown/read-markdown.ts'
import { readText } from './text/read-text.ts'
import { walkTree } from './walk-tree.ts'

const syntaxes = [
  { name: 'text', read: readText },
  { name: 'Markdown', read: readMarkdown },
]

function depthOf(tree: Root): number {
  let deepest = 0
  let level: Nodes[] = [tree]
  for (; level.length > 0; deepest++)
    level = level.flatMap((node) => ('children' in node ? node.children : []))
  return deepest
}

describe.each(syntaxes)('limits of $name', ({ read }) => {
  function run(text: string) {
    const list = new DiagnosticList('in')
    const tree = read(text, list.report)
    const words = [...walkTree(tree)].map((node) => ('value' in node ? node.value : '')).join('|')
    return { tree, words, all: list.all.map((one) => `${one.name} ${one.place?.line}:${one.place?.column}`) }
  }

  it.each([
    ['quotes in a line', `${'> '.repeat(10_000)}word`, '1:201'],
    ['close quotes', `${'>'.repeat(10_000)}word`, '1:101'],
    ['lists in a line', `${'- '.repeat(10_000)}word`, '1:201'],
    ['numbers in a line', `${'1. '.repeat(10_000)}word`, '1:301'],
    [
      'quotes over lines',
      Array.from({ length: 300 }, (_, at) => `${'>'.repeat(at)} word${at}`).join('\n'),
      '102:101',
    ],
    [
      'lists over lines',
      Array.from({ length: 300 }, (_, at) => `${'  '.repeat(at)}- word${at}`).join('\n'),
      '101:201',
    ],
  ])('flattens %s', (_, text, place) => {
    const { tree, words, all } = run(text)
    expect(all).toEqual([`nesting-too-deep ${place}`])
    expect(depthOf(tree)).toBeLessThan(210)
    expect(words.match(/word\d*/g)).toEqual(text.match(/word\d*/g))
    expect(words).not.toMatch(/[\uFDD0-\uFDEF]/)
  })
  it('keeps a hundred levels', () => {
    expect(run(`${'> '.repeat(100)}word`).all).toEqual([])
    expect(run('- '.repeat(50_000)).all).toEqual([])
  })
  it.each(['*', '_', '`a ', '[', '![', '<a ', '~', 'a**b', '[a](b ', '*a _b ', '~~a', ']('])(
    '%s, 50,000 times',
    (mark) => {
      const text = mark.repeat(50_000)
      const { words, tree } = run(`first\n\n${text}\n\n*last*`)
      expect(tree.children).toHaveLength(3)
      expect(words.replace(/\|/g, '')).toMatch(/^first[\s\S]*last$/)
      expect(depthOf(tree)).toBeLessThan(50)
    },
    20_000,
  )
  it('reads too many marks as text, in that paragraph only, and says where', () => {
    const { words, all } = run(`*a* b\n\n${'a**b'.repeat(20_000)}\n\n*c*`)
    expect(all).toEqual(['marks-too-many 3:1'])
    expect(words).toContain('a**b'.repeat(20_000))
    expect(words).toMatch(/^\|.*a\| b/)
    expect(words).not.toContain('*c*')
  })
  it('a thousand items with marks are not too many', () => {
    const { all, words } = run('- item **bold** and *more*\n'.repeat(1000))
    expect(all).toEqual([])
    expect(words).not.toContain('*')
  })
  it('thousands of columns are text', () => {
    const { all } = run(`${'|a'.repeat(5000)}\n${'|-'.repeat(5000)}\n${'|b'.repeat(5000)}`)
    expect(all).toEqual(['marks-too-many 1:1'])
  })
  it('reads a line of a million letters', () => {
    expect(run('w'.repeat(1_000_000)).words).toHaveLength(1_000_002)
    expect(run('a.'.repeat(500_000)).words).toHaveLength(1_000_002)
  }, 20_000)
  it('does not mind thousands of fences', () => {
    expect(run(':::for{a}\n'.repeat(3000)).all).toHaveLength(20)
  }, 20_000)
  it('reads ten megabytes of ordinary paragraphs', () => {
    const paragraph = 'An ordinary line, with a comma and (perhaps) more words: to read.\n'.repeat(8)
    const { tree } = run(`${paragraph}\n`.repeat(19_000))
    expect(tree.children).toHaveLength(19_000)
    expect(tree.children.at(-1)?.position?.start.line).toBe(18_999 * 9 + 1)
  }, 30_000)
})
