import { elementsOf } from '../../../opc/child-elements.ts'
import type { XmlElement } from '../../../opc/parse-xml.ts'
import { childrenXml, declarationsXml, prefixesIn } from '../../../opc/write-xml.ts'
import type { Pack } from '../../../template/pack.ts'
import type { FramePart } from '../frame/frame.ts'
import { declaration } from '../parts/document-xml.ts'
import { documentPart } from '../parts/package-parts.ts'
import { type CopyTarget, copyChildren } from './copy-xml.ts'
import { fieldRules, showsTitle } from './field-rules.ts'
import { HouseLinks, type HouseMedia } from './house-parts.ts'
import type { House } from './open-house.ts'
import { settleControls } from './settle-controls.ts'
import { settleFields } from './settle-fields.ts'

export type FurnitureKind = 'header' | 'footer'
/** Pages that a header or footer is for (ECMA-376-1, 17.18.36). */
export type PageKind = 'default' | 'first' | 'even'

/** A header or footer of the house, without what is never carried over. */
export interface HouseFurniture {
  kind: FurnitureKind
  pages: PageKind
  /** `houseHeader1`: its part, and the id of the relationship to it. */
  name: string
  children: readonly (XmlElement | string)[]
  links: HouseLinks
}

/** Headers and footers as the last section has them; what it does not say it takes from the one before. */
export function houseFurniture(
  house: House,
  kind: FurnitureKind,
  target: Omit<CopyTarget, 'relationship'>,
  media: HouseMedia,
): HouseFurniture[] {
  const parts = new Map<PageKind, string>()
  for (const section of house.sections) {
    for (const { name, attributes } of elementsOf(section)) {
      const pages = attributes['w:type'] ?? 'default'
      if (name !== `w:${kind}Reference` || !isPageKind(pages)) continue
      const found = house.relationships.find((one) => one.id === attributes['r:id'] && one.type === kind)
      if (found !== undefined && !found.external) parts.set(pages, found.target)
    }
  }
  const order: readonly PageKind[] = ['default', 'first', 'even']
  return order.flatMap((pages): HouseFurniture[] => {
    const part = parts.get(pages)
    const root = part === undefined ? null : house.package.xml(part)
    if (part === undefined || root === null) return []
    const links = new HouseLinks(house.package, part, media)
    const children = copyChildren(root, { ...target, relationship: links.id })
    const name = `house${kind === 'header' ? 'Header' : 'Footer'}${order.indexOf(pages) + 1}`
    return [{ kind, pages, name, children, links }]
  })
}

/** A pack has no words of its own in a header that says nothing: Word makes empty ones. */
export function saysSomething(all: readonly HouseFurniture[]): boolean {
  return all.some(({ children }) => children.some((one) => typeof one !== 'string' && holdsWords(one)))
}

const shown = new Set(['w:drawing', 'w:pict', 'w:fldSimple', 'w:instrText', 'w:sym', 'w:tbl'])

function holdsWords(element: XmlElement): boolean {
  if (shown.has(element.name)) return true
  return element.children.some((one) =>
    typeof one === 'string' ? element.name === 'w:t' && one.trim() !== '' : holdsWords(one),
  )
}

/** A header or footer as parts of one pack: its fields show the pack's title, not that of the house's document. */
export function furnitureParts(
  { kind, name, children, links }: HouseFurniture,
  pack: Pack,
  styleNames: ReadonlySet<string>,
): FramePart[] {
  const settled = settleControls(settleFields(children, fieldRules(pack, styleNames)), pack)
  const blocks = settled.some((one) => typeof one !== 'string' && one.name === 'w:p')
    ? settled
    : [...settled, { name: 'w:p', attributes: {}, children: [] }]
  const element = kind === 'header' ? 'w:hdr' : 'w:ftr'
  const prefixes = new Set([...prefixesIn({ name: element, attributes: {}, children: blocks }), 'w', 'r'])
  const xml = `${declaration}<${element}${declarationsXml(prefixes)}>${childrenXml(blocks)}</${element}>`
  return [documentPart(`word/${name}.xml`, xml, kind), ...links.part(`${name}.xml`)]
}

/** Is the title of the session somewhere in these headers? */
export function nameTitle(all: readonly HouseFurniture[], styleNames: ReadonlySet<string>): boolean {
  const names = (element: XmlElement): boolean => {
    const { name, attributes, children } = element
    if (name === 'w:dataBinding' && /:?title\b/i.test(attributes['w:xpath'] ?? '')) return true
    if (name === 'w:fldSimple' && showsTitle(attributes['w:instr']?.trim() ?? '', styleNames)) return true
    return children.some((one) =>
      typeof one === 'string' ? name === 'w:instrText' && showsTitle(one.trim(), styleNames) : names(one),
    )
  }
  return all.some(({ children }) => children.some((one) => typeof one !== 'string' && names(one)))
}

function isPageKind(pages: string): pages is PageKind {
  return pages === 'default' || pages === 'first' || pages === 'even'
}
