import { childOf, elementsOf } from '../../opc/child-elements.ts'
import type { XmlElement } from '../../opc/parse-xml.ts'
import { childrenOf, textIn } from './xml-nodes.ts'

/** An equation (ECMA-376-1, 22.1) in a line: `(a+b)/2`, `x^2`, `√(x)`. */
export function equationText(element: XmlElement): string {
  const part = (name: string) => {
    const child = childOf(element, name)
    return child === null ? '' : equationText(child)
  }
  switch (element.name) {
    case 'm:t':
    case 'w:t':
      return textIn(element)
    case 'w:del':
    case 'w:moveFrom':
      return ''
    case 'm:f':
      return `${grouped(part('m:num'))}/${grouped(part('m:den'))}`
    case 'm:sSup':
      return `${part('m:e')}^${grouped(part('m:sup'))}`
    case 'm:sSub':
      return `${part('m:e')}_${grouped(part('m:sub'))}`
    case 'm:sSubSup':
      return `${part('m:e')}_${grouped(part('m:sub'))}^${grouped(part('m:sup'))}`
    case 'm:rad':
      return `${part('m:deg')}√${grouped(part('m:e'))}`
    case 'm:d':
      return delimited(element)
    case 'm:nary':
      return `${naryOf(element)}${limits(part('m:sub'), part('m:sup'))} ${part('m:e')}`
    default:
      return element.name.endsWith('Pr') ? '' : elementsOf(element).map(equationText).join('')
  }
}

/** Brackets where more than one sign stands. */
function grouped(text: string): string {
  return /^(?:[\p{L}\p{M}]|[\p{N}.,]+)$/u.test(text) || text === '' ? text : `(${text})`
}

function limits(below: string, above: string): string {
  return `${below === '' ? '' : `_${grouped(below)}`}${above === '' ? '' : `^${grouped(above)}`}`
}

function signOf(element: XmlElement, properties: string, name: string, usual: string): string {
  return childOf(childOf(element, properties), name)?.attributes['m:val'] ?? usual
}

function naryOf(element: XmlElement): string {
  return signOf(element, 'm:naryPr', 'm:chr', '∫')
}

function delimited(element: XmlElement): string {
  const open = signOf(element, 'm:dPr', 'm:begChr', '(')
  const close = signOf(element, 'm:dPr', 'm:endChr', ')')
  const between = signOf(element, 'm:dPr', 'm:sepChr', '|')
  return `${open}${childrenOf(element, 'm:e').map(equationText).join(between)}${close}`
}
