import { elementsOf } from '../../opc/child-elements.ts'
import type { XmlElement } from '../../opc/parse-xml.ts'
import { textIn } from './xml-nodes.ts'

/** Stands for white space, or ends a line: a mark may be broken there. */
const gap = /^w:(?:tab|ptab|br|cr|p|tc)$/

/**
 * The words below an element that is not read, to look for marks in; what parts them is a space:
 * `[moderator<w:br/>only]`, or the two halves in two paragraphs of a comment.
 */
export function wordsBelow(element: XmlElement): string {
  if (element.name === 'w:t' || element.name === 'w:delText') return textIn(element)
  const words = elementsOf(element).map(wordsBelow).join('')
  return gap.test(element.name) ? `${words} ` : words
}
