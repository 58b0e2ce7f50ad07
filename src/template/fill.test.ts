import { describe, expect, test } from 'vitest'
import { plainText } from './pack.ts'
import {
  agendaItem,
  brief,
  contact,
  fact,
  item,
  list,
  paragraph,
  person,
  place,
  question,
  reading,
  section,
  sessionDocument,
} from './testing/brief-builder.ts'
import { fillWith } from './testing/pack-outline.ts'

const first = 'How loud may a harbour be?'
const second = 'Who pays for silence?'

const asked = brief({
  sections: [
    section('1', 'Guiding questions', {
      role: 'questions',
      blocks: [paragraph('lead', 'Please think of:'), list('l', [item('i1', first), item('i2', second)])],
    }),
  ],
  questions: [question('Q1', reading('i1', first)), question('Q2', reading('i2', second))],
})

describe('cover and facts', () => {
  test('a missing title and venue are visible gaps', async () => {
    const { lines } = await fillWith('::cover\n::facts{of="date venue symbol?"}', brief({ title: null }))
    expect(lines).toEqual(['cover Title: to be confirmed', 'Date=?To be confirmed | Venue=?To be confirmed'])
  })

  test('gaps are named in the language of the pack', async () => {
    const { lines } = await fillWith('::facts{of=venue}', brief(), 'moderator', 'fr')
    expect(lines).toEqual(['Lieu=?À confirmer'])
  })

  test('date and time are formatted in the language of the pack', async () => {
    const one = brief({
      date: fact('2021-05-19', { text: '19 MAY 2021' }),
      start: fact('12:00'),
      end: fact('13:30'),
      timeZone: fact('CEST'),
    })
    const facts = '::facts{of="date time"}'
    expect((await fillWith(facts, one)).lines).toEqual(['Date=19 May 2021 | Time=12:00–13:30 (CEST)'])
    expect((await fillWith(facts, one, 'moderator', 'es')).lines).toEqual([
      'Fecha=19 de mayo de 2021 | Hora=12:00–13:30 (CEST)',
    ])
  })

  test('what was written is printed where the format would say less', async () => {
    const one = brief({
      date: fact('2021-05-19', { text: 'Wednesday 19 May 2021, after lunch' }),
      start: fact('12:00', { text: '12 noon', label: 'When: ' }),
    })
    const { lines } = await fillWith('::facts{of="date time"}', one)
    expect(lines).toEqual(['Date=Wednesday 19 May 2021, after lunch | When=12 noon'])
  })

  test('two rows have not the same label, where the language of the pack has others', async () => {
    const one = (lang: string) =>
      brief({
        language: fact(lang),
        date: fact('2027-04-14', { text: '14/4/2027', label: '日時：' }),
        start: fact('10:00', { label: '日時：' }),
      })
    const { lines } = await fillWith('::facts{of="date time"}', one('zh'), 'moderator', 'zh')
    expect(lines).toEqual(['日時=14/4/2027 | 时间=10:00'])
    const japanese = await fillWith('::facts{of="date time"}', one('ja'), 'moderator', 'ja')
    expect(japanese.lines).toEqual(['日時=14/4/2027 | 日時=10:00'])
  })

  test('a weekday of two words is printed', async () => {
    const text = 'Quarta-feira, 14 de abril de 2027'
    const one = brief({ language: fact('pt'), date: fact('2027-04-14', { text }) })
    expect((await fillWith('::facts{of=date}', one, 'moderator', 'pt')).lines).toEqual([
      'Data=quarta-feira, 14 de abril de 2027',
    ])
  })

  test('keys and dates of the front matter are put in words', async () => {
    const front = { label: 'date', place: { ...place, part: 'front matter' as const } }
    const one = brief({ date: fact('2026-11-18', front) })
    expect((await fillWith('::facts{of=date}', one)).lines).toEqual(['Date=18 November 2026'])
  })

  test('several days and a weekday', async () => {
    const days = brief({
      date: fact('2021-05-19', { text: '19' }),
      endDate: fact('2021-06-02', { text: '2 June 2021' }),
    })
    expect((await fillWith('::facts{of=date}', days)).lines).toEqual(['Date=19 May – 2 June 2021'])
    const day = brief({ date: fact('2021-05-19', { text: 'Wed. Wednesday, 19 May 2021'.slice(5) }) })
    expect((await fillWith('::facts{of=date}', day)).lines).toEqual(['Date=Wednesday, 19 May 2021'])
  })

  test('the head of the brief is printed where no directive says its facts', async () => {
    const date = fact('2021-05-19', { text: '19 MAY 2021', from: [reading('h', '19 MAY 2021')] })
    const one = brief({ head: [paragraph('h', '19 MAY 2021')], date })
    expect((await fillWith('::facts{of=date}\n\n::rest', one)).lines).toEqual(['Date=19 May 2021'])
    expect((await fillWith('::rest', one)).lines).toEqual(['19 MAY 2021'])
    expect((await fillWith('::cover', one)).names).toEqual(['part-left-out'])
  })
})

