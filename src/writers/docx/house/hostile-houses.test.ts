import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { openPackage } from '../../../opc/open-package.ts'
import { buildZip } from '../../../opc/testing/build-zip.ts'
import type { Theme } from '../../../template/theme.ts'
import { classicTheme } from '../../../testing/classic-theme.ts'
import { unzip } from '../../../testing/unzip.ts'
import { docxPack } from '../testing/docx-pack.ts'
import { docxWriter } from '../write-docx.ts'
import { houseDocument, style } from './testing/house-document.ts'
import { houses } from './testing/houses.ts'

let theme: Theme

beforeAll(async () => {
  theme = await classicTheme()
})

/** The parts of a pack in a house, each well-formed. */
async function partsIn(bytes: Uint8Array) {
  const made = await docxWriter.write(
    docxPack(),
    { ...theme, reference: { path: 'h.docx', bytes } },
    () => {},
  )
  if (made === null) throw new Error('nothing was written')
  const { package: opened } = openPackage(made)
  for (const name of opened?.names ?? []) if (/\.(?:xml|rels)$/.test(name)) opened?.xml(name)
  expect(opened?.fault).toBeNull()
  return new Map([...unzip(made)].map(([name, data]) => [name, Buffer.from(data).toString('utf8')]))
}

const values = ['', '0', '-1', '99999999999', 'x"<&', '__proto__', 'Normal', 'BodyText', '\u0000'.slice(1)]

/** Some attributes with another value, and some elements without their content. */
const spoilt = fc.array(fc.record({ at: fc.nat(5000), value: fc.constantFrom(...values) }), {
  minLength: 1,
  maxLength: 12,
})

test('a house with wrong values anywhere makes a pack, or is refused, and never fails', async () => {
  const all = Object.values(houses).map((make) => unzip(make().bytes))
  await fc.assert(
    fc.asyncProperty(fc.nat(all.length - 1), spoilt, async (house, changes) => {
      const parts = all[house] ?? new Map<string, Uint8Array>()
      const files = [...parts].map(([name, data]) => {
        let xml = Buffer.from(data).toString('utf8')
        if (!/^word\/.*\.xml$/.test(name)) return { name, content: data }
        const attributes = [...xml.matchAll(/ w:(\w+)="([^"]*)"/g)]
        for (const { at, value } of changes) {
          const [all] = attributes[at % Math.max(1, attributes.length)] ?? []
          const escaped = value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
          if (all !== undefined) xml = xml.replace(all, all.replace(/"[^"]*"/, `"${escaped}"`))
        }
        return { name, content: xml }
      })
      const bytes = buildZip(files)
      if (openPackage(bytes).fault === null) await partsIn(bytes)
    }),
    { numRuns: 60, seed: 7 },
  )
})

test('styles that stand on themselves, have no name or one id, do no harm', async () => {
  const styles = [
    style('a', 'heading 1', { basedOn: 'b' }),
    style('b', 'heading 2', { basedOn: 'a' }),
    style('a', 'Title'),
    style('', 'Quote'),
    style('c', ''),
    style('d', 'Body Text', { basedOn: 'none', paragraph: '<w:numPr><w:numId w:val="77"/></w:numPr>' }),
    style('__proto__', 'caption', { isDefault: true }),
  ]
  const parts = await partsIn(houseDocument({ styles: styles.join('') }).bytes)
  const xml = parts.get('word/styles.xml') ?? ''
  expect(xml.match(/w:styleId="a"/g)).toHaveLength(1)
  expect(xml).not.toMatch(/<w:basedOn w:val="(?:a|b|none)"\/>(?=<w:pPr><w:keep)/)
  expect(xml).not.toContain('w:val="77"')
  const bases = new Map(
    [...xml.matchAll(/w:styleId="([^"]+)"><w:name [^>]*\/><w:basedOn w:val="([^"]+)"/g)].map(
      ([, id = '', base = '']) => [id, base],
    ),
  )
  for (const start of bases.keys()) {
    let steps = 0
    for (let at: string | undefined = start; at !== undefined; at = bases.get(at))
      expect(++steps).toBeLessThan(20)
  }
})
