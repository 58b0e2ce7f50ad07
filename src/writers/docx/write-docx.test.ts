import { beforeAll, expect, test } from 'vitest'
import type { Pack } from '../../template/pack.ts'
import type { Theme } from '../../template/theme.ts'
import { classicTheme } from '../../testing/classic-theme.ts'
import { unzip } from '../../testing/unzip.ts'
import { arabicPack, docxPack, heading, item, list, packOf, para, prose, text } from './testing/docx-pack.ts'
import { docxWriter } from './write-docx.ts'

let theme: Theme

beforeAll(async () => {
  theme = await classicTheme()
})

async function write(pack: Pack): Promise<Uint8Array> {
  const bytes = await docxWriter.write(pack, theme, () => {})
  if (bytes === null) throw new Error('nothing was written')
  return bytes
}

async function part(pack: Pack, name = 'word/document.xml'): Promise<string> {
  return Buffer.from(unzip(await write(pack)).get(name) ?? []).toString('utf8')
}

/** The paragraph around some words. */
function paragraphWith(words: string, xml: string): string {
  return [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([all]) => all).find((all) => all.includes(words)) ?? ''
}

test('every style that a paragraph, run or table names is defined, and linked both ways', async () => {
  const styles = await part(docxPack(), 'word/styles.xml')
  const defined = new Set([...styles.matchAll(/w:styleId="([^"]+)"/g)].map(([, id]) => id))
  for (const pack of [docxPack(), arabicPack()]) {
    const used = (await part(pack)).matchAll(/<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]+)"/g)
    for (const [, id] of used) expect(defined).toContain(id)
  }
  for (const [, id] of styles.matchAll(/<w:link w:val="([^"]+)"/g)) expect(defined).toContain(id)
  for (const name of ['Title', 'heading 1', 'Question', 'To Be Confirmed', 'Audience Mark', 'Pack Table']) {
    expect(styles).toContain(`<w:name w:val="${name}"/>`)
  }
})

test('a style that is justified is so in Word', async () => {
  const styles = async (align: 'start' | 'justify') => {
    const own = { ...theme, styles: { ...theme.styles, body: { ...theme.styles.body, align } } }
    const bytes = await docxWriter.write(docxPack(), own, () => {})
    return Buffer.from(unzip(bytes as Uint8Array).get('word/styles.xml') ?? []).toString('utf8')
  }
  expect(await styles('justify')).toContain('<w:jc w:val="both"/>')
  expect(await styles('start')).not.toContain('<w:jc w:val="both"/>')
})

test('no paragraph is formatted by hand, but for where it stands', async () => {
  const document = await part(docxPack())
  expect(document).not.toMatch(/<w:pPr>(?:(?!<\/w:pPr>).)*<w:(?:spacing|ind|pBdr|shd|tabs)[ >]/)
  expect(document).not.toMatch(/<w:tcBorders>|<w:tcMar>|<w:tblBorders>/)
})

test('a header row repeats, no row splits, and spans keep the grid', async () => {
  const tables = (await part(docxPack())).split('<w:tbl>').slice(1)
  const costs = tables.find((one) => one.includes('Mill Lane')) ?? ''
  expect(costs.match(/<w:tblHeader\/>/g)).toHaveLength(1)
  expect(costs.match(/<w:cantSplit\/>/g)).toHaveLength(4)
  expect(costs).toContain('<w:vMerge w:val="restart"/>')
  expect(costs).toContain('<w:vMerge w:val="continue"/>')
  expect(costs).toContain('<w:gridSpan w:val="2"/>')
  expect(paragraphWith('12 000', costs)).toContain('<w:pStyle w:val="TableTextEnd"/>')
})

test('two tables in a row stay two', async () => {
  expect(await part(docxPack())).not.toContain('</w:tbl><w:tbl>')
})

test('each ordered list counts from its own start', async () => {
  const pack = packOf([prose(list([item('nine')], 9)), prose(list([item('one'), item('two')], 1))])
  const document = await part(pack)
  const ids = [...document.matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) => id)
  expect(ids[1]).toBe(ids[2])
  expect(ids[0]).not.toBe(ids[1])
  const numbering = await part(pack, 'word/numbering.xml')
  const first = new RegExp(`<w:num w:numId="${ids[0]}".*?</w:num>`, 's').exec(numbering)?.[0]
  expect(first).toContain('<w:startOverride w:val="9"/>')
})

