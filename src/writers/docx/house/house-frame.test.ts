import { beforeAll, describe, expect, test } from 'vitest'
import type { MessageName } from '../../../diagnostics/report.ts'
import { DiagnosticList } from '../../../diagnostics/report.ts'
import { openPackage } from '../../../opc/open-package.ts'
import type { Pack } from '../../../template/pack.ts'
import type { HouseDocument, Theme } from '../../../template/theme.ts'
import { classicTheme } from '../../../testing/classic-theme.ts'
import { unzip } from '../../../testing/unzip.ts'
import { arabicPack, docxPack, item, list, packOf, prose } from '../testing/docx-pack.ts'
import { docxWriter } from '../write-docx.ts'
import { houseDocument, style, words } from './testing/house-document.ts'
import {
  bareHouse,
  englishHouse,
  frenchIdsHouse,
  frenchNamesHouse,
  germanHouse,
  houses,
  oddHouse,
  spanishHouse,
} from './testing/houses.ts'

let theme: Theme

beforeAll(async () => {
  theme = await classicTheme()
})

async function write(pack: Pack, reference: HouseDocument) {
  const notes = new DiagnosticList('brief.txt')
  const bytes = await docxWriter.write(pack, { ...theme, reference }, notes.report)
  if (bytes === null) throw new Error('nothing was written')
  const parts = new Map([...unzip(bytes)].map(([name, data]) => [name, Buffer.from(data).toString('utf8')]))
  const part = (name: string) => parts.get(`word/${name}`) ?? ''
  const note = (name: MessageName) => notes.all.find((one) => one.name === name)?.what ?? null
  return { bytes, parts, part, note }
}

const used = (xml: string) =>
  [...xml.matchAll(/<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]+)"/g)].map(([, id = '']) => id)
const styleXml = (xml: string, id: string) =>
  [...xml.matchAll(/<w:style .*?<\/w:style>/gs)]
    .map(([all]) => all)
    .find((all) => all.includes(`w:styleId="${id}"`)) ?? ''

describe.each(Object.entries(houses))('a pack in the house %s', (_, make) => {
  test.each([
    ['English', docxPack],
    ['Arabic', arabicPack],
  ])('in %s names only styles, lists and parts that are there, each once', async (_language, pack) => {
    const { bytes, parts, part } = await write(pack(), make())
    const { package: opened } = openPackage(bytes)
    for (const name of opened?.names ?? []) if (/\.(?:xml|rels)$/.test(name)) opened?.xml(name)
    expect(opened?.fault).toBeNull()
    const styles = part('styles.xml')
    const ids = [...styles.matchAll(/w:styleId="([^"]+)"/g)].map(([, id]) => id)
    const names = [...styles.matchAll(/<w:name w:val="([^"]+)"/g)].map(([, name = '']) => name.toLowerCase())
    expect(new Set(ids).size).toBe(ids.length)
    expect(new Set(names).size).toBe(names.length)
    for (const [name, xml] of parts) {
      if (/^word\/[^/]+\.xml$/.test(name)) for (const id of used(xml)) expect(ids).toContain(id)
    }
    for (const [, id] of styles.matchAll(/<w:(?:basedOn|next|link) w:val="([^"]+)"/g))
      expect(ids).toContain(id)
    const numbering = part('numbering.xml')
    const nums = [...numbering.matchAll(/<w:num w:numId="(\d+)"/g)].map(([, id]) => id)
    expect(new Set(nums).size).toBe(nums.length)
    for (const [, id] of `${styles}${part('document.xml')}`.matchAll(/<w:numId w:val="(\d+)"/g)) {
      if (id !== '0') expect(nums).toContain(id)
    }
    expect(numbering.lastIndexOf('<w:abstractNum ')).toBeLessThan(numbering.indexOf('<w:num '))
    for (const [, id] of part('document.xml').matchAll(
      /<w:(?:header|footer)Reference [^>]*r:id="([^"]+)"/g,
    )) {
      expect(part('_rels/document.xml.rels')).toContain(`Id="${id}"`)
    }
  })

  test('has the same bytes whenever it is made', async () => {
    expect((await write(docxPack(), make())).bytes).toEqual((await write(docxPack(), make())).bytes)
  })

  test('has no part, relationship or setting that runs or fetches something', async () => {
    const { parts, part } = await write(docxPack(), make())
    const related = [...parts].filter(([name]) => name.endsWith('.rels')).map(([, xml]) => xml)
    expect(related.join('')).not.toMatch(/attachedTemplate|vbaProject|oleObject|pixel\.png|file:/)
    expect(part('settings.xml')).not.toMatch(
      /attachedTemplate|trackRevisions|documentProtection|rsid|mailMerge/,
    )
    expect([...parts.keys()].join(' ')).not.toMatch(/vba|embeddings/i)
  })
})

