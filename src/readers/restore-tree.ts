import type { Nodes, Root } from 'mdast'
import { restoreText } from './masks.ts'
import { walkTree } from './walk-tree.ts'

const fields = ['value', 'alt', 'title', 'url', 'label', 'identifier', 'lang', 'meta'] as const

/** Puts the marks that were masked before parsing back into every text of the tree. */
export function restoreTree(tree: Root): void {
  for (const node of walkTree(tree)) {
    const holder = node as Nodes & Partial<Record<(typeof fields)[number], unknown>>
    for (const field of fields) {
      const value = holder[field]
      if (typeof value === 'string') Object.assign(node, { [field]: restoreText(value) })
    }
  }
}
