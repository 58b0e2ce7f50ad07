import type { Asset } from '../model/asset.ts'

/** The pictures that something in a tree of blocks shows: those of parts that were filtered out stay behind. */
export function printedAssets(assets: readonly Asset[], tree: unknown): Asset[] {
  if (assets.length === 0) return []
  const urls = shownUrls(tree)
  return assets.filter((asset) => urls.has(asset.name))
}

function shownUrls(tree: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(tree)) for (const one of tree) shownUrls(one, found)
  else if (typeof tree === 'object' && tree !== null) {
    if ('type' in tree && tree.type === 'image' && 'url' in tree) found.add(String(tree.url))
    for (const value of Object.values(tree)) if (typeof value === 'object') shownUrls(value, found)
  }
  return found
}
