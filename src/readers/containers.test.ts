import { describe, expect, it } from 'vitest'
import { DiagnosticList } from '../diagnostics/report.ts'
import { readMarkdown } from './markdown/read-markdown.ts'
import { outlineTree } from './testing/outline-tree.ts'
import { readText } from './text/read-text.ts'

const syntaxes = [
  { name: 'text', read: readText },
  { name: 'Markdown', read: readMarkdown },
]

describe.each(syntaxes)('restricted parts in $name', ({ read }) => {
  function run(...lines: string[]) {
    const list = new DiagnosticList('in')
    const outline = outlineTree(read(lines.join('\n'), list.report))
    return { outline, problems: list.all.map((one) => `${one.name} ${one.place?.line}`), all: list.all }
  }

  it.each([
    [':::for{moderator}', 'moderator'],
    [':::for{moderator, speaker}', 'moderator speaker'],
    [':::for{ moderator speaker }', 'moderator speaker'],
    [':::for{ведущий،ponente}  ', 'ведущий ponente'],
    ['  :::for{moderator}', 'moderator'],
    ['::::for{moderator}', 'moderator'],
  ])('%s', (opener, names) => {
    const { outline, problems } = run('Open', opener, 'Secret', ':::::', 'Open again')
    expect(problems).toEqual([])
    expect(outline).toMatch(
      new RegExp(`\\n  containerDirective 2:\\d-4:6 ${names}\\n    paragraph 3:1-3:7\\n`),
    )
    expect(outline).toContain('\n  paragraph 5:1-5:11')
  })
  it('nests with longer fences', () => {
    const { outline, problems } = run(
      '::::for{moderator,speaker}',
      'a',
      ':::for{speaker}',
      'b',
      ':::',
      'c',
      '::::',
    )
    expect(problems).toEqual([])
    expect(outline).toMatch(
      /\n {2}containerDirective 1:1-7:5 moderator speaker\n[\s\S]*\n {4}containerDirective 3:1-5:4 speaker\n/,
    )
  })
  it('stands in list items and quotes', () => {
    const { outline, problems } = run(
      '- Question',
      '',
      '  :::for{moderator}',
      '  Hint',
      '  :::',
      '- Next',
      '',
      '> :::for{speaker}',
      '> x',
      '> :::',
    )
    expect(problems).toEqual([])
    expect(outline.match(/containerDirective \S+ \w+/g)).toEqual([
      'containerDirective 3:3-5:6 moderator',
      'containerDirective 8:3-10:6 speaker',
    ])
  })
  it.each([
    '::: for moderator',
    ':::far{moderator}',
    ':::for{',
    ':::for{}',
    ':::for{moderator',
    ':::for',
    ':::For{moderator}',
    ':::for {moderator}',
    ':::for{moderator} secret',
    ':::for[x]{moderator}',
    ':::for{a=b}',
    '::for{moderator}',
    ':for{moderator} secret',
    '::: moderator',
    '- :::for{moderator} secret',
    '• ::for{speaker}',
    '：：：for{moderator}',
    ':: for moderator',
    'See :for{moderator} here',
    '::far{moderator}',
    ':::',
    '     :::',
    '<div>:::for{x}',
    '1) :::for{x} y',
  ])('a slip is an error: %s', (line) => {
    const { problems, all } = run('Open', '', line, '', 'Secret')
    expect(problems).toEqual(['container-malformed 3'])
    expect(all[0]?.restricted).toBe(true)
    expect(JSON.stringify(all)).not.toContain('Secret')
  })
  it('a part without an end is an error, wherever the parser ends it', () => {
    expect(run('a', ':::for{moderator}', 'b').problems).toEqual(['container-unclosed 2'])
    expect(run(':::for{moderator}').problems).toEqual(['container-unclosed 1'])
    expect(run('::::for{moderator}', 'x', ':::').problems).toEqual([
      'container-unclosed 1',
      'container-malformed 3',
    ])
    expect(run(':::for{moderator}', ':::for{speaker}', 'x', ':::').problems).toContain('container-unclosed 2')
    expect(run('- a', '  :::for{moderator}', '  b', '', 'leaked', ':::').problems).toContain(
      'container-unclosed 2',
    )
    expect(run('> :::for{moderator}', 'lazy', ':::').problems).toContain('container-unclosed 1')
  })
  it('says no more than twenty times that a file is wrong', () => {
    expect(run(...Array<string>(5000).fill(':::')).problems).toHaveLength(20)
  })
})

it('in Markdown, a fence in code is code and one in HTML an error', () => {
  const list = new DiagnosticList('in.md')
  const code = outlineTree(readMarkdown('```\n:::for{moderator, speaker}\n```\n', list.report))
  expect(code).toContain('":::for{moderator, speaker}"')
  expect(list.all).toEqual([])
  readMarkdown('<div>\n:::for{moderator}\nsecret\n:::\n</div>\n', list.report)
  expect(list.all.map((one) => one.name)).toEqual(['container-malformed', 'container-malformed'])
})
