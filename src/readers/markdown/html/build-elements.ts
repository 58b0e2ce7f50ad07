import type { Nodes } from 'mdast'
import type { Point, Position } from 'unist'
import { isInline, optionalEnds, sealed, voids, wrappers } from './element-names.ts'
import { endedBy, endedIndex, missingParent } from './ended-elements.ts'
import type { Element, HtmlEvent, Part } from './html-tree.ts'
import { markBlocks } from './mark-blocks.ts'
import { newElement } from './new-element.ts'
import { staysBlock } from './stays-block.ts'

type Opening = Extract<HtmlEvent, { type: 'open' }>

/** Elements in elements; no browser's page has so many, and whoever walks the tree must not run out of stack. */
export const MAX_ELEMENTS = 100

/** The elements that a stream of tags makes; the tree around them is an element without a name. */
export function buildElements(
  events: readonly HtmlEvent[],
  position: Position,
  tooDeep: (place: Position) => void,
): Element {
  const builder = new Builder(position, tooDeep)
  for (const event of events) builder.take(event)
  builder.cut(1)
  return builder.root
}

class Builder {
  readonly root: Element
  readonly #tooDeep: (place: Position) => void
  /** Open elements, the root first. */
  readonly #open: Element[]
  /** Start tags beyond the limit that wait for their end tags. */
  readonly #skipped = new Map<string, number>()
  /** Those whose end tag came before that of a block in them: they end with it. */
  readonly #ended = new Set<Element>()
  #last: Point

  constructor(position: Position, tooDeep: (place: Position) => void) {
    this.root = newElement('', new Map(), true, position)
    this.#tooDeep = tooDeep
    this.#open = [this.root]
    this.#last = position.start
  }

  get #top(): Element {
    return this.#open.at(-1) as Element
  }

  take(event: HtmlEvent): void {
    if (event.type === 'open') this.#start(event)
    else if (event.type === 'close') this.#end(event.name, event.position)
    else if (event.type === 'block') this.#block(event.node)
    else if (event.type === 'inline') this.#add(event.part)
    else if (!event.loose || this.#open.length === 1) this.#edge()
    const place = event.type === 'inline' ? event.part : event.type === 'block' ? event.node : event
    if ('position' in place && place.position) this.#last = place.position.end
  }

  /** Ends all elements from the `from`th on. */
  cut(from: number): void {
    let first = from
    if (first < this.#open.length) while (this.#ended.has(this.#open[first - 1] as Element)) first--
    for (const one of this.#open.splice(first)) one.position = { start: one.position.start, end: this.#last }
  }

  #start(event: Opening): void {
    const { name } = event
    if (!isInline(name)) this.#endLine()
    if (wrappers.has(name)) {
      this.#edge()
      return
    }
    this.#endBefore(name)
    const element = newElement(name, event.attributes, event.closed, event.position)
    if (voids.has(name)) this.#add(element)
    else this.#push(element)
  }

  #push(element: Element): void {
    if (this.#open.length > MAX_ELEMENTS) {
      this.#tooDeep(element.position)
      this.#skipped.set(element.name, (this.#skipped.get(element.name) ?? 0) + 1)
      this.#edge()
      return
    }
    this.#add(element)
    this.#open.push(element)
  }

  #end(name: string, position: Position): void {
    const skipped = this.#skipped.get(name) ?? 0
    if (skipped > 0) this.#skipped.set(name, skipped - 1)
    if (wrappers.has(name)) this.#endLine()
    if (wrappers.has(name) || skipped > 0) {
      this.#edge()
      return
    }
    const at = endedIndex(name, this.#open)
    if (at < 0) {
      const crossed = isInline(name) && this.#open.findLast((one) => one.name === name)
      if (crossed) this.#ended.add(crossed)
      return
    }
    const element = this.#open[at] as Element
    this.cut(at)
    element.position = { start: element.position.start, end: position.end }
  }

  /** A block ends the paragraph it stands in, and a heading whose end tag was forgotten. */
  #endLine(): void {
    const at = this.#open.findLastIndex((one) => !isInline(one.name) || one === this.root)
    const { name, closed } = this.#open[at] as Element
    if (name === 'p' || (/^h[1-6]$/.test(name) && !closed)) this.cut(at)
  }

  #endBefore(name: string): void {
    this.cut(endedBy(name, this.#open))
    const parent = missingParent(name, this.#top)
    if (parent === null) return
    this.#endBefore(parent)
    this.#push(newElement(parent, new Map(), false, { start: this.#last, end: this.#last }))
  }

  #edge(): void {
    this.#add({ type: 'edge' })
  }

  #add(part: Part): void {
    this.#top.children.push(part)
    if (part.type === 'edge' || (part.type === 'element' && !isInline(part.name))) markBlocks(this.#open)
  }

  /** Markdown between pieces of HTML. */
  #block(node: Nodes): void {
    this.#endLine()
    this.#cutForgotten()
    // What is restricted, and what must be found, can't become words of a line.
    const at = this.#open.findIndex((one) => sealed.has(one.name))
    const parent = at > 0 && staysBlock(node) ? (this.#open[at - 1] as Element) : this.#top
    parent.children.push(node)
    markBlocks(this.#open)
  }

  /** An element whose end tag is missing does not reach over the Markdown that follows it. */
  #cutForgotten(): void {
    let from = this.#open.findLastIndex((one) => one.closed && !this.#ended.has(one)) + 1
    while (from < this.#open.length && optionalEnds.has((this.#open[from] as Element).name)) from++
    this.cut(from)
  }
}
