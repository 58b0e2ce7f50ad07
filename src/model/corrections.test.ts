import { describe, expect, test } from 'vitest'
import { briefOf, factsOf, outlineOf, textOf, wordsOf } from '../testing/brief-of.ts'
import { blockText } from './plain-text.ts'

const body = `FERRIES FOR ALL TOWNS

3 June 2031, 10:00-11:30 (CEST)

Venue: Old Harbour

Background

Towns on both banks have run their own ferries since the bridge was closed, and none of them can go on alone.

Guiding questions

- Who should own the boats?
- How can small towns pay?
`
/** The same statements in both homes: lines of `Label: value`. */
const homes: [string, (lines: string) => string][] = [
  ['front matter', (lines) => `---\nbriefpack:\n${lines.replace(/^/gm, '  ')}\n---\n\n${body}`],
  ['a block at the top', (lines) => `Session facts\n${lines.replace(/"/g, '')}\n\n${body}`],
  ['a block at the end', (lines) => `${body}\nSession facts\n\n${lines.replace(/"/g, '')}\n`],
]

describe.each(homes)('statements in %s', (_, write) => {
  const read = (lines: string) => briefOf(write(lines))

  test('win over whatever was recognised', () => {
    const { brief, said } = read(
      'Title: Boats\nKicker: Talks\nDate: 4 June 2031\nTime: "14:00-15:00"\nTime zone: WAT\nVenue: New Harbour\nOrganiser: Towns\nLanguages: Dutch, Czech\nSymbol: T/1\nVersion: "2"\nVersion date: 2031-05-01\nStatus: final',
    )
    expect(factsOf(brief)).toEqual({
      title: 'Boats',
      kicker: 'Talks',
      date: '2031-06-04',
      start: '14:00',
      end: '15:00',
      timeZone: 'WAT',
      venue: 'New Harbour',
      organiser: 'Towns',
      languages: ['nl', 'cs'],
    })
    expect(brief.record).toMatchObject({
      symbol: { value: 'T/1' },
      version: { value: '2' },
      versionDate: { value: '2031-05-01' },
      status: { value: 'final' },
    })
    expect(brief.venue).toMatchObject({ confidence: 1, because: 'corrected by you' })
    expect(brief.extras).toEqual([])
    expect(said).not.toContain('statements-differ')
  })

  test('leave no word of theirs in the body, and take none of its', () => {
    const { brief } = read('Title: Boats\nVenue: New Harbour')
    const text = textOf([...brief.head, ...brief.sections.flatMap((one) => one.blocks)]).join('\n')
    expect(text).not.toMatch(/Session facts|Boats|New Harbour/)
    expect(text).toMatch(/FERRIES FOR ALL TOWNS[\s\S]*Old Harbour/)
    expect(outlineOf(brief).slice(-2)).toEqual([
      expect.stringMatching(/^\d Background/),
      expect.stringMatching(/^\d Guiding questions/),
    ])
    expect(brief.questions.map((one) => wordsOf(one.text))).toEqual([
      'Who should own the boats?',
      'How can small towns pay?',
    ])
  })

  test('that say the same as the body leave its lines on the cover', () => {
    const plain = briefOf(body).brief
    const { brief } = read('Title: Ferries for all towns\nDate: 2031-06-03')
    expect(brief.head.map(blockText)).toEqual(plain.head.map(blockText))
    expect(brief.title).toMatchObject({ value: 'Ferries for all towns', confidence: 1 })
  })

  test.each([
    ['Titre: Bacs\nDate: 4 juin 2031\nHeure: 14h00-15h00\nLieu: Port', 'Bacs'],
    ['Título: Barcas\nFecha: 4 de junio de 2031\nHora: "14:00-15:00"\nLugar: Port', 'Barcas'],
    ['Titel: Boote\nDatum: 4. Juni 2031\nUhrzeit: "14:00-15:00"\nOrt: Port', 'Boote'],
  ])('are read in other languages: %j', (lines, title) => {
    const { brief, said } = read(lines)
    expect(factsOf(brief)).toMatchObject({
      title,
      date: '2031-06-04',
      start: '14:00',
      end: '15:00',
      venue: 'Port',
    })
    expect(said.filter((name) => name !== 'zone-ambiguous')).toEqual([])
  })

  test.each(['lang: fr', 'Language: fr', 'Langue: fr'])('tell the language: %s', (line) => {
    const { brief } = read(line)
    expect(brief.language).toMatchObject({ value: 'fr', because: 'corrected by you', confidence: 1 })
    expect(brief.languages).toBeNull()
  })

  test('may say that there is none', () => {
    const { brief, said } = read('Venue:\nTime: –\nTitle: null\nDate: to be confirmed')
    expect(factsOf(brief)).toEqual({})
    expect(brief.none).toEqual(['title', 'date', 'endDate', 'start', 'end', 'timeZone', 'venue'])
    expect(said).toEqual([])
    expect(brief.extras).toEqual([])
  })

  test('of a date or time state all of it', () => {
    const range = body.replace('3 June 2031', '3-5 June 2031')
    const one = briefOf(write('Date: 4 June 2031\nTime: "10:15"').replace(body, range)).brief
    expect(factsOf(one)).toMatchObject({ date: '2031-06-04', start: '10:15' })
    expect([one.endDate, one.end]).toEqual([null, null])
    const start = read('Start: "10:15"').brief
    expect([start.start?.value, start.end?.value]).toEqual(['10:15', '11:30'])
    const both = read('Date and time: 4 June 2031, 12:00-12:30').brief
    expect(factsOf(both)).toMatchObject({ date: '2031-06-04', start: '12:00', end: '12:30' })
  })

  test.each([
    ['Tite: Boats', 'title'],
    ['Venu: Port', 'venue'],
    ['Organiserr: Towns', 'organiser'],
  ])('of a misspelt fact are errors: %s', (line, meant) => {
    const { diagnostics } = read(`Status: final\n${line}`)
    const [error] = diagnostics.filter((one) => one.severity === 'error')
    expect(error).toMatchObject({ name: 'fact-unknown', fix: `Did you mean “${meant}”?` })
    expect(error?.what).toContain(line.split(':')[0])
    expect(error?.place?.line).toBeGreaterThan(2)
  })

  test.each(['Weather: fine', 'Duration: 90 minutes', 'Contact: Ana'])(
    'of no fact are errors: %s',
    (line) => {
      const { diagnostics } = read(`Status: final\n${line}`)
      expect(diagnostics.filter((one) => one.severity === 'error')).toMatchObject([{ name: 'fact-unknown' }])
    },
  )

  test.each([
    ['Date: 2021-13-45', '2026-05-19'],
    ['Date: 3 June', '2026-05-19'],
    ['Date: soon', '2026-05-19'],
    ['Time: noonish', '09:30-11:00'],
    ['Time: 2031-06-04', '09:30-11:00'],
    ['Start: early', '09:30'],
    ['Version date: once', '2026-05-19'],
    ['lang: the French one', 'fr'],
    ['End date: 2031-06-01', 'after the first one'],
  ])('that can not be read are errors: %s', (line, write) => {
    const { diagnostics } = read(`Status: final\n${line}`)
    const errors = diagnostics.filter((one) => one.severity === 'error')
    expect(errors).toMatchObject([{ name: 'fact-unreadable' }])
    expect(errors[0]?.fix).toContain(write)
  })

  test('for a few are facts for a few, and no message tells them', () => {
    const { brief, diagnostics } = read(
      'Venue: Zanz [moderator only]\nZanz plan: x [moderator only]\nDate: Zanz [moderator only]',
    )
    expect(brief.venue).toMatchObject({ value: 'Zanz', audience: ['moderator'] })
    expect(diagnostics.slice(0, 2).map((one) => one.name)).toEqual(['fact-unknown', 'fact-unreadable'])
    expect(JSON.stringify(diagnostics)).not.toContain('Zanz')
    expect(brief.restricted).toHaveLength(3)
  })

  test('that differ among each other are told', () => {
    expect(read('Venue: Port\nPlace: Harbour').said).toContain('statements-differ')
  })

  test('may name people, who are added', () => {
    const { brief, said } = read('Title: Boats\nModerator: Ana Ruiz')
    expect(brief.people).toMatchObject([{ name: 'Ana Ruiz', roles: ['moderator'] }])
    expect(said).not.toContain('fact-unknown')
  })
})