describe('questions', () => {
  test('become cards with room; the heading of the brief takes the place of the template’s', async () => {
    const { lines, pack } = await fillWith('## Our questions\n::questions{room=5}', asked)
    expect(lines).toEqual(['# Guiding questions', 'Please think of:', `[Q1] ${first} _5 | [Q2] ${second} _5`])
    const origins = pack?.parts[0]?.blocks.map((block) => block.origin)
    expect(origins).toEqual(Array(3).fill({ kind: 'section', number: '1' }))
  })

  test('within a longer paragraph keep their place, with label and room', async () => {
    const text = `We wonder. ${first} Nobody knows.`
    const one = brief({
      sections: [section('1', 'Context', { role: 'background', blocks: [paragraph('p', text)] })],
      questions: [question('Q1', reading('p', first, 11))],
    })
    const { lines, pack } = await fillWith('::questions{room=3}\n\n::section{role=background}', one)
    expect(lines).toEqual(['# Context', `We wonder. Q1 ${first} Nobody knows.`, 'lines 3'])
    expect(JSON.stringify(pack)).toContain('"strong","children":[{"type":"text","value":"Q1"}]')
  })

  test('in a mixed list are set apart, all words once and in order', async () => {
    const mixed = list('l', [item('i1', 'One remark'), item('i2', second), item('i3', 'Another')])
    const one = brief({ extras: [mixed], questions: [question('Q1', reading('i2', second))] })
    const { lines } = await fillWith('::rest', one)
    expect(lines).toEqual(['One remark', `[Q1] ${second} _0`, 'Another'])
  })

  test('their own number stands for the label, another number stays', async () => {
    const own = brief({
      extras: [paragraph('p', `2. ${second}`)],
      questions: [question('Q2', reading('p', second, 3))],
    })
    expect((await fillWith('::rest', own)).lines).toEqual([`[Q2] ${second} _0`])
    const other = { ...own, questions: [question('Q1', reading('p', second, 3))] }
    expect((await fillWith('::rest', other)).lines).toEqual([`2. Q1 ${second}`])
  })
})

