import { expect, it } from 'vitest'
import { shape } from './read-for-test.ts'

it.each([
  ['<table><tr><th>A<th>B<tr><td>1<td>2</table>', 'table1(A | B / 1 | 2)'],
  ['<table><tr><td>A<td>B<tr><td>1<td>2</table>', 'table0(A | B / 1 | 2)'],
  [
    '<table><thead><tr><td>A<td>B</tr><tr><th>a<th>b</tr></thead><tbody><tr><td>1<td>2</table>',
    'table2(A | B / a | b / 1 | 2)',
  ],
  // A cell over two rows leaves its column empty below.
  [
    '<table><tr><td rowspan=2>9:00<td>x<tr><td>y<tr><td>10:00<td>z</table>',
    'table0(9:00 | x /  | y / 10:00 | z)',
  ],
  ['<table><tr><td>x<td rowspan=2>R<td>1<tr><td>y<td>2</table>', 'table0(x | R | 1 / y |  | 2)'],
  ['<table><tr><td>x<td rowspan=2>R<tr><td>y</table>', 'table0(x | R / y | )'],
  [
    '<table><tr><td colspan=2 rowspan=2>W<td>1<tr><td>2<tr><td>a<td>b<td>c</table>',
    'table0(W |  | 1 /  |  | 2 / a | b | c)',
  ],
  ['<table><tr><td>a<td>&nbsp;<td>c<tr><td>1<td>2<td>3</table>', 'table0(a |  | c / 1 | 2 | 3)'],
  ['<table><tr><td>a<ul><li>b<li>c</ul><td><ol start=4><li>d<li>e</ol></table>', 'table0(a⏎b⏎c | 4. d⏎5. e)'],
  ['<table><tr><td><p>a</p><p>b</p><td>x\ny</table>', 'table0(a⏎b | x y)'],
  // A table in pieces, as a blank line ends HTML.
  [
    '<table>\n\n<tr><td>a</td>\n\n<td>b</td></tr>\n\n    <tr>\n      <td>*c*</td><td>\n\n*d*\n\n</td></tr>\n</table>',
    'table0(a | b / *c* | _d_)',
  ],
  ['<table><tr><td>a<td><table><tr><td>b<td>c</table></table>', 'table0(a | b⏎c)'],
  ['<td>a<td>b', 'table0(a | b)'],
  ['<table><form><tr><td>a<td>b</tr></form></table>', 'table0(a | b)'],
  ['<table>stray<tr><th>A<th>B<tr><td>1<td>2</table>', 'table1(A | B / 1 | 2 / stray)'],
])('%j', (markdown, expected) => expect(shape(markdown)).toEqual([expected]))

it('a caption stands before its table', () => {
  expect(shape('<table><caption>Rooms</caption><tr><td>a<td>b</table>')).toEqual([
    'p: Rooms',
    'table0(a | b)',
  ])
})

it('a table of one cell is a frame', () => {
  expect(shape('<table><tr><td><h2>T</h2><ul><li>a</ul></table>')).toEqual(['h2: T', 'ul(p: a)'])
})

it('a container in a cell stays one', () => {
  const blocks = shape('<table><tr><td>a</td><td>\n\n:::for{moderator}\nsecret\n:::\n\n</td></tr></table>')
  expect(blocks).toEqual(['table0(a | )', 'p: secret'])
})

it('cells in Markdown tables have lines', () => {
  expect(shape('| A | B |\n| - | - |\n| <ul><li>x</li><li>y</li></ul> | z<br>w |')).toEqual([
    'table1(A | B / x⏎y | z⏎w)',
  ])
})
