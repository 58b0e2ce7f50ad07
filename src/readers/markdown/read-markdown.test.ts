import { expect, it } from 'vitest'
import { DiagnosticList } from '../../diagnostics/report.ts'
import { outlineTree } from '../testing/outline-tree.ts'
import { readMarkdown } from './read-markdown.ts'

function outline(...lines: string[]): string {
  const list = new DiagnosticList('in.md')
  const tree = readMarkdown(lines.join('\n'), list.report)
  expect(list.all).toEqual([])
  return outlineTree(tree)
}

it('reads CommonMark and GFM as they are', () => {
  expect(
    outline(
      '---',
      'title: Water',
      '---',
      'Title',
      '===',
      '',
      '    code',
      '',
      '```',
      'fence',
      '```',
      '',
      '<b>x</b> \\* &amp; [r][l]  ',
      'next[^1]',
      '',
      '[l]: https://example.org',
      '',
      '[^1]: Note',
      '',
      '1986. A year',
      '',
      '- [x] done',
    ),
  ).toMatchInlineSnapshot(`
    "root 1:1-22:11
      yaml 1:1-3:4 "title: Water"
      heading 4:1-5:4
        text 4:1-4:6 "Title"
      code 7:1-7:9 "code"
      code 9:1-11:4 "fence"
      paragraph 13:1-14:9
        strong 13:1-13:9
          text 13:4-13:5 "x"
        text 13:9-13:19 " * & "
        linkReference 13:19-13:25
          text 13:20-13:21 "r"
        break 13:25-14:1
        text 14:1-14:5 "next"
        footnoteReference 14:5-14:9
      definition 16:1-16:25
      footnoteDefinition 18:1-18:11
        paragraph 18:7-18:11
          text 18:7-18:11 "Note"
      list 20:1-20:13 from 1986
        listItem 20:1-20:13
          paragraph 20:7-20:13
            text 20:7-20:13 "A year"
      list 22:1-22:11
        listItem 22:1-22:11
          paragraph 22:7-22:11
            text 22:7-22:11 "done""
  `)
})

it('leaves colons alone', () => {
  expect(outline('12:00-13:30 Moderator:Anna :x[y]{z} ::leaf')).toContain(
    '"12:00-13:30 Moderator:Anna :x[y]{z} ::leaf"',
  )
})

it('takes a no-break space behind a mark for a space', () => {
  expect(outline('#\u00a0Head', '', '-\u00a0item', '', '1.\u00a0\u00a0one')).toMatch(
    /heading[\s\S]*"Head"[\s\S]*"item"[\s\S]*from 1[\s\S]*"one"/,
  )
})

it('gives every node a place, addresses too', () => {
  expect(outline('Write to anna@example.org or www.example.org, *now*')).not.toContain('nowhere')
})

it('knows the calls of all footnotes and references of a file so long that it is cut', () => {
  const count = 900
  const numbers = Array.from({ length: count }, (_, i) => i + 1)
  const calls = numbers.map((i) => `${'Words of a long paragraph. '.repeat(4)}[^n${i}] and [r][link ${i}].\n`)
  const definitions = numbers.map(
    (i) => `[^n${i}]: Note ${i} and its words.\n\n[link ${i}]: https://example.org/${i}\n`,
  )
  const tree = readMarkdown([...calls, ...definitions].join('\n'), new DiagnosticList('in.md').report)
  const text = outlineTree(tree)
  expect(text.match(/footnoteReference/g)).toHaveLength(count)
  expect(text.match(/footnoteDefinition/g)).toHaveLength(count)
  expect(text.match(/linkReference|link /g)?.length).toBeGreaterThanOrEqual(count)
})
