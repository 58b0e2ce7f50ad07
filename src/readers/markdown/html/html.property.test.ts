import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toSourceBlocks } from '../../../model/blocks/source-blocks.ts'
import { walkTree } from '../../walk-tree.ts'
import { readMarkdown } from '../read-markdown.ts'
import { read, shape } from './read-for-test.ts'

const quiet = () => {}
const elements =
  'table thead tr td th ul ol li p div h2 blockquote b a dl dt dd details summary pre span caption iframe q code form svg hr br'
const tags = elements.split(' ').flatMap((name) => [`<${name}>`, `</${name}>`, `\n<${name}>`])
const others = [
  '\n',
  '\n\n',
  ' ',
  '- ',
  '> ',
  '    ',
  '**',
  '`',
  '<td rowspan=2>',
  '<td colspan=3>',
  '<!-- ',
  ' -->',
  '<',
  '>',
  '"',
  '&amp;',
  '{{<',
  ':::for{moderator}\n',
  ':::\n',
  '| a | b |\n|-|-|\n',
  '<a href="',
  '[^1]',
  '\n[^1]: ',
]
const word = fc.stringMatching(/^[a-z]{2}[0-9]{3}$/)
const soup = fc
  .array(fc.oneof(word, fc.constantFrom(...tags), fc.constantFrom(...tags, ...others)), { maxLength: 50 })
  .map((parts) => parts.join(''))

describe('whatever HTML a brief holds', () => {
  it('no word is lost or doubled, every node has its place, and nothing throws', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const tree = readMarkdown(text, quiet)
        const last = text.split('\n').length
        let words = ''
        for (const node of walkTree(tree)) {
          const { start, end } = node.position ?? expect.fail(`${node.type} has no place`)
          const ordered = start.line < end.line || (start.line === end.line && start.column <= end.column)
          expect(ordered && start.line >= 1 && end.line <= last && start.column >= 1, node.type).toBe(true)
          const held = node as {
            value?: string
            alt?: string
            url?: string
            meta?: string
            lang?: string
            title?: string
            label?: string
          }
          words += ` ${[held.value, held.alt, held.url, held.meta, held.lang, held.title, held.label].join(' ')}`
        }
        if (!text.includes('<svg>') && !text.includes('<a href="')) {
          const count = (all: string) => (all.match(/[a-z]{2}[0-9]{3}/g) ?? []).sort().join()
          expect(count(words), JSON.stringify(text)).toBe(count(text))
        }
        toSourceBlocks(tree, quiet)
      }),
      { numRuns: 300, seed: 11 },
    )
  })
})

describe('much of it', () => {
  it.each([
    ['unclosed tags', '<div>'.repeat(10_000)],
    ['unclosed lists', '<ul><li>'.repeat(5_000)],
    ['unclosed marks', `<div>${'<b>'.repeat(10_000)}`],
    ['cells', `<table>${'<td>x'.repeat(10_000)}`],
    ['rows', `<table>${'<tr><td>x'.repeat(5_000)}`],
    ['spans', `<table>${'<tr><td rowspan=9999 colspan=9999>x'.repeat(1_000)}`],
    ['end tags', `<p>${'</td></ul></p>'.repeat(3_000)}`],
    ['open tags', `<div>${'<a href="'.repeat(5_000)}`],
    ['changing quotes', `<div>${`<a x="<a ' y='" `.repeat(3_000)}`],
    ['open comments', `<div>${'<!-- '.repeat(10_000)}`],
    ['open scripts', `<div>${'<script>'.repeat(5_000)}`],
    ['less-than signs', `<div>${'<'.repeat(30_000)}`],
    ['white space', `<div>x${' '.repeat(30_000)}<a ${' '.repeat(30_000)}`],
    ['scripts', `<div>${'<script>x</script>'.repeat(2_000)}`],
    ['lines', `<ul>\n${'<li>item\n'.repeat(4_000)}</ul>`],
    ['marks behind a list item', `- a\n  <div>\n${'*a '.repeat(5_000)}`],
    ['marks behind a container', `:::for{moderator}\n<div>\n:::\n${'*a '.repeat(5_000)}`],
    ['marks behind no tag', `<div/x ${'*a '.repeat(5_000)}`],
    ['items without a list', `<ul><li>a${'<ul><li>b</ul>'.repeat(2_000)}</ul>`],
    ['lists in a list', `<ul><li>a</li>${'<ul><li>b</ul>'.repeat(2_000)}</ul>`],
    ['descriptions', `<dl><dt>a<dd>${'<p>b'.repeat(3_000)}</dl>`],
    ['many rows', `<table>${'<tr><td>'.repeat(2)}${'<tr><td>x'.repeat(15_000)}`],
    ['pieces', `<table>\n${'\n<tr><td>x</td></tr>\n'.repeat(1_000)}\n</table>`],
  ])(
    '%s do not run out of stack',
    (_, text) => {
      expect(() => toSourceBlocks(readMarkdown(text, quiet), quiet)).not.toThrow()
    },
    30_000,
  )
})

it('elements beyond the hundredth level are flattened, and said to be', () => {
  const { said, outline } = read(`${'<blockquote>'.repeat(150)}deep${'</blockquote>'.repeat(150)}<p>after`)
  expect(said).toEqual(['nesting-too-deep@1:1201'])
  expect(outline.match(/blockquote/g)).toHaveLength(100)
  expect(outline).toMatch(/\n {2}paragraph[^\n]*\n[^\n]*"after"$/)
})

it('a large table is not too much', () => {
  const rows = '<tr><td>*a*</td><td>b_c_d</td></tr>\n'.repeat(500)
  expect(read(`<table>\n${rows}</table>`).said).toEqual([])
  expect(shape(`<table>\n${rows}</table>`)[0]).toMatch(/^table0\(\*a\* \| b_c_d \/ /)
})
