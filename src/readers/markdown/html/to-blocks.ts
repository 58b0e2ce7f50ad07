import type { Heading, Html, Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast'
import { isInline } from './element-names.ts'
import type { Element, Part } from './html-tree.ts'
import { inLanguage, languageOf } from './in-language.ts'
import { isFlow } from './is-flow.ts'
import { textOf } from './text-of.ts'
import { isBlankLine } from './tidy-line.ts'
import type { Conversion } from './to-line.ts'
import { toLine } from './to-line.ts'
import { coverBlocks, definitionBlocks, listOf } from './to-list.ts'
import { tableBlocks } from './to-table.ts'

/** Parts as blocks side by side; words that stand between blocks are paragraphs. */
export function toBlocks(parts: readonly Part[], conversion: Conversion): RootContent[] {
  const out: RootContent[] = []
  let line: Part[] = []
  const endLine = () => {
    for (const one of paragraphOf(line, conversion)) out.push(one)
    line = []
  }
  for (const part of parts) {
    if (isInLine(part)) {
      line.push(part)
      continue
    }
    endLine()
    if (part.type === 'element') for (const one of elementBlocks(part, conversion)) out.push(one)
    else if (part.type !== 'edge' && part.type !== 'words') out.push(part as RootContent)
  }
  endLine()
  return out
}

function isInLine(part: Part): boolean {
  if (part.type === 'words') return true
  if (part.type === 'edge') return false
  if (part.type !== 'element') return !isFlow(part)
  return isInline(part.name) && (!part.holdsBlocks || part.name === 'a')
}

/** Comments that stand alone stay between the blocks: some are our own. */
function paragraphOf(parts: readonly Part[], conversion: Conversion): (Paragraph | Html)[] {
  const children = toLine(parts, conversion)
  const comments = children.filter((one) => one.type === 'html')
  const rest = children.filter((one) => one.type !== 'html')
  return isBlankLine(rest) ? comments : [{ type: 'paragraph', children, ...around(children) }]
}

/** From the first node to the last. */
export function around(nodes: readonly PhrasingContent[]): Pick<Paragraph, 'position'> {
  const start = nodes[0]?.position?.start
  const end = nodes.at(-1)?.position?.end
  return start && end ? { position: { start, end } } : {}
}

/** The innermost language counts. */
function elementBlocks(element: Element, conversion: Conversion): RootContent[] {
  const blocks = blocksOf(element, conversion)
  const lang = languageOf(element)
  if (lang !== null) for (const block of blocks) setLanguage(block, lang)
  return blocks
}

/** The words say it, line by line: what a block is may change later on. */
function setLanguage(node: Nodes, lang: string): void {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
    if (node.position) node.children = inLanguage(node.children, lang, node.position) as Heading['children']
  } else if (isFlow(node) && 'children' in node) for (const child of node.children) setLanguage(child, lang)
}

function blocksOf(element: Element, conversion: Conversion): RootContent[] {
  const { name, position } = element
  if (/^h[1-6]$/.test(name)) return headingOf(element, conversion)
  switch (name) {
    case 'ul':
    case 'ol':
    case 'menu':
    case 'dir':
      return listOf(element, conversion)
    case 'dl':
      return definitionBlocks(element, conversion)
    case 'table':
      return tableBlocks(element, conversion)
    case 'details':
    case 'figure':
    case 'fieldset':
      return coverBlocks(element, conversion)
    case 'blockquote': {
      const children = toBlocks(element.children, conversion) as Extract<
        RootContent,
        { type: 'blockquote' }
      >['children']
      return children.length === 0 ? [] : [{ type: 'blockquote', children, position }]
    }
    case 'pre':
      return codeOf(element)
    case 'hr':
      return [{ type: 'thematicBreak', position }]
    default:
      return toBlocks(element.children, conversion)
  }
}

function headingOf({ name, children, position }: Element, conversion: Conversion): RootContent[] {
  const line = toLine(children, conversion)
  const depth = Number(name.slice(1)) as Heading['depth']
  return isBlankLine(line) ? [] : [{ type: 'heading', depth, children: line, position }]
}

function codeOf({ children, position }: Element): RootContent[] {
  const value = textOf(children).replace(/^\n/, '').trimEnd()
  return value === '' ? [] : [{ type: 'code', value, position }]
}
