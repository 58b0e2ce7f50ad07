import { expect, test } from 'vitest'
import type { Block, Pack, PackBlock } from '../../template/pack.ts'
import type { Theme } from '../../template/theme.ts'
import * as make from './testing-pack.ts'
import { markdownWriter } from './write-markdown.ts'

async function written(pack: Pack): Promise<string> {
  const bytes = await markdownWriter.write(pack, {} as Theme, () => undefined)
  return new TextDecoder().decode(bytes ?? new Uint8Array())
}

async function body(blocks: PackBlock[], more: Partial<Pack> = {}): Promise<string> {
  const text = await written(make.packOf(blocks, more))
  return text.slice(text.indexOf('\n---\n') + 6).trimEnd()
}

const background = make.section('1')

test('a whole pack reads well as it is', async () => {
  const pack = make.packOf(
    [
      make.cover('Sharing the harbour'),
      make.facts([
        ['Date', '16 February 2027'],
        ['Venue', null],
        ['Time', '10:00-11:30', ['moderator']],
      ]),
      make.heading(background, 1, 'Background'),
      make.prose(
        background,
        make.paragraph([
          ...make.words('One crane, '),
          { type: 'strong', children: make.words('three owners') },
          ...make.words('.'),
          { type: 'noteReference', note: 'n1' },
        ]),
      ),
      make.heading(make.made, 1, 'Guiding questions'),
      make.questions(make.section('2'), [
        { label: 'Q1', text: 'Who decides?', sub: [make.list(['In winter?', 'In fog?'])] },
        { label: 'B1', text: 'Who pays?', audience: ['moderator'] },
      ]),
      make.people(make.section('3'), [make.words('Moderator:Anna Brill, Host')]),
      make.agenda(make.section('4'), [
        ['12:00-13:30 Welcome', 'all'],
        ['13:30 Vote', ['moderator', 'interpreter']],
      ]),
      make.heading(make.made, 1, 'Notes'),
      make.lines(8),
    ],
    {
      stated: [
        { name: 'title', value: 'Sharing: the harbour', text: '', audience: 'all' },
        { name: 'date', value: '2027-02-16', text: '', audience: 'all' },
        { name: 'start', value: '10:00', text: '', audience: ['moderator'] },
        { name: 'venue', value: 'Pilot House', text: '', audience: ['moderator', 'interpreter'] },
        { name: 'languages', value: ['en', 'no'], text: '', audience: 'all' },
      ],
    },
    [{ id: 'n1', number: 1, blocks: [make.paragraph('Since 1986.')] }],
  )
  expect(await written(pack)).toMatchInlineSnapshot(`
    "---
    briefpack:
      pack: moderator
      for: moderator
      title: "Sharing: the harbour"
      date: 2027-02-16
      start: {value: "10:00", for: moderator}
      venue: {value: Pilot House, for: [moderator, interpreter]}
      languages: [en, "no"]
    ---

    <!-- briefpack: made -->

    **Moderator pack**

    ROUND TABLE

    # Sharing the harbour

    |           |                              |
    | --------- | ---------------------------- |
    | **Date**  | 16 February 2027             |
    | **Venue** | *to be confirmed*            |
    | **Time**  | 10:00-11:30 [moderator only] |

    <!-- briefpack: section 1 -->

    ## Background

    One crane, **three owners**.[^1]

    <!-- briefpack: made -->

    ## Guiding questions

    <!-- briefpack: section 2 -->

    - **Q1** Who decides?
      - In winter?
      - In fog?
    - **B1** Who pays? [moderator only]

    <!-- briefpack: section 3 -->

    - Moderator:Anna Brill, Host

    <!-- briefpack: section 4 -->

    - 12:00-13:30 Welcome
    - 13:30 Vote [moderator and interpreter only]

    <!-- briefpack: made -->

    ## Notes

    ________________________

    [^1]: Since 1986.
    "
  `)
})

test('marks stand once, where they count', async () => {
  const only = ['moderator'] as const
  const text = await body([
    make.heading(background, 1, 'Handling', only),
    make.prose(background, make.paragraph('Let her speak.', only)),
    make.heading(make.section('1.1'), 2, 'Inner', only),
    make.prose(make.section('1.1'), make.list(['One', 'Two'], only)),
    make.heading(make.section('2'), 1, 'Open'),
    make.prose(make.section('2'), make.paragraph('For all.')),
    make.prose(make.section('2'), make.paragraph('Not for all.', only)),
    make.prose(
      make.section('2'),
      make.list(['All', [only, make.paragraph('Outer', only), make.list(['Inner'], only)]]),
    ),
    make.prose(
      make.section('2'),
      make.table(
        [
          ['A', 'B'],
          ['1', '2'],
          ['3', '4'],
        ],
        ['all', 'all', only],
      ),
    ),
  ])
  expect(text).toMatchInlineSnapshot(`
    "<!-- briefpack: section 1 -->

    ## Handling [moderator only]

    Let her speak.

    <!-- briefpack: section 1.1 -->

    ### Inner

    - One
    - Two

    <!-- briefpack: section 2 -->

    ## Open

    For all.

    Not for all. [moderator only]

    - All
    - Outer [moderator only]
      - Inner

    | A | B                  |
    | - | ------------------ |
    | 1 | 2                  |
    | 3 | 4 [moderator only] |"
  `)
})

