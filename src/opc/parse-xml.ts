import { decodeXml } from './decode-xml.ts'
import { XmlNames, type XmlTag } from './xml-names.ts'
import { type Token, type XmlFault, type XmlFaultKind, XmlScanner } from './xml-scanner.ts'
import { XmlTree } from './xml-tree.ts'

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
/** Tags, attributes and texts of one file: about 150 MB of memory. A brief of 1000 pages has a third. */
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

class Parser {
  private readonly scanner: XmlScanner
  private readonly tree = new XmlTree()

  constructor(
    text: string,
    private readonly budget: NodeBudget,
  ) {
    this.scanner = new XmlScanner(text)
  }

  run(): XmlElement | XmlFault {
    const { scanner, tree } = this
    if (scanner.isFlooded) return { fault: 'tooLarge', at: 0 }
    for (;;) {
      const token = scanner.next(tree.innermost?.written ?? '')
      if (token === 'end') {
        return tree.root === null || tree.depth > 0 ? { fault: 'malformed', at: scanner.start } : tree.root
      }
      const fault = this.take(token)
      if (fault !== null) return { fault, at: scanner.start }
      if (--this.budget.nodes < 0) return { fault: 'tooLarge', at: scanner.start }
    }
  }

  private take(token: Exclude<Token, 'end'>): XmlFaultKind | null {
    if (token === 'open') return this.openElement()
    if (token === 'text') return this.addText()
    if (token !== 'close') return token
    this.tree.close()
    return null
  }

  private openElement(): XmlFaultKind | null {
    const { scanner, tree } = this
    const above = tree.innermost
    if (above === undefined && tree.root !== null) return 'malformed'
    if (tree.depth >= maxDepth) return 'tooDeep'
    const outer = above?.names ?? XmlNames.outermost()
    const short = scanner.shortTag()
    const known = outer.tags.get(short)
    if (known !== undefined) {
      scanner.skip(short)
      tree.add(known, outer)
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
    tree.add(tag, names)
    return null
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
    if (this.tree.depth > 0) this.tree.addText(text)
    else if (/[^ \t\r\n]/.test(text)) return 'malformed'
    return null
  }
}

/** An object without `constructor` and the like, which V8 keeps as fast as any other. */
const Attributes = function Attributes() {} as unknown as new () => Record<string, string>
Attributes.prototype = Object.create(null)

const none: Readonly<Record<string, string>> = Object.freeze(new Attributes())

/** Attributes whose value names prefixes (ECMA-376-3, 7 and 10). */
function isPrefixList(element: string | null, attribute: string): boolean {
  return attribute === 'mc:Ignorable' || (attribute === 'Requires' && element === 'mc:Choice')
}
