import type { Nodes, Root } from 'mdast'
import { restoreText } from './masks.ts'
import { walkTree } from './walk-tree.ts'

const fields = ['value', 'alt', 'title', 'url', 'label', 'identifier', 'lang', 'meta'] as const

/** May a line hold a mask or a vertical tab, also as the reference to a character? In most briefs none does. */
const mayHoldMask = /[\uFDD0-\uFDEF\v]|&#/

/** Puts the marks that were masked before parsing back into every text of the tree. `lines` are those that were parsed. */
export function restoreTree(tree: Root, lines: readonly string[]): void {
  if (!lines.some((line) => mayHoldMask.test(line))) return
  for (const node of walkTree(tree)) {
    const holder = node as Nodes & Partial<Record<(typeof fields)[number], unknown>>
    for (const field of fields) {
      const value = holder[field]
      if (typeof value === 'string') Object.assign(node, { [field]: restoreText(value) })
    }
  }
}
