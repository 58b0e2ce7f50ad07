import type { DocxDocument } from '../context.ts'
import { numbersXml } from '../frame/numbering.ts'
import { declaration, namespaces } from './document-xml.ts'

/** `word/numbering.xml`: the lists of the frame, and a numbering for each ordered list of the document. */
export function numberingXml({ frame, theme, record: { lists }, pack }: DocxDocument): string {
  const { numbering } = frame
  const own = lists.filter((list) => list.abstract === null)
  const kinds = [...new Set(own.map((list) => list.digits))].sort((a, b) => a - b)
  const abstracts = kinds.map((digits, index) => {
    const id = numbering.nextAbstract + index
    return numbersXml(theme, pack.dir === 'rtl', {
      id,
      digits,
      offset: numbering.offset,
      styleAt: () => null,
    })
  })
  const nums = lists.map(({ digits, level, start, abstract: ofFrame }, index) => {
    const abstract = ofFrame ?? numbering.nextAbstract + kinds.indexOf(digits)
    const restart = `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${start}"/></w:lvlOverride>`
    return `<w:num w:numId="${numbering.nextNum + index}"><w:abstractNumId w:val="${abstract}"/>${restart}</w:num>`
  })
  const content = `${numbering.abstracts}${abstracts.join('')}${numbering.nums}${nums.join('')}`
  return `${declaration}<w:numbering ${namespaces}${numbering.declarations}>${content}</w:numbering>`
}
