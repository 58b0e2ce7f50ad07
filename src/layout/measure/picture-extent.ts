import { type Block, blockText, type Inline, imagesIn } from '../../template/pack.ts'
import type { Extent } from './column-widths.ts'
import { assetOf, placeholderPadding } from './set-figures.ts'
import type { Setting } from './setting.ts'

/** A picture is drawn smaller before a column gets wider than this for it, pt. */
const leastPicture = 72

/** What the pictures of a paragraph ask of the width of its column, pt. */
export function pictureExtent(setting: Setting, block: Block): Extent {
  const extent = { least: 0, most: 0 }
  if (block.type !== 'paragraph') return extent
  for (const image of imagesIn(block.children)) {
    const width = assetOf(setting.pack, image)?.size.width ?? 0
    extent.least = Math.max(extent.least, Math.min(width, leastPicture))
    extent.most = Math.max(extent.most, width)
  }
  return extent
}

/** The words of a block that print: the description of a picture does only where it stands in its place. */
export function printedText(setting: Setting, block: Block): { text: string; padding: number } {
  if (block.type !== 'paragraph' || imagesIn(block.children).length === 0) {
    return { text: blockText(block), padding: 0 }
  }
  const children = withoutPictures(setting, block.children)
  const padding = imagesIn(children).length > 0 ? 2 * placeholderPadding(setting.theme) : 0
  return { text: blockText({ ...block, children }), padding }
}

function withoutPictures(setting: Setting, inlines: readonly Inline[]): Inline[] {
  return inlines.flatMap((node): Inline[] => {
    if (node.type === 'image') return assetOf(setting.pack, node) === null ? [node] : []
    return 'children' in node ? [{ ...node, children: withoutPictures(setting, node.children) }] : [node]
  })
}
