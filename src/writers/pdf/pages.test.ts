import { beforeAll, describe, expect, test } from 'vitest'
import type { Inline, Pack, PackBlock, PackNote } from '../../template/pack.ts'
import type { Theme } from '../../template/theme.ts'
import { classicTheme } from '../../testing/classic-theme.ts'
import { runningHeads } from './paint/paint-pack.ts'
import {
  cell,
  cover,
  heading,
  list,
  listItem,
  makePack,
  paragraph,
  prose,
  row,
  table,
  text,
} from './testing/pack-builder.ts'
import { contentStreams, openPdfFile, rolesOfPage, wordsOfPages } from './testing/read-pdf.ts'
import { bytesOfPack } from './testing/write-pack.ts'

let theme: Theme
beforeAll(async () => {
  theme = await classicTheme()
})

const bytesOf = (pack: Pack, own: Theme = theme) => bytesOfPack(pack, own)

const called = (words: string, note: string): Inline[] => [text(words), { type: 'noteReference', note }]
const note = (number: number, words: string): PackNote => ({
  id: `n${number}`,
  number,
  blocks: [paragraph(words)],
})
const filler = (count: number, words = 'Filler.'): PackBlock[] =>
  Array.from({ length: count }, () => prose(paragraph(words)))

describe('footnotes', () => {
  test('stand on the page of their call, at its foot, above the page number', async () => {
    const blocks = [
      cover('T'),
      prose(paragraph(called('First', 'n1'))),
      ...filler(40),
      prose(paragraph(called('Last', 'n2'))),
    ]
    const pages = await wordsOfPages(
      await bytesOf(makePack(blocks, { notes: [note(1, 'Note one.'), note(2, 'Note two.')] })),
    )
    expect(pages[0]).toMatch(/First ?1.*Filler\. 1 ?Note one\. Page 1 of 2/)
    expect(pages[1]).toMatch(/Last ?2 ?2 ?Note two\. A session · Moderator pack Page 2 of 2/)
  })
  test('are read after the paragraph, and after a whole table', async () => {
    const blocks = [
      cover('T'),
      prose(list([listItem(called('Item', 'n1'), [paragraph('More.')])])),
      prose(table([row([cell(called('Head', 'n2'))], true), row([cell(called('Cell', 'n3'))])])),
      prose(paragraph('After.')),
    ]
    const notes = [1, 2, 3].map((number) => note(number, `Note ${number}.`))
    const roles = await rolesOfPage(await bytesOf(makePack(blocks, { notes })))
    const noted = 'Note(Lbl(Reference(Link)) P)'
    expect(roles).toContain(`L(LI(Lbl LBody(P(Reference(Link)) ${noted} P)))`)
    expect(roles).toContain(`TR(TD(P(Reference(Link))))) ${noted} ${noted} P`)
  })
  test('too long for a page go on at the foot of the next', async () => {
    const long = Array.from(
      { length: 60 },
      (_, i) => `Sentence ${i} of a very long note that says much.`,
    ).join(' ')
    const blocks = [
      cover('T'),
      ...filler(20),
      prose(paragraph(called('Call', 'n1'))),
      ...filler(20, 'Below.'),
    ]
    const pages = await wordsOfPages(await bytesOf(makePack(blocks, { notes: [note(1, long)] })))
    expect(pages).toHaveLength(2)
    expect(pages[0]).toContain('Sentence 0 of')
    expect(pages[1]).toMatch(/Below\..*Sentence 59 of a very long note that says much\. A session/)
  })
  test('called twice print once; calls lead to the note, its number leads back', async () => {
    const blocks = [cover('T'), prose(paragraph(called('A', 'n1'))), prose(paragraph(called('B', 'n1')))]
    const bytes = await bytesOf(makePack(blocks, { notes: [note(1, 'Only once.')] }))
    expect((await wordsOfPages(bytes)).join(' ').match(/Only once/g)).toHaveLength(1)
    const document = await openPdfFile(bytes)
    const links = await (await document.getPage(1)).getAnnotations()
    expect(links.map((one) => one.dest)).toEqual(['note-1-1', 'note-1-1', 'note-1-1-call'])
    expect(links.map((one) => one.contentsObj?.str)).toEqual([
      'Note 1',
      'Note 1',
      'Back to the text from note 1',
    ])
    for (const { dest } of links) expect(await document.getDestination(dest)).not.toBeNull()
  })
  test('called in a header row print once, however often the row is repeated', async () => {
    const rows = Array.from({ length: 60 }, (_, i) => row([cell(`Row ${i}`)]))
    const blocks = [cover('T'), prose(table([row([cell(called('Head', 'n1'))], true), ...rows]))]
    const pages = await wordsOfPages(await bytesOf(makePack(blocks, { notes: [note(1, 'Only once.')] })))
    expect(pages.map((words) => words.includes('Only once.'))).toEqual([true, false, false])
    for (const words of pages) expect(words).toContain('Head')
  })
  test('a note may call another', async () => {
    const first = { id: 'n1', number: 1, blocks: [paragraph(called('One', 'n2'))] }
    const blocks = [cover('T'), prose(paragraph(called('Call', 'n1')))]
    const pages = await wordsOfPages(await bytesOf(makePack(blocks, { notes: [first, note(2, 'Two.')] })))
    expect(pages[0]).toMatch(/Call ?1 ?1 ?One ?2 ?2 ?Two\./)
  })
  test('that nothing calls come at the end, under their heading', async () => {
    const blocks = [cover('T'), prose(paragraph(called('Call', 'n1')))]
    const bytes = await bytesOf(makePack(blocks, { notes: [note(1, 'Called.'), note(2, 'Not called.')] }))
    expect((await wordsOfPages(bytes))[0]).toMatch(/Notes ?2 ?Not called\. ?1 ?Called\./)
    expect(await rolesOfPage(bytes)).toContain('Sect(H2 Note(Lbl P))')
  })
})

