import { valOf } from '../../../opc/child-elements.ts'
import type { XmlElement } from '../../../opc/parse-xml.ts'
import { declarationsXml, elementXml, prefixesIn } from '../../../opc/write-xml.ts'
import type { FrameNumbering, FramePart } from '../frame/frame.ts'
import { type CopyTarget, copyXml } from './copy-xml.ts'
import type { ListFill } from './fill-lists.ts'
import { HouseLinks, type HouseMedia } from './house-parts.ts'
import type { House } from './open-house.ts'
import type { StyleNaming } from './style-naming.ts'
import { withChildren } from './xml-tree.ts'

/** Prefixes that the root of the part declares anyway. */
const declared = ['w', 'r', 'wp', 'a', 'pic']

/** The lists of a house, numbered from 1, and ours behind them. */
export function houseNumbering(
  house: House,
  fill: ListFill,
  rtl: boolean,
  naming: StyleNaming,
  target: CopyTarget,
  media: HouseMedia,
): { numbering: FrameNumbering; parts: FramePart[] } {
  const { lists } = house
  const links = new HouseLinks(house.package, house.part('numbering') ?? '', media)
  const own: CopyTarget = { ...target, relationship: links.id }
  const copy = (elements: readonly XmlElement[]) => elements.flatMap((one) => copyXml(one, own))
  const pictures = copy(lists.pictures)
  const hasPicture = new Set(pictures.map((one) => one.attributes['w:numPicBulletId']))
  const abstracts = copy(lists.abstracts).map((one, at) =>
    renumbered(withoutLost(one, hasPicture), 'w:abstractNumId', at + 1),
  )
  const nums = copy(lists.nums).map((one, at) => {
    const abstract = lists.abstract(valOf(one, 'w:abstractNumId') ?? '') ?? 0
    const pointed = one.children.map((child) =>
      typeof child !== 'string' && child.name === 'w:abstractNumId'
        ? { ...child, attributes: { 'w:val': String(abstract) } }
        : child,
    )
    return renumbered(withoutLost(withChildren(one, pointed), hasPicture), 'w:numId', at + 1)
  })
  const all = [...pictures, ...abstracts, ...nums]
  const prefixes = new Set(all.flatMap((one) => [...prefixesIn(one)]))
  return {
    numbering: {
      // Pictures come first, and every list before the first number (ECMA-376-1, 17.9.17).
      abstracts: `${[...pictures, ...abstracts].map(elementXml).join('')}${fill.abstractsXml(rtl, naming)}`,
      nums: `${nums.map(elementXml).join('')}${fill.numsXml()}`,
      bulletAt: (level) => fill.bulletAt(level),
      orderedAt: (level) => fill.orderedAt(level),
      offset: fill.offset / 20,
      declarations: declarationsXml(prefixes, declared),
      nextAbstract: fill.nextAbstract,
      nextNum: fill.nextNum,
    },
    parts: links.part('numbering.xml'),
  }
}

function renumbered(element: XmlElement, name: string, number: number): XmlElement {
  return { ...element, attributes: { ...element.attributes, [name]: String(number) } }
}

/** Bullets that are pictures, where the picture is not carried along. */
function withoutLost(element: XmlElement, hasPicture: ReadonlySet<string | undefined>): XmlElement {
  const children = element.children.flatMap((one): (XmlElement | string)[] => {
    if (typeof one === 'string') return [one]
    if (one.name === 'w:lvlPicBulletId' && !hasPicture.has(one.attributes['w:val'])) return []
    return [withoutLost(one, hasPicture)]
  })
  return withChildren(element, children)
}
