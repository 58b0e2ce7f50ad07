import type { Html, Root, RootContent } from 'mdast'
import type { Region } from '../../../pack-document/bookmark-names.ts'
import type { StatedLines } from '../../../pack-document/stated-properties.ts'
import { unwrapPack } from '../../pack/unwrap-pack.ts'
import type { Point, TextLines } from '../text-lines.ts'
import { toTree } from '../to-tree.ts'
import type { WordDocument } from '../word-document.ts'
import { type PackRegion, packRegions } from './pack-regions.ts'
import { packStatements } from './pack-statements.ts'

/** The tree of a pack that was read back, and where somebody has rewritten words of the template. */
export interface PackTree {
  tree: Root
  rewritten: Point[]
}

/**
 * A Word pack of ours as the brief it was made from: the same tree as that of a Markdown pack, whose comments tell what
 * bookmarks tell here.
 */
export function packTree(document: WordDocument, stated: StatedLines, lines: TextLines): PackTree {
  const count = lines.places.length
  const { regions, changed, rewritten } = packRegions(document.blocks, stated)
  const children: RootContent[] = [packStatements(stated.statements, changed, lines)]
  for (const one of regions) children.push(marker(one.region), ...blocksOf(one, document, count))
  const { children: notes, position } = toTree({ ...document, blocks: [] }, count, true)
  const root: Root = { type: 'root', children: [...children, ...notes] }
  return { tree: unwrapPack(position ? { ...root, position } : root), rewritten }
}

function blocksOf({ blocks }: PackRegion, document: WordDocument, lines: number): RootContent[] {
  // Notes are known, so that their calls are, and stand once at the end.
  return toTree({ ...document, blocks }, lines, true).children.filter(
    (node) => node.type !== 'footnoteDefinition',
  )
}

/** As the Markdown writer marks where blocks come from. */
function marker(region: Region): Html {
  const name = region.kind === 'section' ? `section ${region.number}` : region.kind
  return { type: 'html', value: `<!-- briefpack: ${name} -->` }
}
