import { prefixFor } from './namespaces.ts'

/** Names that are kept: a document has some hundred. */
const maxNames = 4096

/** A start tag, read. */
export interface XmlTag {
  written: string
  name: string
  attributes: Readonly<Record<string, string>>
  isEmpty: boolean
}

/** Word declares 40; each element that declares one copies them. */
const maxPrefixes = 256

/**
 * What names mean between the tags of one element: namespace declarations hold for it and all in it
 * (https://www.w3.org/TR/xml-names/ 6.1). Each name is looked up once, for a document repeats a few dozen of them.
 */
export class XmlNames {
  private readonly elements = new Map<string, string | null>()
  private readonly attributes = new Map<string, string | null>()
  /** Start tags as written (`<w:lang w:val="en-GB"/>`): most of a document of Word is a few hundred of them. */
  readonly tags = new Map<string, XmlTag>()

  /** `prefixes`: as the file calls them, to what we call them; `''` is the namespace of elements without one. */
  private constructor(private readonly prefixes: ReadonlyMap<string, string>) {}

  /** Before anything is declared: `xml:` alone is known. */
  static readonly outermost = () => new XmlNames(new Map([['xml', 'xml']]))

  /** With the declarations of an element, by prefix (`''` for the default); null where they are too many. */
  with(declared: ReadonlyMap<string, string>): XmlNames | null {
    const changed = [...declared].map(([prefix, namespace]) => [prefix, prefixFor(namespace)] as const)
    // What LibreOffice repeats on every picture is known by then.
    if (changed.every(([prefix, ours]) => this.prefixes.get(prefix) === ours)) return this
    const prefixes = new Map([...this.prefixes, ...changed])
    return prefixes.size > maxPrefixes ? null : new XmlNames(prefixes)
  }

  /** The element's name with the usual prefix, or null where its prefix is not declared. */
  element(name: string): string | null {
    const found = this.elements.get(name)
    if (found !== undefined) return found
    const resolved = this.resolve(name, this.prefixes.get('') ?? '')
    if (this.elements.size < maxNames) this.elements.set(name, resolved)
    return resolved
  }

  /** The same for an attribute, which has no namespace when it has no prefix. */
  attribute(name: string): string | null {
    const found = this.attributes.get(name)
    if (found !== undefined) return found
    const resolved = this.resolve(name, '')
    if (this.attributes.size < maxNames) this.attributes.set(name, resolved)
    return resolved
  }

  /** A list of prefixes in a value (`Requires="wps"`, ECMA-376-3 7.6), in our words; those not declared are `?`. */
  prefixList(value: string): string {
    const words = value.split(' ').filter((word) => word !== '')
    return words.map((word) => this.prefixes.get(word) ?? '?').join(' ')
  }

  private resolve(name: string, usual: string): string | null {
    const colon = name.indexOf(':')
    if (colon < 0) return usual === '' ? name : `${usual}:${name}`
    const prefix = this.prefixes.get(name.slice(0, colon))
    const local = name.slice(colon + 1)
    return prefix === undefined || local === '' || local.includes(':') ? null : `${prefix}:${local}`
  }
}