describe('the key briefpack', () => {
  test('takes what it takes in one line', () => {
    const { brief, said } = briefOf(
      '---\nbriefpack:\n  endDate: 2031-06-05\n  startTime: "09:00"\n  time_zone: WAT\n  languages: [Dutch, Czech]\n---\n\nText.\n\n3 June 2031',
    )
    expect(said).not.toContain('fact-unknown')
    expect(brief).toMatchObject({
      start: { value: '09:00' },
      timeZone: { value: 'WAT' },
      languages: { value: ['nl', 'cs'] },
    })
  })

  test.each(['briefpack:\ntitle: x', 'briefpack: yes', 'briefpack: [title]'])('%j is an error', (yaml) => {
    const { diagnostics } = briefOf(`---\n${yaml}\n---\n\nText.`)
    expect(diagnostics.find((one) => one.severity === 'error')).toMatchObject({
      name: 'front-matter-invalid',
      place: { line: 2 },
    })
  })

  test.each(['briefpak', 'brief-pack', 'Brief pack'])('%s is a misspelt one', (key) => {
    const { diagnostics } = briefOf(`---\n${key}:\n  title: x\n---\n\nText.`)
    expect(diagnostics[0]).toMatchObject({ name: 'fact-unknown', fix: 'Did you mean “briefpack”?' })
  })

  test('a dash that YAML does not take is told', () => {
    const { diagnostics } = briefOf('---\nbriefpack:\n  venue: -\n---\n\nText.')
    expect(diagnostics[0]?.what).toContain('a dash for nothing')
  })
})