test('a right-to-left pack has its direction on paragraphs, runs, tables and the document', async () => {
  const document = await part(arabicPack())
  expect(paragraphWith('زراعة', document)).toContain('<w:bidi/>')
  expect(document).toContain('<w:bidiVisual/>')
  expect(document).toMatch(/<w:rtl\/><w:lang w:bidi="ar"\/><\/w:rPr><w:t[^>]*>[^<]*زراعة/)
  expect(document).not.toMatch(/<w:rtl\/><w:lang [^>]*><\/w:rPr><w:t[^>]*>[^<]*UNECE/)
  expect(paragraphWith('A paragraph in English.', document)).toContain('<w:bidi w:val="0"/>')
  expect(await part(arabicPack(), 'word/styles.xml')).toContain('<w:lang w:bidi="ar"/>')
})

test('Arabic in an English pack runs from right to left', async () => {
  const paragraph = paragraphWith('الماء', await part(docxPack()))
  expect(paragraph).toContain('<w:bidi/>')
  expect(paragraph).toContain('<w:lang w:val="en" w:bidi="ar"/>')
  const stretch = /<w:r>(?:(?!<\/w:r>).)*ظل الشجرة<\/w:t><\/w:r>/.exec(await part(docxPack()))?.[0]
  expect(stretch).toContain('<w:rtl/>')
})

test('footnotes are Word’s own, and an uncalled one is printed at the end', async () => {
  expect(await part(docxPack())).toMatch(/<w:footnoteReference w:id="1"\/>/)
  expect(await part(docxPack(), 'word/footnotes.xml')).toContain('Measured at noon.')
  expect(await part(docxPack())).toContain('A note that nothing calls.')
})

test('bookmarks have names that Word takes, each once', async () => {
  const names = [...(await part(docxPack())).matchAll(/<w:bookmarkStart [^>]*w:name="([^"]+)"/g)].map(
    ([, id]) => id,
  )
  expect(names).toEqual(expect.arrayContaining(['title', 'hback_2', 'q1', 'q1_2']))
  expect(new Set(names).size).toBe(names.length)
})

test('links are well-formed addresses, and others are words', async () => {
  const link = (url: string) => prose(para([{ type: 'link', url, children: text('there') }]))
  const rels = await part(
    packOf([link('https://example.org/a b%'), link('file:///etc/x')]),
    'word/_rels/document.xml.rels',
  )
  expect(rels).toContain('Target="https://example.org/a%20b%25"')
  expect(rels).not.toContain('file:')
})

test('room to write is one paragraph that stays with its question', async () => {
  const document = await part(docxPack())
  const rooms = [...document.matchAll(/<w:p><w:pPr><w:pStyle w:val="AnswerLines"\/>.*?<\/w:p>/gs)]
  expect(rooms.map(([room]) => room.match(/<w:tab\/>/g)?.length)).toEqual([3, 2])
  expect(document).toMatch(/<w:pStyle w:val="Question"\/><w:keepNext\/>/)
})

test('control characters and lone surrogates never reach the file', async () => {
  const document = await part(packOf([heading(1, 'h', 'a\u0000b\u000bc\ud800d')]))
  expect(document).toContain('abc\ufffdd')
})

test('properties and dates are the brief’s, never the clock’s', async () => {
  const core = await part(docxPack(), 'docProps/core.xml')
  expect(core).toContain('<dc:title>Shade &amp; water: &lt;cool&gt; streets</dc:title>')
  expect(core).toContain('<dc:creator>briefpack</dc:creator>')
  expect(core).toContain('<dc:language>en</dc:language>')
  expect(core).not.toContain('dcterms:created')
  const dated = docxPack()
  dated.properties.versionDate = '2032-05-01'
  expect(await part(dated, 'docProps/core.xml')).toContain('2032-05-01T00:00:00Z</dcterms:created>')
})

test('the same bytes again, with other documents written between', async () => {
  const first = await write(docxPack())
  await write(arabicPack())
  expect(Buffer.compare(await write(docxPack()), first)).toBe(0)
})

test('to-be-confirmed items carry a comment of no person and no date, only where the template wants comments', async () => {
  expect(unzip(await write(docxPack())).has('word/comments.xml')).toBe(false)
  const pack = { ...docxPack(), comments: true }
  const comments = await part(pack, 'word/comments.xml')
  const document = await part(pack)
  const called = [...document.matchAll(/<w:commentReference w:id="(\d+)"/g)].map(([, id]) => id)
  expect(called.length).toBeGreaterThan(0)
  expect([...comments.matchAll(/<w:comment w:id="(\d+)"/g)].map(([, id]) => id)).toEqual(called)
  expect(comments).toContain('w:author="briefpack"')
  expect(comments).not.toContain('w:date')
})

