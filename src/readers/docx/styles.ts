import { childOf, valOf } from '../../opc/child-elements.ts'
import type { XmlElement } from '../../opc/parse-xml.ts'
import { layLook, lookOf, noLook, type RunLook } from './run-look.ts'
import { headingLevelOf, roleOfName } from './style-names.ts'
import type { ParagraphRole, Space } from './word-document.ts'
import { childrenOf, isOn, numberOf, toggleOf } from './xml-nodes.ts'

/** A style with all that it takes from those it is based on. */
export interface Style {
  name: string
  role: ParagraphRole
  /** Level of a heading from 1; null for none. */
  heading: number | null
  list: { id: string | null; level: number | null }
  indent: number | null
  space: Partial<Space>
  look: RunLook
}

/** Longer chains of styles are none. */
const MAX_CHAIN = 30

/** The styles of a document (17.7), each settled once, when it is asked for. */
export class Styles {
  private readonly elements = new Map<string, XmlElement>()
  private readonly settled = new Map<string, Style>()
  private readonly defaults = new Map<string, string>()
  /** What holds where no style says otherwise. */
  readonly base: RunLook
  readonly space: Partial<Space>

  constructor(root: XmlElement | null) {
    for (const element of childrenOf(root, 'w:style')) {
      const { 'w:styleId': id, 'w:type': type = 'paragraph', 'w:default': isDefault } = element.attributes
      if (id === undefined) continue
      this.elements.set(id, element)
      if (isDefault === '1' || isDefault === 'true' || isDefault === 'on') this.defaults.set(type, id)
    }
    const defaults = childOf(root, 'w:docDefaults')
    this.base = lookOf(childOf(childOf(defaults, 'w:rPrDefault'), 'w:rPr'))
    this.space = spaceOf(childOf(childOf(defaults, 'w:pPrDefault'), 'w:pPr'))
  }

  /** The style of an id, else the default one of its kind. */
  paragraph(id: string | null): Style {
    const known = id !== null && this.elements.has(id) ? id : (this.defaults.get('paragraph') ?? null)
    return known === null ? (id === null ? noStyle : nameless(id)) : this.settle(known, 0)
  }

  /** The style of an id, or null: text without a style of its own has that of its paragraph. */
  character(id: string | null): Style | null {
    if (id === null || !this.elements.has(id)) return null
    return this.settle(id, 0)
  }

  /** The list that a style for numbering stands for, or null. */
  numbering(id: string): string | null {
    return this.elements.has(id) ? this.settle(id, 0).list.id : null
  }

  /** Is the first row of tables in this style bold (`w:tblStylePr`, 17.7.6.6)? */
  hasBoldFirstRow(id: string | null): boolean {
    let style = id
    for (let depth = 0; style !== null && depth <= MAX_CHAIN; depth++) {
      const element = this.elements.get(style)
      const first = childrenOf(element, 'w:tblStylePr').find((one) => one.attributes['w:type'] === 'firstRow')
      const bold = toggleOf(childOf(first, 'w:rPr'), 'w:b')
      if (bold !== null) return bold
      style = valOf(element, 'w:basedOn')
    }
    return false
  }

  private settle(id: string, depth: number): Style {
    const known = this.settled.get(id)
    if (known) return known
    const element = this.elements.get(id)
    if (element === undefined || depth > MAX_CHAIN) return noStyle
    const basedOn = valOf(element, 'w:basedOn')
    const under = basedOn === null ? noStyle : this.settle(basedOn, depth + 1)
    const style = settledOn(under, element, id)
    // A chain that is no end of itself is settled once; one that runs in a circle, as far as it was followed.
    if (depth === 0) this.settled.set(id, style)
    return style
  }
}

const noStyle: Style = {
  name: '',
  role: null,
  heading: null,
  list: { id: null, level: null },
  indent: null,
  space: {},
  look: noLook,
}

/** A style that is named and nowhere defined, as in files made by hand: `Heading1`. */
function nameless(id: string): Style {
  return { ...noStyle, name: id, role: roleOfName(id), heading: headingLevelOf(id) }
}

function settledOn(under: Style, element: XmlElement, id: string): Style {
  const name = valOf(element, 'w:name') ?? id
  const properties = childOf(element, 'w:pPr')
  const numbering = childOf(properties, 'w:numPr')
  return {
    name,
    role: roleOfName(name) ?? under.role,
    heading: headingOf(name, properties, under),
    list: {
      id: valOf(numbering, 'w:numId') ?? under.list.id,
      level: numberOf(valOf(numbering, 'w:ilvl')) ?? under.list.level,
    },
    indent: indentOf(properties) ?? under.indent,
    space: { ...under.space, ...spaceOf(properties) },
    look: layLook(under.look, lookOf(childOf(element, 'w:rPr'))),
  }
}

/** By its name first, for a level of the outline says only where it stands in the navigation. */
function headingOf(name: string, properties: XmlElement | null, under: Style): number | null {
  const outline = outlineOf(properties)
  return headingLevelOf(name) ?? (outline === undefined ? under.heading : outline)
}

/** Level of the outline, from 1; null for body text, which level 9 is (17.3.1.20); undefined where nothing is said. */
export function outlineOf(properties: XmlElement | null): number | null | undefined {
  const level = numberOf(valOf(properties, 'w:outlineLvl'))
  if (level === null) return undefined
  return level >= 0 && level < 9 ? level + 1 : null
}

/** Where the lines of a paragraph begin, twentieths of a point from the margin (17.3.1.12). */
export function indentOf(properties: XmlElement | null): number | null {
  const indent = childOf(properties, 'w:ind')?.attributes
  return numberOf(indent?.['w:start'] ?? indent?.['w:left'])
}

/** Room above and below, as far as it is stated. */
export function spaceOf(properties: XmlElement | null): Partial<Space> {
  const spacing = childOf(properties, 'w:spacing')?.attributes
  const space: Partial<Space> = {}
  const before = isAutomatic(spacing?.['w:beforeAutospacing']) ? 280 : numberOf(spacing?.['w:before'])
  const after = isAutomatic(spacing?.['w:afterAutospacing']) ? 280 : numberOf(spacing?.['w:after'])
  const contextual = toggleOf(properties, 'w:contextualSpacing')
  if (before !== null) space.before = before
  if (after !== null) space.after = after
  if (contextual !== null) space.contextual = contextual
  return space
}

const isAutomatic = (value: string | undefined): boolean => value !== undefined && isOn(value)