describe('people and agenda', () => {
  const chair = 'Moderator: Ana Ruiz, Port Authority'
  const guest = 'Speaker: Bo Lind, Sail Club'
  const panel = brief({
    sections: [section('1', 'Panel', { role: 'speakers', blocks: [paragraph('p', `${chair}\n${guest}`)] })],
    people: [person('p', chair), person('p', guest, 'all', chair.length + 1)],
  })

  test('lines of a paragraph become people', async () => {
    const { lines, pack } = await fillWith('::people', panel)
    expect(lines).toEqual([
      '# Panel',
      '(Moderator) <Ana Ruiz> Port Authority | (Speaker) <Bo Lind> Sail Club',
    ])
    const block = pack?.parts[0]?.blocks[1]
    expect(block?.type === 'people' && block.people.map((one) => plainText(one.source))).toEqual([
      chair,
      guest,
    ])
  })

  test('lines that name nobody stay between them', async () => {
    const gap = 'Rapporteur: to be found'
    const text = `${chair}\n${gap}\n${guest}`
    const at = chair.length + gap.length + 2
    const one = brief({
      sections: [section('1', 'Panel', { role: 'speakers', blocks: [paragraph('p', text)] })],
      people: [person('p', chair), person('p', guest, 'all', at)],
    })
    expect((await fillWith('::people', one)).lines).toEqual([
      '# Panel',
      '(Moderator) <Ana Ruiz> Port Authority',
      gap,
      '(Speaker) <Bo Lind> Sail Club',
    ])
  })

  test('a person with two roles is printed in each of two lines', async () => {
    const again = 'Rapporteur: Ana Ruiz, Port'
    const lines = [chair, guest, again]
    const [first, second] = [person('p', chair), person('p', again, 'all', chair.length + guest.length + 2)]
    const ana = {
      ...first,
      from: [...first.from, ...second.from],
      parts: [...first.parts, ...second.parts],
    }
    const one = brief({
      sections: [section('1', 'Panel', { role: 'speakers', blocks: [paragraph('p', lines.join('\n'))] })],
      people: [ana, person('p', guest, 'all', chair.length + 1)],
    })
    expect((await fillWith('::people', one)).lines).toEqual([
      '# Panel',
      '(Moderator) <Ana Ruiz> Port Authority | (Speaker) <Bo Lind> Sail Club | (Rapporteur) <Ana Ruiz> Port',
    ])
  })

  test('has= and role= ask for people of a role', async () => {
    const when = ':::when{has=moderator}\nyes\n:::\n\n:::when{lacks=agenda}\n::missing{what=agenda}\n:::'
    expect((await fillWith(when, panel)).lines).toEqual([
      'yes',
      'missing Run of the session: to be confirmed',
    ])
    expect((await fillWith('::people{role=rapporteur}\n\n::rest', panel)).lines[0]).toBe('# Panel')
    expect((await fillWith('::people{role=rapporteur}', panel)).names).toEqual(['part-left-out'])
  })

  test('an agenda is set as one', async () => {
    const one = brief({
      sections: [
        section('1', 'Programme', {
          role: 'agenda',
          blocks: [list('l', [item('i1', '12:00 Opening'), item('i2', 'A break')])],
        }),
      ],
      agenda: [agendaItem('i1', '12:00 Opening')],
    })
    expect((await fillWith('::agenda', one)).lines).toEqual(['# Programme', '12:00 / Opening', 'A break'])
  })
})

describe('sections', () => {
  const many = brief({
    sections: [
      section('1', 'Context', { role: 'background', blocks: [paragraph('a', 'Alpha')] }),
      section('1.1', 'History', { blocks: [paragraph('b', 'Beta')] }),
      section('1.2', 'Ask', { role: 'questions', blocks: [paragraph('c', 'Gamma')] }),
      section('2', 'Aims', { role: 'objectives', blocks: [paragraph('d', 'Delta')] }),
      section('3', null, { blocks: [paragraph('e', 'Epsilon')] }),
    ],
    extras: [paragraph('x', 'Xi')],
  })

  test('of no role go with the section around them; levels follow', async () => {
    const { lines } = await fillWith('::section{role=background}\n\n::rest', many)
    expect(lines).toEqual([
      '# Context',
      'Alpha',
      '## History',
      'Beta',
      'Xi',
      '# Ask',
      'Gamma',
      '# Aims',
      'Delta',
      'Epsilon',
    ])
  })

  test('several go below the heading of the template', async () => {
    const { lines } = await fillWith(
      '## Why\n\n::section{role="background objectives"}\n\n## Rest\n::rest',
      many,
    )
    expect(lines).toEqual([
      '# Why',
      '## Context',
      'Alpha',
      '### History',
      'Beta',
      '## Aims',
      'Delta',
      '# Rest',
      'Xi',
      '## Ask',
      'Gamma',
      'Epsilon',
    ])
  })

  test('take the place of a heading that says the same words', async () => {
    const { lines } = await fillWith('## Context\n::section{role="background objectives"}', many)
    expect(lines.filter((line) => line.startsWith('#'))).toEqual(['# Context', '## History', '# Aims'])
  })

  test('are printed once, whatever asks for them again', async () => {
    const twice = '::section{role=background}\n\n::section{role=background}\n\n::rest\n\n::rest'
    const { lines } = await fillWith(twice, many)
    expect(lines.filter((line) => line === 'Alpha')).toHaveLength(1)
    expect(lines).toHaveLength(10)
  })

  test('that nothing prints are reported, the outermost only', async () => {
    const { list: said } = await fillWith('::section{role=objectives}', many)
    expect(said.all.map((one) => one.what)).toEqual([
      'The trial pack leaves out “Context”',
      'The trial pack leaves out text without a heading',
      'The trial pack leaves out text outside any section',
    ])
  })

  test('restricted ones are left out without their words', async () => {
    const secret = brief({ sections: [section('1', 'Hush', { audience: ['moderator'] })] })
    const { list: said } = await fillWith('::cover', secret)
    expect(said.all.map((one) => [one.name, one.restricted])).toEqual([['restricted-part-left-out', true]])
    expect(JSON.stringify(said.all)).not.toContain('Hush')
  })
})

