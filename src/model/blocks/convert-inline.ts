import type { Definition, Image as ImageNode, ImageReference, LinkReference, PhrasingContent } from 'mdast'
import type { TextDirective } from 'mdast-util-directive'
import type { Inline } from '../inline.ts'
import { plainText } from '../plain-text.ts'
import { isDecorative } from '../words/index.ts'
import { type Conversion, isMarkReference } from './conversion.ts'
import { convertHtml } from './convert-html.ts'
import { placeOf } from './place-of.ts'
import { noteIdOf } from './settle-notes.ts'

/** mdast phrasing as our inlines: references resolved, HTML as its text, nothing dropped that has words. */
export function convertInlines(nodes: readonly PhrasingContent[], conversion: Conversion): Inline[] {
  const [only, second] = nodes
  if (only?.type === 'text' && second === undefined) return only.value === '' ? [] : [textOf(only.value)]
  return mergeTexts(nodes.flatMap((node) => convertInline(node, conversion)))
}

const textOf = (value: string): Inline => ({ type: 'text', value })

function convertInline(node: PhrasingContent, conversion: Conversion): Inline[] {
  switch (node.type) {
    case 'text':
      return [textOf(node.value)]
    case 'emphasis':
    case 'strong':
    case 'delete':
      return [{ type: node.type, children: convertInlines(node.children, conversion) }]
    case 'inlineCode':
      return [{ type: 'inlineCode', value: node.value }]
    case 'break':
      return [{ type: 'break' }]
    case 'link':
      return convertLink(convertInlines(node.children, conversion), node.url, node.title)
    case 'image':
      return [convertImage(node, node.url, node.title, node.data?.decorative === true)]
    case 'html':
      return convertHtml(node.value)
    case 'linkReference':
      return convertLinkReference(node, conversion)
    case 'imageReference':
      return convertImageReference(node, conversion)
    case 'footnoteReference':
      return conversion.footnotes.has(node.identifier)
        ? [{ type: 'noteReference', note: noteIdOf(node.identifier) }]
        : [{ type: 'text', value: `[^${node.label ?? node.identifier}]` }]
    case 'textDirective':
      return convertSpan(node, conversion)
  }
}

/** Readers make one of words in a language of their own, and no other: in a brief a colon is text. */
function convertSpan({ attributes, children }: TextDirective, conversion: Conversion): Inline[] {
  const inside = convertInlines(children, conversion)
  const lang = attributes?.lang
  return lang && inside.length > 0 ? [{ type: 'span', lang, children: inside }] : inside
}

/** Only links that a reader of a pack can follow; the address of any other is written behind its text. */
function convertLink(children: Inline[], url: string, title: string | null | undefined): Inline[] {
  const titled: Inline[] = title ? [{ type: 'text', value: ` (${title})` }] : []
  if (/^(?:https?|mailto):/iu.test(url)) return [{ type: 'link', url, children }, ...titled]
  const address: Inline[] =
    url === '' || plainText(children) === url ? [] : [{ type: 'text', value: ` (${url})` }]
  return [...children, ...address, ...titled]
}

/** `decorative`: its author says so by what is no word, such as an empty `alt` in HTML. */
function convertImage(
  node: ImageNode | ImageReference,
  url: string,
  title: string | null | undefined,
  decorative = false,
): Inline {
  const place = placeOf(node)
  const alt = node.alt ?? ''
  if (decorative || isDecorative(alt) || isDecorative(title ?? '')) {
    return { type: 'image', url, alt: '', decorative: true, place }
  }
  const words = [alt, title ? (alt ? `(${title})` : title) : null]
  return { type: 'image', url, alt: words.filter(Boolean).join(' '), place }
}

function convertLinkReference(node: LinkReference, conversion: Conversion): Inline[] {
  const children = convertInlines(node.children, conversion)
  const definition = resolve(node.identifier, conversion)
  if (definition !== null && !isMarkReference(node.label)) {
    return convertLink(children, definition.url, definition.title)
  }
  const label = node.referenceType === 'full' ? `[${node.label ?? node.identifier}]` : ''
  return [{ type: 'text', value: '[' }, ...children, { type: 'text', value: `]${label}` }]
}

function convertImageReference(node: ImageReference, conversion: Conversion): Inline[] {
  const definition = resolve(node.identifier, conversion)
  if (definition === null) return [{ type: 'text', value: `![${node.alt ?? node.label ?? node.identifier}]` }]
  return [convertImage(node, definition.url, definition.title)]
}

function resolve(identifier: string, conversion: Conversion): Definition | null {
  return conversion.definitions.get(identifier) ?? null
}

/** Neighbouring texts as one, so that no recogniser sees a word in two pieces. */
function mergeTexts(inlines: readonly Inline[]): Inline[] {
  const out: Inline[] = []
  for (const node of inlines) {
    const last = out.at(-1)
    if (node.type === 'text' && last?.type === 'text')
      out[out.length - 1] = { type: 'text', value: last.value + node.value }
    else if (node.type !== 'text' || node.value !== '') out.push(node)
  }
  return out
}
