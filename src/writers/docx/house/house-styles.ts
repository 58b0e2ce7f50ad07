import { childOf, elementsOf, valOf } from '../../../opc/child-elements.ts'
import type { XmlElement } from '../../../opc/parse-xml.ts'
import { foldName } from './style-names.ts'
import { switchOf } from './xml-tree.ts'

export type StyleType = 'paragraph' | 'character' | 'table' | 'numbering'

/** A style of the house. */
export interface HouseStyle {
  id: string
  type: StyleType
  /** As the house writes it. */
  name: string
  /** Its name and its aliases, as names are compared. */
  names: readonly string[]
  basedOn: string | null
  isDefault: boolean
  isCustom: boolean
  element: XmlElement
}

/** The styles of a house document, each id once: what a later one says counts for nothing. */
export class HouseStyles {
  readonly all: readonly HouseStyle[]
  readonly defaults: XmlElement | null
  readonly latent: XmlElement | null
  private readonly byId: ReadonlyMap<string, HouseStyle>

  constructor(root: XmlElement | null) {
    const found = new Map<string, HouseStyle>()
    for (const element of elementsOf(root)) {
      const style = element.name === 'w:style' ? readStyle(element) : null
      if (style !== null && !found.has(style.id)) found.set(style.id, style)
    }
    this.byId = found
    this.all = [...found.values()]
    this.defaults = childOf(root, 'w:docDefaults')
    this.latent = childOf(root, 'w:latentStyles')
  }

  get(id: string): HouseStyle | null {
    return this.byId.get(id) ?? null
  }

  /** The style of all paragraphs that name none (ECMA-376-1, 17.7.4.17). */
  defaultOf(type: StyleType): HouseStyle | null {
    const ofType = this.all.filter((one) => one.type === type)
    return ofType.find((one) => one.isDefault) ?? ofType.find((one) => one.names.includes('normal')) ?? null
  }

  /** A style, what it is based on, and so on; the chain ends where it would come round again. */
  chain(style: HouseStyle): HouseStyle[] {
    const chain: HouseStyle[] = []
    let next: HouseStyle | null = style
    while (next !== null && !chain.includes(next) && chain.length < longestChain) {
      chain.push(next)
      const below: HouseStyle | null = next.basedOn === null ? null : this.get(next.basedOn)
      next = below?.type === style.type ? below : null
    }
    return chain
  }
}

/** Word follows 11 and no more (it refuses the rest). */
const longestChain = 32

function readStyle(element: XmlElement): HouseStyle | null {
  const { 'w:styleId': id = '', 'w:type': type = 'paragraph' } = element.attributes
  // `Heading 1,H1`: Word itself writes what follows a comma as an alias.
  const [name = '', ...more] = (valOf(element, 'w:name') ?? '').split(/[,;]/)
  if (id === '' || foldName(name) === '' || !isType(type)) return null
  const aliases = [...more, ...(valOf(element, 'w:aliases') ?? '').split(/[,;]/)]
  return {
    id,
    type,
    name: name.trim(),
    names: [name, ...aliases].map(foldName).filter((one) => one !== ''),
    basedOn: valOf(element, 'w:basedOn'),
    isDefault: isOn(element.attributes['w:default']),
    isCustom: isOn(element.attributes['w:customStyle']),
    element,
  }
}

const isOn = (value: string | undefined) => value !== undefined && /^(?:1|true|on)$/.test(value)

function isType(type: string): type is StyleType {
  return ['paragraph', 'character', 'table', 'numbering'].includes(type)
}

/** Is a style of paragraphs a heading by its outline level (0 to 8)? Null where neither it nor its bases say one. */
export function outlineOf(style: HouseStyle, styles: HouseStyles): number | null {
  for (const { element } of styles.chain(style)) {
    const value = valOf(childOf(element, 'w:pPr'), 'w:outlineLvl')
    if (value !== null) return /^[0-8]$/.test(value) ? Number(value) : null
  }
  return null
}

/** Does a style, or what it is based on, switch a property of its paragraphs on? */
export function isOnIn(style: HouseStyle, name: string, styles: HouseStyles): boolean {
  for (const { element } of styles.chain(style)) {
    const on = switchOf(childOf(element, 'w:pPr'), name)
    if (on !== null) return on
  }
  return false
}
