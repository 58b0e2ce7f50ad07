import { describe, expect, test } from 'vitest'
import { briefOf, factsOf, outlineOf, textOf, wordsOf } from '../testing/brief-of.ts'

const text = `3 JUNE 2024
10:00-11:30 (CEST)

RIVER TOWNS POLICY DIALOGUE

FERRIES FOR ALL: SHARED LANDINGS ON A SHARED RIVER

Background and purpose of the dialogue

Towns on both banks have run their own ferries since the bridge was closed, and none of them can go on alone.

What a **shared** ferry would take

A shared ferry needs one timetable, one ticket and a crew that all towns trust, and it needs them before winter.

Guiding questions

- Who should own the boats?
- How can small towns pay their part?
`

describe('a brief of bare lines', () => {
  const { brief, said } = briefOf(text)

  test('facts', () => {
    expect(factsOf(brief)).toEqual({
      kicker: 'RIVER TOWNS POLICY DIALOGUE',
      title: 'FERRIES FOR ALL: SHARED LANDINGS ON A SHARED RIVER',
      date: '2024-06-03',
      start: '10:00',
      end: '11:30',
      timeZone: 'CEST',
    })
    expect([brief.zone, brief.offset]).toEqual([null, '+02:00'])
    expect(said).toEqual(['zone-ambiguous'])
    expect(brief.language.value).toBe('en')
    expect(brief.title?.place).toEqual({ line: 6, column: 1, endLine: 6, endColumn: 51 })
  })

  test('sections, with the bold in a heading', () => {
    expect(outlineOf(brief)).toEqual([
      '1 Background and purpose of the dialogue (background)',
      '2 What a shared ferry would take (other)',
      '3 Guiding questions (questions)',
    ])
    expect(brief.sections[1]?.heading?.some((node) => node.type === 'strong')).toBe(true)
    expect(brief.head).toHaveLength(3)
    expect(brief.extras).toEqual([])
  })

  test('questions, as readings of the items', () => {
    expect(brief.questions.map((one) => `${one.label} ${wordsOf(one.text)}`)).toEqual([
      'Q1 Who should own the boats?',
      'Q2 How can small towns pay their part?',
    ])
    const list = brief.sections[2]?.blocks[0]
    expect(list?.type === 'list' && brief.questions[0]?.from).toEqual([
      { block: list?.type === 'list' && list.children[0]?.id, start: 0, end: 25 },
    ])
    expect(brief.questions[0]?.section).toBe(brief.sections[2]?.id)
  })
})

test('the same brief in Markdown with front matter is the same model', () => {
  const markdown = `---
kicker: River towns policy dialogue
title: "Ferries for all: shared landings on a shared river"
date: 2024-06-03
start: 10:00
end: "11:30"
timezone: CEST
---

## Background and purpose of the dialogue

Towns on both banks have run their own ferries since the bridge was closed, and none of them can go on alone.

## What a **shared** ferry would take

A shared ferry needs one timetable, one ticket and a crew that all towns trust, and it needs them before winter.

## Guiding questions

* Who should own the boats?
* How can small towns pay their part?
`
  const one = briefOf(text).brief
  const two = briefOf(markdown).brief
  const lower = (facts: Record<string, unknown>) => JSON.stringify(facts).toLowerCase()
  expect(lower(factsOf(two))).toBe(lower(factsOf(one)))
  expect(outlineOf(two)).toEqual(outlineOf(one))
  expect(two.questions.map((q) => q.id)).toEqual(one.questions.map((q) => q.id))
  expect(two.extras).toEqual([])
})

describe('headings', () => {
  test('levels skip none, numbers leave the words', () => {
    const { brief } = briefOf(
      '# Ferries\n\n## 1. Context\n\nx\n\n#### 1.1 Boats\n\ny\n\n### Crews\n\nz\n\n## 2) Money\n\nw',
    )
    expect(outlineOf(brief)).toEqual([
      '1 Context (background)',
      '1.1 Boats (other)',
      '1.2 Crews (other)',
      '2 Money (other)',
    ])
  })

  test('a restricted heading covers what is below it, to the next of its rank', () => {
    const { brief } = briefOf(
      '# Ferries\n\n## Notes for the chair [moderator only]\n\nsecret\n\n### More\n\ndeep\n\n- Why not?\n- Why now?\n\n## Context\n\nopen',
    )
    const audiences = brief.sections.map((section) => [
      section.audience,
      section.blocks.map((block) => block.audience),
    ])
    expect(audiences).toEqual([
      [['moderator'], [['moderator']]],
      [['moderator'], [['moderator'], ['moderator']]],
      ['all', ['all']],
    ])
    expect(brief.questions.map((q) => [q.label, q.audience])).toEqual([
      ['B1', ['moderator']],
      ['B2', ['moderator']],
    ])
    expect(brief.restricted.some((place) => place.line === 9)).toBe(true)
  })

  test('bare lines: not dates, not people, not agenda lines', () => {
    const { brief } = briefOf(
      'River day\n\nModerator: Ida Holm\n\nProgramme\n\n10:00 Welcome on the quay\n\n10:15 Boats and money\n\nContext\n\nThe river is wide and its towns are small, so that each needs the other.',
    )
    expect(outlineOf(brief).slice(1)).toEqual(['1 Programme (agenda)', '2 Context (background)'])
    expect(brief.agenda.map((item) => `${item.start} ${wordsOf(item.text)}`)).toEqual([
      '10:00 Welcome on the quay',
      '10:15 Boats and money',
    ])
  })
})

