import fc from 'fast-check'

// Briefs in Markdown by chance, of the parts that briefs are made of: for properties of whole packs.

const words =
  'harbour council winter bridges water teachers night buses small towns repair share open data river forest market'.split(
    ' ',
  )
const names = ['Ines Vale', 'Omar Lindqvist', 'Marta Kowal', 'Tomas Arden', 'Li Wen', 'Ruth Amsel']
const marks = ['', '', '', ' [moderator only]']

const phrase = (min: number, max: number) =>
  fc.array(fc.constantFrom(...words), { minLength: min, maxLength: max }).map((list) => list.join(' '))
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const sentence = phrase(4, 12).map((text) => `${capital(text)}.`)
const question = phrase(4, 10).map((text) => `How can ${text}?`)
const mark = fc.constantFrom(...marks)

const styled = fc
  .tuple(phrase(2, 4), fc.constantFrom('**', '*', '~~', ''), phrase(1, 3))
  .map(([before, sign, inside]) =>
    `${capital(before)} ${sign}${inside}${sign} & <${before}>.`.replace(/[<>]/g, ''),
  )
const link = phrase(1, 3).map(
  (text) => `See [${text}](https://example.org/${text.replace(/ /g, '-')}) first.`,
)
const paragraph = fc.tuple(fc.oneof(sentence, styled, link), mark).map(([text, end]) => `${text}${end}`)
const list = fc
  .tuple(fc.boolean(), fc.array(sentence, { minLength: 1, maxLength: 4 }))
  .map(([ordered, items]) => items.map((item, at) => `${ordered ? `${at + 1}.` : '-'} ${item}`).join('\n'))
const nested = fc
  .tuple(sentence, fc.array(sentence, { minLength: 1, maxLength: 3 }))
  .map(([item, below]) => [`- ${item}`, ...below.map((one) => `  - ${one}`)].join('\n'))
const quote = sentence.map((text) => `> ${text}`)
const table = fc
  .array(fc.tuple(phrase(1, 2), phrase(1, 3)), { minLength: 1, maxLength: 3 })
  .map((rows) => ['| Place | What |', '|---|---|', ...rows.map(([a, b]) => `| ${a} | ${b} |`)].join('\n'))
const block = fc.oneof(paragraph, paragraph, list, nested, quote, table)

const section = fc
  .tuple(
    fc.constantFrom('Background', 'Objectives', 'Format', 'Logistics', 'A word on the river'),
    fc.array(block, { minLength: 1, maxLength: 4 }),
    fc.constantFrom('', '', ' [moderator only]'),
  )
  .map(([heading, blocks, end]) => [`## ${heading}${end}`, ...blocks].join('\n\n'))
const questions = fc
  .array(fc.tuple(question, mark), { minLength: 1, maxLength: 5 })
  .map((items) =>
    ['## Guiding questions', items.map(([text, end]) => `- ${text}${end}`).join('\n')].join('\n\n'),
  )
const speakers = fc
  .array(fc.tuple(fc.constantFrom('Moderator: ', 'Speaker: ', ''), fc.constantFrom(...names), phrase(1, 3)), {
    minLength: 1,
    maxLength: 4,
  })
  .map((people) =>
    ['## Speakers', people.map(([role, name, post]) => `- ${role}${name}, ${capital(post)}`).join('\n')].join(
      '\n\n',
    ),
  )
const agenda = fc
  .array(sentence, { minLength: 1, maxLength: 4 })
  .map((items) => ['## Agenda', items.map((item, at) => `- 1${at}:00 ${item}`).join('\n')].join('\n\n'))
const facts = fc
  .record({
    title: phrase(2, 6).map(capital),
    day: fc.integer({ min: 1, max: 28 }),
    hour: fc.integer({ min: 8, max: 17 }),
    venue: fc.option(
      phrase(1, 2).map((text) => `Room ${capital(text)}`),
      { nil: null },
    ),
  })
  .map(({ title, day, hour, venue }) =>
    [
      '---',
      `title: ${title}`,
      `date: 2031-05-${String(day).padStart(2, '0')}`,
      `time: "${hour}:00–${hour + 1}:30"`,
      ...(venue ? [`venue: ${venue}`] : []),
      '---',
    ].join('\n'),
  )

/** A brief in Markdown. */
export const arbitraryBrief: fc.Arbitrary<string> = fc
  .tuple(
    facts,
    fc.array(fc.oneof(section, section, questions, speakers, agenda), { minLength: 1, maxLength: 5 }),
  )
  .map(([head, parts]) => `${[head, ...parts].join('\n\n')}\n`)
