import { describe, expect, it } from 'vitest'
import { paragraph, run, style, table } from './testing/build-docx.ts'
import { readBody } from './testing/read-body.ts'

const first = (bold: string) => `<w:tblStylePr w:type="firstRow"><w:rPr>${bold}</w:rPr></w:tblStylePr>`
const styles =
  style('Grid', 'Table Grid', '', 'table') +
  style('Loud', 'Grid Table 4', first('<w:b/>'), 'table') +
  style('Louder', 'Ours', '<w:basedOn w:val="Loud"/>', 'table') +
  style('Quiet', 'Other', `<w:basedOn w:val="Loud"/>${first('<w:b w:val="0"/>')}`, 'table')
const look = (id: string, bits = '04A0') => `<w:tblStyle w:val="${id}"/><w:tblLook w:val="${bits}"/>`
const isHeader = (heads: string[], properties: string) => {
  const rows = [heads, ['Moderator', 'Anna Berg', 'Harbour Board'].slice(0, heads.length)]
  const { source } = readBody(table(rows, properties), { styles })
  const [made] = source?.tree.children ?? []
  return made?.type === 'table' && (made.data?.headerRows ?? 1) === 1
}
const heads = ['Who', 'What', 'Where from']

describe('the first row of a table is its header', () => {
  it.each([
    ['where the style of the table makes it bold', heads, look('Loud'), true],
    ['where a style below it does', heads, look('Louder'), true],
    ['not where a style takes that back', heads, look('Quiet'), false],
    ['not where the style leaves it plain', heads, look('Grid'), false],
    ['not where the table does not want it', heads, look('Loud', '0480'), false],
    ['not where a head is missing', ['', 'What'], look('Loud'), false],
    ['not where it begins with a time', ['10:00', 'Welcome'], look('Loud'), false],
    ['not where it names somebody', ['Speaker', 'Jonas Lind'], look('Loud'), false],
    ['where it names columns', ['Speaker', 'Organisation'], look('Loud'), true],
    ['where its words are bold', heads.map((one) => paragraph(run(one, '<w:b/>'))), look('Grid'), true],
  ])('%s', (_, words, properties, expected) => expect(isHeader(words, properties)).toBe(expected))
})
