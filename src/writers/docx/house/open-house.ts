import { childOf, elementsOf } from '../../../opc/child-elements.ts'
import { type OpcPackage, openPackage } from '../../../opc/open-package.ts'
import type { XmlElement } from '../../../opc/parse-xml.ts'
import type { Relationship } from '../../../opc/relationships.ts'
import { rememberFor } from '../../../remember.ts'
import type { HouseDocument } from '../../../template/theme.ts'
import { type FoundStyles, findStyles } from './find-styles.ts'
import { HouseLists } from './house-lists.ts'
import { HouseStyles } from './house-styles.ts'

/** An organisation's own document, opened: what its look is made of. */
export interface House {
  package: OpcPackage
  styles: HouseStyles
  found: FoundStyles
  lists: HouseLists
  /** Of its sections, in order; the last is that of new text at the end (ECMA-376-1, 17.6.17). */
  sections: readonly XmlElement[]
  settings: XmlElement | null
  /** The part that a relationship of the document leads to, by the last word of its type. */
  part(type: string): string | null
  relationships: readonly Relationship[]
}

/** Opens a house document that was found to be a Word file; once for all packs of a run. */
export const openHouse = rememberFor(({ path, bytes }: HouseDocument): House => {
  const { package: opened } = openPackage(bytes)
  if (opened === null) throw new Error(`${path} was read before and can't be now`)
  const relationships = opened.relationships(opened.main)
  const part = (type: string) =>
    relationships.find((one) => one.type === type && !one.external)?.target ?? null
  const xml = (type: string) => {
    const name = part(type)
    return name === null ? null : opened.xml(name)
  }
  const styles = new HouseStyles(xml('styles'))
  return {
    package: opened,
    styles,
    found: findStyles(styles),
    lists: new HouseLists(xml('numbering'), styles),
    sections: sectionsOf(opened.xml(opened.main)),
    settings: xml('settings'),
    part,
    relationships,
  }
})

/** Sections end in a paragraph of the body, the last in the body itself. */
function sectionsOf(document: XmlElement | null): XmlElement[] {
  const body = childOf(document, 'w:body')
  return elementsOf(body).flatMap((one) => {
    if (one.name === 'w:sectPr') return [one]
    const section = one.name === 'w:p' ? childOf(childOf(one, 'w:pPr'), 'w:sectPr') : null
    return section === null ? [] : [section]
  })
}
