import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { DiagnosticList } from '../diagnostics/report.ts'
import { buildZip } from '../opc/testing/build-zip.ts'
import { wordFiles } from '../opc/testing/word-files.ts'
import { checkReference, findReference } from './find-reference.ts'
import { loadTheme } from './load-theme.ts'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'briefpack-'))
  await mkdir(join(folder, 'themes'))
})
afterEach(() => rm(folder, { recursive: true }))

const word = (more: Parameters<typeof wordFiles>[0] = []) => buildZip(wordFiles(more))

/** The theme `mine` with a line, and what is said of it. */
async function load(line: string, more: Record<string, string> = {}) {
  for (const [name, text] of Object.entries({ mine: `extends: classic\n${line}\n`, ...more })) {
    await writeFile(join(folder, 'themes', `${name}.yml`), text)
  }
  const list = new DiagnosticList(null)
  const theme = await loadTheme('mine', [folder], list.report)
  return { theme, said: list.all, what: list.all.map((one) => one.what.replaceAll(`${folder}/`, '')) }
}

test('a theme names a document from its own folder, and one that extends it has the same', async () => {
  await writeFile(join(folder, 'themes', 'house.docx'), word())
  await writeFile(join(folder, 'above.dotx'), word())
  const { theme, said } = await load('reference: house.docx')
  expect(said).toEqual([])
  expect(theme?.reference?.path).toBe(join(folder, 'themes/house.docx'))
  expect(theme?.reference?.bytes.length).toBe(word().length)
  expect((await load('reference: ../above.dotx')).theme?.reference?.path).toBe(join(folder, 'above.dotx'))
  const base = { base: 'extends: classic\nreference: house.docx\n' }
  expect((await load('', { ...base, mine: 'extends: base\n' })).theme?.reference?.path).toContain(
    'house.docx',
  )
  expect((await load('')).theme?.reference).toBeNull()
})

test('one that is not there is told at its line, with the nearest name', async () => {
  await writeFile(join(folder, 'themes', 'house.docx'), word())
  const { theme, said, what } = await load('reference: hose.docx')
  expect(theme).toBeNull()
  expect(what).toEqual(['The reference document themes/hose.docx is not there'])
  expect(said[0]?.fix).toBe(`Did you mean ${join(folder, 'themes/house.docx')}?`)
  expect(said[0]?.place).toMatchObject({ line: 2, column: 12 })
  expect((await load('reference: ./none/x.docx')).said[0]?.fix).toMatch(/a path counts from the folder/)
})

test.each([
  ['no Word file', Buffer.from('words'), 'This is not a Word file'],
  [
    'an old one',
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('WordDocument', 'utf16le')]),
    'This is a file of Word 97 to 2003 (.doc), whatever its name says',
  ],
  [
    'one with a password',
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
    'The Word file has a password',
  ],
  [
    'one with damaged styles',
    word([
      {
        name: 'word/_rels/document.xml.rels',
        content:
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
      },
      { name: 'word/styles.xml', content: '<w:styles' },
    ]),
    "The Word file is damaged: word/styles.xml can't be read",
  ],
])('%s is refused with the reason', async (_, bytes, reason) => {
  await writeFile(join(folder, 'themes', 'house.docx'), bytes)
  const { theme, said, what } = await load('reference: house.docx')
  expect(theme).toBeNull()
  expect(what).toEqual([`The reference document themes/house.docx can't be used: ${reason}`])
  expect(said[0]?.code).toBe('BP551')
  expect(said[0]?.fix.length).toBeGreaterThan(10)
})

test('a folder, and what is not a path, are no documents', async () => {
  await mkdir(join(folder, 'themes', 'house.docx'))
  expect((await load('reference: house.docx')).what).toEqual([
    "The reference document themes/house.docx can't be used: it is a folder",
  ])
  expect((await load('reference: [a]')).what).toEqual(["reference can't be empty"])
  expect((await load('refrence: a.docx')).said[0]?.fix).toBe('Did you mean reference?')
})

test('the same document is the same object, so that it is opened once', async () => {
  const path = join(folder, 'house.docx')
  await writeFile(path, word())
  const report = () => {}
  const first = findReference(path, null, report)
  expect(findReference(path, null, report)).toBe(first)
  const other = { path, bytes: word([{ name: 'word/x.xml', content: '<x/>' }]) }
  expect(checkReference(other, null, report)).toBe(other)
})
