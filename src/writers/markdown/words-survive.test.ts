import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Block, Inline } from '../../template/pack.ts'
import * as make from './testing-pack.ts'
import { outline, readBack } from './testing-read-back.ts'

/** The outline that blocks of a pack must come back with. */
function expected(node: Block | Inline): string {
  const all = (nodes: readonly (Block | Inline)[]) => nodes.map(expected).join('')
  switch (node.type) {
    case 'text':
      return node.value
    case 'inlineCode':
    case 'code':
      return `${node.type}(${node.value})`
    case 'image':
      return `image(${node.alt})`
    case 'quote':
      return `blockquote(${all(node.children)})`
    case 'rule':
      return 'thematicBreak()'
    case 'list':
      return `list(${node.children.map((item) => `listItem(${all(item.children)})`).join('')})`
    case 'heading':
      return `heading${node.depth}(${all(node.children)})`
    case 'table':
      return `table(${node.rows
        .map(
          (row) =>
            `tableRow(${row.cells.map((cell) => `tableCell(${cell.blocks.map(cellText).join('')})`).join('')})`,
        )
        .join('')})`
    case 'break':
      return 'break()'
    case 'noteReference':
      return 'footnoteReference()'
    default:
      return `${node.type}(${all(node.children)})`
  }
}
const cellText = (block: Block) => (block.type === 'paragraph' ? block.children.map(expected).join('') : '')

const signs = [
  '*',
  '_',
  '~',
  '`',
  '#',
  '<',
  '>',
  '&',
  '|',
  '[',
  ']',
  '(',
  ')',
  '!',
  '\\',
  '+',
  '-',
  '=',
  ':',
  '.',
  '"',
  "'",
]
const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...signs) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'a',
      'Z7',
      '1',
      '1.',
      '2)',
      'نص',
      '語',
      'é',
      '—',
      '«',
      '1986. A',
      ':::',
      '---',
      '&amp;',
      '<b',
      'Q1',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '[^1]',
      '[x] ',
      '](u)',
      '://',
      'https://e.org/a_',
      'www.',
      'a@e.org',
      '<!--',
      '```',
      '\n',
      '**',
    ),
  },
  { weight: 3, arbitrary: fc.constant(' ') },
)
/** Words as a builder leaves them: no white space at either end, nor around a line end. */
const prose = fc
  .array(piece, { minLength: 1, maxLength: 12 })
  .map((pieces) =>
    pieces
      .join('')
      .replace(/\s*\n\s*/g, '\n')
      .trim(),
  )
  .filter((value) => value !== '' && value !== 'Q1')

const text = prose.map((value): Inline => ({ type: 'text', value }))
const inlineCode = fc
  .constantFrom('a', 'a`b', '``', 'x | y', '*', '\\', '<b>')
  .map((value): Inline => ({ type: 'inlineCode', value }))
const marked = fc
  .tuple(fc.constantFrom('emphasis', 'strong', 'delete'), prose)
  .map(([type, value]): Inline => ({ type, children: [{ type: 'text', value }] }) as Inline)
const link = fc
  .tuple(
    prose.map((value) => value.replace(/:\/\/|www|@/gi, 'x')),
    fc.constantFrom('https://e.org/(a)_b', 'https://e.org/?a&amp;b', 'mailto:a@e.org'),
  )
  .map(([value, url]): Inline => ({ type: 'link', url, children: [{ type: 'text', value }] }))
const image = prose.map(
  (value): Inline => ({ type: 'image', url: 'https://e.org/a.png', alt: value.replaceAll('\n', ' ') }),
)

/** Words between marks, with a space or nothing in between. */
const inlines = fc
  .array(fc.oneof(marked, inlineCode, link, image), { maxLength: 3 })
  .chain((nodes) =>
    fc.tuple(
      fc.constant(nodes),
      fc.array(fc.tuple(fc.boolean(), text, fc.boolean()), { minLength: 4, maxLength: 4 }),
    ),
  )
  .map(([nodes, texts]) =>
    texts.flatMap(([before, words, after], index) => {
      const node = nodes[index]
      const value = words.type === 'text' ? words.value : ''
      const lead: Inline = {
        type: 'text',
        value: `${index > 0 && before ? ' ' : ''}${value}${node && after ? ' ' : ''}`,
      }
      if (index > nodes.length) return []
      return node ? [lead, node] : [lead]
    }),
  )
const oneLine = inlines.map((nodes) => nodes.map(joinLines))
function joinLines(node: Inline): Inline {
  if (node.type === 'text') return { ...node, value: node.value.replaceAll('\n', ' ') }
  return 'children' in node ? ({ ...node, children: node.children.map(joinLines) } as Inline) : node
}

const paragraph = inlines.map((nodes) => make.paragraph(nodes))
const block: fc.Arbitrary<Block> = fc.letrec<{ block: Block }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 2 },
    paragraph,
    fc.constantFrom('a\n\n  b', '```\nx', ':::\n<!-- briefpack: made -->').map((value) => make.code(value)),
    fc
      .array(fc.tuple(oneLine, oneLine), { minLength: 1, maxLength: 3 })
      .map((rows) => make.table(rows.map((cells) => cells))),
    fc.array(tie('block'), { minLength: 1, maxLength: 2 }).map((children) => make.quote(children)),
    fc
      .array(
        fc
          .tuple(paragraph, fc.array(tie('block'), { maxLength: 2 }))
          .map(([first, others]) => [first, ...others]),
        { minLength: 1, maxLength: 3 },
      )
      .map((items) => make.list(items)),
  ),
})).block

test('blocks come back word by word', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 3 }), async (blocks) => {
      const back = await readBack(make.packOf(blocks.map((one) => make.prose(make.section('1'), one))))
      expect(outline(back)).toBe(blocks.map(expected).join(''))
    }),
    { numRuns: 150, seed: 7 },
  )
})