/** Sections of about two pages each. */
const book = (sections: number): PackBlock[] => [
  cover('A long session'),
  ...Array.from({ length: sections }, (_, i) => [
    heading(1, `Section ${i + 1}`),
    ...filler(35),
    heading(2, `Detail ${i + 1}`),
    ...filler(22),
  ]).flat(),
]

describe('the contents page', () => {
  test('follows the cover of a long pack, with the number of the page of each heading', async () => {
    const bytes = await bytesOf(makePack(book(6)))
    const pages = await wordsOfPages(bytes)
    expect(pages[0]).toContain('A long session Contents Section 1')
    expect(pages[0]).not.toContain('Filler')
    for (const name of [1, 2, 3, 4, 5, 6].flatMap((i) => [`Section ${i}`, `Detail ${i}`])) {
      const number = Number(new RegExp(`${name} ?[. \u00a0]+ ?(\\d+)`).exec(pages[0] ?? '')?.[1])
      expect(number).toBeGreaterThan(1)
      const body = (pages[number - 1] ?? '').replace(/Page \d+ of \d+/, '')
      expect(body).toMatch(new RegExp(`${name} Filler`))
    }
  })
  test('is a list of lists of links', async () => {
    const bytes = await bytesOf(makePack(book(5)))
    const entry = 'TOCI(Reference(Link) TOC(TOCI(Reference(Link))))'
    expect(await rolesOfPage(bytes)).toContain(`Sect(H2 TOC(${Array(5).fill(entry).join(' ')}))`)
    const document = await openPdfFile(bytes)
    const links = await (await document.getPage(1)).getAnnotations()
    expect(links).toHaveLength(20)
    expect(links[0]?.contentsObj?.str).toBe('Section 1')
    for (const { dest } of links) expect(await document.getDestination(dest)).not.toBeNull()
  })
  test('may go over a page', async () => {
    const headings = Array.from({ length: 120 }, (_, i) => [
      heading(1, `Section ${i + 1}`),
      ...filler(4),
    ]).flat()
    const pages = await wordsOfPages(await bytesOf(makePack([cover('T'), ...headings])))
    expect(pages[3]).toContain('Contents')
    const start = pages.findIndex((words) => words.includes('Section 1 Filler'))
    expect(start).toBeGreaterThan(2)
    expect(pages[0]).toMatch(new RegExp(`Section 1 ?[. \u00a0]+ ?${start + 1} `))
  })
  test('is made for packs of more pages than the theme says, or never', async () => {
    const pack = makePack(book(5))
    const { length } = await wordsOfPages(await bytesOf(pack, { ...theme, contents: { pages: 0 } }))
    const has = async (pages: number) => {
      const words = await wordsOfPages(await bytesOf(pack, { ...theme, contents: { pages } }))
      return words[0]?.includes('Contents')
    }
    expect(await has(0)).toBe(false)
    expect(await has(length)).toBe(false)
    expect(await has(length - 1)).toBe(true)
  })
  test('names the parts where there are several', async () => {
    const pack = makePack(book(3))
    const second = { ...pack.parts[0], blocks: book(3) } as (typeof pack.parts)[0]
    const pages = await wordsOfPages(await bytesOf({ ...pack, parts: [...pack.parts, second] }))
    expect(pages[0]?.match(/A long session ?[. \u00a0]+ ?\d+/g)).toHaveLength(2)
  })
  test('a restricted heading keeps its mark, in a running head too', async () => {
    const blocks = [...book(5), heading(1, 'Between us', ['moderator'])]
    const pages = await wordsOfPages(await bytesOf(makePack(blocks)))
    expect(pages[0]).toContain('Between us [moderator only]')
    const own = [cover('T'), heading(1, 'Between us', ['moderator']), ...filler(60)]
    expect((await wordsOfPages(await bytesOf(makePack(own))))[1]).toContain('Between us [moderator only]')
  })
})