describe('made text', () => {
  test('headings with nothing below go, page breaks with nothing beside go', async () => {
    const body = '## A\n### B\n::agenda\n\n## C\n\ntext\n\n::page-break\n\n## D\n\n::page-break'
    expect((await fillWith(body, brief())).lines).toEqual(['# C', 'text'])
  })

  test('labels follow the language, lists and lines are printed', async () => {
    const body = '## :label[notes]\n- **:label[closing]**\n- b\n\n::lines{count=2}'
    expect((await fillWith(body, brief(), 'moderator', 'fr')).lines).toEqual([
      '# Notes',
      'Clôture\nb',
      'lines 2',
    ])
  })

  test('no level is skipped', async () => {
    expect((await fillWith('### Deep\n\ntext', brief())).lines).toEqual(['# Deep', 'text'])
  })
})

test('footnotes are numbered as they are called', async () => {
  const call = (id: string, note: string) => ({
    ...paragraph(id, 'x'),
    children: [{ type: 'noteReference' as const, note }],
  })
  const note = (id: string) => ({ id, blocks: [paragraph(`n${id}`, id)], audience: 'all' as const, place })
  const one = brief({
    extras: [call('a', 'two'), call('b', 'one')],
    notes: [note('one'), note('two'), note('lone')],
  })
  const { pack } = await fillWith('::rest', one)
  expect(pack?.parts[0]?.notes.map((each) => each.id)).toEqual(['two', 'one', 'lone'])
})

test('a pack read back makes no pack for other readers', async () => {
  const back = brief({ pack: { template: 'moderator', audience: 'moderator' } })
  expect((await fillWith('::rest', back, 'participant')).names).toEqual(['pack-other-audience'])
  expect((await fillWith('::rest', back, 'moderator')).pack).not.toBeNull()
})

test('the direction is that of the language asked for', async () => {
  const { pack, names } = await fillWith('::cover', brief(), 'moderator', 'fa')
  expect([pack?.dir, pack?.lang, names]).toEqual(['rtl', 'en', ['labels-missing']])
})

describe('documents, contacts and the record', () => {
  test('those outside sections stand where the template asks for them, with the line that names them', async () => {
    const one = brief({
      extras: [
        paragraph('x1', 'Documents:'),
        list('xl', [item('xi', 'CRP.2 Fees')]),
        paragraph('x2', 'Contact: Ana Ruiz'),
        paragraph('x3', 'Weather: fine'),
      ],
      sections: [section('1', 'Papers', { role: 'documents', blocks: [paragraph('p', 'At the door.')] })],
      documents: [sessionDocument('xi', 'CRP.2 Fees')],
      contacts: [contact('x2', 'Contact: Ana Ruiz')],
    })
    const { lines } = await fillWith('## :label[documents]\n\n::contacts\n::documents\n::rest', one)
    expect(lines.join('\n')).toMatch(/Ana Ruiz.*Documents:.*CRP\.2.*At the door\..*Weather/su)
  })

  test('embargo and the spoken word are rows of facts, in the words of the brief', async () => {
    const { record } = brief()
    const one = brief({
      record: {
        ...record,
        embargo: fact('19 May 2021, 12:00', { label: 'EMBARGO' }),
        checkAgainstDelivery: fact(true, { text: 'Check against delivery' }),
      },
    })
    const facts = '::facts{of="distribution? embargo? check-against-delivery?"}'
    expect((await fillWith(facts, one)).lines).toEqual([
      'EMBARGO=19 May 2021, 12:00 | Please note=Check against delivery',
    ])
    expect((await fillWith(facts, one, 'moderator', 'fr')).lines).toEqual([
      'Embargo=19 May 2021, 12:00 | À noter=Check against delivery',
    ])
  })
})
