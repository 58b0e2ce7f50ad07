import type { XmlElement } from '../../../opc/parse-xml.ts'
import type { Theme } from '../../../template/theme.ts'
import { columnWidth } from '../frame/style-list.ts'
import type { HouseStyle, HouseStyles } from './house-styles.ts'
import { firstOf } from './style-look.ts'
import { childOf, elementsOf, withChildren } from './xml-tree.ts'

/** The order of what we add to a paragraph's properties among what stands there (ECMA-376-1, annex A.1, CT_PPrBase). */
const order = (
  'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs ' +
  'suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd ' +
  'snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment ' +
  'textboxTightWrap outlineLvl divId cnfStyle rPr'
)
  .split(' ')
  .map((name) => `w:${name}`)

/** What a style of the house needs for what it is used for in a pack, beside what it says; null for nothing. */
export function amendments(id: string, style: HouseStyle, styles: HouseStyles, theme: Theme): XmlElement[] {
  const says = (name: string) =>
    firstOf(styles.chain(style), ({ element }) => childOf(childOf(element, 'w:pPr'), name)) !== null
  const heading = /^Heading([1-4])$/.exec(id)?.[1]
  // Word knows its own headings by name; those of other names it finds, for navigation and contents, by their level.
  if (heading !== undefined && !says('w:outlineLvl')) {
    return [{ name: 'w:outlineLvl', attributes: { 'w:val': String(Number(heading) - 1) }, children: [] }]
  }
  // Word puts this tab on each line of contents; LibreOffice and we have it in the style.
  if (/^TOC[1-3]$/.test(id) && !says('w:tabs')) {
    const attributes = { 'w:val': 'right', 'w:leader': 'dot', 'w:pos': String(columnWidth(theme)) }
    return [{ name: 'w:tabs', attributes: {}, children: [{ name: 'w:tab', attributes, children: [] }] }]
  }
  return []
}

/** A style with more properties of its paragraphs, each at its place in the schema. */
export function withProperties(style: XmlElement, more: readonly XmlElement[]): XmlElement {
  if (more.length === 0) return style
  const own = childOf(style, 'w:pPr')
  const kept = elementsOf(own).filter((one) => !more.some(({ name }) => name === one.name))
  const sorted = [...kept, ...more].sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name))
  const properties: XmlElement = { name: 'w:pPr', attributes: {}, children: sorted }
  if (own !== null)
    return withChildren(
      style,
      style.children.map((one) => (one === own ? properties : one)),
    )
  // Paragraphs come before words, tables and what a table's parts look like.
  const at = style.children.findIndex(
    (one) => typeof one !== 'string' && /^w:(?:rPr|tblPr|trPr|tcPr|tblStylePr)$/.test(one.name),
  )
  return withChildren(style, style.children.toSpliced(at < 0 ? style.children.length : at, 0, properties))
}
