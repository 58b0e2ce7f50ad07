import type { Block, Inline } from '../model/inline.ts'
import type { Labels } from './labels.ts'
import type { TemplateInline, TemplateNode } from './template.ts'

/** Text of a template in the language of the labels. */
export function templateInlines(inlines: readonly TemplateInline[], labels: Labels): Inline[] {
  return inlines.map((node): Inline => {
    switch (node.type) {
      case 'text':
        return { type: 'text', value: node.value }
      case 'label':
        return { type: 'text', value: labels.words[node.name] }
      case 'link':
        return { type: 'link', url: node.url, children: templateInlines(node.children, labels) }
      default:
        return { type: node.type, children: templateInlines(node.children, labels) }
    }
  })
}

/** A paragraph or list of a template as a block; `id` is its own. */
export function templateBlock(
  node: Extract<TemplateNode, { type: 'paragraph' | 'list' }>,
  id: string,
  labels: Labels,
): Block {
  const base = { place: node.place, audience: 'all' as const }
  if (node.type === 'paragraph') {
    return { ...base, type: 'paragraph', id, children: templateInlines(node.children, labels) }
  }
  const children = node.items.map((item, index) => ({
    ...base,
    type: 'listItem' as const,
    id: `${id}-${index + 1}`,
    checked: null,
    children: [
      {
        ...base,
        type: 'paragraph' as const,
        id: `${id}-${index + 1}-text`,
        children: templateInlines(item, labels),
      },
    ],
  }))
  return { ...base, type: 'list', id, ordered: node.ordered, start: 1, children }
}
