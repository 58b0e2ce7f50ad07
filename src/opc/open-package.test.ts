import { deflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { openPackage } from './open-package.ts'
import { buildZip, type ZipFile } from './testing/build-zip.ts'
import { documentXml, relationshipsXml, wordFiles } from './testing/word-files.ts'

const open = (more: readonly ZipFile[] = []) => openPackage(buildZip(wordFiles(more)))
/** What forbids the file, or what is wrong in a part of it that is asked for. */
function faultOf(bytes: Uint8Array, part?: string) {
  const { package: parts, fault } = openPackage(bytes)
  if (parts === null) return fault.kind
  if (part !== undefined) parts.bytes(part)
  return parts.fault?.kind ?? null
}
const faultWith = (more: readonly ZipFile[], part?: string) => faultOf(buildZip(wordFiles(more)), part)
function packageWith(more: readonly ZipFile[]) {
  const { package: parts } = open(more)
  if (parts === null) throw new Error('refused')
  return parts
}

describe('a Word file', () => {
  test('has its parts in order, and its main document', () => {
    const parts = packageWith([])
    expect(parts.names).toEqual(['[Content_Types].xml', '_rels/.rels', 'word/document.xml'])
    expect(parts.main).toBe('word/document.xml')
    expect(parts.xml(parts.main)?.name).toBe('w:document')
    expect(parts.xml(parts.main)).toBe(parts.xml('WORD/Document.xml'))
    expect(parts.bytes('word/none.xml')).toBeNull()
    expect(parts.fault).toBeNull()
  })

  test('may be stored, streamed, have folders, a comment and a name of any case for its parts', () => {
    const files = wordFiles([
      { name: 'word/', content: '', stored: true },
      { name: 'word/document.xml', content: documentXml('<w:p/>'), streamed: true },
      { name: 'word/media/a.png', content: 'PNG', stored: true },
    ])
    const { package: parts } = openPackage(buildZip(files, 'PK\x05\x06 is no end record here'))
    expect(parts?.names).not.toContain('word/')
    expect(Buffer.from(parts?.bytes('word/media/A.PNG') ?? []).toString()).toBe('PNG')
    expect(parts?.xml('word/document.xml')).not.toBeNull()
  })

  test('may have macros, and its document may be called otherwise', () => {
    const macros = 'application/vnd.ms-word.document.macroEnabled.main+xml'
    expect(
      faultOf(buildZip(wordFiles([{ name: 'word/vbaProject.bin', content: 'code' }], macros))),
    ).toBeNull()
    const files = wordFiles([
      { name: '_rels/.rels', content: relationshipsXml([['a', 'officeDocument', '/word/document.xml']]) },
    ])
    expect(openPackage(buildZip(files)).package?.main).toBe('word/document.xml')
  })

  test('has relationships: targets in it, addresses outside, and nothing that climbs out', () => {
    const parts = packageWith([
      {
        name: 'word/_rels/document.xml.rels',
        content: relationshipsXml([
          ['a', 'image', 'media/map%201.png'],
          ['b', 'hyperlink', 'https://example.org/?a=1&amp;b=2'],
          ['c', 'customXml', '../customXml/./item1.xml'],
          ['d', 'image', '../../../etc/passwd'],
          ['e', 'image', '..%2f..%2fetc/passwd'],
          ['f', 'image', '/word/media/b.png#x'],
          ['g', 'image', 'C:\\map.png'],
          ['h', 'image', '%zz'],
        ]),
      },
    ])
    expect(
      parts.relationships(parts.main).map(({ id, type, target, external }) => [id, type, target, external]),
    ).toEqual([
      ['a', 'image', 'word/media/map 1.png', false],
      ['b', 'hyperlink', 'https://example.org/?a=1&b=2', true],
      ['c', 'customXml', 'customXml/item1.xml', false],
      ['f', 'image', 'word/media/b.png', false],
    ])
    expect(parts.relationships('word/none.xml')).toEqual([])
    expect(parts.fault).toBeNull()
  })

  test('remembers the first part that is damaged', () => {
    const parts = packageWith([
      { name: 'word/styles.xml', content: '<a><b></a>' },
      { name: 'word/notes.xml', content: '<!DOCTYPE a><a/>' },
      { name: 'word/media/a.png', content: 'PNG', lies: { crc: 7 } },
    ])
    expect(parts.xml('word/notes.xml')).toBeNull()
    expect(parts.xml('word/styles.xml')).toBeNull()
    expect(parts.bytes('word/media/a.png')).toBeNull()
    expect(parts.fault).toEqual({ kind: 'doctype', part: 'word/notes.xml', format: null })
  })
})

describe('no Word file', () => {
  const compound = (stream: string) =>
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504), Buffer.from(stream, 'utf16le')])
  const zipped = (name: string, content = '') => buildZip([{ name, content, stored: true }])
  test.each([
    ['nothing', new Uint8Array(), 'notZip', null],
    ['text', Buffer.from('A brief in words'), 'notZip', null],
    ['RTF', Buffer.from('{\\rtf1 Harbour fees}'), 'notZip', 'RTF'],
    ['PDF', Buffer.from('%PDF-1.7'), 'notZip', 'PDF'],
    ['a zip of other files', zipped('notes.txt'), 'notWord', null],
    ['a zip without files', buildZip([]), 'notZip', null],
    ['a sheet', zipped('xl/workbook.xml'), 'notWord', 'Excel'],
    ['slides', zipped('ppt/presentation.xml'), 'notWord', 'PowerPoint'],
    [
      'OpenDocument',
      zipped('mimetype', 'application/vnd.oasis.opendocument.text'),
      'notWord',
      'OpenDocument',
    ],
    ['a file with a password', compound('EncryptedPackage'), 'encrypted', null],
    ['a .doc', compound('WordDocument'), 'legacyWord', null],
    ['an .xls', compound('Workbook'), 'notWord', 'Excel'],
    ['one that is too long', new Uint8Array(50 * 1024 * 1024 + 1), 'tooLarge', null],
  ])('%s', (_name, bytes, kind, format) => {
    expect(openPackage(bytes)).toEqual({ package: null, fault: { kind, part: null, format } })
  })

  test('a sheet that says it is one by its content type', () => {
    const sheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'
    expect(faultOf(buildZip(wordFiles([], sheet)))).toBe('notWord')
  })

  test('one without relationships, or whose document is on the web', () => {
    expect(faultWith([{ name: '_rels/.rels', content: relationshipsXml([]) }])).toBe('notWord')
    const web = relationshipsXml([['a', 'officeDocument', 'http://example.org/word/document.xml']])
    expect(faultWith([{ name: '_rels/.rels', content: web }])).toBe('notWord')
  })

  test.each(['_rels/.rels', '[Content_Types].xml'])('one whose %s is no XML', (name) => {
    expect(faultWith([{ name, content: '<a>' }])).toBe('malformed')
    expect(faultWith([{ name, content: '<!DOCTYPE a><a/>' }])).toBe('doctype')
  })
})