describe('page furniture', () => {
  test('running heads name the session and the section, cut where they are long', async () => {
    const long =
      'A section whose name is so long that no running head could ever show the whole of it at once'
    const blocks = [cover('T'), heading(1, 'Opening'), ...filler(60), heading(1, long), ...filler(60)]
    const pages = await wordsOfPages(
      await bytesOf(makePack(blocks, { runningHead: `A session ${'and more '.repeat(20)}` })),
    )
    expect(pages[0]).not.toContain('and more')
    expect(pages[1]).toMatch(/and more.*… ?Opening/)
    expect(pages[3]).toMatch(/A session and more.*… ?A section whose name is so long.*… ?Page 4/)
  })
  test('running heads name the innermost section, but none below the second level', async () => {
    const blocks = [
      cover('T'),
      heading(1, 'Background'),
      heading(2, 'Who pays'),
      heading(3, 'In winter'),
      ...filler(60),
      heading(1, 'Closing'),
      ...filler(60),
    ]
    const pages = await wordsOfPages(await bytesOf(makePack(blocks)))
    expect(pages[1]).toMatch(/Moderator pack ?Who pays ?Page 2/)
    expect(pages.at(-1)).toMatch(/Moderator pack ?Closing ?Page/)
  })
  test('heads, feet and repeated rows are artifacts of the page', async () => {
    const rows = Array.from({ length: 60 }, (_, i) => row([cell(`Row ${i}`)]))
    const blocks = [cover('T'), prose(table([row([cell('Head')], true), ...rows]))]
    const second = contentStreams(await bytesOf(makePack(blocks)))[1] ?? ''
    const kinds = [...second.matchAll(/\/Artifact <<(.*?)>> BDC/g)].map(([, kind]) => kind)
    expect(kinds).toEqual([
      '/Type /Layout',
      '/Type /Pagination',
      '/Type /Pagination /Subtype /Header /Attached [/Top]',
      '/Type /Pagination /Subtype /Footer /Attached [/Bottom]',
    ])
  })
  test('page labels are the numbers printed', async () => {
    const document = await openPdfFile(await bytesOf(makePack(book(2))))
    const labels = await document.getPageLabels()
    expect(labels).toEqual(Array.from({ length: document.numPages }, (_, i) => `${i + 1}`))
  })
  test('the outline opens its first level only', async () => {
    const blocks = [
      cover('T'),
      heading(1, 'A'),
      heading(2, 'A1'),
      heading(3, 'A1a'),
      heading(2, 'A2'),
      prose(paragraph('x')),
    ]
    const outline = await (await openPdfFile(await bytesOf(makePack(blocks)))).getOutline()
    expect(outline.map(({ title, count }) => [title, count])).toEqual([['A', 2]])
    expect(outline[0]?.items.map(({ title, count }) => [title, count])).toEqual([
      ['A1', -1],
      ['A2', undefined],
    ])
  })
  test('a section is in force from its first slice, else the first that begins on the page', () => {
    const box = (index: number) => ({ kind: 'box' as const, index, line: 0, y: 0 })
    const index = {
      partStarts: [0, 6],
      sections: [
        { slice: 1, title: 'A' },
        { slice: 4, title: 'B' },
        { slice: 8, title: 'C' },
      ],
      entries: [],
      contents: null,
    }
    const pages = [[box(0), box(1)], [box(2), box(3), box(4)], [box(5)], [], [box(6)], [box(7), box(8)]]
    expect(runningHeads(index, pages)).toEqual([
      { part: 0, isFirst: true, section: 'A' },
      { part: 0, isFirst: false, section: 'A' },
      { part: 0, isFirst: false, section: 'B' },
      { part: 0, isFirst: false, section: 'B' },
      { part: 1, isFirst: true, section: null },
      { part: 1, isFirst: false, section: 'C' },
    ])
  })
})
