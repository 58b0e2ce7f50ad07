import { childOf, elementsOf } from '../../opc/child-elements.ts'
import type { XmlElement } from '../../opc/parse-xml.ts'

/** All children of a name. */
export function childrenOf(element: XmlElement | null | undefined, name: string): XmlElement[] {
  return elementsOf(element).filter((child) => child.name === name)
}

/** A property that is on or off: on where it stands without a value (ECMA-376-1, 17.17.4); null where it does not stand. */
export function toggleOf(element: XmlElement | null | undefined, name: string): boolean | null {
  const child = childOf(element, name)
  return child === null ? null : isOn(child.attributes['w:val'])
}

export function isOn(value: string | undefined): boolean {
  return value === undefined || !/^(?:0|false|off|none)$/i.test(value)
}

/** A whole number, or null. */
export function numberOf(value: string | null | undefined): number | null {
  if (value === null || value === undefined || !/^[+-]?\d{1,9}(?:\.\d+)?$/.test(value)) return null
  return Math.trunc(Number(value))
}

/** Words below an element, in order. */
export function textIn(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('')
}

/** Every element of a name below an element, in order, none of them inside another. */
export function* findAll(element: XmlElement, name: string): Generator<XmlElement> {
  for (const child of element.children) {
    if (typeof child === 'string') continue
    if (child.name === name) yield child
    else yield* findAll(child, name)
  }
}
