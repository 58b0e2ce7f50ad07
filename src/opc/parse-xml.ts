import { decodeXml } from './decode-xml.ts'
import { XmlNames, type XmlTag } from './xml-names.ts'
import { type Token, type XmlFault, type XmlFaultKind, XmlScanner } from './xml-scanner.ts'

/** An element as it was read. */
export interface XmlElement {
  /** With the usual prefix of its namespace (`w:p`), whatever the file calls it; `?:name` for namespaces not known. */
  name: string
  /** By name, prefixed like elements; those that declare namespaces are left out. No inherited keys. */
  attributes: Readonly<Record<string, string>>
  /** Elements and texts in their order; white space is kept, two texts never stand side by side. */
  children: readonly (XmlElement | string)[]
}

/** Elements within each other; Word's own files have 40 and less. What reads the tree may call itself as deep. */
const maxDepth = 512
/** Elements, attributes and texts of one file: about 150 MB of memory. A brief of 1000 pages has a third. */
const maxNodes = 1_500_000

/** What may still be read of a file: many small trees take as much memory as one large one. */
export interface NodeBudget {
  nodes: number
}

export const nodeBudget = (): NodeBudget => ({ nodes: maxNodes })

/**
 * XML to a tree (https://www.w3.org/TR/xml/, https://www.w3.org/TR/xml-names/), or the fault that forbids it. DOCTYPE
 * is refused, as the Open Packaging Conventions do (ECMA-376-2, “XML usage”), so that no entity expands; comments and
 * processing instructions are dropped.
 */
export function parseXml(source: string | Uint8Array, budget = nodeBudget()): XmlElement | XmlFault {
  const text = typeof source === 'string' ? source.replace(/^\ufeff/, '') : decodeXml(source)
  return text === null ? { fault: 'malformed', at: 0 } : new Parser(text, budget).run()
}

export function isXmlFault(result: XmlElement | XmlFault): result is XmlFault {
  return 'fault' in result
}

/** Start tags that are kept to know them again. */
const maxTags = 4096

/** Elements that are open, from the outermost in. */
interface Open {
  /** As written, which its end tag must repeat. */
  written: string
  children: (XmlElement | string)[]
  names: XmlNames
}

class Parser {
  private readonly scanner: XmlScanner
  private readonly open: Open[] = []
  private root: XmlElement | null = null

  constructor(
    text: string,
    private readonly budget: NodeBudget,
  ) {
    this.scanner = new XmlScanner(text)
  }

  run(): XmlElement | XmlFault {
    const { scanner, open } = this
    for (;;) {
      const token = scanner.next(open.at(-1)?.written ?? '')
      if (token === 'end') {
        return this.root === null || open.length > 0 ? { fault: 'malformed', at: scanner.start } : this.root
      }
      const fault = this.take(token)
      if (fault !== null) return { fault, at: scanner.start }
      if (this.budget.nodes < 0) return { fault: 'tooLarge', at: scanner.start }
    }
  }

  private take(token: Exclude<Token, 'end'>): XmlFaultKind | null {
    if (token === 'open') return this.openElement()
    if (token === 'text') return this.addText()
    if (token !== 'close') return token
    this.open.pop()
    return null
  }

  private openElement(): XmlFaultKind | null {
    const { scanner, open } = this
    const above = open.at(-1)
    if (above === undefined && this.root !== null) return 'malformed'
    if (open.length >= maxDepth) return 'tooDeep'
    const outer = above?.names ?? XmlNames.outermost()
    const short = scanner.shortTag()
    const known = outer.tags.get(short)
    if (known !== undefined) {
      scanner.skip(short)
      this.add(known, outer, above)
      return null
    }
    if (!scanner.readTag()) return 'malformed'
    const names = scanner.declared.size === 0 ? outer : outer.with(scanner.declared)
    if (names === null) return 'tooLarge'
    const tag = this.tagOf(names)
    if (tag === null) return 'malformed'
    const { tags } = outer
    if (scanner.isRead(short) && scanner.declared.size === 0 && tags.size < maxTags) tags.set(short, tag)
    this.budget.nodes -= scanner.count + scanner.declared.size
    this.add(tag, names, above)
    return null
  }

  private add(
    { written, name, attributes, isEmpty }: XmlTag,
    names: XmlNames,
    above: Open | undefined,
  ): void {
    const children: Open['children'] = []
    const element: XmlElement = { name, attributes, children: isEmpty ? childless : children }
    this.budget.nodes--
    if (above === undefined) this.root = element
    else above.children.push(element)
    if (!isEmpty) this.open.push({ written, children, names })
  }

  /** The tag that was read, or null where a name is not declared. */
  private tagOf(names: XmlNames): XmlTag | null {
    const { name: written, isEmpty } = this.scanner
    const name = names.element(written)
    const attributes = this.attributesOf(name, names)
    return name === null || attributes === null ? null : { written, name, attributes, isEmpty }
  }

  /** Null where a name is not declared or stands twice. */
  private attributesOf(element: string | null, names: XmlNames): XmlElement['attributes'] | null {
    const { attributeNames, values, count } = this.scanner
    if (count === 0) return none
    const attributes: Record<string, string> = new Attributes()
    for (let at = 0; at < count; at++) {
      const name = names.attribute(attributeNames[at] as string)
      if (name === null || name in attributes) return null
      const value = values[at] as string
      attributes[name] = isPrefixList(element, name) ? names.prefixList(value) : value
    }
    return attributes
  }

  private addText(): XmlFaultKind | null {
    const { text } = this.scanner
    const above = this.open.at(-1)
    if (above === undefined) return /[^ \t\r\n]/.test(text) ? 'malformed' : null
    const { children } = above
    const before = children.length - 1
    if (typeof children[before] === 'string') children[before] += text
    else children.push(text)
    this.budget.nodes--
    return null
  }
}

const childless: readonly never[] = Object.freeze([])

/** An object without `constructor` and the like, which V8 keeps as fast as any other. */
const Attributes = function Attributes() {} as unknown as new () => Record<string, string>
Attributes.prototype = Object.create(null)

const none: Readonly<Record<string, string>> = Object.freeze(new Attributes())

/** Attributes whose value names prefixes (ECMA-376-3, 7 and 10). */
function isPrefixList(element: string | null, attribute: string): boolean {
  return attribute === 'mc:Ignorable' || (attribute === 'Requires' && element === 'mc:Choice')
}
