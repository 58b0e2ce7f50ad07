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
  table,
} from './readers/docx/testing/build-docx.ts'

const styles = style('Heading1', 'heading 1') + style('Title', 'Title')
const head = paragraph('Water for all', styled('Title')) + paragraph('Background', styled('Heading1'))
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
