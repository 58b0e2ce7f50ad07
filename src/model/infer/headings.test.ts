// Bare lines that are headings, and those that only look like one.
import { describe, expect, test } from 'vitest'
import { briefOf, outlineOf } from '../../testing/brief-of.ts'

const prose =
  'The towns on the sound share one harbour, one ferry and one bill, and for thirty years nobody has asked whether the three still belong together.'
const headings = (markdown: string) =>
  outlineOf(briefOf(markdown).brief)
    .map((line) => line.replace(/^[\d.]+ | \(\w+\)$/gu, ''))
    .filter((line) => line !== '-')
/** A text without any markup: title, then the lines. */
const plain = (lines: string) => `The quiet harbour\n\n${prose}\n\n${lines}\n`

describe('in a text without marked headings', () => {
  test.each([
    ['Objectives', 'a word we know'],
    ['Wozu das Ganze', 'above prose'],
    ['2. How we got here', 'numbered'],
    ['WHAT WE WANT', 'capitals'],
    ['**Next to the quay**', 'bold'],
    ['Why come?', 'a short question'],
    ['Contact', 'a field, alone'],
    ['重要背景', 'Chinese'],
    ['토론회 배경', 'Korean'],
    ['3．会場', 'a wide number'],
    ['ثالثًا: سير الجلسة', 'an Arabic ordinal'],
  ])('%s (%s)', (line) => {
    const found = headings(plain(`${line}\n\n${prose}`))
    expect(found).toEqual([line.replace(/^\*\*|\*\*$|^2\. |^3．|^ثالثًا: /gu, '')])
  })

  test.each([
    ['The ferry leaves at noon and nobody knows why.', 'a sentence'],
    ['Participants are asked to reply to all of the following points:', 'a lead-in'],
    ['19 May 2021', 'a date'],
    ['10:30 Coffee', 'a line of an agenda'],
    ['Moderator: Ida Holm', 'a person'],
    ['Great Hall: to be announced', 'a room'],
    ['would it be possible', 'a small letter'],
  ])('not %s (%s)', (line) => expect(headings(plain(`${line}\n\n${prose}`))).toEqual([]))

  test('not where the next line goes on with the sentence', () => {
    expect(
      headings(plain(`It follows the sprint on the quay\n\nwhich the towns hold each spring. ${prose}`)),
    ).toEqual([])
  })

  test('the first line of a paragraph: known words, and then all where that is the habit', () => {
    const group = (line: string) => `${line}\n${prose}\n${prose}`
    const text = plain(
      [group('Background'), group('Objectives'), group('What makes it special')].join('\n\n'),
    )
    expect(headings(text)).toEqual(['Background', 'Objectives', 'What makes it special'])
    expect(headings(plain(group('What makes it special')))).toEqual([])
  })

  test('numbers of their own kind before the first lines of paragraphs', () => {
    const form = '1．趣旨\n渡し船のことを考える。\n\n2．日時\n2031年6月3日 10:00\n\n3．会場\n港の家'
    expect(headings(plain(form))).toEqual(['趣旨', '日時', '会場'])
  })

  test('a label with its colon above a list or prose', () => {
    expect(
      headings(plain(`Expected outcomes:\n\n- one fee\n- one ferry\n\nThematic pillar:\n\n${prose}`)),
    ).toEqual(['Expected outcomes:', 'Thematic pillar:'])
  })

  test('in an agenda in lines only known words and days', () => {
    const agenda =
      'Programme\n\nWednesday 10 June\n\n09:00\n\nWelcome to the quay\n\nHarbour fees without tears\n\nA talk in three parts, each of them shorter than the one before it, with time for tea.\n\n10:00\n\nCoffee\n\nContact\n\nThe harbour office answers letters within a week.'
    expect(headings(plain(agenda))).toEqual(['Programme', 'Wednesday 10 June', 'Contact'])
  })
})

describe('in a text with marked headings', () => {
  test('bold lines above lists are headings below them, but not in an agenda', () => {
    const text = `# Harbour\n\n## Outcomes\n\n**Policies**\n\n- one fee\n- one ferry\n\n## Agenda\n\n**Welcome**\n\n1. News\n2. Fees\n`
    expect(outlineOf(briefOf(text).brief)).toEqual([
      '1 Outcomes (outcomes)',
      '1.1 Policies (other)',
      '2 Agenda (agenda)',
    ])
  })

  test('bare lines are text', () => {
    expect(headings(`# Harbour\n\n## Context\n\nWhat we want\n\n${prose}\n`)).toEqual(['Context'])
  })

  test('attributes are no words', () => {
    expect(headings('# Harbour\n\n## Speakers {#who}\n\nText.\n\n## Links {.small}\n\nText.\n')).toEqual([
      'Speakers',
      'Links',
    ])
  })

  test('a heading that begins with a time is a point of the agenda', () => {
    const text =
      '# Harbour day\n\n## [14:00-14:15] Discussion and questions\n\nText.\n\n## Outcomes\n\nText.\n'
    expect(outlineOf(briefOf(text).brief)[0]).toBe('1 [14:00-14:15] Discussion and questions (agenda)')
  })
})

test('the name of a series in a heading above the title', () => {
  const { brief } = briefOf(
    '# Harbour talks 19\n\n## On the price of rope\n\n### Guests\n\nText.\n\n### Topics\n\nText.\n',
  )
  expect([brief.kicker?.value, brief.title?.value]).toEqual(['Harbour talks 19', 'On the price of rope'])
})
