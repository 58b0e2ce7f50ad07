import { namespaceOf } from './namespaces.ts'
import type { XmlElement } from './parse-xml.ts'

/** An element as text, without declarations of its namespaces: those are for the root of its part. */
export function elementXml({ name, attributes, children }: XmlElement): string {
  let start = `<${name}`
  for (const [key, value] of Object.entries(attributes)) start += ` ${key}="${escapeValue(value)}"`
  if (children.length === 0) return `${start}/>`
  return `${start}>${childrenXml(children)}</${name}>`
}

/** What stands in an element, as text. */
export function childrenXml(children: XmlElement['children']): string {
  return children.map((one) => (typeof one === 'string' ? escapeWords(one) : elementXml(one))).join('')
}

/** Prefixes of the elements and attributes in a tree. */
export function prefixesIn(element: XmlElement, found = new Set<string>()): ReadonlySet<string> {
  for (const name of [element.name, ...Object.keys(element.attributes)]) {
    const colon = name.indexOf(':')
    if (colon > 0) found.add(name.slice(0, colon))
  }
  // Prefixes that a choice asks for (ECMA-376-3, 10.2) must mean something, too.
  for (const prefix of element.attributes.Requires?.split(/\s+/) ?? []) if (prefix !== '') found.add(prefix)
  for (const child of element.children) if (typeof child !== 'string') prefixesIn(child, found)
  return found
}

/** Vocabularies that a program may pass over (ECMA-376-3, 10.1): Word's own additions to paragraphs and runs. */
const ignorable = /^(?:w1[456]\w*|wp14)$/

/**
 * Declarations for the root of a part, sorted; `declared` are those that stand there already. Word refuses a part that
 * uses a newer vocabulary which is not marked as ignorable.
 */
export function declarationsXml(prefixes: ReadonlySet<string>, declared: readonly string[] = []): string {
  const skipped = [...prefixes].filter((one) => ignorable.test(one)).sort()
  const needed = [...prefixes, ...(skipped.length > 0 ? ['mc'] : [])]
  const own = [...new Set(needed)].filter((one) => one !== 'xml' && !declared.includes(one)).sort()
  const declarations = own.flatMap((prefix) => {
    const namespace = namespaceOf(prefix)
    return namespace === null ? [] : [` xmlns:${prefix}="${namespace}"`]
  })
  return `${declarations.join('')}${skipped.length > 0 ? ` mc:Ignorable="${skipped.join(' ')}"` : ''}`
}

function escapeWords(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\r/g, '&#13;')
}

function escapeValue(text: string): string {
  return escapeWords(text)
    .replace(/"/g, '&quot;')
    .replace(/[\t\n]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
