import type { Nodes, PhrasingContent, Text } from 'mdast'
import type { Position } from 'unist'
import { structures, unread, wrappers } from './element-names.ts'
import type { Edge, Element, Part, Words } from './html-tree.ts'
import { inLanguage, languageOf } from './in-language.ts'
import { codeOf, imageOf } from './inline-parts.ts'
import { isFlow } from './is-flow.ts'
import { startOf } from './start-of.ts'
import { tidyLine } from './tidy-line.ts'
import { linkOf, playerOf } from './to-link.ts'

/** What making nodes of elements needs. */
export interface Conversion {
  /** Is told of elements whose content no pack shows. */
  leaveOut: (name: string, place: Position) => void
}

/** Content of a line, with the edges of blocks in it. */
export type Line = (PhrasingContent | Edge)[]

/**
 * Parts as the content of one line: blocks among them stand behind breaks, and no part is taken for another. A `whole`
 * line has no white space at its ends.
 */
export function toLine(parts: readonly Part[], conversion: Conversion, whole = true): PhrasingContent[] {
  const line = parts.flatMap((part) => linePart(part, conversion))
  return whole ? tidyLine(line) : line.filter((one) => one.type !== 'edge')
}

function linePart(part: Part, conversion: Conversion): Line {
  if (part.type === 'edge') return [part]
  if (part.type === 'words') return [wordsToText(part)]
  if (part.type === 'element') return elementPart(part, conversion)
  return isFlow(part) ? [edge, ...flowPart(part, conversion), edge] : [part as PhrasingContent]
}

const edge: Edge = { type: 'edge' }

/** White space of HTML is one space, or one line end where it holds any, as in Markdown. */
function wordsToText({ value, position }: Words): Text {
  return {
    type: 'text',
    value: value.replace(/[ \t\n]+/g, (all) => (all.includes('\n') ? '\n' : ' ')),
    position,
  }
}

/** A Markdown block where only a line fits, as in a cell. */
function flowPart(node: Nodes, conversion: Conversion): Line {
  if (node.type === 'code') return [{ type: 'inlineCode', value: node.value, ...place(node) }]
  if (node.type === 'thematicBreak') return []
  if (node.type === 'html') return [node]
  if (!('children' in node)) return []
  return node.children.flatMap((child) => linePart(child, conversion))
}

function place({ position }: { position?: Position | undefined }): { position?: Position } {
  return position ? { position } : {}
}

const marks: Record<string, 'strong' | 'emphasis' | 'delete'> = {
  b: 'strong',
  strong: 'strong',
  i: 'emphasis',
  em: 'emphasis',
  del: 'delete',
  s: 'delete',
  strike: 'delete',
}

function elementPart(element: Element, conversion: Conversion): Line {
  const inside = meaningOf(element, conversion)
  const lang = languageOf(element)
  return lang === null ? inside : inLanguage(inside, lang, element.position)
}

function meaningOf(element: Element, conversion: Conversion): Line {
  const { name, position } = element
  if (unread.has(name) && element.closed) {
    conversion.leaveOut(name, position)
    return []
  }
  const mark = marks[name]
  if (mark !== undefined) {
    const children = toLine(element.children, conversion, element.holdsBlocks)
    return children.length === 0 ? [] : [{ type: mark, children, position } as PhrasingContent]
  }
  switch (name) {
    case 'br':
      return [{ type: 'break', position }]
    case 'img':
      return [imageOf(element)]
    case 'code':
    case 'kbd':
    case 'samp':
    case 'tt':
      return codeOf(element)
    case 'a':
      return linkOf(element, element.attributes.get('href'), conversion)
    case 'iframe':
    case 'embed':
    case 'object':
    case 'audio':
    case 'video':
      return playerOf(element, conversion)
    case 'q':
      return quoted(element, conversion)
    case 'ol':
      return numbered(element, conversion)
    default:
      return plainPart(element, conversion)
  }
}

/** Words of an element that means nothing else. */
export function plainPart(element: Element, conversion: Conversion): Line {
  const inside = element.children.flatMap((child) => linePart(child, conversion))
  return structures.has(element.name) || wrappers.has(element.name) ? [edge, ...inside, edge] : inside
}

/** Items of a list inside a line keep their numbers, which other words may refer to. */
function numbered(element: Element, conversion: Conversion): Line {
  let number = startOf(element)
  return element.children.flatMap((child): Line => {
    const inside = linePart(child, conversion)
    if (child.type !== 'element' || child.name !== 'li') return inside
    const { start } = child.position
    const text: Text = { type: 'text', value: `${number++}. `, position: { start, end: start } }
    return [edge, text, ...tidyLine(inside), edge]
  })
}

function quoted(element: Element, conversion: Conversion): Line {
  const { start, end } = element.position
  return [
    { type: 'text', value: '“', position: { start, end: start } },
    ...plainPart(element, conversion),
    { type: 'text', value: '”', position: { start: end, end } },
  ]
}
