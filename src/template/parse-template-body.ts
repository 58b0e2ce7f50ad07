import type { Blockquote, Heading, List, Paragraph, PhrasingContent, RootContent } from 'mdast'
import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive'
import remarkDirective from 'remark-directive'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Place } from '../diagnostics/diagnostic.ts'
import { didYouMean } from '../diagnostics/did-you-mean.ts'
import type { Report } from '../diagnostics/report.ts'
import { directives } from './directives.ts'
import type { FoundFile } from './find-resource.ts'
import { parseDirective } from './parse-directive.ts'
import { parseTemplateInlines } from './parse-template-inlines.ts'
import type { TemplateNode } from './template.ts'

/** What parsing a template hands down: its text, its path, and where to report. */
export interface TemplateContext {
  text: string
  file: string
  report: Report
}

/** The nodes below the front matter. What is wrong is reported, at its line, and left out. */
export async function parseTemplateBody(file: FoundFile, report: Report): Promise<TemplateNode[]> {
  // Blank lines instead of the front matter, so that all lines keep their numbers.
  const text = file.text.replace(/^\uFEFF?---[ \t]*\r?\n[\s\S]*?^---[ \t]*$/mu, (head) =>
    head.replace(/[^\r\n]/gu, ' '),
  )
  const tree = unified().use(remarkParse).use(remarkGfm).use(remarkDirective).parse(text)
  return parseNodes(tree.children, { text, file: file.path, report })
}

function parseNodes(nodes: readonly RootContent[], context: TemplateContext): TemplateNode[] {
  return nodes.flatMap((node) => parseNode(node, context) ?? [])
}

function parseNode(node: RootContent, context: TemplateContext): TemplateNode | null {
  switch (node.type) {
    case 'heading':
      return parseHeading(node, context)
    case 'paragraph':
      return { type: 'paragraph', children: inlinesOf(node, context), place: placeOf(node, context) }
    case 'list':
      return parseList(node, context)
    case 'leafDirective':
      return parseLeaf(node, context)
    case 'containerDirective':
      return parseWhen(node, context)
    case 'html':
      // A comment is a note between the people who keep the template.
      if (!/^<!--[\s\S]*-->$/u.test(node.value.trim())) unusable('HTML', node, context)
      return null
    default:
      unusable(namesOfBlocks[node.type] ?? node.type, node, context)
      return null
  }
}

const namesOfBlocks: Readonly<Record<string, string>> = {
  blockquote: 'a quotation',
  code: 'code (or a line that begins with four spaces)',
  thematicBreak: 'a rule',
  table: 'a table',
  definition: 'a link definition',
  footnoteDefinition: 'a footnote',
}

/** `##` is the first level below the title of the cover, `###` the second. */
function parseHeading(node: Heading, context: TemplateContext): TemplateNode {
  if (node.depth === 1 || node.depth > 5) unusable('a heading with one # or more than five', node, context)
  const level = node.depth - 1
  return { type: 'heading', level, children: inlinesOf(node, context), place: placeOf(node, context) }
}

function parseList(node: List, context: TemplateContext): TemplateNode {
  const items = node.children.map((item) => {
    const [first, ...rest] = item.children
    if (first?.type !== 'paragraph' || rest.length > 0) {
      unusable('a list item that is more than one line of text', item, context)
      return []
    }
    return inlinesOf(first, context)
  })
  return { type: 'list', ordered: node.ordered === true, items, place: placeOf(node, context) }
}

function parseLeaf(node: LeafDirective, context: TemplateContext): TemplateNode | null {
  if (node.name === 'when' || node.name === 'label') return wrongForm(node, '::', context)
  return parseDirective(node, context)
}

function parseWhen(node: ContainerDirective, context: TemplateContext): TemplateNode | null {
  if (node.name !== 'when') return wrongForm(node, ':::', context)
  const source = context.text.slice(node.position?.start.offset, node.position?.end.offset)
  if (!/\n[ \t]*:::+[ \t]*$/u.test(source)) context.report('template-when-unclosed', placeOf(node, context))
  const when = parseDirective(node, context)
  const children = parseNodes(node.children, context)
  return when?.type === 'when' ? { ...when, children } : null
}

function inlinesOf(node: Heading | Paragraph, context: TemplateContext) {
  return parseTemplateInlines(node.children, context)
}

function unusable(
  what: string,
  node: RootContent | PhrasingContent | Blockquote,
  context: TemplateContext,
): void {
  context.report('template-block-unusable', placeOf(node, context), { what })
}

/** Says how a known directive is written, or that it is unknown. */
export function wrongForm(
  node: ContainerDirective | LeafDirective | TextDirective,
  colons: string,
  context: TemplateContext,
): null {
  const place = placeOf(node, context)
  const known = [...Object.keys(directives), 'label']
  const name = colons + node.name
  if (node.name === 'label') {
    context.report('template-directive-form', place, {
      name,
      example: ':label[speakers] within a line of text',
    })
  } else if (Object.hasOwn(directives, node.name)) {
    const { example } = directives[node.name as keyof typeof directives]
    context.report('template-directive-form', place, { name, example: `${example}, on lines of its own` })
  } else {
    const near = didYouMean(node.name, known) ?? ''
    context.report('template-directive-unknown', place, { name, near, known: known.join(', ') })
  }
  return null
}

/** Place of a node, in the template's file. */
export function placeOf(
  node: { position?: RootContent['position'] | undefined },
  context: TemplateContext,
): Place {
  const start = node.position?.start ?? { line: 1, column: 1 }
  const end = node.position?.end ?? start
  return {
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    file: context.file,
  }
}
