import { describe, expect, it } from 'vitest'
import { paragraph, style, styled, table } from './testing/build-docx.ts'
import { below, readBody } from './testing/read-body.ts'

const styles = style('Heading1', 'heading 1') + style('Title', 'Title')
const heading = (words: string) => paragraph(words, styled('Heading1'))
const typesOf = (body: string) =>
  [...below(readBody(body, { styles }).outline).matchAll(/^(\w+)/gm)].map((one) => one[1])
const columns = [
  paragraph('Water', styled('Title')) + paragraph('12 May'),
  heading('Aims') + paragraph('Agree.'),
]
const end = heading('Questions')

describe('a table that only sets text in columns', () => {
  it('gives its blocks, and its title counts', () => {
    expect(below(readBody(table([columns]) + end, { styles }).outline)).toBe(
      [
        'heading',
        '  text "Water"',
        'paragraph',
        '  text "12 May"',
        'heading',
        '  text "Aims"',
        'paragraph',
        '  text "Agree."',
        'heading',
        '  text "Questions"',
      ].join('\n'),
    )
  })
  it.each([
    [
      'where cells are headings and no more',
      table([
        [heading('Who'), heading('What')],
        ['a', 'b'],
      ]),
    ],
    ['where it has a header row', table([columns, columns], '', 1)],
    ['where it has many rows', table(Array.from({ length: 5 }, () => columns))],
    [
      'where a mark stands in it',
      table([[columns[0] ?? '', heading('Aims [moderator only]') + paragraph('x')]]),
    ],
  ])('stays a table %s', (_, body) => expect(typesOf(body + end)).toEqual(['table', 'heading']))
  it('stays a table below a mark, which goes on to cover it', () => {
    expect(typesOf(heading('Notes [moderator only]') + table([columns]))).toEqual(['heading', 'table'])
  })
})