describe('styles by name', () => {
  const headings = async (house: HouseDocument) => {
    const { part } = await write(docxPack(), house)
    return used(part('document.xml'))
  }

  test('are those of Word, whatever language its ids are of', async () => {
    expect(await headings(frenchIdsHouse())).toEqual(
      expect.arrayContaining(['Titre', 'Titre1', 'Corpsdetexte', 'Listepuces']),
    )
    expect(await headings(frenchIdsHouse())).not.toContain('Heading1')
  })

  test.each([
    ['French', frenchNamesHouse],
    ['German', germanHouse],
    ['Spanish', spanishHouse],
  ])('are found by their names in %s', async (_, house) => {
    const ids = await headings(house())
    expect(ids).toEqual(
      expect.arrayContaining(['s2', 's3', 's4', 'h0', 's5', 's6'].filter((id) => id !== 's4')),
    )
    expect((await write(docxPack(), house())).part('styles.xml')).toContain('<w:basedOn w:val="s4"/>')
  })

  test('are found by the name of the house before them, which is told', async () => {
    const { part, note } = await write(docxPack(), oddHouse())
    expect(used(part('document.xml'))).toEqual(expect.arrayContaining(['acme1', 'acme2', 'acme3']))
    expect(note('reference-styles-guessed')).toContain('ACME Heading for heading 1')
    // A style of tables is no heading, though its name ends like one.
    expect(used(part('document.xml'))).not.toContain('acme4')
  })

  test('have an outline level where Word does not know them for headings', async () => {
    const { part } = await write(docxPack(), germanHouse())
    expect(styleXml(part('styles.xml'), 'h0')).toContain('<w:outlineLvl w:val="0"/>')
    expect(part('header1.xml')).toContain('STYLEREF "Überschrift 1"')
  })

  test('begin no page in a pack', async () => {
    const styles = (await write(docxPack(), oddHouse())).part('styles.xml')
    expect(styleXml(styles, 'acme1')).toContain('<w:pageBreakBefore w:val="0"/>')
  })
})

describe('styles that the house lacks', () => {
  test('stand on its own, without a font or colour, and are told once', async () => {
    const { part, note } = await write(docxPack(), englishHouse())
    const styles = part('styles.xml')
    const fourth = styleXml(styles, 'Heading4')
    expect(fourth).toContain('<w:basedOn w:val="Heading3"/>')
    expect(fourth).toContain('<w:b w:val="0"/>')
    expect(fourth).toContain('<w:outlineLvl w:val="3"/>')
    const fact = styleXml(styles, 'Fact')
    expect(fact).toContain('<w:basedOn w:val="BodyText"/>')
    expect(fact).toMatch(
      /<w:tab w:val="left" w:pos="2527"\/>.*<w:ind w:left="2527" w:right="0" w:hanging="2527"\/>/,
    )
    // Rules to write on are as pale as everywhere: they are words to Word only.
    expect(styleXml(styles, 'WritingLines')).toMatch(/<w:color w:val="c3cad4"\/>/)
    for (const id of ['Heading4', 'Fact', 'TOC1', 'FactLabel']) {
      expect(styleXml(styles, id)).not.toMatch(/<w:rFonts|<w:color/)
    }
    expect(note('reference-styles-filled')).toMatch(
      /harbour\.docx lacks these styles.*heading 4.*List Bullet 2–5.*only packs have: Pack Name/,
    )
    expect(note('reference-styles-filled')).not.toMatch(/heading 3|Title/)
  })

  test('have a free id and name where the house uses them for something else', async () => {
    const { part } = await write(docxPack(), englishHouse())
    expect(styleXml(part('styles.xml'), 'Question-2')).toContain('<w:name w:val="Pack Question"/>')
    expect(used(part('document.xml'))).toContain('Question-2')
  })

  test('stand in as far as the text, and no first line of theirs does', async () => {
    const styles = (await write(docxPack(), frenchIdsHouse())).part('styles.xml')
    expect(styleXml(styles, 'Question')).toContain(
      '<w:tab w:val="left" w:pos="1247"/></w:tabs><w:ind w:left="1247" w:right="0" w:hanging="680"/>',
    )
    expect(styleXml(styles, 'ToBeConfirmed')).toContain('<w:ind w:firstLine="0"/>')
    expect(styleXml(styles, 'Fact')).toContain('<w:jc w:val="left"/>')
    // Filled in on a heading with a number, it has none.
    expect(styleXml(styles, 'Heading3')).toMatch(
      /<w:basedOn w:val="Titre2"\/>.*<w:numPr><w:numId w:val="0"\/><\/w:numPr>/,
    )
    // On the house's own contents, which begin at the margin, it stands in from there.
    expect(styleXml(styles, 'TOC2')).toContain('<w:ind w:left="340" w:right="0" w:firstLine="0"/>')
    expect(styleXml(styles, 'TM1')).toContain('<w:tab w:val="right" w:leader="dot" w:pos="9354"/>')
  })

  test('clear tab stops that are not theirs', async () => {
    const { part } = await write(
      docxPack(),
      houseDocument({
        styles:
          style('Normal', 'Normal', { isDefault: true }) +
          style('Kopf', 'header', {
            basedOn: 'Normal',
            paragraph: '<w:tabs><w:tab w:val="center" w:pos="4320"/></w:tabs>',
          }),
      }),
    )
    expect(part('header1.xml')).toContain('<w:pStyle w:val="PackHeader"/>')
    expect(styleXml(part('styles.xml'), 'PackHeader')).toContain('<w:basedOn w:val="Kopf"/>')
    expect(styleXml(part('styles.xml'), 'PackHeader')).toContain('<w:tab w:val="clear" w:pos="4320"/>')
  })

  test('are all of them where the house has none', async () => {
    const { part, note } = await write(docxPack(), bareHouse())
    const styles = part('styles.xml')
    expect(styles).toContain('<w:rFonts w:ascii="Cambria" w:hAnsi="Cambria"')
    expect(styleXml(styles, 'Normal')).toContain('w:default="1"')
    expect(styleXml(styles, 'Title')).toContain('<w:sz w:val="44"/>')
    expect(note('reference-styles-filled')).toContain('Body Text')
  })
})

