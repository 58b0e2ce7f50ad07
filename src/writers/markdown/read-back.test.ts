import { expect, test } from 'vitest'
import { parse as parseYaml } from 'yaml'
import type { Inline } from '../../template/pack.ts'
import * as make from './testing-pack.ts'
import { outline, readBack } from './testing-read-back.ts'

test('the order of the brief comes back, without what the template made', async () => {
  const back = await readBack(
    make.packOf(
      [
        make.cover('Sharing the harbour'),
        make.facts([['Date', null]]),
        make.heading(make.made, 1, 'For discussion'),
        make.questions(make.section('10'), [{ label: 'Q1', text: 'Who decides?' }]),
        make.lines(4),
        make.heading(make.section('10'), 1, 'Questions'),
        make.prose(make.section('10'), make.paragraph('Lead-in:')),
        make.prose(make.section('1'), make.paragraph('Before any heading.')),
        make.heading(make.section('2.1'), 1, 'Inner'),
        make.prose(make.section('2.1'), make.paragraph('Under it.')),
        make.prose(make.extras, make.paragraph('A line at the top.')),
        make.heading(make.section('2'), 3, 'Outer'),
      ],
      {},
      [{ id: 'n', number: 1, blocks: [make.paragraph('A note.')] }],
    ),
  )
  expect(back.children.map(outline)).toEqual([
    '',
    'paragraph(A line at the top.)',
    'paragraph(Before any heading.)',
    'heading2(Outer)',
    'heading3(Inner)',
    'paragraph(Under it.)',
    'heading2(Questions)',
    'list(listItem(paragraph(Who decides?)))',
    'paragraph(Lead-in:)',
    'footnoteDefinition(paragraph(A note.))',
  ])
  expect(back.children.map((node) => node.data?.extras === true)).toEqual([
    false,
    true,
    ...Array(8).fill(false),
  ])
})

test('questions and items that stood in one list stand in one list again', async () => {
  const section = make.section('1')
  const back = await readBack(
    make.packOf([
      make.prose(section, make.list(['Opening words'])),
      make.questions(section, [
        { label: 'Q1', text: 'Who decides?' },
        {
          label: 'B1',
          text: 'Who pays?',
          audience: ['moderator'],
          sub: [make.list(['In fog?'], ['moderator'])],
        },
      ]),
      make.prose(section, make.list(['Closing words'])),
    ]),
  )
  const [, list, ...others] = back.children
  expect(others).toEqual([])
  expect(list && outline(list)).toBe(
    'list(listItem(paragraph(Opening words))listItem(paragraph(Who decides?))' +
      'listItem(paragraph(Who pays? [moderator only])list(listItem(paragraph(In fog?))))' +
      'listItem(paragraph(Closing words)))',
  )
  const labels = list?.type === 'list' ? list.children.map((item) => item.children[0]?.data?.question) : []
  expect(labels).toEqual([undefined, 'Q1', 'B1', undefined])
})

test('labels in prose go, bold words of the brief that look like one stay', async () => {
  const strong = (value: string): Inline => ({ type: 'strong', children: make.words(value) })
  const section = make.section('1')
  const back = await readBack(
    make.packOf([
      make.questions(section, [{ label: 'Q1', text: 'Who decides?' }]),
      make.prose(
        section,
        make.paragraph([
          ...make.words('So: '),
          strong('Q2 '),
          ...make.words('who pays? Sales in '),
          strong('Q1'),
          ...make.words(' fell.'),
        ]),
      ),
    ]),
  )
  const prose = back.children.at(-1)
  expect(prose && outline(prose)).toBe('paragraph(So: who pays? Sales in strong(Q1) fell.)')
  expect(prose?.data?.questions).toEqual([{ label: 'Q2', start: 4 }])
})

test('a container ends where it should, whatever stands in it', async () => {
  const only = ['moderator'] as const
  const back = await readBack(
    make.packOf([
      make.prose(make.section('1'), make.code(':::\n::::\nx', only)),
      make.prose(make.section('1'), make.paragraph('Open.')),
    ]),
  )
  expect(outline(back)).toBe('containerDirective(code(:::\n::::\nx))paragraph(Open.)')
  expect(back.children[1]).toMatchObject({ name: 'for', attributes: { moderator: '' } })
})

test('a right-to-left pack comes back without its wrapping', async () => {
  const block = make.prose(make.section('1'), make.paragraph('من يقرر؟'))
  const back = await readBack(make.packOf([make.cover('المرفأ'), block], { dir: 'rtl' }))
  expect(outline(back)).toBe('paragraph(من يقرر؟)')
})

test('front matter says the facts to any YAML reader', async () => {
  const values = [
    '12:00',
    'yes',
    "L'eau: à qui?",
    '- a',
    '#1',
    'a #b',
    '\\ "q"',
    'null',
    '[x]',
    'Ωκ, β',
    'x ',
    '',
  ]
  const stated = values.map((value, index) => ({
    name: `k${index}`,
    value,
    text: value,
    audience: 'all' as const,
  }))
  const list = { name: 'list', value: ['no', 'a, b'], text: '', audience: ['moderator', 'speaker'] as const }
  const back = await readBack(make.packOf([], { stated: [...stated, list] }))
  const yaml = back.children[0]
  for (const version of ['1.1', '1.2'] as const) {
    const map = parseYaml(yaml?.type === 'yaml' ? yaml.value : '', { version })
    expect(values.map((_, index) => map.briefpack[`k${index}`])).toEqual(values)
    expect(map.briefpack.list).toEqual({ value: ['no', 'a, b'], for: ['moderator', 'speaker'] })
    expect(map.briefpack).toMatchObject({ pack: 'moderator', for: 'moderator' })
  }
})
