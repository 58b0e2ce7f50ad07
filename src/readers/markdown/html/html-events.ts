import type { Code, Html, Nodes, Paragraph } from 'mdast'
import { decodeReferences } from './decode-references.ts'
import { mayBePlaceholder, structures } from './element-names.ts'
import { endsInBracket } from './ends-in-bracket.ts'
import type { HtmlEvent } from './html-tree.ts'
import { locatorOf } from './locate.ts'
import { textOf } from './text-of.ts'
import { tokenize } from './tokenize.ts'

/** Siblings, blocks or parts of a line, as a stream of tags, words and nodes. `lines` are those of the file. */
export function eventsOf(nodes: readonly Nodes[], lines: readonly string[]): HtmlEvent[] {
  const events: HtmlEvent[] = []
  let open = 0
  const add = (added: readonly HtmlEvent[]) => {
    for (const one of added) {
      if (one.type === 'open' && holdsParts.test(one.name)) open++
      if (one.type === 'close' && holdsParts.test(one.name)) open = Math.max(0, open - 1)
      events.push(one)
    }
  }
  for (const node of nodes) {
    if (node.type === 'html') add(isComment(node) ? commentEvents(node) : blockEvents(node, lines))
    else if (node.type === 'code' && open > 0 && isIndentedHtml(node, lines)) add(blockEvents(node, lines))
    else if (node.type === 'paragraph' && isStreamed(node)) add(paragraphEvents(node, lines))
    else add([{ type: 'block', node }])
  }
  return matchTags(events)
}

/** The same for what stands in one line; unknown tags are words there too. */
export function lineEventsOf(nodes: readonly Nodes[], lines: readonly string[]): HtmlEvent[] {
  return matchTags(nodes.flatMap((node, i) => inlineEvents(node, nodes[i - 1], lines)))
}

const holdsParts = /^(?:table|ul|ol|dl)$/

/**
 * Does a paragraph hold tags that make other blocks of its parts? Not where it ends in what may be an audience mark,
 * which covers all of it.
 */
export function isStreamed(paragraph: Paragraph): boolean {
  const { children } = paragraph
  const last = children.findLastIndex(
    (child, i) => child.type === 'html' && !isShortCode(children[i - 1]) && isStructure(child),
  )
  const rest = children.slice(last + 1).filter((child) => child.type !== 'html')
  return last >= 0 && !endsInBracket(textOf(rest))
}

function isStructure({ value }: Html): boolean {
  const [tag] = tokenize(value)
  return tag !== undefined && 'name' in tag && !/^[hp]r?$/.test(tag.name) && structures.has(tag.name)
}

function inline(part: Nodes): HtmlEvent {
  return { type: 'inline', part }
}

function isComment(node: Html): boolean {
  return (
    /^\s*<!--/.test(node.value) && node.value.trimEnd().indexOf('-->') === node.value.trimEnd().length - 3
  )
}

/** Our own markers stand apart wherever they are: they tell how a pack was made. */
function commentEvents(node: Html): HtmlEvent[] {
  const edge: HtmlEvent = { type: 'edge', loose: !/^\s*<!--\s*briefpack:/.test(node.value) }
  return [edge, inline(node), edge]
}

function isShortCode(before: Nodes | undefined): boolean {
  return before?.type === 'text' && before.value.endsWith('{{')
}

/** Rows that are indented behind a blank line are code to Markdown. */
function isIndentedHtml(node: Code, lines: readonly string[]): boolean {
  const line = lines[(node.position?.start.line ?? 0) - 1] ?? ''
  return /^\s*<[a-z/!]/i.test(node.value) && !/`{3}|~{3}/.test(line)
}

function blockEvents(node: Html | Code, lines: readonly string[]): HtmlEvent[] {
  return [{ type: 'edge', loose: true }, ...htmlEvents(node, lines), { type: 'edge', loose: true }]
}

function paragraphEvents(node: Paragraph, lines: readonly string[]): HtmlEvent[] {
  const inside = node.children.flatMap((child, i) => inlineEvents(child, node.children[i - 1], lines))
  return [{ type: 'edge', loose: false }, ...inside, { type: 'edge', loose: false }]
}

function inlineEvents(node: Nodes, before: Nodes | undefined, lines: readonly string[]): HtmlEvent[] {
  if (node.type !== 'html') return [inline(node)]
  if (!isShortCode(before)) return htmlEvents(node, lines)
  return [inline({ ...node, type: 'text' })]
}

function htmlEvents(node: Html | Code, lines: readonly string[]): HtmlEvent[] {
  const { value } = node
  const locate = locatorOf(node, lines)
  const events: HtmlEvent[] = []
  for (const token of tokenize(value)) {
    const written = value.slice(token.start, token.end)
    const position = locate(token.start, token.end)
    if (token.type === 'comment') events.push(inline({ type: 'html', value: written, position }))
    else if (token.type === 'close') events.push({ type: 'close', name: token.name, position })
    else if (token.type === 'open') {
      const { name, attributes } = token
      events.push({ type: 'open', name, attributes, closed: false, written, position })
    } else if (written !== '') {
      const start = token.start + written.length - written.trimStart().length
      const end = Math.max(start, token.start + written.trimEnd().length)
      const words = token.type === 'literal' ? written : decodeReferences(written)
      const part = { type: 'words' as const, value: words, position: locate(start, end) }
      events.push({ type: 'inline', part })
    }
  }
  return events
}

/** Tells each start tag whether it has an end tag, and makes words of those that are probably none. */
function matchTags(events: readonly HtmlEvent[]): HtmlEvent[] {
  const open = new Map<string, Extract<HtmlEvent, { type: 'open' }>[]>()
  for (const event of events) {
    if (event.type === 'open') {
      const others = open.get(event.name)
      if (others) others.push(event)
      else open.set(event.name, [event])
    }
    const last = event.type === 'close' ? open.get(event.name)?.pop() : undefined
    if (last) last.closed = true
  }
  return events.map((event) => {
    if (event.type !== 'open' || event.closed || event.attributes.size > 0) return event
    if (!mayBePlaceholder(event.name)) return event
    return { type: 'inline', part: { type: 'words', value: event.written, position: event.position } }
  })
}
