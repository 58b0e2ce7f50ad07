import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isXmlFault, parseXml, type XmlElement } from './parse-xml.ts'

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main'

/** An element in short: name, attributes, children. */
function short(tree: ReturnType<typeof parseXml> | string): unknown {
  if (typeof tree === 'string') return tree
  if (isXmlFault(tree)) return tree.fault
  return [tree.name, { ...tree.attributes }, ...tree.children.map(short)]
}
const read = (xml: string | Uint8Array) => short(parseXml(xml))

describe('a tree', () => {
  test('has names with the usual prefixes, whatever the file calls them', () => {
    const expected = ['w:p', { 'w:val': '1', plain: '2' }, ['w:r', {}]]
    expect(read(`<w:p xmlns:w="${w}" w:val="1" plain="2"><w:r/></w:p>`)).toEqual(expected)
    expect(read(`<ns0:p xmlns:ns0="${w}" ns0:val="1" plain="2"><ns0:r/></ns0:p>`)).toEqual(expected)
    expect(read(`<p xmlns="${strict}" xmlns:s="${strict}" s:val="1" plain="2"><r/></p>`)).toEqual(expected)
  })

  test('knows a prefix only where it is declared, and no other thing by it outside', () => {
    const both = `<a><x:p xmlns:x="${w}"/><x:p xmlns:x="urn:other"/></a>`
    expect(read(both)).toEqual(['a', {}, ['w:p', {}], ['?:p', {}]])
    expect(read(`<a><x:p xmlns:x="${w}"/><x:p/></a>`)).toBe('malformed')
    expect(read(`<a><p xmlns="${w}"><p xmlns=""/></p></a>`)).toEqual(['a', {}, ['w:p', {}, ['p', {}]]])
  })

  test('gives lists of prefixes in our words', () => {
    const shape = 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape'
    const mc = 'http://schemas.openxmlformats.org/markup-compatibility/2006'
    const xml = `<q:Choice xmlns:q="${mc}" xmlns:n="${shape}" xmlns:u="urn:other" Requires="n u" q:Ignorable="n"/>`
    expect(read(xml)).toEqual(['mc:Choice', { Requires: 'wps ?', 'mc:Ignorable': 'wps' }])
  })

  test('keeps white space, joins texts, and drops comments and instructions', () => {
    expect(read('<a> b\t<?x y?>c<!-- <d> -->\n<e/> </a>')).toEqual(['a', {}, ' b\tc\n', ['e', {}], ' '])
    expect(read('<a>b\r\nc\rd</a>')).toEqual(['a', {}, 'b\nc\nd'])
    expect(read('<a b="c\r\nd\te"/>')).toEqual(['a', { b: 'c d e' }])
    expect(read('<a><![CDATA[<b> & ]] >]]>c</a>')).toEqual(['a', {}, '<b> & ]] >c'])
  })

  test('has references resolved', () => {
    expect(read('<a b="&quot;&apos;">&lt;&gt;&amp;amp;&#233;&#x1F6A2;</a>')).toEqual([
      'a',
      { b: '"\'' },
      '<>&amp;é🚢',
    ])
  })

  test('does not take a repeated tag for another', () => {
    const xml = `<a xmlns:w="${w}"><w:b w:c="1>"/><w:b w:c="1>">d</w:b><w:b w:c="1"/><w:b w:c="1">e</w:b></a>`
    expect(read(xml)).toEqual([
      'a',
      {},
      ['w:b', { 'w:c': '1>' }],
      ['w:b', { 'w:c': '1>' }, 'd'],
      ['w:b', { 'w:c': '1' }],
      ['w:b', { 'w:c': '1' }, 'e'],
    ])
  })

  test('does not forget what a repeated tag declares', () => {
    const one = '<x:b xmlns:x="urn:x"><x:c/></x:b>'
    expect(read(`<a>${one}${one}</a>`)).toEqual(['a', {}, ['?:b', {}, ['?:c', {}]], ['?:b', {}, ['?:c', {}]]])
  })

  test('attributes inherit nothing', () => {
    const tree = parseXml('<a __proto__="x"/>') as XmlElement
    expect(tree.attributes.constructor).toBeUndefined()
    expect(Object.keys(tree.attributes)).toEqual(['__proto__'])
    expect((parseXml('<a/>') as XmlElement).attributes.toString).toBeUndefined()
  })
})

