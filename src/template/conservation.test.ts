// Nothing vanishes, and nothing is printed twice: every word of a brief is in a pack as often as in the brief.
import { describe, expect, test } from 'vitest'
import { DiagnosticList } from '../diagnostics/report.ts'
import type { Brief } from '../model/brief.ts'
import type { Inline } from '../model/inline.ts'
import { fillTemplate } from './fill.ts'
import { loadLabels } from './load-labels.ts'
import { loadTemplate } from './load-template.ts'
import { blockText, type Pack, type PackBlock, plainText } from './pack.ts'
import {
  agendaItem,
  brief,
  item,
  list,
  paragraph,
  person,
  question,
  reading,
  row,
  section,
} from './testing/brief-builder.ts'

let next = 0
/** A word that occurs nowhere else. */
const word = () => `w${next++}x`

function richBrief(): Brief {
  const [q1, q2, q3, q4] = [`${word()} ${word()}?`, `${word()}?`, `${word()}?`, `${word()}?`]
  const who = `Chair: ${word()}, ${word()}`
  const guest = `Host: ${word()}, ${word()}`
  const slot = `12:00 ${word()}`
  const prose = `${word()}. ${q3} ${word()}.`
  const extra = `Speaker: ${word()}, ${word()}`
  return brief({
    sections: [
      section('1', null, {
        blocks: [paragraph('b1', word()), list('b2', [item('i1', word()), item('i2', q4)])],
      }),
      section('2', word(), { role: 'background', blocks: [paragraph('b3', prose)] }),
      section('2.1', word(), { blocks: [paragraph('b4', word())] }),
      section('2.1.1', word(), {
        role: 'questions',
        blocks: [
          paragraph('b5', word()),
          list('b6', [item('i3', q1, 'all', [paragraph('sub', word())])]),
          paragraph('b7', q2),
        ],
      }),
      section('3', word(), {
        role: 'speakers',
        blocks: [paragraph('b8', `${who}\n${guest}`), paragraph('b9', word())],
      }),
      section('4', word(), { role: 'agenda', blocks: [list('b10', [item('i4', slot), item('i5', word())])] }),
      section('5', word(), {
        role: 'logistics',
        blocks: [{ ...paragraph('t', ''), type: 'table', rows: [row('r1', [word(), word()])] }],
      }),
    ],
    extras: [paragraph('x1', word()), paragraph('x2', extra)],
    questions: [
      question('Q1', reading('i2', q4)),
      question('Q2', reading('b3', q3, prose.indexOf(q3))),
      question('Q3', reading('i3', q1)),
      question('Q4', reading('b7', q2)),
    ],
    people: [person('b8', who), person('b8', guest, 'all', who.length + 1), person('x2', extra)],
    agenda: [agendaItem('i4', slot)],
  })
}

describe.each(['moderator', 'participant'])('%s', (name) => {
  test.each(['en', 'fr', 'es', 'ar'])('with labels in %s', async (lang) => {
    const list = new DiagnosticList(null)
    const template = await loadTemplate(name, [], list.report)
    const labels = await loadLabels(lang, list.report)
    const source = richBrief()
    const pack = template && fillTemplate(source, template, labels, list.report)
    expect(list.all).toEqual([])
    expect(wordsOf(packText(pack as Pack))).toEqual(wordsOf(briefText(source)))
    const labelled = packText(pack as Pack).match(/\bQ[1-4]\b/gu)
    expect(labelled?.sort()).toEqual(['Q1', 'Q2', 'Q3', 'Q4'])
  })
})

function wordsOf(text: string): string[] {
  return (text.match(/w\d+x/gu) ?? []).sort()
}

function briefText(source: Brief): string {
  const blocks = [...source.extras, ...source.sections.flatMap((one) => one.blocks)]
  const headings = source.sections.map((one) => plainText(one.heading ?? []))
  return [...headings, ...blocks.map(blockText)].join('\n')
}

function packText(pack: Pack): string {
  return pack.parts.flatMap((part) => part.blocks.map(textOf)).join('\n')
}

function textOf(block: PackBlock): string {
  const card = (inlines: Inline[], sub: Parameters<typeof blockText>[0][], label = '') =>
    [label, plainText(inlines), ...sub.map(blockText)].join(' ')
  switch (block.type) {
    case 'heading':
      return plainText(block.children)
    case 'prose':
      return blockText(block.block)
    case 'questions':
      return block.questions.map((one) => card(one.text, one.sub, one.label)).join('\n')
    case 'people':
      return block.people.map((one) => card(one.source, one.sub)).join('\n')
    case 'agenda':
      return block.items.map((one) => card(one.source, one.sub)).join('\n')
    default:
      return ''
  }
}
