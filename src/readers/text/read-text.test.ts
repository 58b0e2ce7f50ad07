import { describe, expect, it } from 'vitest'
import { DiagnosticList } from '../../diagnostics/report.ts'
import { outlineTree } from '../testing/outline-tree.ts'
import { readText } from './read-text.ts'

function outline(...lines: string[]): string {
  const list = new DiagnosticList('in.txt')
  const tree = readText(lines.join('\n'), list.report)
  expect(list.all).toEqual([])
  return outlineTree(tree)
}
const values = (text: string) =>
  [...text.matchAll(/ ("(?:[^"\\]|\\.)*")$/gm)].map((one) => JSON.parse(one[1] as string))
const types = (text: string) => [...text.matchAll(/^ {2}(\w+)/gm)].map((one) => one[1])

it('reads the shape of a typical brief, with places', () => {
  const read = outline(
    '',
    '3 JUNE 2027',
    '09:00-10:30 (CEST)',
    '',
    'OPENING ROUND TABLE',
    '',
    'Water at the heart of **public** works',
    '',
    'Guiding questions',
    '',
    '- Who pays?',
    '- Who decides?',
  )
  expect(read).toMatchInlineSnapshot(`
    "root 1:1-12:15
      paragraph 2:1-3:19
        text 2:1-3:19 "3 JUNE 2027\\n09:00-10:30 (CEST)"
      paragraph 5:1-5:20
        text 5:1-5:20 "OPENING ROUND TABLE"
      paragraph 7:1-7:39
        text 7:1-7:23 "Water at the heart of "
        strong 7:23-7:33
          text 7:25-7:31 "public"
        text 7:33-7:39 " works"
      paragraph 9:1-9:18
        text 9:1-9:18 "Guiding questions"
      list 11:1-12:15
        listItem 11:1-11:12
          paragraph 11:3-11:12
            text 11:3-11:12 "Who pays?"
        listItem 12:1-12:15
          paragraph 12:3-12:15
            text 12:3-12:15 "Who decides?""
  `)
})

describe('marks that stay words', () => {
  it.each([
    '<Name to be confirmed>',
    '[1]: annex',
    '[^1]: a note',
    'a\\*b \\_ c',
    'A &amp; B &#42;',
    '1986. A year',
    '2024) x',
    '12:00-13:30',
    'Moderator:Anna',
    ':role[x]{y}',
    '5 * 3 * 2',
    '~100 and ~200',
    'd`accord',
    '12.',
    '-',
    '19. May 2027',
    '#1 priority',
    '<b>not bold</b>',
    'file_name_here',
    '[x][y]',
    'see [1] and [^2]',
  ])('%s', (line) => {
    expect(values(outline('Before', '', line, '', 'after'))).toEqual(['Before', line, 'after'])
  })
  it('indented lines and fences are no code', () => {
    const read = outline('a', '', '        indented', '', '```', 'inside', '```', '', '~~~ x', 'y')
    expect(types(read)).toEqual(Array(4).fill('paragraph'))
    expect(values(read)).toEqual(['a', 'indented', '```\ninside\n```', '~~~ x\ny'])
  })
  it('a backtick pairs on its own line only', () => {
    expect(values(outline('l`eau', 'd`or', '', 'x'))).toEqual(['l`eau\nd`or', 'x'])
    expect(outline('run `npm` now')).toContain('inlineCode 1:5-1:10 "npm"')
  })
})

describe('lists', () => {
  it.each(['•', '◦', '▪', '●', '‣', '·', '–', '—', '*', '-', '+', '\uf0b7'])('bullet %s', (mark) => {
    for (const space of [' ', '\t', '\u00a0', ' \u00a0']) {
      const read = outline('Points:', `${mark}${space}one`, `${mark}${space}two`)
      expect(types(read)).toEqual(['paragraph', 'list'])
      expect(values(read)).toEqual(['Points:', 'one', 'two'])
      expect(read).toContain(`listItem 2:1-2:${5 + space.length}`)
    }
  })
  it.each([
    ['1.', '2.'],
    ['1)', '2)'],
    ['(1)', '(2)'],
    ['7.', '8.'],
    ['(11)', '(12)'],
  ])('number %s', (a, b) => {
    const read = outline('Points:', `${a} one`, `${b} two`)
    expect(read).toContain(`list 2:1-3:${b.length + 5} from ${Number.parseInt(a.replace('(', ''), 10)}`)
    expect(read).toContain(`listItem 3:1-3:${b.length + 5}`)
    expect(read).toContain(`text 3:${b.length + 2}-3:${b.length + 5} "two"`)
  })
  it.each([
    ['١.', '٢.'],
    ['٧)', '٨)'],
    ['(١)', '(٢)'],
    ['٣-', '٤-'],
    ['۵.', '۶.'],
  ])('Arabic or Persian number %s', (a, b) => {
    const read = outline('Points:', `${a} one`, `${b} two`)
    const first = (/[٠-٩۰-۹]/.exec(a)?.[0] ?? '').charCodeAt(0) & 15
    expect(read).toContain(`list 2:1-3:${b.length + 5} from ${first}`)
    expect(read).toContain(`text 3:${b.length + 2}-3:${b.length + 5} "two"`)
  })
  it('keeps a number that was skipped, and leaves counting to us where all are equal', () => {
    expect(outline('1. a', '2. b', '7. c').match(/from \d+/g)).toEqual(['from 1', 'from 7'])
    expect(outline('1. a', '1. b', '1. c').match(/from \d+/g)).toEqual(['from 1'])
  })
  it('nests by indentation', () => {
    expect(outline('• a', '  – b', '  – c', '• d')).toContain('      list 2:3-3:6')
  })
  it('a dash or a number that a line break brought to the front is prose', () => {
    const long = 'The mayor of the largest of the towns along the river said that she'
    expect(types(outline(long, '– who had come by train – agreed'))).toEqual(['paragraph'])
    expect(types(outline(`${long} came on`, '15. and 16. of the month'))).toEqual(['paragraph'])
    expect(types(outline(`${long} asked:`, '– who pays?'))).toEqual(['paragraph', 'list'])
  })
})

describe('lines', () => {
  it('all line ends stay, whatever spaces stand before them', () => {
    expect(values(outline('one', 'two  ', 'three\\', '  four'))).toEqual(['one\ntwo\nthree\\\nfour'])
  })
  it.each(['---', '=====', '____', '***', '———', '-----------'])('%s is a rule', (line) => {
    const read = outline('Title', line, 'text')
    expect(types(read)).toEqual(['paragraph', 'thematicBreak', 'paragraph'])
    expect(read).toContain(`thematicBreak 2:1-2:${line.length + 1}`)
  })
  it('a line of no-break spaces is blank, and indents with them are indents', () => {
    expect(types(outline('a', '\u00a0\u00a0', 'b'))).toEqual(['paragraph', 'paragraph'])
    expect(outline('\u00a0\u3000- item')).toContain('text 1:5-1:9 "item"')
    expect(values(outline('10\u00a0000 people'))).toEqual(['10\u00a0000 people'])
  })
  it('a page break inside a line is a line end in the text', () => {
    expect(outline('Title\vSubtitle')).toContain('text 1:1-1:15 "Title\\nSubtitle"')
  })
  it('reads headings, tables, quotes, links and addresses', () => {
    const read = outline(
      '# Head',
      '',
      '| a | b |',
      '|---|---|',
      '| c | d |',
      '',
      '> said',
      '',
      '[site](https://example.org) <https://example.org> a@example.org',
    )
    expect(types(read)).toEqual(['heading', 'table', 'blockquote', 'paragraph'])
    expect(read.match(/ link /g)).toHaveLength(3)
  })
})

describe('front matter', () => {
  it('stands first', () => {
    expect(outline('---', 'title: Water', '---', 'Text')).toMatch(
      /^root.*\n {2}yaml 1:1-3:4 "title: Water"\n {2}paragraph 4:1/,
    )
  })
  it('is none without a key, or without an end', () => {
    expect(types(outline('---', 'Water for all', '---', 'x'))).toEqual([
      'thematicBreak',
      'paragraph',
      'thematicBreak',
      'paragraph',
    ])
    expect(types(outline('---', 'title: Water', 'x'))).toEqual(['thematicBreak', 'paragraph'])
  })
})