describe('encodings', () => {
  const xml = '<?xml version="1.0"?><a>Übersee</a>'
  const utf16 = Buffer.from(xml, 'utf16le')
  test.each([
    ['UTF-8', Buffer.from(xml)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${xml}`)],
    ['UTF-16 LE with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16])],
    ['UTF-16 BE with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]).swap16()],
    ['UTF-16 LE', utf16],
    ['UTF-16 BE', Buffer.from(utf16).swap16()],
  ])('%s', (_name, bytes) => expect(read(bytes)).toEqual(['a', {}, 'Übersee']))

  test('others, and bytes that are not what they claim, are refused', () => {
    expect(read(Buffer.from('<?xml version="1.0" encoding="UTF-8"?><a>\xdc</a>', 'latin1'))).toBe('malformed')
    expect(read(Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><a/>'))).toBe('malformed')
    expect(read(Buffer.from("<?xml version='1.0' encoding='utf-8'?><a/>"))).toEqual(['a', {}])
  })
})

describe('refused', () => {
  test.each([
    ['nothing', ''],
    ['text alone', 'a'],
    ['two roots', '<a/><b/>'],
    ['text behind the root', '<a/>b'],
    ['no end', '<a><b></b>'],
    ['a wrong end', '<a><b></a></b>'],
    ['an end too many', '<a/></a>'],
    ['an end of a longer name', '<a></ab>'],
    ['half a tag', '<a b="c'],
    ['an unknown entity', '<a>&nbsp;</a>'],
    ['an open reference', '<a>R&D</a>'],
    ['a reference to no character', '<a>&#0;&#xD800;</a>'],
    ['an attribute twice', '<a b="1" b="2"/>'],
    ['an attribute twice by two prefixes', `<a xmlns:x="${w}" xmlns:y="${w}" x:b="1" y:b="2"/>`],
    ['no quotation marks', '<a b=c/>'],
    ['no space before an attribute', '<a b="1"c="2"/>'],
    ['a tag in a value', '<a b="<"/>'],
    ['a comment without end', '<a/><!-- '],
    ['a prefix that is not declared', '<w:p/>'],
    ['another declaration', '<!ELEMENT a><a/>'],
  ])('%s', (_name, xml) => expect(read(xml)).toBe('malformed'))

  test('a document type, so that nothing expands', () => {
    expect(read('<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;">]><a>&c;</a>')).toBe('doctype')
    expect(read('<?xml version="1.0"?>\n<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>')).toBe('doctype')
  })

  test('more depth than is read without running out of stack', () => {
    expect(read(`${'<a>'.repeat(512)}${'</a>'.repeat(512)}`)).toBeInstanceOf(Array)
    expect(read('<a>'.repeat(1_000_000))).toBe('tooDeep')
  })

  test('more nodes than memory is for', () => {
    expect(read(`<a>${'<b/>'.repeat(1_600_000)}</a>`)).toBe('tooLarge')
  })

  test('more attributes, names and references than any document has', () => {
    const attributes = Array.from({ length: 1001 }, (_, at) => `a${at}=""`).join(' ')
    expect(read(`<a ${attributes}/>`)).toBe('malformed')
    const names = Array.from({ length: 5000 }, (_, at) => `<a${at} b${at}="c"/>`)
    expect((read(`<a>${names.join('')}</a>`) as unknown[]).at(-1)).toEqual(['a4999', { b4999: 'c' }])
    expect(read(`<a>${'&amp;'.repeat(500_001)}</a>`)).toBe('tooLarge')
  })

  test('more prefixes than are copied for each element', () => {
    const many = Array.from({ length: 300 }, (_, at) => `xmlns:p${at}="urn:${at}"`).join(' ')
    expect(read(`<a ${many}/>`)).toBe('tooLarge')
  })
})

test('any text gives a tree or a fault', () => {
  const piece = fc.constantFrom(
    '<a>',
    '</a>',
    '<a b="c">',
    '<',
    '>',
    '/>',
    '&amp;',
    '&#',
    '"',
    '<!--',
    '-->',
    ' ',
    'x',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(piece).map((all) => all.join('')),
        fc.uint8Array(),
      ),
      (source) => {
        const result = parseXml(source)
        expect(isXmlFault(result) || result.name !== '').toBe(true)
      },
    ),
    { numRuns: 2000 },
  )
})
