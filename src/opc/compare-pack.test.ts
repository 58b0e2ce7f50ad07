import { describe, expect, test } from 'vitest'
import { comparePack, isPackDocument } from './compare-pack.ts'
import { customProperties } from './custom-properties.ts'
import { openPackage } from './open-package.ts'
import { buildZip } from './testing/build-zip.ts'
import { type Part, withProperties } from './testing/with-properties.ts'
import { documentXml, wordFiles } from './testing/word-files.ts'

const plain: Part[] = wordFiles([
  { name: 'docProps/core.xml', content: '<a/>' },
  { name: 'word/styles.xml', content: '<w/>' },
]).map(({ name, content }) => [name, content])
const zipped = (parts: readonly Part[]) => buildZip(parts.map(([name, content]) => ({ name, content })))
const own = () => withProperties(plain, { 'briefpack.pack': 'moderator', note: 'R&D <"x">' })
const replaced = (name: string, content: string) =>
  own().map((part): Part => (part[0] === name ? [name, content] : part))

describe('a document of ours', () => {
  test('has its properties behind the others, named by the package', () => {
    const parts = own()
    expect(parts.map(([name]) => name)).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'word/document.xml',
      'docProps/core.xml',
      'docProps/custom.xml',
      'word/styles.xml',
    ])
    const { package: opened } = openPackage(zipped(parts))
    if (opened === null) throw new Error('refused')
    expect([...customProperties(opened)]).toEqual([
      ['briefpack.pack', 'moderator'],
      ['note', 'R&D <"x">'],
      ['briefpack.hash', expect.stringMatching(/^[0-9a-f]{32}$/)],
    ])
    expect(String(parts[0]?.[1])).toContain('PartName="/docProps/custom.xml"')
  })

  test('has the same bytes whenever it is made, also out of one that was made', () => {
    expect(zipped(own())).toEqual(zipped(own()))
    expect(withProperties(own(), { 'briefpack.pack': 'moderator', note: 'R&D <"x">' })).toEqual(own())
  })

  test('is unchanged, packed anew in another order, too', () => {
    expect(comparePack(zipped(own()))).toBe('unchanged')
    expect(comparePack(zipped(own().reverse()))).toBe('unchanged')
    const stored = own().map(([name, content]) => ({ name, content, stored: true }))
    expect(comparePack(buildZip(stored))).toBe('unchanged')
  })

  test('is changed when a part is another, is gone or is new', () => {
    expect(comparePack(zipped(replaced('word/document.xml', documentXml('<w:p/>'))))).toBe('changed')
    expect(comparePack(zipped(replaced('docProps/core.xml', '<b/>')))).toBe('changed')
    expect(comparePack(zipped(own().filter(([name]) => name !== 'word/styles.xml')))).toBe('changed')
    expect(comparePack(zipped([...own(), ['word/comments.xml', '<a/>']]))).toBe('changed')
    const renamed = own().map(([name, content]): Part => [name.replace('styles', 'style'), content])
    expect(comparePack(zipped(renamed))).toBe('changed')
  })

  test('is a pack, changed or not', () => {
    expect(isPackDocument(zipped(own()))).toBe(true)
    expect(isPackDocument(zipped(replaced('word/document.xml', documentXml('<w:p/>'))))).toBe(true)
  })
})

describe('any other file', () => {
  test.each([
    ['a Word file without a hash', zipped(plain)],
    [
      'one with other properties',
      zipped(
        withProperties(plain, {}).map(
          ([name, content]): Part => [name, String(content).replace('briefpack.hash', 'other')],
        ),
      ),
    ],
    ['one that was cut', zipped(own()).subarray(0, 500)],
    ['text', Buffer.from('Harbour fees')],
    ['nothing', new Uint8Array()],
  ])('%s', (_name, bytes) => {
    expect(comparePack(bytes)).toBe('foreign')
    expect(isPackDocument(bytes)).toBe(false)
  })
})
