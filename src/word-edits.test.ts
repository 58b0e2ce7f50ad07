// Packs that staff have edited in Word, read back: what they changed is changed, and nothing else.
import { describe, expect, test } from 'vitest'
import { convert, parseBrief } from './convert.ts'
import type { Brief } from './model/brief.ts'
import { blockText, plainText } from './model/plain-text.ts'
import { unzip } from './testing/unzip.ts'
import { addBehind, asWordSaves, editDocument, retype, takeOut } from './testing/word-edits.ts'
import { zip, zipEntry } from './writers/docx/zip.ts'

const source = `---
title: Night buses for small towns
date: 2031-05-12
time: "10:00–11:30"
---

## Background

Buses stop at eight. Nobody counts who stays at home.

## Guiding questions

- Who pays for the last bus?
- How late is late?

## Speakers

- Moderator: Ines Vale, Town Clerk
- Omar Lindqvist (Night Line), speaker

## Agenda

- 10:00 Welcome
- 10:15 What the counts say
`

async function packOf(): Promise<Uint8Array> {
  const { files } = await convert(
    { path: 'brief.md', bytes: Buffer.from(source) },
    { templates: ['moderator'], formats: ['docx'] },
  )
  const bytes = files[0]?.bytes
  if (bytes === undefined) throw new Error('no pack')
  return bytes
}

async function readBack(...edits: ((xml: string) => string)[]) {
  const bytes = editDocument(await packOf(), (xml) => edits.reduce((all, edit) => edit(all), xml))
  const { value, diagnostics } = await parseBrief({ path: 'brief.moderator.docx', bytes })
  if (value === null) throw new Error(diagnostics.map((one) => one.what).join('\n'))
  return { brief: value, diagnostics }
}

const questionsOf = (brief: Brief) => brief.questions.map(({ label, text }) => `${label} ${plainText(text)}`)
const textOf = (brief: Brief) =>
  [...brief.sections.flatMap(({ blocks }) => blocks), ...brief.extras].map(blockText).join('\n')

test('a fact that was to be confirmed is one when somebody writes it in, whatever Word does to the file', async () => {
  for (const saves of [(xml: string) => xml, asWordSaves]) {
    const { brief } = await readBack(retype('To be confirmed', 'Boathouse, upper deck'), saves)
    expect(brief.venue?.value).toBe('Boathouse, upper deck')
    expect(brief.languages).toBeNull()
    expect(brief.date?.value).toBe('2031-05-12')
  }
})

test('what is to be confirmed reads back as missing', async () => {
  const { brief } = await readBack()
  expect(brief.venue).toBeNull()
  expect(brief.organiser).toBeNull()
  expect(textOf(brief)).not.toMatch(/confirmed/i)
})

test('a changed date, time and title are the new ones', async () => {
  const { brief } = await readBack(
    retype('12 May 2031', '14 May 2031'),
    retype('10:00–11:30', '14:00–15:00'),
    retype('Night buses for small towns', 'Night trams for small towns'),
  )
  expect(brief.date?.value).toBe('2031-05-14')
  expect([brief.start?.value, brief.end?.value]).toEqual(['14:00', '15:00'])
  expect(brief.title?.value).toBe('Night trams for small towns')
})

test('a question that is changed keeps its label; one that is added gets the next', async () => {
  const { brief } = await readBack(
    retype('How late is late?', 'How late is too late?'),
    addBehind('How late is too late?', ['Question', 'Who drives it home?']),
  )
  expect(questionsOf(brief)).toEqual([
    'Q1 Who pays for the last bus?',
    'Q2 How late is too late?',
    'Q3 Who drives it home?',
  ])
})

test('a question that is taken out leaves the others their numbers', async () => {
  const { brief } = await readBack(takeOut('Who pays for the last bus?'))
  expect(questionsOf(brief)).toEqual(['Q2 How late is late?'])
})

test('people and agenda read back in the brief’s own words, and as changed where they were', async () => {
  const { brief } = await readBack(retype('Welcome', 'Welcome and coffee'))
  expect(textOf(brief)).toContain('Omar Lindqvist (Night Line), speaker')
  expect(textOf(brief)).toContain('Moderator: Ines Vale, Town Clerk')
  expect(brief.agenda.map(({ start, text }) => `${start} ${plainText(text)}`)).toEqual([
    '10:00 Welcome and coffee',
    '10:15 What the counts say',
  ])
})

test('what somebody writes among the template’s words is kept, outside of any section', async () => {
  const { brief } = await readBack(addBehind('Closing', ['BodyText', 'Mind the gap at platform two.']))
  expect(brief.extras.map(blockText)).toContain('Mind the gap at platform two.')
  expect(textOf(brief)).not.toContain('Closing')
})

