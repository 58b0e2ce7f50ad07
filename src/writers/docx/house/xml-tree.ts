import { childOf } from '../../../opc/child-elements.ts'
import type { XmlElement } from '../../../opc/parse-xml.ts'

/** Is a switch such as `<w:b/>` in an element? Null where it says nothing (ECMA-376-1, 17.17.4). */
export function switchOf(element: XmlElement | null | undefined, name: string): boolean | null {
  const found = childOf(element, name)
  return found === null ? null : !/^(?:0|false|off)$/.test(found.attributes['w:val'] ?? '1')
}

/** Twips of a measure: a number, or `2.5cm` as strict files have it (ECMA-376-1, 22.9.2.15); null for anything else. */
export function twipsOf(measure: string | undefined): number | null {
  const [, number, unit = ''] = /^(-?\d{1,6}(?:\.\d{1,6})?)(mm|cm|in|pt|pc|pi)?$/.exec(measure ?? '') ?? []
  return number === undefined ? null : Math.round(Number(number) * (twipsPer[unit] ?? 1))
}

const twipsPer: Readonly<Record<string, number>> = {
  mm: 1440 / 25.4,
  cm: 1440 / 2.54,
  in: 1440,
  pt: 20,
  pc: 240,
  pi: 240,
}

/** An element with other children. */
export function withChildren(element: XmlElement, children: XmlElement['children']): XmlElement {
  return { ...element, children }
}
