import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { convert } from '../convert.ts'
import { buildZip } from '../opc/testing/build-zip.ts'
import { wordFiles } from '../opc/testing/word-files.ts'
import { fakeWorld } from '../testing/fake-world.ts'
import { unzip } from '../testing/unzip.ts'
import { run } from './main.ts'

const folder = mkdtempSync(join(tmpdir(), 'briefpack-reference-'))
afterAll(() => rmSync(folder, { recursive: true }))

const house = join(folder, 'house.docx')
const types =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const bytes = buildZip(
  wordFiles([
    { name: '[Content_Types].xml', content: types },
    {
      name: 'word/_rels/document.xml.rels',
      content:
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
    },
    {
      name: 'word/styles.xml',
      content: `<w:styles ${word}><w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style></w:styles>`,
    },
  ]),
)
writeFileSync(house, bytes)

const brief = 'Opening dialogue on harbour fees\n\nGuiding questions\n\n- What should a port pay for?\n'
const document = (file: string | Uint8Array | undefined) =>
  Buffer.from(unzip(file as Uint8Array).get('word/document.xml') ?? []).toString('utf8')

test('--reference gives Word packs the styles of a document; what it lacks is told once for all briefs', async () => {
  const world = fakeWorld({ 'a.txt': brief, 'b.txt': brief })
  expect(await run(['a.txt', 'b.txt', '--format', 'docx,md', '--reference', house], world)).toBe(0)
  expect(document(world.files.get('packs/a.moderator.docx'))).toContain('<w:pStyle w:val="berschrift1"/>')
  expect(document(world.files.get('packs/b.participant.docx'))).toContain('<w:pStyle w:val="berschrift1"/>')
  expect(world.err().match(/reference-styles-filled/g)).toHaveLength(1)
})

test('without a Word pack nothing is said of it', async () => {
  const world = fakeWorld({ 'a.txt': brief })
  expect(await run(['a.txt', '--format', 'md', '--reference', house], world)).toBe(0)
  expect(world.err()).not.toContain('reference-')
})

test('one that is not there is a usage error, and nothing is made', async () => {
  const world = fakeWorld({ 'a.txt': brief })
  expect(await run(['a.txt', '--reference', join(folder, 'hous.docx')], world)).toBe(2)
  expect(world.err()).toMatch(/reference-missing BP550/)
  expect(world.err()).toMatch(/Did you mean .*house\.docx\?/)
  expect([...world.files.keys()]).toEqual(['a.txt'])
})

test('the library takes it as bytes', async () => {
  const source = { path: 'a.txt', bytes: Buffer.from(brief) }
  const options = { templates: ['participant'], formats: ['docx' as const] }
  const made = await convert(source, { ...options, reference: { path: 'house.docx', bytes } })
  expect(document(made.files[0]?.bytes)).toContain('<w:pStyle w:val="berschrift1"/>')
  const refused = await convert(source, {
    ...options,
    reference: { path: 'x.docx', bytes: Buffer.from('x') },
  })
  expect(refused.files).toEqual([])
  expect(refused.diagnostics.map((one) => one.code)).toContain('BP551')
})
