import type {
  Audiences,
  Block,
  Inline,
  List,
  ListItem,
  Pack,
  PackBlock,
  PackNote,
  Paragraph,
  Table,
  TableCell,
} from '../../../template/pack.ts'

// Packs for the tests of this folder, made by hand: every kind of block, in English with Arabic parts and in Arabic.

const place = { line: 1, column: 1, endLine: 1, endColumn: 1 }
export const moderator: Audiences = ['moderator']
const base = (audience: Audiences = 'all', lang?: string) => ({
  id: 'k1',
  place,
  audience,
  ...(lang ? { lang } : {}),
})
const made = (lang: string, audience: Audiences = 'all') => ({
  origin: { kind: 'made' as const },
  lang,
  audience,
})

export const text = (value: string): Inline[] => [{ type: 'text', value }]
export function para(value: string | Inline[], audience: Audiences = 'all', lang?: string): Paragraph {
  const children = typeof value === 'string' ? text(value) : value
  return { ...base(audience, lang), type: 'paragraph', children }
}
export function item(value: string, ...more: Block[]): ListItem {
  return { ...base(), type: 'listItem', checked: null, children: [para(value), ...more] }
}
export function list(children: ListItem[], start: number | null = null): List {
  return { ...base(), type: 'list', ordered: start !== null, start: start ?? 1, children }
}
export function cell(value: string, more: Partial<TableCell> = {}): TableCell {
  return { blocks: value === '' ? [] : [para(value)], colSpan: 1, rowSpan: 1, align: null, ...more }
}
export function table(...rows: TableCell[][]): Table {
  const made = rows.map((cells, index) => ({
    ...base(),
    type: 'tableRow' as const,
    header: index === 0,
    cells,
  }))
  return { ...base(), type: 'table', rows: made }
}
export function prose(block: Block, lang = 'en'): PackBlock {
  return { ...made(lang, block.audience), type: 'prose', block }
}
export function heading(level: number, id: string, value: string, lang = 'en'): PackBlock {
  return { ...made(lang), type: 'heading', level, id, children: text(value) }
}
const fact = (
  label: string,
  value: Inline[] | { missing: string },
  lang: string,
  audience: Audiences = 'all',
) => ({
  name: /^[a-z]+$/i.test(label) ? label.toLowerCase() : 'venue',
  label,
  value,
  lang,
  audience,
})
const question = (id: string, label: string, words: string, room: number, sub: Block[] = []) => ({
  id,
  label,
  text: text(words),
  sub,
  audience: 'all' as Audiences,
  room,
})

/** A pack around some blocks. */
export function packOf(blocks: PackBlock[], notes: PackNote[] = [], more: Partial<Pack> = {}): Pack {
  return {
    template: 'moderator',
    audience: 'moderator',
    lang: 'en',
    dir: 'ltr',
    briefLang: 'en',
    properties: {
      title: 'Shade & water: <cool> streets',
      subject: 'Moderator pack',
      organiser: null,
      symbol: 'CS/7',
      version: 'Draft 2',
      status: null,
      versionDate: null,
    },
    furniture: {
      pageOf: 'Page {n} of {m}',
      marks: { moderator: 'moderator only' },
      notes: 'Notes',
      note: 'Note {n}',
      backToText: 'Back to the text from note {n}',
      contents: 'Contents',
      toBeConfirmed: 'to be confirmed',
      imageWithoutDescription: 'Image without description',
    },
    assets: [],
    comments: false,
    stated: [],
    parts: [{ runningHead: 'Shade and water · Moderator pack', blocks, notes }],
    ...more,
  }
}

function proseBlocks(): PackBlock[] {
  const link = (url: string, words: string): Inline => ({ type: 'link', url, children: text(words) })
  return [
    heading(1, 'hback-2', 'Why cool streets'),
    prose(
      para([
        ...text('Streets without trees are up to eight degrees hotter'),
        { type: 'noteReference', note: 'n1' },
        ...text(' — see the '),
        link('https://example.org/heat map?a=1&b=ü%', 'heat map'),
        ...text(' or write to '),
        link('mailto:desk@example.org', 'the desk'),
        ...text('. The Arabic is ظل الشجرة (shade of a tree). '),
        { type: 'image', url: 'plan.png', alt: 'Plan of the old town' },
      ]),
    ),
    prose(para('Three things matter:')),
    prose(
      list([item('pavements;', para('and what lies under them;'), list([item('pipes')])), item('roofs.')]),
    ),
    prose(list([item('Plant'), item('Water', list([item('at dawn')], 3))], 9)),
    prose(list([item('A list of its own')], 1)),
    prose({
      ...base(),
      type: 'quote',
      children: [para([{ type: 'emphasis', children: text('Shade') }, ...text(' is a public service.')])],
    }),
    prose({ ...base(), type: 'code', value: 'if hot:\n  open(fountain)' }),
    prose({ ...base(), type: 'rule' }),
    prose(para('يُقدَّم الماء مجاناً (CS/7) من 12:00 إلى 13:30.', 'all', 'ar')),
    prose(para('Keep the last ten minutes free.', moderator)),
    prose(
      table(
        [cell('Street'), cell('Measure'), cell('Cost', { align: 'end' })],
        [cell('Mill Lane', { rowSpan: 2 }), cell('Trees'), cell('12 000', { align: 'end' })],
        [cell('Fountain'), cell('8 500', { align: 'end' })],
        [cell('All streets', { colSpan: 2 }), cell('20 500', { align: 'end' })],
      ),
    ),
    prose(table([cell('A second table')], [cell('that stands alone')])),
    prose(para('After the tables.')),
  ]
}