/** A pack of so many headings with prose under each. */
function longPack(headings: number): Pack {
  const words =
    'The harbour has been rebuilt twice since the last flood, and nobody counts the cost any more. '.repeat(
      12,
    )
  return packOf([
    {
      type: 'cover',
      origin: { kind: 'made' },
      lang: 'en',
      audience: 'all',
      kicker: null,
      title: text('Long'),
      packName: 'Pack',
    },
    ...Array.from({ length: headings }, (_, i) => [
      heading(1, `part-${i}`, `Part ${i + 1}`),
      ...Array.from({ length: 4 }, () => prose(para(words))),
    ]).flat(),
  ])
}

test('a long pack has its contents behind the cover, as a finished field that leads to its headings', async () => {
  const document = await part(longPack(12))
  const contents = /<w:sdt>.*<\/w:sdt>/s.exec(document)?.[0] ?? ''
  expect(contents).toContain('<w:docPartGallery w:val="Table of Contents"/>')
  expect(contents).toContain(' TOC \\o "1-2" \\h \\z \\u ')
  const pages = [...contents.matchAll(/PAGEREF (\w+) .*?<w:t[^>]*>(\d+)<\/w:t>/gs)]
  expect(pages.map(([, name]) => name)).toEqual(Array.from({ length: 12 }, (_, i) => `part_${i}`))
  const numbers = pages.map(([, , page]) => Number(page))
  expect(numbers).toEqual([...numbers].sort((a, b) => a - b))
  expect(numbers[0]).toBe(2)
  expect(numbers.at(-1)).toBeGreaterThan(8)
  expect(contents.match(/fldCharType="begin"/g)).toHaveLength(13)
  expect(contents.match(/fldCharType="end"/g)).toHaveLength(13)
  expect(document.slice(document.indexOf('</w:sdt>'))).toMatch(
    /^<\/w:sdt><w:p><w:pPr><w:pStyle w:val="Heading1"\/><w:pageBreakBefore\/>/,
  )
  expect(await part(longPack(12), 'word/settings.xml')).not.toContain('updateFields')
})

test('a short pack has no contents', async () => {
  expect(await part(longPack(3))).not.toContain('<w:sdt>')
})

test('a list style brings its bullets or numbers along', async () => {
  const styles = await part(docxPack(), 'word/styles.xml')
  const numbering = await part(docxPack(), 'word/numbering.xml')
  for (const [style, format] of [
    ['ListBullet', 'bullet'],
    ['ListNumber', 'decimal'],
  ]) {
    const own = new RegExp(`<w:style [^>]*w:styleId="${style}".*?</w:style>`, 's').exec(styles)?.[0] ?? ''
    const id = /<w:numId w:val="(\d+)"/.exec(own)?.[1]
    const abstract = new RegExp(`<w:num w:numId="${id}"><w:abstractNumId w:val="(\\d+)"`).exec(numbering)?.[1]
    const levels = new RegExp(`<w:abstractNum w:abstractNumId="${abstract}".*?</w:abstractNum>`, 's').exec(
      numbering,
    )?.[0]
    expect(levels).toContain(`<w:numFmt w:val="${format}"/><w:pStyle w:val="${style}"/>`)
  }
})

test('Japanese, Korean and Hindi have fonts of Word that draw them', async () => {
  const fontsIn = async (lang: string) => part({ ...docxPack(), lang }, 'word/styles.xml')
  expect(await fontsIn('ja')).toContain('w:eastAsia="Yu Mincho"')
  expect(await fontsIn('ko')).toContain('w:eastAsia="Malgun Gothic"')
  expect(await fontsIn('zh-Hant')).toContain('w:eastAsia="PMingLiU"')
  expect(await fontsIn('hi')).toContain('w:cs="Nirmala UI"')
  expect(await fontsIn('en')).toContain('w:eastAsia="SimSun"')
})

test('facts are lines with a label in the margin, which reading aloud takes in order', async () => {
  const document = await part(docxPack())
  expect(document).not.toMatch(/<w:tblStyle w:val="(?!PackTable)/)
  expect(document).toMatch(/<w:rStyle w:val="FactLabel"\/>.*?<w:tab\/>/s)
})

test('the running head names the section that a page is in, unless the two would not stand beside each other', async () => {
  const headOf = (letters: number) => {
    const pack = longPack(3)
    const parts = pack.parts.map((part) => ({ ...part, runningHead: 'T'.repeat(letters) }))
    return part({ ...pack, parts }, 'word/header1.xml')
  }
  expect(await headOf(58)).toContain(' STYLEREF 1 ')
  expect(await headOf(120)).not.toContain('STYLEREF')
})
