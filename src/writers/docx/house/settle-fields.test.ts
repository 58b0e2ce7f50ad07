import { expect, test } from 'vitest'
import { isXmlFault, parseXml } from '../../../opc/parse-xml.ts'
import { childrenXml } from '../../../opc/write-xml.ts'
import { docxPack } from '../testing/docx-pack.ts'
import { fieldRules } from './field-rules.ts'
import { settleFields } from './settle-fields.ts'
import { field, words } from './testing/house-document.ts'

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

function settled(content: string): string {
  const root = parseXml(`<w:p ${word}>${content}</w:p>`)
  if (isXmlFault(root)) throw new Error('malformed')
  return childrenXml(settleFields(root.children, fieldRules(docxPack(), new Set(['title']))))
}

/** The code and the words of what stays. */
const shown = (content: string) =>
  settled(content)
    .replace(/<w:fldChar w:fldCharType="(\w)\w*"\/>/g, '{$1}')
    .replace(/<[^>]+>/g, '')

test.each([
  ['PAGE', 'PAGE {s}7{e}'],
  ['NUMPAGES \\* Arabic', 'NUMPAGES \\* Arabic {s}7{e}'],
  ['TITLE', 'TITLE {s}Shade &amp; water: &lt;cool&gt; streets{e}'],
  [
    'DOCPROPERTY "Title" \\* MERGEFORMAT',
    'DOCPROPERTY "Title" \\* MERGEFORMAT {s}Shade &amp; water: &lt;cool&gt; streets{e}',
  ],
  ['AUTHOR', 'AUTHOR {s}briefpack{e}'],
  // What it shows is found anew on each page.
  ['STYLEREF "Title"', 'STYLEREF "Title" {s}{e}'],
])('%s goes on being filled', (code, expected) => {
  expect(shown(field(code, '7'))).toBe(`{b} ${expected}`)
})

test.each([
  ['INCLUDEPICTURE "https://harbour.example/p.png"'],
  ['INCLUDETEXT "C:\\\\secret.docx"'],
  ['DDEAUTO excel "C:\\\\a.xls" R1C1'],
  ['LINK Excel.Sheet "C:\\\\a.xls"'],
  ['MACROBUTTON Run me'],
  ['REF bookmark'],
  ['DOCPROPERTY Department'],
  ['HYPERLINK "https://harbour.example"'],
  ['MERGEFIELD Name'],
  ['IF { DOCPROPERTY Department } = 1 "a" "b"'],
])('%s keeps its words only', (code) => {
  const inner = /\{ (.*) \}/.exec(code)?.[1]
  const made = inner === undefined ? field(code, 'words') : nested(code.split(/\{.*\}/), inner)
  expect(shown(made)).toBe('words')
})

/** A field with another in its code. */
function nested([before = '', after = '']: string[], inner: string): string {
  const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
  const code = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`
  return `${mark('begin')}${code(before)}${field(inner, '1')}${code(after)}${mark('separate')}${words('words')}${mark('end')}`
}

test('a field in the code of another stays where both may', () => {
  expect(shown(nested(['IF ', ' = 1 "first" ""'], 'PAGE'))).toContain('IF {b} PAGE {s}1{e} = 1')
})

test('a field of one element, or all in one run, is one, too', () => {
  expect(settled('<w:fldSimple w:instr=" TITLE "><w:r><w:t>Old</w:t></w:r></w:fldSimple>')).toContain(
    '<w:fldSimple w:instr=" TITLE "><w:r><w:t xml:space="preserve">Shade',
  )
  expect(settled('<w:fldSimple w:instr="DDE x"><w:r><w:t>Old</w:t></w:r></w:fldSimple>')).toBe(
    '<w:r><w:t>Old</w:t></w:r>',
  )
  const one =
    '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText> DDE x </w:instrText><w:fldChar w:fldCharType="separate"/><w:t>Old</w:t><w:fldChar w:fldCharType="end"/></w:r>'
  expect(shown(one)).toBe('Old')
})

test('a field that does not pair leaves its words', () => {
  expect(
    shown(
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DDE</w:instrText></w:r>${words('left')}`,
    ),
  ).toBe('left')
  expect(shown(`${words('left')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`)).toBe('left')
})
