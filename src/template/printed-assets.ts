import type { Asset } from '../model/asset.ts'
import { fieldsIn } from './fields-in.ts'

/** The pictures that something in a tree of blocks shows: those of parts that were filtered out stay behind. */
export function printedAssets(assets: readonly Asset[], tree: unknown): Asset[] {
  if (assets.length === 0) return []
  const urls = fieldsIn(tree, 'image', 'url')
  return assets.filter((asset) => urls.has(asset.name))
}