test('words of the template that are changed are kept, and told', async () => {
  const { brief, diagnostics } = await readBack(retype('Words of welcome:', 'Good evening, dear night owls:'))
  expect(textOf(brief)).toContain('Good evening, dear night owls:')
  const [told] = diagnostics.filter((one) => one.name === 'pack-words-changed')
  expect(told?.place?.paragraph).toBeGreaterThan(1)
})

test('answers on ruled lines are kept', async () => {
  const { brief } = await readBack((xml) =>
    xml.replace(
      /("AnswerLines"\/>(?:(?!<w:tab\/>).)*)<w:tab\/>/s,
      '$1<w:t>The county, so far.</w:t><w:tab/>',
    ),
  )
  expect(textOf(brief)).toContain('The county, so far.')
})

test('a paragraph added to a section belongs to it', async () => {
  const { brief } = await readBack(
    addBehind('Buses stop at eight. Nobody counts who stays at home.', ['BodyText', 'The last one is full.']),
  )
  const [background] = brief.sections.filter(({ role }) => role === 'background')
  expect(background?.blocks.map(blockText)).toContain('The last one is full.')
})

test('a fact that is added to the fact sheet is kept', async () => {
  const { brief } = await readBack(addBehind('12 May 2031', ['Fact', 'Dress code\tWarm']))
  expect(textOf(brief)).toContain('Dress code: Warm')
})

describe('session facts in a pack win over all others', () => {
  test('as lines', async () => {
    const { brief } = await readBack(
      addBehind(
        'Notes',
        ['BodyText', 'Session facts'],
        ['BodyText', 'Venue: Depot 3'],
        ['BodyText', 'Date: 20 May 2031'],
      ),
    )
    expect(brief.venue?.value).toBe('Depot 3')
    expect(brief.date?.value).toBe('2031-05-20')
  })

  test('as a table of two columns', async () => {
    const cell = (text: string) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`
    const row = (label: string, value: string) => `<w:tr>${cell(label)}${cell(value)}</w:tr>`
    const table = `<w:tbl>${row('Venue', 'Depot 3')}${row('Date', '20 May 2031')}</w:tbl>`
    const { brief } = await readBack(addBehind('Notes', ['BodyText', 'Session facts']), (xml) =>
      xml.replace(/(>Session facts<\/w:t><\/w:r><\/w:p>)/, `$1${table}`),
    )
    expect(brief.venue?.value).toBe('Depot 3')
    expect(brief.date?.value).toBe('2031-05-20')
  })
})

test('a fact whose line is taken out is gone; one that is typed anew is the new one', async () => {
  const without = await readBack(takeOut('12 May 2031'))
  expect(without.brief.date).toBeNull()
  const anew = await readBack(takeOut('12 May 2031'), addBehind('10:00–11:30', ['Fact', 'Date\t20 May 2031']))
  expect(anew.brief.date?.value).toBe('2031-05-20')
})

test('what is written beside “To be confirmed” is the fact, without those words', async () => {
  const { brief } = await readBack(retype('To be confirmed', 'To be confirmed: Boathouse'))
  expect(brief.venue?.value).toBe('Boathouse')
})

test('a heading of somebody’s own among the template’s words begins a section', async () => {
  const { brief } = await readBack(
    addBehind('Closing', ['Heading1', 'Lost property'], ['BodyText', 'Umbrellas are kept for a year.']),
  )
  const [lost] = brief.sections.filter(
    ({ heading }) => heading !== null && plainText(heading) === 'Lost property',
  )
  expect(lost?.blocks.map(blockText)).toEqual(['Umbrellas are kept for a year.'])
  expect(brief.sections.map(({ role }) => role)).toContain('background')
})

test('marks correct a pack as they do a brief', async () => {
  const { brief } = await readBack(
    addBehind('Buses stop at eight. Nobody counts who stays at home.', [
      'BodyText',
      'Tell us of your stop. [question]',
    ]),
    retype('How late is late?', 'How late is late? [not a question]'),
  )
  expect(questionsOf(brief)).toEqual(['Q3 Tell us of your stop.', 'Q1 Who pays for the last bus?'])
})

test('of comments only those of others are told', async () => {
  const bytes = await packOf()
  const none = await parseBrief({ path: 'brief.moderator.docx', bytes })
  expect(none.diagnostics.map((one) => one.name)).not.toContain('word-comments')
  const parts = [...unzip(bytes)].map(([name, part]) => {
    const text = Buffer.from(part).toString('utf8')
    const changed = text.replace('w:author="briefpack"', 'w:author="Omar"')
    return zipEntry(name, name === 'word/comments.xml' ? changed : part)
  })
  const one = await parseBrief({ path: 'brief.moderator.docx', bytes: zip(parts) })
  expect(one.diagnostics.filter(({ name }) => name === 'word-comments').map(({ what }) => what)).toEqual([
    'The document has a comment (¶6); no pack shows it',
  ])
})