describe('facts', () => {
  test('field lines and tables of two columns', () => {
    const { brief } = briefOf(
      '# Ferries\n\n**Date:** 3 June 2024\nTime: 3–4:30 pm\nVenue: Boat house\n\n| Languages | English and French |\n|---|---|\n| Organised by | River league |\n',
    )
    expect(factsOf(brief)).toEqual({
      title: 'Ferries',
      date: '2024-06-03',
      start: '15:00',
      end: '16:30',
      venue: 'Boat house',
      languages: ['en', 'fr'],
      organiser: 'River league',
    })
    expect(brief.venue?.label).toBe('Venue')
    expect(textOf(brief.head)).toHaveLength(3)
    expect(brief.sections).toEqual([])
  })

  test('the body wins over the front matter, and no word of it is lost', () => {
    const { brief, said } = briefOf('---\nvenue: Old hall\n---\n\n# Ferries\n\nVenue: Boat house\n')
    expect(brief.venue?.value).toBe('Boat house')
    expect(said).toContain('statements-differ')
    expect(textOf(brief.extras)).toEqual(['Venue: Old hall'])
  })

  test('what is stated under briefpack wins over the body', () => {
    const { brief, said } = briefOf(
      '---\nbriefpack:\n  venue: Old hall\n---\n\n# Ferries\n\nVenue: Boat house\n',
    )
    expect(brief.venue).toMatchObject({ value: 'Old hall', confidence: 1, because: 'corrected by you' })
    expect(said).not.toContain('statements-differ')
    expect(textOf(brief.sections.flatMap((section) => section.blocks))).toEqual(['Venue: Boat house'])
  })

  test('deadlines are not the date, no year is no date, a stroke is doubtful', () => {
    expect(briefOf('# Ferries\n\nRegister by 1 May 2024\n\n3 June 2024\n').brief.date?.value).toBe(
      '2024-06-03',
    )
    const yearless = briefOf('# Ferries\n\n3 June\n')
    expect([yearless.brief.date, yearless.said]).toEqual([null, ['language-unsure', 'date-without-year']])
    const doubtful = briefOf('# Ferries\n\nDate: 03/04/2024\n')
    expect(doubtful.brief.date?.confidence).toBeLessThan(0.6)
    expect(doubtful.said).toContain('date-ambiguous')
  })

  test('to be confirmed is missing', () => {
    expect(briefOf('# Ferries\n\nVenue: TBC\n').brief.venue).toBeNull()
  })

  test('a restricted fact keeps its readers and its zone is told to nobody', () => {
    const { brief, diagnostics } = briefOf(
      '# Ferries\n\n3 June 2024, 10:00 JST [moderator only]\n\nopen text',
    )
    expect(brief.date?.audience).toEqual(['moderator'])
    expect([brief.timeZone?.value, brief.zone, brief.offset]).toEqual(['JST', null, null])
    expect(JSON.stringify(diagnostics)).not.toContain('JST')
  })

  test('a block at the top with one other word is kept whole', () => {
    const { brief } = briefOf('# Ferries\n\nBring boots, 3 June 2024\n\n## Context\n\nx')
    expect(brief.date?.value).toBe('2024-06-03')
    expect(textOf(brief.sections[0]?.blocks ?? [])).toEqual(['Bring boots, 3 June 2024'])
    expect(brief.sections[0]).toMatchObject({ number: '0', heading: null })
  })
})

test.each([
  ['only a title', 'Ferries for all'],
  ['only questions', '- Who pays?\n- Who rows?\n- Who waits?'],
  ['nothing', ''],
])('%s', (_name, source) => {
  const { brief } = briefOf(source)
  expect(brief.questions).toHaveLength(source.split('?').length - 1)
  expect(brief.title?.value ?? '').toBe(source.startsWith('Ferries') ? source : '')
})
