import type { PhrasingContent } from 'mdast'
import type { TextDirective } from 'mdast-util-directive'
import { didYouMean } from '../diagnostics/did-you-mean.ts'
import { type WordName, wordNames } from './labels.ts'
import { placeOf, type TemplateContext, wrongForm } from './parse-template-body.ts'
import type { TemplateInline } from './template.ts'

/** Text of a heading, a paragraph or an item; what is wrong is reported and left out. */
export function parseTemplateInlines(
  nodes: readonly PhrasingContent[],
  context: TemplateContext,
): TemplateInline[] {
  return nodes.flatMap((node) => parseInline(node, context) ?? [])
}

function parseInline(node: PhrasingContent, context: TemplateContext): TemplateInline | null {
  switch (node.type) {
    case 'text':
      // `:: facts`, `::facts {of=…}` or a stray `:::` are no directives to the parser, and would be printed.
      if (node.value.includes('::')) context.report('template-directive-malformed', placeOf(node, context))
      return { type: 'text', value: node.value }
    case 'emphasis':
    case 'strong':
      return { type: node.type, children: parseTemplateInlines(node.children, context) }
    case 'link':
      return { type: 'link', url: node.url, children: parseTemplateInlines(node.children, context) }
    case 'break':
      return { type: 'text', value: ' ' }
    case 'textDirective':
      return node.name === 'label' ? parseLabel(node, context) : wrongForm(node, ':', context)
    default:
      if (node.type === 'html' && node.value.startsWith('<!--')) return null
      context.report('template-block-unusable', placeOf(node, context), {
        what: `${node.type} within a line`,
      })
      return null
  }
}

function parseLabel(node: TextDirective, context: TemplateContext): TemplateInline | null {
  const name = node.children.map((child) => ('value' in child ? child.value : '')).join('')
  const known: readonly string[] = wordNames
  const place = placeOf(node, context)
  const attribute = Object.keys(node.attributes ?? {})[0]
  if (attribute !== undefined) {
    context.report('template-attribute-unknown', place, {
      name: ':label',
      attribute,
      near: '',
      known: 'nothing',
    })
  }
  if (known.includes(name)) return { type: 'label', name: name as WordName }
  context.report('template-label-unknown', place, {
    name,
    near: didYouMean(name, known) ?? '',
    known: known.join(', '),
  })
  return null
}
