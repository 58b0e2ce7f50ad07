import { fromMarkdown } from 'mdast-util-from-markdown'
import { expect, it } from 'vitest'
import { parseShort } from './stand-ins.ts'

/** What the parser is given, and the tree that comes of it. */
function parse(text: string) {
  let seen = ''
  const tree = parseShort(text, (short) => {
    seen = short
    return fromMarkdown(short)
  })
  return { seen, tree }
}

it.each([
  'Water is a common good of all who live by it.\nWho pays for it, and who decides?\n\nA second paragraph of words.',
  '- a point of several words\n- another point of words\n\n  and what stands below it',
  '# A heading of several words\n\n> what somebody said about it\ngoes on here at the margin',
  'Some words stand before **marks of all kinds** and others stand behind them.',
  '[the words of a link](https://example.org "a title of several words") and the words behind it',
  '[words]( url ) and more words behind the link',
  '[a label of several\nwords on two lines]\n\n[a label of several words on two lines]: https://example.org',
  '    code of many words in a line\n\n```\nmore code of many words\n```',
  '<p title="words of an\nattribute over two lines">words in it</p>',
  'words `code of several\nwords on two lines` words',
])('the tree of %j is the parser’s own', (text) => {
  expect(parse(text).tree).toEqual(fromMarkdown(text))
})

it('spares the parser the words', () => {
  const { seen } = parse(
    'Water is a common good of all who live by it.\n- and **so** is the air that we breathe',
  )
  expect(seen.length).toBeLessThan(25)
})

it('leaves the names of a container alone', () => {
  const text = ':::for{ moderator and speaker }'
  expect(parse(text).seen).toBe(text)
})