describe('pages', () => {
  test('are those of the last section, and widths follow them', async () => {
    const { part } = await write(docxPack(), englishHouse())
    expect(part('document.xml')).toContain('<w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1440"')
    expect(part('document.xml')).not.toContain('<w:cols')
    expect(styleXml(part('styles.xml'), 'WritingLines')).toContain('w:pos="9360"')
    expect((await write(docxPack(), spanishHouse())).part('document.xml')).toContain('w:orient="landscape"')
  })

  test('count a gutter, and keep mirrored margins', async () => {
    const { part } = await write(docxPack(), frenchIdsHouse())
    expect(part('document.xml')).toContain('w:gutter="284"')
    expect(styleXml(part('styles.xml'), 'WritingLines')).toContain('w:pos="9354"')
    expect(part('settings.xml')).toContain('<w:mirrorMargins/>')
  })

  test('are the theme’s where the house’s leave no room', async () => {
    const house = houseDocument({
      section: '<w:pgSz w:w="2000" w:h="99999999"/><w:pgMar w:top="0" w:right="0" w:bottom="0" w:left="0"/>',
    })
    const { part, note } = await write(docxPack(), house)
    expect(part('document.xml')).toContain('<w:pgSz w:w="11906" w:h="16838"/>')
    expect(note('reference-page-unusable')).toContain('house.docx')
  })
})

