// Audience marks in places that only Word has: they cover what their author saw them cover, or stop everything.

import { describe, expect, test } from 'vitest'
import { convert, parseBrief } from './convert.ts'
import {
  buildDocx,
  type DocxParts,
  paragraph,
  run,
  style,
  styled,
} from './readers/docx/testing/build-docx.ts'
import { headedOpening as head, headingStyles as styles } from './readers/docx/testing/headed-document.ts'

const secret = 'The mayor will resign'
type Parts = Omit<DocxParts, 'body'>

async function packsOf(body: string, parts: Parts = {}) {
  const bytes = buildDocx({ body: head + paragraph('Open words of the session.') + body, styles, ...parts })
  const made = await convert(
    { path: 'in.docx', bytes },
    { templates: ['participant', 'moderator'], formats: ['md'] },
  )
  const [participant = '', moderator = ''] = made.files.map((one) => new TextDecoder().decode(one.bytes))
  const errors = made.diagnostics.filter((one) => one.severity === 'error').map((one) => one.name)
  return { participant, moderator, errors }
}

/** A cell over several rows: its first, and how it goes on. */
const merged = (words: string) =>
  `<w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>${paragraph(words)}</w:tc>`
const goesOn = `<w:tc><w:tcPr><w:vMerge/></w:tcPr>${paragraph('')}</w:tc>`
const cell = (words: string) => `<w:tc>${paragraph(words)}</w:tc>`
const rows = (...all: string[][]) =>
  `<w:tbl>${all.map((one) => `<w:tr>${one.join('')}</w:tr>`).join('')}</w:tbl>`

describe('a cell over several rows', () => {
  test('has a mark that covers them all, and no more', async () => {
    const body = rows(
      [cell('Quay'), cell('Open')],
      [cell('Mayor'), merged('Not yet known [moderator only]')],
      [cell(secret), goesOn],
      [cell('Bridge'), cell('Open too')],
    )
    const { participant, moderator, errors } = await packsOf(body)
    expect(errors).toEqual([])
    expect(moderator).toContain(secret)
    expect(participant).toContain('Bridge')
    expect(participant).not.toMatch(/resign|Mayor/)
  })
  test('narrows with the marks of the rows', async () => {
    const body = rows(
      [cell('Quay'), cell('Open')],
      [cell('Mayor'), merged('Not yet known [moderator only]')],
      [cell(`${secret} [speaker only]`), goesOn],
    )
    const { participant, moderator } = await packsOf(body)
    expect(`${participant}${moderator}`).not.toContain('resign')
  })
  test('is the role of the people in all its rows', async () => {
    const body =
      head +
      rows(
        [cell('Moderator'), cell('Anna Berg, Harbour Board')],
        [merged('Speakers'), cell('Jonas Lind, Ferry Union')],
        [goesOn, cell('Mia Sand, Port Office')],
      )
    const { value } = await parseBrief({ path: 'in.docx', bytes: buildDocx({ body, styles }) })
    expect(value?.people.map(({ name, roles }) => [name, ...roles])).toEqual([
      ['Anna Berg', 'moderator'],
      ['Jonas Lind', 'speaker'],
      ['Mia Sand', 'speaker'],
    ])
  })
})

