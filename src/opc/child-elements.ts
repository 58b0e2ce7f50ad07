import type { XmlElement } from './parse-xml.ts'

/** The elements in an element, in order; none in none. */
export function elementsOf(element: XmlElement | null | undefined): XmlElement[] {
  return (element?.children ?? []).filter((one): one is XmlElement => typeof one !== 'string')
}

/** The first child of a name. */
export function childOf(element: XmlElement | null | undefined, name: string): XmlElement | null {
  for (const one of element?.children ?? []) if (typeof one !== 'string' && one.name === name) return one
  return null
}

/** `w:val` of the first child of a name: `<w:name w:val="…"/>`; null where there is none. */
export function valOf(element: XmlElement | null | undefined, name: string): string | null {
  return childOf(element, name)?.attributes['w:val'] ?? null
}
