// Every kind of block comes back from a Word pack as what it was.
import { expect, test } from 'vitest'
import { convert, parseBrief } from './convert.ts'
import type { Block, Inline } from './model/inline.ts'
import { plainText } from './model/plain-text.ts'

async function thereAndBack(markdown: string) {
  const { brief, files, diagnostics } = await convert(
    { path: 'brief.md', bytes: Buffer.from(markdown) },
    { templates: ['moderator'], formats: ['docx'] },
  )
  const bytes = files[0]?.bytes
  if (brief === null || bytes === undefined) throw new Error(diagnostics.map((one) => one.what).join('\n'))
  const back = await parseBrief({ path: 'brief.moderator.docx', bytes })
  if (back.value === null) throw new Error(back.diagnostics.map((one) => one.what).join('\n'))
  return { brief, back: back.value }
}

const inlineShape = (inlines: readonly Inline[]): string =>
  inlines
    .map((one) =>
      'children' in one
        ? `${one.type}(${inlineShape(one.children)})`
        : one.type === 'text'
          ? one.value
          : `<${one.type}>`,
    )
    .join('')

function shape(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return `${block.type} ${inlineShape(block.children)}`
    case 'list':
      return `list ${block.ordered ? block.start : '•'} [${block.children.map((item) => `${item.checked ?? ''}${item.children.map(shape).join(' | ')}`).join('; ')}]`
    case 'quote':
      return `quote [${block.children.map(shape).join('; ')}]`
    case 'code':
      return `code ${JSON.stringify(block.value)}`
    case 'rule':
      return 'rule'
    case 'table':
      return `table ${block.rows.map((row) => `${row.header ? 'head' : 'row'} ${JSON.stringify(row.audience)} ${row.cells.map((cell) => `${cell.align ?? ''} ${cell.blocks.map(shape).join(' | ')}`).join(' / ')}`).join('; ')}`
  }
}

const head = '---\ntitle: Blocks of all kinds\ndate: 2031-05-12\n---\n\n## Background\n\n'

test.each([
  ['a rule', 'One side.\n\n---\n\nThe other side.'],
  ['a line end of its own', 'First line\\\nsecond line'],
  ['code that is set in', '```\ndef f(x):\n    if x:\n\treturn x\n```'],
  ['two codes', '```\none\n```\n\nWords.\n\n```\ntwo\n```'],
  ['a quotation', '> To be *clear* about it.\n>\n> Twice.'],
  ['bold, italic, both, struck', 'Some **bold**, some *slanted*, some **_both_**, some ~~gone~~ words.'],
  ['a list in a list', '- one\n  - two\n    - three\n- four'],
  ['numbers from seven', '7. seven\n8. eight'],
  ['numbers of two digits', Array.from({ length: 12 }, (_, i) => `${i + 1}. point ${i + 1}`).join('\n')],
  ['tasks', '- [ ] to do\n- [x] done\n- [ ] later'],
  ['two lists', '- one\n- two\n\nBetween.\n\n1. first\n2. second'],
  ['paragraphs in an item', '- one\n\n  more of one\n- two'],
  ['a link', 'See [the map](https://example.org/map) first.'],
  ['a table', '| Place | What |\n|---|--:|\n| Quay | 12 |\n| **Pier** | 7 |'],
  ['a restricted row', '| Place | What |\n|---|---|\n| Quay | dock |\n| Pier | secret [moderator only] |'],
  ['a restricted table', ':::for{moderator}\n\n| Place | What |\n|---|---|\n| Quay | dock |\n\n:::'],
])('%s', async (_name, markdown) => {
  const { brief, back } = await thereAndBack(`${head}${markdown}\n`)
  const shapes = (one: typeof brief) => one.sections.map(({ blocks }) => blocks.map(shape))
  expect(shapes(back)).toEqual(shapes(brief))
})

test.each([
  ['that begin in bold', '- **Storage:** How large must a barrel be?\n- **Price:** What may it cost?'],
  ['in a quotation', '> Who should give way?\n>\n> Who should wait?'],
  ['in a table', '| No | Question |\n|---|---|\n| 1 | Who should give way? |\n| 2 | Who should wait? |'],
])('questions %s', async (_name, markdown) => {
  const { brief, back } = await thereAndBack(`${head}Words.\n\n## Guiding questions\n\n${markdown}\n`)
  const questions = (one: typeof brief) =>
    one.questions.map(({ label, text }) => `${label} ${plainText(text)}`)
  expect(questions(brief)).toHaveLength(2)
  expect(questions(back)).toEqual(questions(brief))
})
