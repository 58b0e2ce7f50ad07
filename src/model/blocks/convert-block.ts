import type { Blockquote, Code, Definition, FootnoteDefinition, RootContent } from 'mdast'
import type { Place } from '../../diagnostics/diagnostic.ts'
import type { Audiences } from '../audience.ts'
import type { Block, Inline } from '../inline.ts'
import { audienceOfParts } from './apply-audience.ts'
import type { Conversion } from './conversion.ts'
import { convertFor } from './convert-for.ts'
import { convertHtml } from './convert-html.ts'
import { convertInlines } from './convert-inline.ts'
import { convertList } from './convert-list.ts'
import { convertTable } from './convert-table.ts'
import { convertWords } from './convert-words.ts'
import { coverSections, type Sibling } from './cover-sections.ts'
import { placeOf } from './place-of.ts'
import { noteIdOf } from './settle-notes.ts'
import { settleStatedHeadings } from './stated-headings.ts'
import { narrowed, takeMark } from './take-mark.ts'

/** The blocks of a whole brief; its footnotes go to the conversion. */
export function convertTopLevel(nodes: readonly RootContent[], conversion: Conversion): Block[] {
  const siblings = convertSiblings(nodes, 'all', conversion)
  return coverSections(settleStatedHeadings(siblings, conversion), conversion.report)
}

/** Blocks side by side, in a container that is for `outer`, with the sections of marked headings covered. */
export function convertBlocks(
  nodes: readonly RootContent[],
  outer: Audiences,
  conversion: Conversion,
): Block[] {
  return coverSections(convertSiblings(nodes, outer, conversion), conversion.report)
}

/** The same before sections are covered, so that `:::for` can give its children to the blocks around it. */
export function convertSiblings(
  nodes: readonly RootContent[],
  outer: Audiences,
  conversion: Conversion,
): Sibling[] {
  const siblings: Sibling[] = []
  for (const node of nodes) {
    const made = convertNode(node, outer, conversion)
    if (Array.isArray(made)) for (const one of made) siblings.push(one)
    else if (made !== null) siblings.push(made)
  }
  return siblings
}

function convertNode(
  node: RootContent,
  outer: Audiences,
  conversion: Conversion,
): Sibling | Sibling[] | null {
  switch (node.type) {
    case 'heading':
    case 'paragraph':
      return convertWords(node, convertInlines(node.children, conversion), outer, conversion)
    case 'html':
      return convertWords(node, convertHtml(node.value), outer, conversion)
    case 'definition':
      return conversion.used.has(node) ? null : convertWords(node, [definitionText(node)], outer, conversion)
    case 'code':
      return convertCode(node, outer, conversion)
    case 'thematicBreak':
      return unmarked({ type: 'rule', id: '', place: placeOf(node), audience: outer })
    case 'list':
      return unmarked(convertList(node, outer, conversion))
    case 'blockquote':
      return unmarked(convertQuote(node, outer, conversion))
    case 'table':
      return unmarked(convertTable(node, outer, conversion))
    case 'footnoteDefinition':
      return convertNote(node, outer, conversion)
    case 'containerDirective':
      return convertFor(node, outer, conversion)
    default:
      // Front matter is read apart, and phrasing never stands between blocks.
      return null
  }
}

function unmarked(block: Block): Sibling {
  return { block, mark: 'all' }
}

/** Indented text is code to Markdown, and its author may well have marked it. */
function convertCode(node: Code, outer: Audiences, conversion: Conversion): Sibling {
  const place = placeOf(node)
  const { children, audience: mark } = takeMark([{ type: 'text', value: node.value }], place, conversion)
  const value = children.map((one) => (one.type === 'text' ? one.value : '')).join('')
  const audience = narrowed(outer, mark, place, conversion)
  return { block: { type: 'code', id: '', place, audience, value }, mark }
}

function convertQuote(node: Blockquote, outer: Audiences, conversion: Conversion): Block {
  const children = convertBlocks(node.children, outer, conversion)
  return {
    type: 'quote',
    id: '',
    place: placeOf(node),
    audience: containerAudience(outer, children),
    children,
  }
}

function convertNote(node: FootnoteDefinition, outer: Audiences, conversion: Conversion): Sibling {
  const place: Place = { ...placeOf(node), part: 'note' }
  const blocks = convertBlocks(node.children, outer, conversion)
  // Two notes of one name: the references mean the first, and the other keeps its words under another id.
  const id = conversion.noteIds.take(noteIdOf(node.identifier))
  const note = { id, blocks, audience: outer, place }
  const draft = { note, sections: [] }
  conversion.notes.push(draft)
  return { note: draft }
}

/** Whom a container of these parts is for, inside one that is for `outer`. */
export function containerAudience(outer: Audiences, parts: readonly { audience: Audiences }[]): Audiences {
  const own = audienceOfParts(parts)
  return own === 'all' ? outer : own
}

/** A definition that nothing refers to is probably not meant as one: `[1]: annex`. */
function definitionText(node: Definition): Inline {
  const title = node.title ? ` "${node.title}"` : ''
  return { type: 'text', value: `[${node.label ?? node.identifier}]: ${node.url}${title}` }
}
