import type { Element } from './html-tree.ts'

/** Notes, in all open elements, that the innermost has got a block; those outside of a noted one are noted already. */
export function markBlocks(open: readonly Element[]): void {
  for (let at = open.length - 1; at >= 0; at--) {
    const one = open[at]
    if (!one || one.holdsBlocks) return
    one.holdsBlocks = true
  }
}
