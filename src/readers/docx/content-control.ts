import { childOf, valOf } from '../../opc/child-elements.ts'
import type { XmlElement } from '../../opc/parse-xml.ts'
import { toggleOf } from './xml-nodes.ts'

/** Does a content control show what Word asks for (“Click to enter text”), and nothing of the author's (17.5.2.39)? */
export function isPlaceholder(control: XmlElement): boolean {
  return toggleOf(childOf(control, 'w:sdtPr'), 'w:showingPlcHdr') === true
}

/** Is it a table of contents, as Word inserts it with its heading (17.5.2.12)? */
export function isContentsControl(control: XmlElement): boolean {
  const properties = childOf(control, 'w:sdtPr')
  const part = childOf(properties, 'w:docPartObj') ?? childOf(properties, 'w:docPartList')
  return valOf(part, 'w:docPartGallery') === 'Table of Contents'
}
