import { beforeAll, describe, expect, test } from 'vitest'
import type { Pack } from '../../template/pack.ts'
import type { Theme } from '../../template/theme.ts'
import { classicTheme } from '../../testing/classic-theme.ts'
import {
  cell,
  cover,
  emphasis,
  heading,
  link,
  makePack,
  packBlock,
  paragraph,
  prose,
  questions,
  row,
  table,
  text,
} from './testing/pack-builder.ts'
import { contentStreams, openPdfFile, rolesOfPage, wordsOf } from './testing/read-pdf.ts'
import { richPack } from './testing/rich-pack.ts'
import { bytesOfPack, writePack } from './testing/write-pack.ts'

let theme: Theme
beforeAll(async () => {
  theme = await classicTheme()
})

const write = (pack: Pack) => writePack(pack, theme)
const bytesOf = (pack: Pack) => bytesOfPack(pack, theme)

const open = openPdfFile

describe('text and tags', () => {
  test('each block has its element, headings begin at H1 and skip no level', async () => {
    const pack = makePack([
      cover('A title', 'A KICKER'),
      packBlock('facts', {
        rows: [{ name: 'date', label: 'Date', value: [text('Today')], lang: 'en', audience: 'all' }],
      }),
      heading(1, 'First'),
      prose(paragraph('Words.')),
      heading(2, 'Second'),
      questions(['Why?'], 2),
      prose(table([row([cell('a'), cell('b')], true), row([cell('c'), cell([])])])),
    ])
    expect(await rolesOfPage(await bytesOf(pack))).toBe(
      'Root(Document(Part(P P H1 Table(TR(TH TD)) Sect(H2 P H3 L(LI(Lbl LBody(P))) Table(TR(TH(P) TH(P)) TR(TD(P) TD))))))',
    )
  })
  test('a link has its element, its words and its address', async () => {
    const pack = makePack([
      cover('T'),
      prose(paragraph([text('See '), link('the page', 'https://example.org/ä?a=b'), text('.')])),
    ])
    const bytes = await bytesOf(pack)
    expect(await rolesOfPage(bytes)).toContain('P(Link)')
    const [annotation] = await (await (await open(bytes)).getPage(1)).getAnnotations()
    expect(annotation?.url).toBe('https://example.org/%C3%A4?a=b')
  })
  test('a note call leads to the note', async () => {
    const call = paragraph([text('Words'), { type: 'noteReference', note: 'n' }])
    const notes = [{ id: 'n', number: 1, blocks: [paragraph('The note.')] }]
    const bytes = await bytesOf(makePack([cover('T'), prose(call)], { notes }))
    expect(await rolesOfPage(bytes)).toContain('P(Reference(Link)) Note(Lbl(Reference(Link)) P)')
    const document = await open(bytes)
    const [annotation] = await (await document.getPage(1)).getAnnotations()
    expect(await document.getDestination(annotation?.dest as string)).not.toBeNull()
  })
  test('text in another language says so', async () => {
    const block = { ...prose(paragraph('Des mots.')), lang: 'fr' }
    const page = await (await open(await bytesOf(makePack([cover('T'), block])))).getPage(1)
    expect(JSON.stringify(await page.getStructTree())).toContain('"lang":"fr"')
  })
  test('ligatures, marks and signs come back as the characters they were', async () => {
    const words = 'Office efficient Ångström e\u0301q\u0301 Ελληνικά ᾧ кириллица Ґ € ≤ “x” 10\u00a0%'
    const pack = makePack([cover('T'), prose(paragraph([text(words), text(' '), emphasis('afflict')]))])
    const page = await (await open(await bytesOf(pack))).getPage(1)
    const squeeze = (value: string) => value.normalize('NFC').replace(/\s/g, '')
    expect(squeeze(await wordsOf(page))).toContain(squeeze(`${words} afflict`))
  })
  test('restricted text carries its mark, once', async () => {
    const only = ['moderator'] as const
    const pack = makePack([
      cover('T'),
      prose(paragraph('A.', only)),
      heading(1, 'H', only),
      prose(paragraph('B.', only)),
    ])
    const page = await (await open(await bytesOf(pack))).getPage(1)
    expect(await wordsOf(page)).toContain('A. [moderator only] H [moderator only] B. Page')
  })
})