function peopleAndAgenda(): PackBlock[] {
  const person = { source: [], sub: [], audience: 'all' as Audiences }
  return [
    heading(1, 'hp', 'Speakers'),
    {
      ...made('en'),
      type: 'people',
      people: [
        {
          ...person,
          id: 'p1',
          role: text('Moderator'),
          name: text('Lio Marsh'),
          detail: text('Cool Streets Office'),
        },
        {
          ...person,
          id: 'p2',
          role: null,
          name: text('Zeynep Holt'),
          detail: text('(City of Arden)'),
          audience: moderator,
        },
      ],
    },
    heading(1, 'ha', 'Running order'),
    {
      ...made('en'),
      type: 'agenda',
      items: [
        {
          ...person,
          id: 'a1',
          time: text('12:00–12:10'),
          text: text('Welcome'),
          sub: [table([cell('Room')])],
        },
        { ...person, id: 'a2', time: [], text: text('Questions from the floor') },
      ],
    },
  ]
}

/** Every kind of block, in English with Arabic parts. */
export function docxPack(): Pack {
  const blocks: PackBlock[] = [
    {
      ...made('en'),
      type: 'cover',
      kicker: text('CITY TALK'),
      title: text('Shade and water: how streets stay cool'),
      packName: 'Moderator pack',
    },
    {
      ...made('en'),
      type: 'facts',
      rows: [
        fact('Date', text('3 June 2032'), 'en'),
        fact('Venue', { missing: 'to be confirmed' }, 'en'),
        fact('Host', text('بلدية المدينة'), 'ar', moderator),
      ],
    },
    { ...made('en'), type: 'missing', missing: 'Moderator: to be confirmed' },
    ...proseBlocks(),
    heading(1, 'hq', 'Guiding questions'),
    {
      ...made('en'),
      type: 'questions',
      questions: [
        question('q1', 'Q1', 'Who pays for shade?', 3, [
          para('Think of tenants.'),
          list([item('in towers')]),
        ]),
        question('q1', 'Q2', 'Who waters the trees?', 2),
        { ...question('b1', 'B1', 'Ask about the delay?', 0), audience: moderator },
      ],
    },
    ...peopleAndAgenda(),
    { ...made('en'), type: 'pageBreak' },
    heading(2, 'hn', 'Your notes'),
    { ...made('en'), type: 'lines', count: 3 },
  ]
  return packOf(blocks, [
    { id: 'n1', number: 1, blocks: [para('Measured at noon.')] },
    { id: 'n2', number: 2, blocks: [para('A note that nothing calls.')] },
  ])
}

/** The same kinds of block from right to left. */
export function arabicPack(): Pack {
  const blocks: PackBlock[] = [
    {
      ...made('ar'),
      type: 'cover',
      kicker: text('حوار المدينة'),
      title: text('الظل والماء: كيف تبقى الشوارع باردة'),
      packName: 'ملف مدير الجلسة',
    },
    {
      ...made('ar'),
      type: 'facts',
      rows: [
        fact('الوقت', text('10:00–11:30 (GMT+3)'), 'ar'),
        fact('المكان', { missing: 'يُؤكَّد لاحقاً' }, 'ar'),
      ],
    },
    heading(1, 'h1', 'خلفية', 'ar'),
    prose(para('تدعم منظمة UNECE (Geneva) زراعة 120 شجرة في كل حي (نحو 30%) حتى عام 2032.'), 'ar'),
    prose(list([item('الأرصفة'), item('الأسطح', list([item('البيوت')]))], 1), 'ar'),
    prose(para('A paragraph in English.', 'all', 'en'), 'ar'),
    prose(
      table(
        [cell('الشارع'), cell('الكلفة', { align: 'end' })],
        [cell('شارع الطاحونة'), cell('12000', { align: 'end' })],
      ),
      'ar',
    ),
    heading(1, 'h2', 'الأسئلة', 'ar'),
    {
      ...made('ar'),
      type: 'questions',
      questions: [{ ...question('q1', 'Q1', 'من يدفع ثمن الظل؟', 3), audience: moderator }],
    },
    {
      ...made('ar'),
      type: 'agenda',
      items: [
        {
          id: 'a1',
          source: [],
          time: text('10:00–10:10'),
          text: text('الترحيب بالحضور'),
          sub: [],
          audience: 'all',
        },
      ],
    },
  ]
  const furniture = {
    pageOf: 'صفحة {n} من {m}',
    marks: { moderator: 'لمدير الجلسة فقط' },
    notes: 'ملاحظات',
    note: 'الحاشية {n}',
    backToText: 'العودة إلى النص من الحاشية {n}',
    contents: 'المحتويات',
    toBeConfirmed: 'يُؤكَّد لاحقاً',
    imageWithoutDescription: 'صورة بلا وصف',
  }
  const parts = [{ runningHead: 'الظل والماء · ملف مدير الجلسة', blocks, notes: [] }]
  return packOf(blocks, [], { lang: 'ar', dir: 'rtl', briefLang: 'ar', furniture, parts })
}
