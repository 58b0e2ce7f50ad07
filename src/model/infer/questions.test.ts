import { describe, expect, test } from 'vitest'
import { briefOf, textOf, wordsOf } from '../../testing/brief-of.ts'

const asked = (markdown: string) =>
  briefOf(markdown).brief.questions.map((one) => `${one.label} ${wordsOf(one.text)}`)

describe('lists', () => {
  test('with a lead-in, without the word question in any heading', () => {
    const list = '## Session\n\nPanellists are invited to say:\n\n- Who rows?\n- Who pays?\n- Other points\n'
    expect(asked(list)).toEqual(['Q1 Who rows?', 'Q2 Who pays?'])
  })

  test('one item is one question, and what is under it belongs to it', () => {
    const { brief } = briefOf(
      '## Questions\n\n1. Who rows? Who steers? And why?\n   - by day?\n   - by night?\n2. Name the cost\n',
    )
    expect(brief.questions.map((one) => wordsOf(one.text))).toEqual([
      'Who rows? Who steers? And why?',
      'Name the cost',
    ])
    expect(textOf(brief.questions[0]?.sub ?? [])).toEqual(['by day? by night?'])
  })

  test('numbers and letters before it are no part of it', () => {
    const list = '## Questions\n\n- a. Who rows?\n- (b) Who steers?\n- and (c) who pays?\n- ٤- Who mends?\n'
    expect(asked(list)).toEqual(['Q1 Who rows?', 'Q2 Who steers?', 'Q3 who pays?', 'Q4 Who mends?'])
  })

  test('Japanese asks with its last syllable, in a list and in lines', () => {
    const list = '## 話し合うこと\n\n- 渡し船は誰が動かすのか。\n- 桟橋の費用をどう分けるべきでしょうか。\n'
    expect(asked(list)).toEqual(['Q1 渡し船は誰が動かすのか。', 'Q2 桟橋の費用をどう分けるべきでしょうか。'])
    expect(asked('## 論点\n\n・渡し船は誰が動かすのか。\\\n・夜は休むべきか。\n')).toEqual([
      'Q1 渡し船は誰が動かすのか。',
      'Q2 夜は休むべきか。',
    ])
  })

  test('a list of statements is none', () => {
    expect(asked('## Context\n\n- Boats are old.\n- Crews are few.\n')).toEqual([])
  })

  test('a question put to somebody says to whom, and keeps its words', () => {
    const [one] = briefOf('## Questions\n\n- Who rows? (to Ms Holm)\n- Who pays?\n').brief.questions
    expect(one?.to).toBe('Ms Holm')
    expect(wordsOf(one?.text ?? [])).toBe('Who rows? (to Ms Holm)')
  })
})

describe('prose', () => {
  test('rhetorical questions are left alone', () => {
    expect(asked('## Context\n\nWhy do boats sink? Because nobody mends them. Who would?\n')).toEqual([])
  })

  test('announced ones count, each sentence for itself', () => {
    const { brief } = briefOf(
      '## Session\n\nThe towns met. Participants will be asked: Who rows? Who pays? Tea follows.\n',
    )
    expect(brief.questions.map((one) => wordsOf(one.text))).toEqual(['Who rows?', 'Who pays?'])
    expect(new Set(brief.questions.map((one) => one.id)).size).toBe(2)
  })

  test('announced by a sentence of its own', () => {
    expect(
      asked('## Session\n\nThe towns will be asked to answer two things. Who rows? Who pays?\n'),
    ).toHaveLength(2)
  })

  test('lines under a heading for questions, with or without the mark', () => {
    expect(
      asked('## Leitfragen\n\nWer rudert?\n\nWie die Kosten verteilt werden\n\nEin Satz zum Schluss.\n'),
    ).toEqual(['Q1 Wer rudert?', 'Q2 Wie die Kosten verteilt werden'])
  })
})

test('restricted questions have a series for each set of readers', () => {
  const list =
    '## Questions\n\n- Who rows?\n- Who stole? [moderator only]\n- Who pays?\n- Who knew? [speaker only]\n- Who saw? [moderator only]\n'
  expect(asked(list).map((line) => line.slice(0, 2))).toEqual(['Q1', 'B1', 'Q2', 'C1', 'B2'])
})

test('in a pack the marked lines are the questions, and no others', () => {
  const front = '---\nbriefpack:\n  pack: moderator\n  for: moderator\n---\n\n'
  const body =
    '## Questions\n\nWho rows?\n\nWho pays?\n\nThey will be asked: Who waits? Who sings? Tea follows.\n\napart\n'
  const { brief } = briefOf(front + body, (root) => {
    const [, pays, asked, apart] = root.children.filter((node) => node.type === 'paragraph')
    if (pays && asked && apart) {
      Object.assign(pays, { data: { question: 'Q7' } })
      Object.assign(asked, {
        data: {
          questions: [
            { label: 'Q8', start: 20 },
            { label: 'Q9', start: 31 },
          ],
        },
      })
      Object.assign(apart, { data: { extras: true } })
    }
  })
  expect(brief.pack).toEqual({ template: 'moderator', audience: 'moderator' })
  expect(brief.questions.map((one) => `${one.label} ${wordsOf(one.text)}`)).toEqual([
    'Q7 Who pays?',
    'Q8 Who waits?',
    'Q9 Who sings?',
  ])
  expect(textOf(brief.extras)).toEqual(['apart'])
})