describe('the file', () => {
  test('title, language, outline, destinations, page numbers and running head', async () => {
    const document = await open(await bytesOf(richPack(3)))
    const { info } = await document.getMetadata()
    expect(info).toMatchObject({
      Title: 'Rivers that talk & towns that <listen>',
      Language: 'en',
      CreationDate: 'D:20310309000000Z',
    })
    const outline = await document.getOutline()
    expect(outline.map((one) => one.title).slice(0, 2)).toEqual(['Background 1', 'Guiding questions'])
    expect(outline[0]?.items).toHaveLength(1)
    expect(await document.getDestination(outline[0]?.dest as string)).not.toBeNull()
    const first = await wordsOf(await document.getPage(1))
    const second = await wordsOf(await document.getPage(2))
    expect(first).toContain(`Page 1 of ${document.numPages}`)
    expect(first).not.toContain('sharing flood data between towns · Moderator pack')
    expect(second).toContain('sharing flood data between towns · Moderator pack')
  })
  test('nothing is lost on many pages', async () => {
    const document = await open(await bytesOf(richPack(3)))
    const pages = []
    for (let i = 1; i <= document.numPages; i++) pages.push(await wordsOf(await document.getPage(i)))
    const all = pages.join(' ')
    for (let i = 1; i <= 3; i++) expect(all).toContain(`Background ${i}`)
    expect(all.match(/Shared since spring/g)).toHaveLength(24)
    expect(all.match(/He has measured rivers/g)).toHaveLength(3)
    expect(all.match(/To be confirmed/g)).toHaveLength(1)
  })
  test('header rows are repeated on the next page, not as content', async () => {
    const rows = Array.from({ length: 60 }, (_, i) => row([cell(`Row ${i}`), cell('x')]))
    const bytes = await bytesOf(
      makePack([cover('T'), prose(table([row([cell('Head'), cell('Y')], true), ...rows]))]),
    )
    const page = await (await open(bytes)).getPage(2)
    expect(await wordsOf(page)).toContain('Head')
    expect(JSON.stringify(await page.getStructTree())).not.toMatch(/"TH","children":\[\{/)
  })
  test('the metadata is escaped and claims both standards', async () => {
    const raw = Buffer.from(await bytesOf(richPack())).toString('utf8')
    expect(raw).toContain('Rivers that talk &amp; towns that &lt;listen&gt;')
    expect(raw).toContain('<pdfaid:conformance>A</pdfaid:conformance>')
    expect(raw).toContain('<pdfuaid:part>1</pdfuaid:part>')
  })
  test('all content is an element or an artifact', async () => {
    for (const stream of contentStreams(await bytesOf(richPack()))) {
      const outside = stream.replace(/\/\w+ (<<\/MCID \d+>>|<<\/Type[^>]*>>) BDC[\s\S]*?EMC/g, '')
      expect(outside).not.toMatch(/\b(TJ|Tj|re|f)\b/)
    }
  })
  test('the same pack gives the same bytes, whatever was made before', async () => {
    const first = await bytesOf(richPack())
    await bytesOf(makePack([cover('Another one, with other glyphs: ŵ')]))
    // Ids of the builder count on; they are part of the file.
    const pack = richPack(2)
    expect(Buffer.compare(await bytesOf(pack), await bytesOf(pack))).toBe(0)
    expect(first.length).toBeGreaterThan(1000)
  })
  test('no clock: without a date of the brief there is none', async () => {
    const document = await open(await bytesOf(makePack([cover('T')])))
    const { info } = await document.getMetadata()
    expect(info).not.toHaveProperty('CreationDate')
  })
  test('another content has another id', async () => {
    const id = async (title: string) => (await open(await bytesOf(makePack([cover(title)])))).fingerprints[0]
    expect(await id('A')).not.toBe(await id('B'))
  })
})

describe('what has no glyph', () => {
  test.each(['বাংলা', 'ᏣᎳᎩ', 'ܫܠܡܐ'])('%s: no PDF, and the characters are named', async (words) => {
    const { bytes, messages } = await write(makePack([cover('T'), prose(paragraph(words))]))
    expect(bytes).toBeNull()
    expect(messages).toHaveLength(1)
    expect(messages[0]).toMatch(/^BP601 error .*U\+/)
  })
  test('a missing sign prints as its code, with a warning', async () => {
    const { bytes, messages } = await write(makePack([cover('T'), prose(paragraph('Smile 😀'))]))
    expect(messages).toHaveLength(1)
    expect(messages[0]).toMatch(/^BP602 warning .*😀 \(U\+1F600/)
    expect(await wordsOf(await (await open(bytes as Uint8Array)).getPage(1))).toContain('Smile [U+1F600]')
  })
})