describe('headers and footers', () => {
  test('are the house’s, with their pictures and addresses, and the title of the pack', async () => {
    const { part, parts, note } = await write(docxPack(), englishHouse())
    const document = part('document.xml')
    expect(document).toContain('<w:headerReference w:type="default" r:id="houseHeader1"/>')
    expect(document).not.toContain('<w:titlePg/>')
    const header = part('houseHeader1.xml')
    expect(header).toContain('r:embed="image1"')
    expect(header.match(/<w:drawing>/g)).toHaveLength(1)
    expect(header).toContain('Shade &amp; water: &lt;cool&gt; streets')
    expect(header).not.toMatch(/House template|bookmarkStart|rsid/)
    expect(part('_rels/houseHeader1.xml.rels')).toContain('Target="media/house1.png"')
    expect(parts.get('[Content_Types].xml')).toContain(
      'PartName="/word/media/house1.png" ContentType="image/png"',
    )
    const footer = part('houseFooter1.xml')
    expect(footer).toMatch(/instrText xml:space="preserve"> PAGE <.* NUMPAGES </s)
    expect(footer).not.toContain('INCLUDETEXT')
    expect(footer).toContain('>files<')
    expect(footer.match(/<w:hyperlink /g)).toHaveLength(1)
    expect(note('reference-header')).toBeNull()
  })

  test('of ours stand where the house has none, and on the first page only its footer', async () => {
    const { part } = await write(docxPack(), frenchIdsHouse())
    const document = part('document.xml')
    expect(document).toContain(
      '<w:headerReference w:type="default" r:id="header1"/><w:headerReference w:type="even" r:id="header1"/>',
    )
    expect(document).toContain('<w:footerReference w:type="first" r:id="houseFooter1"/>')
    expect(document).toContain('<w:titlePg/>')
    expect(part('settings.xml')).toContain('<w:evenAndOddHeaders/>')
    expect(part('footer1.xml')).toBe('')
  })

  test('that do not name the session are told', async () => {
    const section = '<w:headerReference w:type="default" r:id="header1"/>'
    const house = (header: string) => houseDocument({ furniture: { header1: header }, section })
    const { note, part } = await write(docxPack(), house(`<w:p>${words('Council of Rivers')}</w:p>`))
    expect(note('reference-header')).toContain('house.docx')
    expect(part('houseHeader1.xml')).toContain('Council of Rivers')
    // An empty one is none: Word makes them by itself.
    const empty = await write(docxPack(), house('<w:p/>'))
    expect(empty.note('reference-header')).toBeNull()
    expect(empty.part('header1.xml')).toContain('Shade and water')
  })

  test('that the last section takes from the one before it are there', async () => {
    const house = houseDocument({
      body: '<w:p><w:pPr><w:sectPr><w:footerReference w:type="default" r:id="footer1"/></w:sectPr></w:pPr></w:p>',
      furniture: { footer1: `<w:p>${words('Rivers')}</w:p>` },
    })
    expect((await write(docxPack(), house)).part('houseFooter1.xml')).toContain('Rivers')
  })

  test('show the pack’s title in a control, and lose what bound others to the house’s data', async () => {
    const control = (store: string, path: string, text: string) =>
      `<w:sdt><w:sdtPr><w:id w:val="5"/><w:dataBinding w:xpath="${path}" w:storeItemID="${store}"/></w:sdtPr><w:sdtContent>${words(text)}</w:sdtContent></w:sdt>`
    const core = '{6C3C8BC8-F283-45AE-878A-BAB7291924A1}'
    const house = houseDocument({
      section: '<w:headerReference w:type="default" r:id="header1"/>',
      furniture: {
        header1: `<w:p>${control(core, '/ns1:coreProperties[1]/ns0:title[1]', 'Old title')}${control('{6668398D-A668-4E3E-A5EB-62B293D839F1}', '/ns0:Properties[1]/ns0:Company[1]', 'Rivers Ltd')}</w:p>`,
      },
    })
    const { part, note } = await write(docxPack(), house)
    const header = part('houseHeader1.xml')
    expect(header).toMatch(/title\[1\].*Shade &amp; water/s)
    expect(header).not.toContain('Old title')
    expect(header).toContain('Rivers Ltd')
    expect(header).not.toContain('Company[1]')
    expect(note('reference-header')).toBeNull()
  })
})

describe('lists', () => {
  const lists = packOf([
    prose(list([item('one', list([item('deep')]))])),
    prose(list([item('a', list([item('aa')], 1))], 3)),
  ])

  test('are the house’s where its styles bring them along, each counting for itself', async () => {
    const { part } = await write(lists, englishHouse())
    const numbering = part('numbering.xml')
    expect(numbering).toContain('<w:lvlText w:val="▪"/>')
    // Ordered lists look like the second of its lists, and begin where the brief says.
    expect(numbering).toMatch(
      /<w:num w:numId="5"><w:abstractNumId w:val="2"\/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="3"\/>/,
    )
    expect(numbering).toMatch(/<w:num w:numId="6"><w:abstractNumId w:val="2"\/><w:lvlOverride w:ilvl="1">/)
    expect(styleXml(part('styles.xml'), 'ListBullet2')).toContain(
      '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>',
    )
  })

  test('are ours where its styles have no bullets', async () => {
    const { part } = await write(lists, germanHouse())
    const first = /<w:p><w:pPr><w:pStyle w:val="s5"\/>.*?<\/w:pPr>/.exec(part('document.xml'))?.[0]
    expect(first).toContain('<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')
  })
})

test('a pack in another language says so, from right to left', async () => {
  const { part } = await write(arabicPack(), englishHouse())
  expect(part('styles.xml')).toMatch(/<w:docDefaults>.*<w:lang w:bidi="ar"\/>/)
  expect(styleXml(part('styles.xml'), 'Normal')).toContain('<w:bidi/>')
  expect(part('settings.xml')).toContain('w:bidi="ar"')
  expect(part('document.xml')).toContain('<w:bidi/></w:sectPr>')
})

test('a template of Word is a house, too', async () => {
  const styles = style('Normal', 'Normal', { isDefault: true }) + style('T', 'Titel')
  const { part } = await write(docxPack(), houseDocument({ path: 'house.dotx', template: true, styles }))
  expect(used(part('document.xml'))).toContain('T')
})

test('what a house holds beside its look stays behind, and is told', async () => {
  const { note } = await write(docxPack(), englishHouse())
  expect(note('reference-left-behind')).toBe(
    'Not taken over from harbour.docx: macros, the template it is attached to, its protection',
  )
})
