import { beforeAll, describe, expect, test } from 'vitest'
import type { Block, Inline, Pack, PackBlock } from '../../template/pack.ts'
import type { Theme } from '../../template/theme.ts'
import { classicTheme } from '../../testing/classic-theme.ts'
import {
  cell,
  heading,
  list,
  listItem,
  makePack,
  paragraph,
  prose,
  questions,
  row,
  table,
  text,
} from '../../writers/pdf/testing/pack-builder.ts'
import { openFonts } from '../fonts/font-set.ts'
import { openTextTools, type TextTools } from '../text/text-tools.ts'
import { measurePack } from './measure-pack.ts'

let theme: Theme
let tools: TextTools
beforeAll(async () => {
  theme = await classicTheme()
  tools = await openTextTools(await openFonts(theme), [], false)
})

const measure = (pack: Pack) => measurePack(pack, theme, tools).flow
/** `=` where a slice stays with the next, `~` where that is a wish, `|` where a page may end. */
const bonds = (slices: readonly { keep: boolean; soft: boolean }[]) =>
  slices.map(({ keep, soft }) => (keep ? (soft ? '~' : '=') : '|')).join('')
const bondsOf = (...blocks: PackBlock[]) => bonds(measure(makePack(blocks)).slices)

const line = 'One line.'
const lines = (count: number) => 'words that fill the line of a page '.repeat(count * 2 + count * 0.3).trim()
const innerHeading = (words: string): Block => ({ ...paragraph(words), type: 'heading', depth: 3 }) as Block

describe('a page does not end', () => {
  test('behind a heading, one of the pack or one in the text', () => {
    expect(bondsOf(heading(1, 'H'), prose(paragraph(line)))).toBe('=|')
    expect(bondsOf(heading(1, 'H'), heading(2, 'I'), prose(table([row([cell('a')])])))).toBe('==|')
    expect(bondsOf(heading(1, 'H'), questions(['Why?'], 0))).toBe('=|')
    expect(bondsOf(prose(innerHeading('H')), prose(paragraph(line)))).toBe('=|')
  })
  test('behind the first or before the last line of a paragraph', () => {
    expect(bondsOf(prose(paragraph(lines(5))))).toMatch(/^=\|+=\|$/)
  })
  test('behind what leads in: to a list, to questions, or with a colon to anything', () => {
    const items = list([listItem(lines(2)), listItem(lines(2))])
    expect(bondsOf(prose(paragraph(line)), prose(items))).toMatch(/^==\|/)
    expect(bondsOf(prose(paragraph(line)), questions(['Why?'], 0))).toBe('=|')
    expect(bondsOf(prose(paragraph('Namely:')), prose(table([row([cell('a')])])))).toBe('=|')
    expect(bondsOf(prose(paragraph(line)), prose(table([row([cell('a')])])))).toBe('||')
  })
  test('behind a first or before a last item of one line', () => {
    const short = () => listItem(line)
    expect(bondsOf(prose(list([short(), short(), short(), short()])))).toBe('=|=|')
    expect(bondsOf(prose(list([listItem(lines(2)), short(), listItem(lines(2))])))).toMatch(/^=+\|\|=+\|$/)
  })
  test('behind the header of a table, or between a question and its first two lines of room', () => {
    const rows = Array.from({ length: 30 }, () => row([cell('a')]))
    expect(bondsOf(prose(table([row([cell('A')], true), ...rows])))).toMatch(/^=\|+$/)
    expect(bondsOf(questions(['Why?'], 20))).toMatch(/^==\|+=\|$/)
  })
  test('in the first two or the last two lines of a note, however many paragraphs they are', () => {
    const called: Inline[] = [text('Call'), { type: 'noteReference', note: 'n' }]
    const blocks = Array.from({ length: 5 }, () => paragraph(line))
    const flow = measure(makePack([prose(paragraph(called))], { notes: [{ id: 'n', number: 1, blocks }] }))
    expect(flow.slices.map((slice) => slice.notes)).toEqual([[0]])
    expect(flow.notes.map(bonds)).toEqual(['=||=|'])
  })
})
