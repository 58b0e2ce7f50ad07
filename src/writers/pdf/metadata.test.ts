import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
import type { Pack } from '../../template/pack.ts'
import { classicTheme } from '../../testing/classic-theme.ts'
import { cover, makePack } from './testing/pack-builder.ts'
import { pdfWriter } from './write-pdf.ts'

const properties: Pack['properties'] = {
  title: 'Fact & <brief> ]]> "quoted"',
  subject: 'Moderator pack <2>',
  organiser: 'Rivers & Towns, “Ltd”',
  symbol: 'RT/2026/<7>',
  version: '2.1 & later',
  status: 'draft <unchecked> ]]>',
  versionDate: '2026-03-04',
}

/** The XMP packet as text and as pdf.js reads it, and the information dictionary. */
async function metadataOf(own: Partial<Pack['properties']>, languages: Partial<Pack> = {}) {
  const pack = makePack([cover('T')])
  Object.assign(pack, languages)
  pack.properties = { ...properties, ...own }
  const bytes = (await pdfWriter.write(pack, await classicTheme(), () => {})) as Uint8Array
  const raw = Buffer.from(bytes).toString('utf8')
  const document = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise
  const { info, metadata } = await document.getMetadata()
  const packet = raw.slice(raw.indexOf('<?xpacket begin'), raw.indexOf('<?xpacket end'))
  return {
    packet,
    info: info as Record<string, unknown>,
    get: (name: string) => metadata?.get(name) as unknown,
  }
}

test('title, organiser, symbol, language, version and status are read back as they were written', async () => {
  const { get, info } = await metadataOf({})
  expect(get('dc:title')).toContain(properties.title)
  expect(get('dc:creator')).toEqual([properties.organiser])
  expect(get('dc:description')).toBe(properties.subject)
  expect(get('dc:identifier')).toBe(properties.symbol)
  expect(get('dc:language')).toBe('en')
  expect(get('xmpmm:versionid')).toBe(properties.version)
  expect(get('briefpack:status')).toBe(properties.status)
  // PDF/A-2, 6.6.3: what both say, both say alike.
  expect(info).toMatchObject({
    Title: properties.title,
    Author: properties.organiser,
    Subject: properties.subject,
  })
  expect([info.CreationDate, get('xmp:createdate')]).toEqual(['D:20260304000000Z', '2026-03-04T00:00:00Z'])
})

test('nothing of the packet is an element that we did not write', async () => {
  const { packet } = await metadataOf({})
  expect(packet).not.toMatch(/<brief>|<unchecked>|<7>|\]\]>|& /u)
  expect(packet).toContain('Fact &amp; &lt;brief&gt; ]]&gt; &quot;quoted&quot;')
})

test('the title has the language of the brief, the pack its own too', async () => {
  const { packet } = await metadataOf({}, { lang: 'fr', briefLang: 'en-GB' })
  expect(packet).toMatch(/<rdf:li xml:lang="x-default">Fact [^<]*<\/rdf:li><rdf:li xml:lang="en-GB">Fact /u)
  expect(packet).toContain('<rdf:Bag><rdf:li>fr</rdf:li><rdf:li>en-GB</rdf:li></rdf:Bag></dc:language>')
})

test('our own schema is described where it is used, and only there', async () => {
  expect((await metadataOf({})).packet).toContain('<pdfaProperty:name>status</pdfaProperty:name>')
  const none = {
    symbol: null,
    version: null,
    status: null,
    organiser: null,
    subject: null,
    versionDate: null,
  }
  const { packet } = await metadataOf(none)
  expect(packet).not.toMatch(
    />status<|briefpack:status|VersionID|identifier|creator|dc:description|CreateDate/u,
  )
})

test('what XML can not hold is left out of both places', async () => {
  const { get, info } = await metadataOf({ title: 'a\u0001b\ufffec \ud800 d' })
  expect(info.Title).toBe('abc \ufffd d')
  expect(get('dc:title')).toContain('abc \ufffd d')
})
