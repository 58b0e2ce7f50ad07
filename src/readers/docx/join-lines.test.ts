import { describe, expect, it } from 'vitest'
import { paragraph, run, style } from './testing/build-docx.ts'
import { below, readBody } from './testing/read-body.ts'

const textsOf = (body: string, styles = '') =>
  [...below(readBody(body, { styles }).outline).matchAll(/"(.*)"$/gm)].map((one) => one[1])
const lines = (...texts: string[]) => texts.map((text) => paragraph(text)).join('')
const long =
  'The harbour has one crane and three owners, and none of them can tell who of the three should mend it. '.repeat(
    6,
  )

describe('where blank paragraphs part the blocks', () => {
  const parted = lines('One', '', 'Two', '', 'Three', '')
  it('lines without one between them are one block', () => {
    expect(textsOf(parted + lines('3 June 2027', '10:00-11:30', '', 'end'))).toEqual([
      'One',
      'Two',
      'Three',
      '3 June 2027\\n10:00-11:30',
      'end',
    ])
  })
  it('a mark ends its block', () => {
    const body = lines(
      'Steering [heading]',
      'Who gains? [question].',
      'Ask Ann. [moderator only]',
      'Room 4 (up)',
      'Quay',
    )
    expect(textsOf(parted + body).slice(3)).toEqual([
      'Steering [heading]',
      'Who gains? [question].',
      'Ask Ann. [moderator only]',
      'Room 4 (up)\\nQuay',
    ])
  })
  it('a line with a mark that may head those below stays with them', () => {
    expect(textsOf(parted + lines('NOTES [moderator only]', 'Secret')).at(-1)).toBe(
      'NOTES [moderator only]\\nSecret',
    )
  })
  it('bold lines, long paragraphs and fences stand apart', () => {
    expect(textsOf(parted + paragraph(run('Aims', '<w:b/>')) + lines('Agree', long, long))).toHaveLength(7)
    expect(below(readBody(parted + lines('a', ':::for{moderator}', 'b', ':::')).outline)).toMatch(
      /containerDirective moderator\n {2}paragraph\n {4}text "b"$/,
    )
  })
})

describe('where room parts the blocks', () => {
  const tight = '<w:spacing w:after="0"/>'
  const styles = style('Normal', 'Normal', '<w:pPr><w:spacing w:after="160"/></w:pPr>').replace(
    'w:type',
    'w:default="1" w:type',
  )
  it('lines without any are one block, but for typed items', () => {
    const body =
      lines('One', 'Two', 'Three', 'Four') +
      paragraph('Quay 4', tight) +
      paragraph('Lingar') +
      paragraph('- a', tight) +
      paragraph('- b')
    expect(textsOf(body, styles)).toEqual(['One', 'Two', 'Three', 'Four', 'Quay 4\\nLingar', 'a', 'b'])
  })
})

it('where nothing parts anything, every paragraph stands for itself', () => {
  expect(textsOf(lines('One', 'Two', 'Three', 'Four', 'Five'))).toHaveLength(5)
})

it('a block has no more lines than text files are read in', () => {
  const { source } = readBody(
    lines('One', '', 'Two', '', 'Three', '') + lines(...Array.from({ length: 500 }, (_, i) => `line ${i}`)),
  )
  expect(source?.tree.children).toHaveLength(6)
})

it('a text file that was opened in Word is no code', () => {
  const styles = style('PlainText', 'HTML Preformatted')
  const plain = (text: string) => paragraph(text, '<w:pStyle w:val="PlainText"/>')
  expect(below(readBody(plain('One') + plain('') + plain('Two'), { styles }).outline)).not.toContain('code')
  const body =
    lines('Run it so, and then once more:', 'Words', 'More words') + plain('npm install') + plain('npm start')
  expect(below(readBody(body, { styles }).outline)).toContain('code "npm install\\nnpm start"')
})
