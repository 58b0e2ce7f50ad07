import { elementsOf } from '../../opc/child-elements.ts'
import type { XmlElement } from '../../opc/parse-xml.ts'

/**
 * Of several forms of one thing the first that shows anything, never two (ECMA-376-3, 7.5): first those whose
 * namespaces are known here, then, for its words are better than none, one that asks for another.
 */
export function readForms(element: XmlElement, shown: () => unknown, read: (form: XmlElement) => void): void {
  const forms = elementsOf(element)
  const isKnown = (form: XmlElement) => !(form.attributes.Requires ?? '').split(' ').includes('?')
  for (const form of [...forms.filter(isKnown), ...forms.filter((one) => !isKnown(one))]) {
    const before = shown()
    read(form)
    if (shown() !== before) return
  }
}
