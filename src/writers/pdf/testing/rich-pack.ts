import type { Pack, PackBlock } from '../../../template/pack.ts'
import {
  cell,
  cover,
  emphasis,
  heading,
  link,
  list,
  listItem,
  makePack,
  packBlock,
  paragraph,
  prose,
  questions,
  row,
  strong,
  table,
  text,
} from './pack-builder.ts'

const lorem =
  'Towns along the river have begun to share their flood gauges, so that a mayor upstream can warn a mayor downstream within minutes. What began as a favour between two water engineers is now a service with a budget, a duty roster and a telephone number that everybody knows. The session asks what it would take to make such sharing ordinary, and who should pay for it once the pilot money ends.'

/** Every kind of block, `times` over. */
export function richPack(times = 1): Pack {
  const blocks = Array.from({ length: times }, (_, i) => body(i)).flat()
  return makePack(
    [...opening(), ...blocks],
    { notes: notes(), runningHead: 'Rivers that talk: sharing flood data between towns · Moderator pack' },
    {
      title: 'Rivers that talk & towns that <listen>',
      organiser: 'Office for River Towns',
      symbol: 'RT/2031/7',
      version: 'Version 3',
      versionDate: '2031-03-09',
    },
  )
}

function opening(): PackBlock[] {
  return [
    cover(
      'Rivers that talk: sharing flood data between towns that have never shared anything before',
      'OPENING DIALOGUE',
    ),
    packBlock('facts', {
      rows: [
        {
          name: 'date',
          label: 'Date',
          value: [text('Wednesday 12 March 2031')],
          lang: 'en',
          audience: 'all',
        },
        { name: 'time', label: 'Time', value: [text('12:00–13:30 (CET)')], lang: 'en', audience: 'all' },
        { name: 'venue', label: 'Venue', value: { missing: 'To be confirmed' }, lang: 'en', audience: 'all' },
        {
          name: 'languages',
          label: 'Languages of the session',
          value: [
            text(
              'English, French and Spanish with simultaneous interpretation in the hall, and captions in four further languages on the screens',
            ),
          ],
          lang: 'en',
          audience: ['moderator'],
        },
      ],
    }),
  ]
}

function body(i: number): PackBlock[] {
  return [
    heading(1, `Background ${i + 1}`),
    prose(paragraph([text(lorem), { type: 'noteReference', note: 'n1' }])),
    prose(
      paragraph([
        text('This has '),
        strong('strong'),
        text(', '),
        emphasis('emphasised'),
        text(' and '),
        { type: 'delete', children: [text('struck')] },
        text(' words, '),
        { type: 'inlineCode', value: 'code' },
        text(', a '),
        link(
          'link to the gauge register of the river commission',
          'https://example.org/gauges?town=a&year=2031',
        ),
        text(' and an address: '),
        link(
          'https://example.org/a/very/long/address/that/goes-on/and_on/until/the/line/must/break/somewhere.html',
          'https://example.org/x',
        ),
        text('. Office, efficient, AVAIL, “quoted” — Ελληνικά, кириллица, naïve Ångström, ≤ 5 €.'),
      ]),
    ),
    prose(paragraph('Before the session the moderator should:')),
    prose(
      list([
        listItem('read the two papers;'),
        listItem(
          'call each speaker, and agree with all of them on the order in which they will answer the three questions, because the hall has only one microphone;',
          [list([listItem('first the mayors'), listItem('then the engineers')])],
        ),
        listItem('keep the last ten minutes free.', [], ['moderator']),
      ]),
    ),
    heading(
      2,
      'Steps that follow, with a heading that is long enough to need two lines on the page of a pack',
    ),
    prose(
      list(
        Array.from({ length: 11 }, (_, k) =>
          listItem(`Step ${k + 1} of the follow-up, agreed by all towns.`),
        ),
        true,
      ),
    ),
    prose({
      id: `quote${i}`,
      place: { line: 1, column: 1, endLine: 1, endColumn: 1 },
      audience: 'all',
      type: 'quote',
      children: [paragraph(`“${lorem.slice(0, 170)}.”`), paragraph('A mayor')],
    }),
    heading(1, 'Guiding questions'),
    prose(paragraph('The panel will take these in order, ten minutes each.')),
    questions(
      [
        'How do gauges change what a mayor can promise?',
        'Who should pay for a warning that arrives in another town, and what would make that payment fair in the eyes of the people who live upstream and never see the water rise?',
        'What must be public?',
      ],
      5,
    ),
    heading(1, 'Speakers'),
    packBlock('people', {
      people: [
        {
          id: `p1${i}`,
          source: [],
          role: [text('Moderator')],
          name: [text('Ines Vallory')],
          detail: [text('Director, Office for River Towns')],
          sub: [],
          audience: 'all',
        },
        {
          id: `p2${i}`,
          source: [],
          role: [text('Keynote speaker')],
          name: [text('Teodor Brask')],
          detail: [
            text(
              'Chief Engineer of the Lower River Authority and chair of the working group on gauges, alerts and public warnings',
            ),
          ],
          sub: [paragraph('He has measured rivers for thirty years.')],
          audience: 'all',
        },
        {
          id: `p3${i}`,
          source: [],
          role: null,
          name: [text('Amara Oduya-Lindt')],
          detail: [],
          sub: [],
          audience: ['moderator'],
        },
      ],
    }),
    heading(1, 'Running order'),
    packBlock('agenda', {
      items: [
        {
          id: `a1${i}`,
          source: [],
          time: [text('12:00–12:05')],
          text: [text('Welcome by the chair')],
          sub: [],
          audience: 'all',
        },
        {
          id: `a2${i}`,
          source: [],
          time: [text('12:05')],
          text: [
            text(
              'Panel: each speaker answers the first question, then the floor is opened for short comments from the towns that take part on line',
            ),
          ],
          sub: [],
          audience: 'all',
        },
        { id: `a3${i}`, source: [], time: [], text: [text('Closing')], sub: [], audience: 'all' },
      ],
    }),
    heading(2, 'Figures'),
    prose(
      table([
        row([cell('Town'), cell('What was agreed'), cell('Gauges', 'end')], true),
        ...Array.from({ length: 9 }, (_, k) =>
          row([
            cell(`Town ${k + 1}`),
            cell(k === 2 ? lorem.slice(0, 160) : 'Shared since spring'),
            cell(`${k * 117}`, 'end'),
          ]),
        ),
      ]),
    ),
    prose({
      id: `code${i}`,
      place: { line: 1, column: 1, endLine: 1, endColumn: 1 },
      audience: 'all',
      type: 'code',
      value: 'gauge = read()\n  if gauge > 3:\n    warn()',
    }),
    packBlock('missing', { missing: 'Travel arrangements: to be confirmed' }),
    heading(2, 'Your notes'),
    packBlock('lines', { count: 4 }),
  ]
}

function notes() {
  return [
    {
      id: 'n1',
      number: 1,
      blocks: [
        paragraph(
          'Counted by the commission at the end of the last dry season; towns that joined later are left out.',
        ),
      ],
    },
  ]
}
