import { elementsOf } from '../../opc/child-elements.ts'
import type { XmlElement } from '../../opc/parse-xml.ts'
import { rememberFor } from '../../remember.ts'

/** Text of its own, or not read at all: an edge of a field in there ends none out here. */
const apart = /^(?:w:del|w:moveFrom|w:txbxContent|mc:Fallback|w:sdtPr)$/

/**
 * The `w:fldChar` that begin a field which also ends in the same text. In a damaged file one that does not would take
 * all words behind it for its code, or for its contents.
 */
export const endedFields = rememberFor((root: XmlElement): ReadonlySet<XmlElement> => {
  const ended = new Set<XmlElement>()
  gather(root, [], ended)
  return ended
})

function gather(parent: XmlElement, open: XmlElement[], ended: Set<XmlElement>): void {
  for (const element of elementsOf(parent)) {
    if (element.name === 'w:fldChar') {
      const kind = element.attributes['w:fldCharType']
      if (kind === 'begin') open.push(element)
      const begin = kind === 'end' ? open.pop() : undefined
      if (begin) ended.add(begin)
    } else if (!apart.test(element.name)) gather(element, open, ended)
  }
}
