import { describe, expect, it } from 'vitest'
import { DiagnosticList } from '../../../diagnostics/report.ts'
import { toSourceBlocks } from '../../../model/blocks/source-blocks.ts'
import { blockText } from '../../../model/plain-text.ts'
import { readMarkdown } from '../read-markdown.ts'

/** The parts of a brief as `audience: words`, items and rows one by one, then what was said. */
function parts(markdown: string): string[] {
  const list = new DiagnosticList('in.md')
  const { blocks } = toSourceBlocks(readMarkdown(markdown, list.report), list.report)
  const found = blocks.flatMap((block) => {
    if (block.type === 'list')
      return block.children.map((one) => `${one.audience}: ${one.children.map(blockText).join(' | ')}`)
    if (block.type !== 'table') return [`${block.audience}: ${blockText(block)}`]
    return block.rows.map(
      (row) => `${row.audience}: ${row.cells.map((cell) => cell.blocks.map(blockText).join()).join(' | ')}`,
    )
  })
  return [...found, ...list.all.map((one) => one.name)]
}

describe('a mark at the end', () => {
  it.each([
    ['<ul><li>a</li><li>b [moderator only]</li></ul>', ['all: a', 'moderator: b']],
    ['<ul><li>a <b>[moderator only]</b><ul><li>b</ul><li>c</ul>', ['moderator: a | b', 'all: c']],
    ['<p>a</p><p>b [moderator only]</p>', ['all: a', 'moderator: b']],
    ['<h2>a [moderator only]</h2><p>b</p><h2>c</h2>', ['moderator: a', 'moderator: b', 'all: c']],
    ['<p>a<br><br>b [moderator only]', ['moderator: a\n\nb']],
    ['<p>a\n\n<b>\nb</b> [moderator only]</p>', ['moderator: a\nb']],
    ['<table><tr><td>a<td>b<tr><td>c<td>d [moderator only]</table>', ['all: a | b', 'moderator: c | d']],
    // Without a header, the first row is one like the others.
    ['<table><tr><td>a<td>b [moderator only]<tr><td>c<td>d</table>', ['moderator: a | b', 'all: c | d']],
    [
      '<table><tr><th>a<th>b [moderator only]<tr><td>c<td>d</table>',
      ['moderator: a | b', 'moderator: c | d'],
    ],
    [
      '<table><thead><tr><th>a<th>b<tr><th>c<th>d [moderator only]</thead><tr><td>e<td>f</table>',
      ['moderator: a | b', 'moderator: c | d', 'moderator: e | f'],
    ],
    ['<table><tr><td><p>a</p><p>b [moderator only]</p></table>', ['moderator: a\nb']],
    ['<table><tr><td rowspan=2>a<td>b [moderator only]<tr><td>c</table>', ['moderator: a | b', 'all:  | c']],
    [
      '<table><tr><td>a<td rowspan=2>b [moderator only]<tr><td>c</table>',
      ['moderator: a | b', 'moderator: c | '],
    ],
    [
      '<table>s<tr><th>a<th>b [moderator only]<tr><td>c<td>d</table>',
      ['moderator: a | b', 'moderator: c | d', 'moderator: s | '],
    ],
    [
      '<details><summary>a [moderator only]</summary>\n\nb\n\n</details>\n\nc',
      ['moderator: a | b', 'all: c'],
    ],
    ['<table><caption>a [moderator only]</caption><tr><td>b<td>c</table>', ['moderator: a | b\nc']],
    ['<dl><dt>a [moderator only]<dd>b</dl>', ['moderator: a | b']],
    ['<dl><dt>a<dd>b [moderator only]<dt>c<dd>d</dl>', ['moderator: a: b', 'all: c: d']],
    // A paragraph of Markdown stays one, whatever tags are in it.
    ['a <div>b [moderator only]</div>', ['moderator: a\nb']],
    ['a <ul><li>b</li></ul> c [moderator only]', ['moderator: a\nb\nc']],
    ['<td>\n\n:::for{moderator}\n\na\n\n:::\n\n</td>\n\nb', ['moderator: a', 'all: b']],
  ])('%j', (markdown, expected) => expect(parts(markdown)).toEqual(expected))
})

it.each([
  '<table><tr><td>a [moderator only]<td>b</table>',
  '<table><tr><td><ul><li>a [moderator only]<li>b</ul><td>c</table>',
  '<p>a [moderator only] <b>b</b></p>',
])('a mark that does not stand at the end is an error: %j', (markdown) => {
  expect(parts(markdown)).toContain('audience-mark-misplaced')
})