test('what can carry no mark stands in a container, neighbours together', async () => {
  const only = ['moderator', 'interpreter'] as const
  const text = await body([
    make.prose(background, make.code('secret = 1', only)),
    make.prose(background, make.table([['A'], ['1']], [], only)),
    make.prose(background, make.quote([make.paragraph('Said.', only), make.code('x', ['moderator'])], only)),
  ])
  expect(text).toMatchInlineSnapshot(`
    "<!-- briefpack: section 1 -->

    :::for{moderator interpreter}
    \`\`\`
    secret = 1
    \`\`\`

    | A |
    | - |
    | 1 |

    > Said.
    >
    > :::for{moderator}
    > \`\`\`
    > x
    > \`\`\`
    > :::
    :::"
  `)
})

test('words that mean nothing in Markdown have no backslash', async () => {
  const plain = [
    'R&D costs 5 * 3, snake_case, 12:00-13:30, Moderator:Anna, C# and #tag.',
    'See https://example.org/a-b?c=d, www.example.org or ada_b@example.org [sic] (1).',
    'A < B > C; <3; 100 % ~ 5! A | B; it is 1. or a) "quoted" – $5',
  ]
  const text = await body(plain.map((line) => make.prose(background, make.paragraph(line))))
  expect(text.split('\n\n').slice(1)).toEqual(plain)
})

test('words that would mean something have one', async () => {
  const lines = [
    '1986. A year',
    ':::for{moderator}',
    '# 1',
    '> a',
    '- b',
    '*c*',
    '[1]: annex',
    '<Name>',
    '&amp;',
    '[x] d',
  ]
  const text = await body(lines.map((line) => make.prose(background, make.paragraph(line))))
  expect(text.split('\n\n').slice(1)).toEqual([
    '1986\\. A year',
    '\\:::for{moderator}',
    '\\# 1',
    '\\> a',
    '\\- b',
    '\\*c\\*',
    '\\[1]: annex',
    '\\<Name>',
    '\\&amp;',
    '\\[x] d',
  ])
})

test('lines end by backslash; in headings by a space, in tables by a tag', async () => {
  const broken = [...make.words('One'), { type: 'break' } as const, ...make.words('two')]
  const text = await body([
    { ...make.heading(background, 1, ''), children: broken } as PackBlock,
    make.prose(background, make.paragraph(broken)),
    make.prose(background, make.table([['A'], [broken]])),
  ])
  expect(text).toContain('## One two\n\nOne\\\ntwo\n')
  expect(text).toContain('| One<br>two |')
})

test('columns line up under vowel signs', async () => {
  const text = await body([make.prose(background, make.table([['يُؤكَّد'], ['abcd']]))])
  expect(text).toContain('| يُؤكَّد |\n| ---- |\n| abcd |')
})

test('long cells are not padded', async () => {
  const text = await body([
    make.prose(
      background,
      make.table([
        ['A', 'B'],
        ['x'.repeat(500), 'y'],
      ]),
    ),
  ])
  expect(text).toContain('| A | B |\n')
})

test('a right-to-left pack says so', async () => {
  const text = await body([make.prose(background, make.paragraph('نص عربي'))], { dir: 'rtl' })
  expect(text).toBe('<div dir="rtl">\n\n<!-- briefpack: section 1 -->\n\nنص عربي\n\n</div>')
})

test('hostile text is written in bounded time', { timeout: 20_000 }, async () => {
  const texts = ['s://', 'www.', '*', '_', '[', '<a', '\\', 'a\n[ ', 'a_*'].map((sign) => sign.repeat(20_000))
  await body(texts.map((text) => make.prose(background, make.paragraph(text))))
})

test('lists that are two stay two, tasks stay tasks', async () => {
  const task = make.list(['Call her', 'Book it'])
  if (task.type === 'list') for (const [index, item] of task.children.entries()) item.checked = index === 0
  const text = await body([
    make.prose(background, make.list(['One', [make.paragraph('Two'), make.paragraph('More.')]])),
    make.prose(background, task),
    make.prose(background, { ...make.list(['a', 'b']), ordered: true, start: 9 } as Block),
  ])
  expect(text.split('\n').slice(2)).toEqual([
    '- One',
    '',
    '- Two',
    '',
    '  More.',
    '',
    '* [x] Call her',
    '* [ ] Book it',
    '',
    '9. a',
    '10. b',
  ])
})

test('cells over several columns or rows leave the others empty; no header row makes an empty one', async () => {
  const cell = (value: string, colSpan: number, rowSpan: number) => ({
    blocks: [make.paragraph(value), make.list(['x', 'y'])],
    colSpan,
    rowSpan,
    align: 'end' as const,
  })
  const table = make.table([
    ['a', 'b'],
    ['c', 'd'],
  ])
  if (table.type !== 'table') throw new Error('no table')
  for (const row of table.rows) row.header = false
  table.rows[0]?.cells.splice(0, 2, cell('wide', 2, 1), cell('tall', 1, 2))
  expect((await body([make.prose(background, table)])).split('\n').slice(2)).toEqual([
    '|                |   |                |',
    '| -------------: | - | -------------: |',
    '| wide<br>x<br>y |   | tall<br>x<br>y |',
    '|              c | d |                |',
  ])
})
