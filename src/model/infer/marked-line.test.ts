// A line that looks like a heading and ends in an audience mark covers what stands below it.
import { describe, expect, it } from 'vitest'
import { briefOf, textOf } from '../../testing/brief-of.ts'

/** Words that everybody may see, and the messages. */
function read(markdown: string, larger: readonly string[] = []) {
  const { brief, said } = briefOf(markdown, (root) => {
    for (const node of root.children) {
      const [first] = node.type === 'paragraph' ? node.children : []
      const words =
        first?.type === 'strong' && first.children[0]?.type === 'text' ? first.children[0].value : ''
      if (node.type === 'paragraph' && larger.some((one) => words.startsWith(one)))
        node.data = { larger: true }
    }
  })
  const sections = brief.sections.filter(({ audience }) => audience === 'all')
  const open = sections.flatMap(({ blocks }) => textOf(blocks.filter(({ audience }) => audience === 'all')))
  return { open, said: said.filter((name) => name.startsWith('audience-')) }
}

const marked = (line: string, below: string) =>
  `# Harbour fees\n\n## Background\n\nAll may read this.\n\n${line}\n\n${below}\n\n## Next steps\n\nWe write a report.`
const open = ['All may read this.', 'We write a report.']

describe('a bold line with a mark in a brief with headings', () => {
  it.each([
    'Call on Ida first.',
    'Call on Ida first.\n\nThen go on.',
    'Who pays for it?',
    '10:00 Ida opens',
    'Ida Holm, Quay Trust',
    '> Nobody pays.',
    '**Do not tell.**\n\nIda pays.',
  ])('covers a short %s', (below) => {
    expect(read(marked('**Steering notes [moderator only]**', below))).toEqual({ open, said: [] })
  })

  it('covers in the opening too', () => {
    const text =
      '# Harbour fees\n\n**Steering notes [moderator only]**\n\nCall on Ida first.\n\n## Next steps\n\nA report.'
    expect(read(text)).toEqual({ open: ['A report.'], said: [] })
  })

  it.each([
    ['**Who pays? [moderator only]**', 'Nobody knows.'],
    ['**Steering notes [moderator only]**', '**Who speaks**\n\nIda Holm.'],
    ['**Steering notes [moderator only]**', 'call on Ida first'],
    ['**11:00 Closed round [moderator only]**', 'Ida Holm speaks.'],
  ])('is an error where it may be a line by itself: %s', (line, below) => {
    expect(read(marked(line, below)).said).toEqual(['audience-heading-unsure'])
  })

  it.each([
    ['**Nobody may tell of it. [moderator only]**', 'Ida Holm.'],
    ['**Contact: Ida Holm [moderator only]**', 'She is there.'],
    ['**11:00 Closed round [moderator only]**', '**12:00 Lunch**'],
    ['**Steering notes [text] [moderator only]**', 'Call on Ida.'],
  ])('covers only itself where it is plainly text: %s', (line, below) => {
    const { said, open } = read(marked(line, below))
    expect([said, open.length]).toEqual([[], 3])
  })

  it('covers headings in smaller letters', () => {
    const below = '**Who speaks**\n\nIda Holm speaks, and nobody else does, for the quay is small.'
    expect(read(marked('**Steering notes [moderator only]**', below), ['Steering'])).toEqual({
      open,
      said: [],
    })
  })
})

it('a footnote that only covered words call is covered too', () => {
  const { brief } = briefOf(
    `${marked('**Steering notes [moderator only]**', 'Call on Ida.[^1] Then on Jon.[^2]')}[^2]\n\n[^1]: She knows.\n\n[^2]: He does.\n`,
  )
  expect(brief.notes.map(({ audience }) => audience)).toEqual([['moderator'], 'all'])
})

it('a bold line in larger letters is a heading whatever follows', () => {
  const { brief } = briefOf(marked('**Steering notes**', 'Call on Ida.'), (root) => {
    const node = root.children[3]
    if (node?.type === 'paragraph') node.data = { larger: true }
  })
  expect(brief.sections).toHaveLength(3)
})

describe('a plain line with a mark in a brief without headings', () => {
  const plain = (line: string, below: string) =>
    `Harbour fees\n\nBackground\n\nAll may read this, for it is written for all who come to the quay.\n\n${line}\n\n${below}\n\nNext steps\n\nWe write a report and send it to all who came to the quay.`

  it('covers what follows', () => {
    expect(read(plain('Steering notes [moderator only]', 'Call on Ida first.')).open).toHaveLength(2)
  })

  it.each(['Harbour fees', '**Harbour fees**'])('is an error where it is the title: %s', (title) => {
    const line = title.replace(/(\*\*|)$/u, ' [moderator only]$1')
    expect(read(`${line}\n\n12 May 2027\n\nAll may read this.\n`).said).toEqual(['audience-heading-unsure'])
  })

  it.each([
    'Anna Berg, Quay Trust [moderator only]',
    '- Bring water [moderator only]',
    'Nobody may tell of it. [moderator only]',
  ])('covers only itself where it is text: %s', (line) => {
    expect(read(plain(line, 'Call on Ida first.')).open).toHaveLength(3)
  })
})
