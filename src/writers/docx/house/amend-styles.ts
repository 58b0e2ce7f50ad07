import { childOf, elementsOf } from '../../../opc/child-elements.ts'
import type { XmlElement } from '../../../opc/parse-xml.ts'
import type { Theme } from '../../../template/theme.ts'
import { twips } from '../context.ts'
import { columnWidth } from '../frame/style-list.ts'
import { type HouseStyle, type HouseStyles, isOnIn } from './house-styles.ts'
import { inSchemaOrder } from './schema-order.ts'
import { firstOf, lookOf } from './style-look.ts'
import { withChildren } from './xml-tree.ts'

/** What a style of the house needs for what it is used for in a pack, beside what it says. */
export function amendments(id: string, style: HouseStyle, styles: HouseStyles, theme: Theme): XmlElement[] {
  const says = (name: string) =>
    firstOf(styles.chain(style), ({ element }) => childOf(childOf(element, 'w:pPr'), name)) !== null
  const added: XmlElement[] = []
  // Chapters of a report begin a page; a pack would be one heading a page.
  if (isOnIn(style, 'w:pageBreakBefore', styles)) {
    added.push({ name: 'w:pageBreakBefore', attributes: { 'w:val': '0' }, children: [] })
    added.push(...spaceAbove(style, styles, theme))
  }
  const heading = /^Heading([1-4])$/.exec(id)?.[1]
  // Word knows its own headings by name; those of other names it finds, for navigation and contents, by their level.
  if (heading !== undefined && !says('w:outlineLvl')) {
    added.push({ name: 'w:outlineLvl', attributes: { 'w:val': String(Number(heading) - 1) }, children: [] })
  }
  // Word puts this tab on each line of contents; LibreOffice and we have it in the style.
  if (/^TOC[1-3]$/.test(id) && !says('w:tabs')) {
    const attributes = { 'w:val': 'right', 'w:leader': 'dot', 'w:pos': String(columnWidth(theme)) }
    added.push({ name: 'w:tabs', attributes: {}, children: [{ name: 'w:tab', attributes, children: [] }] })
  }
  return added
}

/** What begins a page needs no space above it; then it stands right under the text. */
function spaceAbove(style: HouseStyle, styles: HouseStyles, theme: Theme): XmlElement[] {
  const { before } = lookOf(style, styles)
  const least = twips(theme.styles.body.leading)
  if (before >= least) return []
  const own = childOf(childOf(style.element, 'w:pPr'), 'w:spacing')
  return [{ name: 'w:spacing', attributes: { ...own?.attributes, 'w:before': String(least) }, children: [] }]
}

/** A style with more properties of its paragraphs, each at its place in the schema. */
export function withProperties(style: XmlElement, more: readonly XmlElement[]): XmlElement {
  if (more.length === 0) return style
  const own = childOf(style, 'w:pPr')
  const kept = elementsOf(own).filter((one) => !more.some(({ name }) => name === one.name))
  const children = inSchemaOrder('w:pPr', [...kept, ...more])
  const properties: XmlElement = { name: 'w:pPr', attributes: {}, children }
  if (own !== null)
    return withChildren(
      style,
      style.children.map((one) => (one === own ? properties : one)),
    )
  return withChildren(style, inSchemaOrder('w:style', [...style.children, properties]))
}
