import type { DocxDocument } from '../context.ts'
import { numbersXml } from '../frame/numbering.ts'
import { declaration, namespaces } from './document-xml.ts'

/** `word/numbering.xml`: the lists of the frame, and a numbering for each ordered list of the document. */
export function numberingXml({ frame, theme, record: { lists }, pack }: DocxDocument): string {
  const { numbering } = frame
  const kinds = [...new Set(lists.map((list) => list.digits))].sort((a, b) => a - b)
  const abstracts = kinds.map((digits, index) =>
    numbersXml(theme, pack.dir === 'rtl', numbering.nextAbstract + index, digits, null),
  )
  const nums = lists.map(({ digits, level, start }, index) => {
    const abstract = numbering.nextAbstract + kinds.indexOf(digits)
    const restart = `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${start}"/></w:lvlOverride>`
    return `<w:num w:numId="${numbering.nextNum + index}"><w:abstractNumId w:val="${abstract}"/>${restart}</w:num>`
  })
  const content = `${numbering.abstracts}${abstracts.join('')}${numbering.nums}${nums.join('')}`
  return `${declaration}<w:numbering ${namespaces}>${content}</w:numbering>`
}
