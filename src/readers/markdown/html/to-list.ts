import type { List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast'
import type { Position } from 'unist'
import { endsInBracket } from './ends-in-bracket.ts'
import type { Element, Part } from './html-tree.ts'
import { startOf } from './start-of.ts'
import { textOf } from './text-of.ts'
import { isBlankLine } from './tidy-line.ts'
import { around, toBlocks } from './to-blocks.ts'
import type { Conversion } from './to-line.ts'
import { toLine } from './to-line.ts'

/** `<ul>` and `<ol>`. */
export function listOf(element: Element, conversion: Conversion): RootContent[] {
  const items: ListItem[] = []
  for (const part of element.children) {
    if (part.type === 'edge' || (part.type === 'words' && part.value.trim() === '')) continue
    const isItem = part.type === 'element' && part.name === 'li'
    const blocks = toBlocks(isItem ? part.children : [part], conversion)
    if (blocks.length === 0) continue
    const last = items.at(-1)
    // A list straight inside a list belongs to the item before it; so may a comment.
    if (!isItem && last && /^(?:list|html)$/.test(blocks[0]?.type ?? '')) {
      for (const block of asContent(blocks)) last.children.push(block)
      continue
    }
    const checked = isItem ? checkOf(part) : null
    items.push(itemOf(blocks, part.position ?? element.position, checked))
  }
  const ordered = element.name === 'ol'
  return items.length === 0 ? [] : [newList(items, element.position, ordered ? startOf(element) : null)]
}

/** A tick box at its start makes an item a task. */
function checkOf(item: Element): boolean | null {
  const first = item.children.find((part) => !(part.type === 'words' && part.value.trim() === ''))
  if (first?.type !== 'element' || first.name !== 'input') return null
  return first.attributes.get('type')?.toLowerCase() === 'checkbox' ? first.attributes.has('checked') : null
}

function newList(children: ListItem[], position: Position, start: number | null): List {
  return { type: 'list', ordered: start !== null, start, spread: false, children, position }
}

function itemOf(blocks: RootContent[], position: Position, checked: boolean | null): ListItem {
  return { type: 'listItem', checked, spread: false, children: asContent(blocks), position }
}

function asContent(blocks: RootContent[]): ListItem['children'] {
  return blocks as ListItem['children']
}

/**
 * Words that head what follows them, as the summary of details does. Where they end in what may be an audience mark,
 * it must cover the rest too: then all is one list item, whose mark does that.
 */
export function headed(head: PhrasingContent[], rest: RootContent[], position: Position): RootContent[] {
  if (isBlankLine(head)) return rest
  const paragraph: Paragraph = { type: 'paragraph', children: head, ...around(head) }
  if (rest.length === 0 || !endsInBracket(textOf(head))) return [paragraph, ...rest]
  return [newList([itemOf([paragraph, ...rest], position, null)], position, null)]
}

const heads = /^(?:summary|figcaption)$/

/** `<details>` and `<figure>`: their own title first. */
export function coverBlocks(element: Element, conversion: Conversion): RootContent[] {
  const head = element.children.find((part) => part.type === 'element' && heads.test(part.name))
  if (head?.type !== 'element') return toBlocks(element.children, conversion)
  const rest = element.children.filter((part) => part !== head)
  return headed(toLine(head.children, conversion), toBlocks(rest, conversion), element.position)
}

/** `<dl>` as paragraphs `term: description`; a term that has several descriptions stands above them. */
export function definitionBlocks(element: Element, conversion: Conversion): RootContent[] {
  const out: RootContent[] = []
  let terms: Part[] = []
  let rest: RootContent[] = []
  const end = () => {
    const head = toLine(terms, conversion)
    for (const one of described(head, rest, element.position)) out.push(one)
    terms = []
    rest = []
  }
  for (const part of element.children) {
    const isTerm = part.type === 'element' && part.name === 'dt'
    if (isTerm && rest.length > 0) end()
    if (isTerm) terms.push(part)
    else for (const one of toBlocks([part], conversion)) rest.push(one)
  }
  end()
  return out
}

function described(head: PhrasingContent[], rest: RootContent[], outer: Position): RootContent[] {
  const [first] = rest
  const words = textOf(head)
  const start = head[0]?.position?.start ?? outer.start
  const end = rest.at(-1)?.position?.end ?? outer.end
  if (rest.length !== 1 || first?.type !== 'paragraph' || words === '' || endsInBracket(words)) {
    return headed(head, rest, { start, end })
  }
  const between = /[\p{P}]$/u.test(words) ? ' ' : ': '
  const at = first.position?.start ?? start
  const joint: PhrasingContent = { type: 'text', value: between, position: { start: at, end: at } }
  return [{ type: 'paragraph', children: [...head, joint, ...first.children], position: { start, end } }]
}
