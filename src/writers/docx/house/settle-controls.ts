import { childOf } from '../../../opc/child-elements.ts'
import type { XmlElement } from '../../../opc/parse-xml.ts'
import type { Pack } from '../../../template/pack.ts'
import { coreValues } from '../parts/properties-xml.ts'
import { replaceWords } from './settle-fields.ts'
import { withChildren } from './xml-tree.ts'

type Node = XmlElement | string

/** The store of a document's core properties, to which controls such as “Title” are bound ([MS-OE376] 2.1.526). */
const coreStore = '{6C3C8BC8-F283-45AE-878A-BAB7291924A1}'

const properties = { title: 'title', subject: 'subject', creator: 'creator', keywords: 'keywords' } as const

/**
 * Content controls of a header in a pack. Those that are bound to a property show the pack's, and stay bound; others
 * keep their words, but not what bound them to data of the house's document. What only invites to type is left out.
 */
export function settleControls(nodes: readonly Node[], pack: Pack): Node[] {
  return nodes.map((node) => {
    if (typeof node === 'string') return node
    const inside = withChildren(node, settleControls(node.children, pack))
    return node.name === 'w:sdt' ? settleControl(inside, pack) : inside
  })
}

function settleControl(control: XmlElement, pack: Pack): XmlElement {
  const settings = childOf(control, 'w:sdtPr')
  const bound = propertyOf(childOf(settings, 'w:dataBinding'))
  const value = bound === null ? null : coreValues(pack)[bound]
  const isEmpty = childOf(settings, 'w:showingPlcHdr') !== null
  const text = bound !== null ? (value ?? '') : isEmpty ? '' : null
  const left = new Set([
    'w:id',
    'w:placeholder',
    'w:showingPlcHdr',
    'w:temporary',
    ...(value === null ? ['w:dataBinding', 'w15:dataBinding'] : []),
  ])
  return withChildren(
    control,
    control.children.map((one) => {
      if (typeof one === 'string') return one
      if (one.name === 'w:sdtPr')
        return withChildren(
          one,
          one.children.filter((each) => typeof each !== 'string' && !left.has(each.name)),
        )
      return one.name === 'w:sdtContent' && text !== null
        ? withChildren(one, replaceWords(one.children, text))
        : one
    }),
  )
}

function propertyOf(binding: XmlElement | null): keyof typeof properties | null {
  if (binding?.attributes['w:storeItemID']?.toUpperCase() !== coreStore) return null
  const [, name = ''] = /:?(\w+)(?:\[1\])?$/.exec(binding.attributes['w:xpath'] ?? '') ?? []
  return Object.hasOwn(properties, name) ? (name as keyof typeof properties) : null
}