describe('cut short', () => {
  const whole = buildZip(wordFiles())
  test('anywhere, it is not opened', () => {
    for (let length = 4; length < whole.length; length++) {
      expect(openPackage(whole.subarray(0, length)).package).toBeNull()
    }
    expect(faultOf(whole.subarray(0, whole.length / 2))).toBe('truncated')
    expect(faultOf(whole.subarray(0, whole.length - 1))).toBe('truncated')
  })

  test('in the middle', () => {
    const hole = Buffer.concat([whole.subarray(0, 300), whole.subarray(400)])
    expect(faultOf(hole)).toBe('truncated')
  })
})

describe('made to harm', () => {
  const zeros = (bytes: number) => Buffer.alloc(bytes)
  const mega = 1024 * 1024

  test('parts that inflate to very much', () => {
    expect(faultWith([{ name: 'word/media/a.bin', content: zeros(65 * mega) }])).toBe('bomb')
    expect(faultWith([{ name: 'word/media/a.bin', content: zeros(9 * mega) }])).toBe('bomb')
    expect(faultWith([{ name: 'word/media/a.bin', content: zeros(7 * mega) }])).toBeNull()
    const packed = zeros(mega)
    const stated = {
      name: 'word/media/a.bin',
      content: '',
      packed,
      streamed: true,
      lies: { size: 65 * mega },
    }
    expect(faultWith([stated])).toBe('bomb')
  })

  test('many parts that inflate to very much together', () => {
    const many = Array.from({ length: 40 }, (_, at) => ({
      name: `word/media/${at}.bin`,
      content: zeros(7 * mega),
    }))
    expect(faultWith(many)).toBe('bomb')
  })

  test('a part that inflates to more than is stated', () => {
    const file = { name: 'word/media/a.bin', content: zeros(9 * mega), streamed: true, lies: { size: 1000 } }
    expect(faultWith([file])).toBeNull()
    expect(faultWith([file], file.name)).toBe('lyingDirectory')
    const less = { ...file, content: 'less', lies: { size: 1000 } }
    expect(faultWith([less], less.name)).toBe('lyingDirectory')
    expect(faultWith([{ ...less, streamed: false }])).toBe('lyingDirectory')
    const none = { ...file, content: zeros(mega), lies: { size: 0 } }
    expect(faultWith([none], none.name)).toBe('lyingDirectory')
  })

  test('many parts that are small, and large as trees', () => {
    const content = `<a>${'<b/>'.repeat(500_000)}</a>`
    const many = ['1', '2', '3'].map((at) => ({ name: `word/header${at}.xml`, content }))
    const parts = packageWith(many)
    expect(many.map(({ name }) => parts.xml(name)?.name ?? parts.fault?.kind)).toEqual(['a', 'a', 'bomb'])
  })

  test('a part is inflated no further than to the size that is stated', () => {
    // Behind the first megabyte the data is broken, which is met only by who goes on.
    const packed = deflateRawSync(zeros(2 * mega))
    packed.fill(0xff, Math.floor(packed.length / 2))
    const file = { name: 'word/media/a.bin', content: zeros(2 * mega), packed, streamed: true }
    expect(faultWith([{ ...file, lies: { size: 1000 } }], file.name)).toBe('lyingDirectory')
    expect(faultWith([file], file.name)).toBe('malformed')
  })

  test('a zip in the zip stays a part like others', () => {
    const inner = buildZip(wordFiles([{ name: 'word/media/a.bin', content: zeros(65 * mega) }]))
    const file = { name: 'word/embeddings/inner.docx', content: inner }
    expect(faultWith([file], file.name)).toBeNull()
  })

  test('thousands of parts', () => {
    const many = Array.from({ length: 5000 }, (_, at) => ({
      name: `word/${at}.xml`,
      content: '',
      stored: true,
    }))
    expect(faultWith(many)).toBe('tooManyParts')
  })

  test('as many parts as only zip64 has room for', () => {
    const end = (bytes: Uint8Array) => Buffer.from(bytes).subarray(-22)
    const whole = Buffer.from(buildZip(wordFiles()))
    const withCount = (count: bigint) => {
      const record = Buffer.alloc(56)
      record.writeUInt32LE(0x06064b50, 0)
      record.writeBigUInt64LE(count, 32)
      const locator = Buffer.alloc(20)
      locator.writeUInt32LE(0x07064b50, 0)
      locator.writeBigUInt64LE(BigInt(whole.length - 22), 8)
      const last = Buffer.from(end(whole))
      last.writeUInt16LE(0xffff, 8)
      last.writeUInt16LE(0xffff, 10)
      return Buffer.concat([whole.subarray(0, -22), record, locator, last])
    }
    expect(faultOf(withCount(70_000n))).toBe('tooManyParts')
    expect(faultOf(withCount(3n))).toBe('unusualZip')
    const last = whole.length - 22
    whole.writeUInt16LE(0xffff, last + 8)
    whole.writeUInt16LE(0xffff, last + 10)
    expect(faultOf(whole)).toBe('tooManyParts')
  })

  test('more depth than is read', () => {
    const deep = documentXml(`${'<w:sdt>'.repeat(600)}${'</w:sdt>'.repeat(600)}`)
    const parts = packageWith([{ name: 'word/document.xml', content: deep }])
    expect(parts.xml(parts.main)).toBeNull()
    expect(parts.fault).toMatchObject({ kind: 'tooDeep', part: 'word/document.xml' })
  })

  test('a name with percent signs may be honest', () => {
    expect(faultWith([{ name: 'word/media/my%20c%72ane%2e.png', content: 'a' }])).toBeNull()
  })

  test.each([
    'word/%2e%2E/%2e./x',
    'word/%2e/x',
    'word/a%2fb.xml',
    'word/a%5Cb.xml',
    '/etc/passwd',
    '../a.xml',
    'word/../../a.xml',
    'C:/a.xml',
    'word\\a.xml',
    'a\0.xml',
    'a//b.xml',
    './a',
  ])('a part called %j', (name) => expect(faultWith([{ name, content: 'a' }])).toBe('badName'))

  test('two parts of one name', () => {
    const twice = [...wordFiles(), { name: 'Word/Document.xml', content: documentXml('') }]
    expect(faultOf(buildZip(twice))).toBe('badName')
  })

  test('parts over each other', () => {
    const kernel = { name: 'word/c.bin', content: zeros(mega) }
    const around = { name: 'word/b.bin', content: buildZip([kernel]), stored: true }
    const whole = Buffer.from(buildZip(wordFiles([around])))
    const at = whole.indexOf('PK\x03\x04', whole.indexOf('word/b.bin'))
    expect(faultWith([around, { ...kernel, lies: { at } }])).toBe('overlap')
  })

  test('a directory that says other things than the parts', () => {
    const file = { name: 'word/a.xml', content: '<a/>' }
    expect(faultWith([{ ...file, localName: 'word/b.xml' }])).toBe('lyingDirectory')
    expect(faultWith([{ ...file, lies: { method: 0 } }])).toBe('lyingDirectory')
    expect(faultWith([{ ...file, lies: { at: 5 } }])).toBe('lyingDirectory')
    expect(faultWith([{ ...file, lies: { at: 0x7fffffff } }])).toBe('truncated')
    expect(faultWith([{ ...file, lies: { packed: 0x7fffffff } }])).toBe('lyingDirectory')
  })

  test('a part that is not what its checksum says', () => {
    const file = { name: 'word/a.xml', content: '<a/>', lies: { crc: 7 } }
    expect(faultWith([file], file.name)).toBe('malformed')
  })

  test('zip that Word does not write', () => {
    const file = { name: 'word/a.xml', content: '<a/>' }
    expect(faultWith([{ ...file, lies: { method: 12 } }])).toBe('unusualZip')
    expect(faultWith([{ ...file, lies: { size: 0xffffffff } }])).toBe('unusualZip')
    expect(faultWith([{ ...file, lies: { flags: 1 } }])).toBe('encrypted')
  })
})