describe('a mark that is not read stops everything', () => {
  const hidden = (words: string) => run(words, '<w:vanish/>')
  const control = (content: string, properties: string) =>
    `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`
  const placeholder = (content: string) => control(content, '<w:showingPlcHdr/>')
  const contents = '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj>'
  const toc = style('TOC1', 'toc 1')
  const edge = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`
  const field = (code: string, result: string) =>
    `${edge('begin')}<w:r><w:instrText>${code}</w:instrText></w:r>${edge('separate')}${result}${edge('end')}`
  const unshown = (code: string) =>
    `${edge('begin')}<w:r><w:instrText>${code}</w:instrText></w:r>${edge('end')}`
  const comment = (content: string): [string, Parts] => [
    paragraph(`${run(secret)}<w:r><w:commentReference w:id="7"/></w:r>`),
    { comments: `<w:comment w:id="7">${content}</w:comment>` },
  ]

  test.each<[string, string, Parts?]>([
    ['a placeholder in a line', paragraph(run(secret) + placeholder(run(' [mod') + run('erator only]')))],
    [
      'half of it a placeholder',
      paragraph(run(`${secret} [moderator`) + placeholder(run(' only')) + run(']')),
    ],
    ['a placeholder of a paragraph', placeholder(paragraph('[moderator only]')) + paragraph(secret)],
    ['one word of it hidden', paragraph(run(`${secret} [moderator`) + hidden(' only') + run(']'))],
    ['its brackets hidden', paragraph(run(`${secret} `) + hidden('[') + run('moderator only') + hidden(']'))],
    [
      'in an entry of the contents',
      paragraph('[moderator only]', styled('TOC1')) + paragraph(secret),
      { styles: styles + toc },
    ],
    ['in the contents', control(paragraph('Notes [moderator only]'), contents) + paragraph(secret)],
    [
      'in the result of a field',
      paragraph(field('TOC \\o', run('Notes [moderator only]'))) + paragraph(secret),
    ],
    ['in a field that shows nothing yet', paragraph(run(secret) + unshown('QUOTE "[moderator only]"'))],
    [
      'in two lines of a comment',
      ...comment('<w:p><w:r><w:t>[moderator</w:t><w:br/><w:t>only]</w:t></w:r></w:p>'),
    ],
    [
      'with a tab in a comment',
      ...comment('<w:p><w:r><w:t>[moderator</w:t><w:tab/><w:t>only]</w:t></w:r></w:p>'),
    ],
    ['in two paragraphs of a comment', ...comment(paragraph('[moderator') + paragraph('only]'))],
  ])('%s', async (_, body, parts = {}) => {
    const { participant, errors } = await packsOf(body, parts)
    expect(errors).toEqual(['audience-mark-aside'])
    expect(participant).toBe('')
  })

  test('but not one that the contents repeat, or that stands beside hidden words', async () => {
    const body =
      control(paragraph('1. Notes [moderator only]\t3'), contents) +
      paragraph(`Notes [moderator only]`, styled('Heading1')) +
      paragraph(run(secret) + hidden(' perhaps')) +
      paragraph(run('Then [draft]') + hidden('(see mail)') + run(' more [moderator only]'))
    const { participant, moderator, errors } = await packsOf(body)
    expect(errors).toEqual([])
    expect(participant).not.toMatch(/resign|Then/)
    expect(moderator).toMatch(/resign.*Then/s)
  })

  test('and one in a button is read', async () => {
    const button = unshown(' MACROBUTTON NoMacro [moderator only] ')
    const { participant, moderator, errors } = await packsOf(paragraph(run(`${secret} `) + button))
    expect(errors).toEqual([])
    expect(participant).not.toContain('resign')
    expect(moderator).toContain('resign')
  })
})

describe('a mark that a tracked change deletes', () => {
  const deleted = (words: string) =>
    `<w:del w:id="9" w:author="A"><w:r><w:delText xml:space="preserve">${words}</w:delText></w:r></w:del>`
  const line = (content: string) => `<w:p>${content}</w:p>`

  test('stops everything where the words it covered stay', async () => {
    const { errors } = await packsOf(line(run(secret) + deleted(' [moderator only]')))
    expect(errors).toEqual(['audience-mark-aside'])
  })
  test('is no matter where the words go with it, or another mark is in its place', async () => {
    const gone = await packsOf(line(deleted(`${secret} [moderator only]`)))
    expect(gone.errors).toEqual([])
    expect(gone.participant).not.toContain('resign')
    const other = await packsOf(
      line(`${run(secret)}${deleted(' [speaker only]')}${run(' [moderator only]')}`),
    )
    expect(other.errors).toEqual([])
    expect(other.participant).not.toContain('resign')
  })
})