describe('marks in a brief', () => {
  test('questions as marked, in the order of the brief', () => {
    const { brief } = briefOf(
      `${body.replace('small towns pay?', 'small towns pay? [not a question]')}- The fares [question]\n\nWhat of the night? Nobody asks. [question]\n`,
    )
    expect(brief.questions.map((one) => `${one.label} ${wordsOf(one.text)}`)).toEqual([
      'Q1 Who should own the boats?',
      'Q2 The fares',
      'Q3 What of the night? Nobody asks.',
    ])
    expect(brief.questions[2]).toMatchObject({ confidence: 1, because: 'corrected by you' })
  })

  test('a restricted one stays in its own series', () => {
    const { brief } = briefOf(`${body}\nWho loses? [question] [moderator only]\n`)
    expect(brief.questions.at(-1)).toMatchObject({ label: 'B1', audience: ['moderator'] })
  })

  test('a heading in a brief of bare lines, beside those that are recognised', () => {
    const { brief } = briefOf(
      body.replace('Guiding questions', 'Points to keep [heading]\n\nx\n\nGuiding questions'),
    )
    expect(outlineOf(brief)).toEqual([
      '1 Background (background)',
      expect.stringMatching(/^2 Points to keep/),
      '3 Guiding questions (questions)',
    ])
    expect(brief.sections.map((one) => one.because)).toEqual([undefined, 'corrected by you', undefined])
  })

  test('a heading at the top is a section, not the title', () => {
    const { brief } = briefOf('The boats [heading]\n\nThey are old.')
    expect(brief.title).toBeNull()
    expect(outlineOf(brief)).toEqual(['1 The boats (other)'])
  })

  test('a heading below a restricted bare heading stays restricted', () => {
    const { brief } = briefOf(
      `${body}\nBackup questions [moderator only]\n\n- Who loses when the ferries are gone?\n- Who wins?\n\nPoints [heading]\n\nSecret.\n`,
    )
    expect(brief.sections.at(-1)).toMatchObject({
      audience: ['moderator'],
      blocks: [{ audience: ['moderator'] }],
    })
  })

  test('text that Markdown had as a heading', () => {
    const { brief } = briefOf(
      '# Boats\n\n## Background\n\nOld.\n\n## Mind the gap [text]\n\nNew.\n\n## Outcomes\n\nx',
    )
    expect(outlineOf(brief)).toEqual(['1 Background (background)', '2 Outcomes (outcomes)'])
    expect(textOf(brief.sections[0]?.blocks ?? [])).toEqual(['Old.', 'Mind the gap', 'New.'])
  })

  test('a line at the top that is not the title', () => {
    const { brief } = briefOf(`INTERNAL DRAFT [text]\n\n${body}`)
    expect(brief.title?.value).toBe('FERRIES FOR ALL TOWNS')
  })

  test('text that looks like a heading', () => {
    const { brief } = briefOf(body.replace('Background', 'Background [text]'))
    expect(outlineOf(brief).some((one) => one.includes('Background'))).toBe(false)
  })
})
