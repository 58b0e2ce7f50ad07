import { expect, test } from 'vitest'
import { isXmlFault, parseXml } from '../../../opc/parse-xml.ts'
import { declarationsXml, elementXml, prefixesIn } from '../../../opc/write-xml.ts'
import { copyXml } from './copy-xml.ts'

const roots =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:my="urn:example:mine"'

function copied(content: string): string {
  const root = parseXml(`<w:hdr ${roots}>${content}</w:hdr>`)
  if (isXmlFault(root)) throw new Error('malformed')
  const target = {
    numbering: (id: string) => (id === '40' ? 1 : null),
    hasStyle: (id: string) => id === 'Header',
    relationship: (id: string, kind: string) => (id === kind ? `own-${kind}` : null),
  }
  return root.children
    .flatMap((one) => (typeof one === 'string' ? [] : copyXml(one, target).map(elementXml)))
    .join('')
}

test.each([
  ['tracked changes are as if accepted', '<w:ins><w:r/></w:ins><w:del><w:r/></w:del>', '<w:r/>'],
  ['ids of edits go', '<w:p w:rsidR="1" w14:paraId="2"/>', '<w:p/>'],
  [
    'bookmarks and comments go',
    '<w:p><w:bookmarkStart w:id="0" w:name="a"/><w:commentReference w:id="1"/></w:p>',
    '<w:p/>',
  ],
  ['embedded objects go', '<w:r><w:object><v:shape/></w:object></w:r>', '<w:r/>'],
  ['unknown vocabularies go', '<w:p my:x="1"><my:data/></w:p>', '<w:p/>'],
  [
    'lists have the pack’s numbers',
    '<w:numPr><w:numId w:val="40"/></w:numPr>',
    '<w:numPr><w:numId w:val="1"/></w:numPr>',
  ],
  ['lists that are not there go', '<w:pPr><w:numPr><w:numId w:val="9"/></w:numPr></w:pPr>', '<w:pPr/>'],
  [
    'the end of a list stays',
    '<w:numPr><w:numId w:val="0"/></w:numPr>',
    '<w:numPr><w:numId w:val="0"/></w:numPr>',
  ],
  ['styles that are not there go', '<w:pPr><w:pStyle w:val="Lost"/></w:pPr>', '<w:pPr/>'],
  [
    'pictures that are carried stay',
    '<w:drawing><a:blip r:embed="image" r:link="x"/></w:drawing>',
    '<w:drawing><a:blip r:embed="own-image"/></w:drawing>',
  ],
  ['pictures from elsewhere go', '<w:r><w:drawing><a:blip r:link="image"/></w:drawing></w:r>', '<w:r/>'],
  [
    'shapes fetch nothing',
    '<w:pict><v:shape href="https://a.example"/></w:pict>',
    '<w:pict><v:shape/></w:pict>',
  ],
  ['charts go', '<w:r><w:drawing><c:chart r:id="image"/></w:drawing></w:r>', '<w:r/>'],
  [
    'links that may be followed stay',
    '<w:hyperlink r:id="hyperlink"><w:r/></w:hyperlink>',
    '<w:hyperlink r:id="own-hyperlink"><w:r/></w:hyperlink>',
  ],
  ['others leave their words', '<w:hyperlink r:id="x"><w:r/></w:hyperlink>', '<w:r/>'],
  [
    'empty alternatives go',
    '<mc:AlternateContent><mc:Choice Requires="w14"><w:drawing><c:chart/></w:drawing></mc:Choice></mc:AlternateContent>',
    '',
  ],
  [
    'properties are in the order of the schema',
    '<w:pPr><w:jc w:val="left"/><w:pStyle w:val="Header"/></w:pPr>',
    '<w:pPr><w:pStyle w:val="Header"/><w:jc w:val="left"/></w:pPr>',
  ],
  [
    'words are written as they are',
    '<w:t xml:space="preserve"> a &lt; "b" &amp; c&#13; </w:t>',
    '<w:t xml:space="preserve"> a &lt; "b" &amp; c&#13; </w:t>',
  ],
])('%s', (_, content, expected) => {
  expect(copied(content)).toBe(expected)
})

test('newer vocabularies are declared as ones that may be passed over, in any file the same', () => {
  const root = parseXml(`<w:p ${roots} w14:x="1" r:id="2"/>`)
  if (isXmlFault(root)) throw new Error('malformed')
  expect(declarationsXml(prefixesIn(root), ['w', 'r'])).toBe(
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14"',
  )
})
