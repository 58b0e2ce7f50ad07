import type { Element } from './html-tree.ts'

/** An element with nothing in it yet. */
export function newElement(
  name: string,
  attributes: Element['attributes'],
  closed: boolean,
  position: Element['position'],
): Element {
  return { type: 'element', name, attributes, children: [], closed, holdsBlocks: false, position }
}
