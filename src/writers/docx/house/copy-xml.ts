import type { XmlElement } from '../../../opc/parse-xml.ts'
import { inSchemaOrder } from './schema-order.ts'

/** What a copy may refer to. */
export interface CopyTarget {
  /** The number that a numbering of the house has in the pack; null where there is none. */
  numbering(id: string): number | null
  hasStyle(id: string): boolean
  /** The id of a relationship to a part that is carried along, or to an address that may be followed; else null. */
  relationship(id: string, kind: 'image' | 'hyperlink'): string | null
}

const words = (list: string) => new Set(list.split(' '))

/**
 * What is never carried over: changes that are tracked, marks of editing, places that only the house's own document
 * has, and whatever holds a program, another document or other data.
 */
const dropped = words(
  'w:del w:moveFrom w:delText w:delInstrText w:pPrChange w:rPrChange w:sectPrChange w:tblPrChange w:trPrChange ' +
    'w:tcPrChange w:tblGridChange w:tblPrExChange w:numberingChange w:cellDel w:cellIns w:cellMerge ' +
    'w:bookmarkStart w:bookmarkEnd w:commentRangeStart w:commentRangeEnd w:commentReference w:annotationRef ' +
    'w:footnoteReference w:endnoteReference w:footnoteRef w:endnoteRef w:proofErr w:permStart w:permEnd ' +
    'w:moveFromRangeStart w:moveFromRangeEnd w:moveToRangeStart w:moveToRangeEnd w:customXmlInsRangeStart ' +
    'w:customXmlInsRangeEnd w:customXmlDelRangeStart w:customXmlDelRangeEnd w:customXmlMoveFromRangeStart ' +
    'w:customXmlMoveFromRangeEnd w:customXmlMoveToRangeStart w:customXmlMoveToRangeEnd w:lastRenderedPageBreak ' +
    'w:object w:control w:altChunk w:subDoc w:contentPart w:sectPr w:smartTagPr w:customXmlPr w:rsid w:rsids ' +
    'w:movie w:ffData w:embedRegular w:embedBold w:embedItalic w:embedBoldItalic w:divId w:placeholder ' +
    'o:OLEObject a:hlinkClick a:hlinkHover a:hlinkMouseOver a:snd a:audioFile a:videoFile a:wavAudioFile ' +
    'w14:contentPart wp14:contentPart asvg:svgBlip',
)

/** What stands for nothing itself: its content stays. */
const unwrapped = words('w:ins w:moveTo w:smartTag w:customXml')

/** Attributes by which a picture or a shape would fetch something, and marks of single edits. */
const droppedAttribute =
  /^(?:w:rsid\w*|w14:(?:paraId|textId)|r:(?:link|href|pict)|href|target|src|o:(?:href|althref|ole\w*|relid|src))$/

/** A tree without what is no part of a house's look; empty where nothing of it stays. */
export function copyXml(element: XmlElement, target: CopyTarget): XmlElement[] {
  const { name } = element
  if (dropped.has(name) || name.startsWith('?:') || !name.includes(':')) return []
  const children = copyChildren(element, target)
  if (unwrapped.has(name)) return children.filter((one): one is XmlElement => typeof one !== 'string')
  if (refersToNothing(element, children, target)) return []
  if (name === 'w:hyperlink' && !mayFollow(element, target)) {
    return children.filter((one): one is XmlElement => typeof one !== 'string')
  }
  return [{ name, attributes: copyAttributes(element, target), children: inSchemaOrder(name, children) }]
}

export function copyChildren(element: XmlElement, target: CopyTarget): (XmlElement | string)[] {
  return element.children.flatMap((one): (XmlElement | string)[] =>
    typeof one === 'string' ? [one] : copyXml(one, target),
  )
}

function copyAttributes({ name, attributes }: XmlElement, target: CopyTarget): Record<string, string> {
  const copied: Record<string, string> = {}
  for (const [key, value] of Object.entries(attributes)) {
    if (droppedAttribute.test(key) || key.startsWith('?:')) continue
    if (key.startsWith('r:')) {
      const id = target.relationship(value, name === 'w:hyperlink' ? 'hyperlink' : 'image')
      if (id !== null) copied[key] = id
    } else copied[key] = value
  }
  if (name === 'w:numId') copied['w:val'] = String(target.numbering(copied['w:val'] ?? '') ?? 0)
  return copied
}

const styleReferences = words(
  'w:pStyle w:rStyle w:tblStyle w:basedOn w:next w:link w:numStyleLink w:styleLink',
)

/** Numbers, styles and pictures that the pack has not: Word repairs or refuses a file that names one. */
function refersToNothing(
  element: XmlElement,
  children: readonly (XmlElement | string)[],
  target: CopyTarget,
): boolean {
  const { name, attributes } = element
  if (styleReferences.has(name)) return !target.hasStyle(attributes['w:val'] ?? '')
  if (name === 'w:numPr') {
    const id = element.children.find((one) => typeof one !== 'string' && one.name === 'w:numId')
    const value = typeof id === 'object' ? (id.attributes['w:val'] ?? '') : ''
    return value !== '0' && value !== '' && target.numbering(value) === null
  }
  if (name === 'w:drawing' || name === 'w:pict') return holdsForeign(element, target)
  const kept = children.filter((one) => typeof one !== 'string')
  if (name === 'mc:Choice' || name === 'mc:Fallback' || name === 'mc:AlternateContent')
    return kept.length === 0
  return false
}

/** A picture that is not carried, a chart, a diagram. */
function holdsForeign(element: XmlElement, target: CopyTarget): boolean {
  const { name, attributes } = element
  if (/^(?:c|cx|dgm|lc|am3d):/.test(name)) return true
  if (name === 'a:blip' || name === 'v:imagedata') {
    const id = attributes['r:embed'] ?? attributes['r:id'] ?? ''
    return target.relationship(id, 'image') === null
  }
  return element.children.some((one) => typeof one !== 'string' && holdsForeign(one, target))
}

function mayFollow({ attributes }: XmlElement, target: CopyTarget): boolean {
  const id = attributes['r:id']
  return id !== undefined && target.relationship(id, 'hyperlink') !== null
}
