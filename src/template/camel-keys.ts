/** `bold-italic` as `boldItalic`. */
export function camelCase(key: string): string {
  return key.replace(/-([a-z0-9])/gu, (_, letter: string) => letter.toUpperCase())
}

/** `boldItalic` as `bold-italic`, `heading1` as `heading-1`: how staff write keys in YAML. */
export function kebabCase(key: string): string {
  return key.replace(/[A-Z]|\d+/gu, (part) => `-${part.toLowerCase()}`)
}

/** A tree of plain objects with all its keys in camel case. */
export function camelKeys(tree: unknown): unknown {
  if (Array.isArray(tree)) return tree.map(camelKeys)
  if (typeof tree !== 'object' || tree === null) return tree
  return Object.fromEntries(Object.entries(tree).map(([key, value]) => [camelCase(key), camelKeys(value)]))
}
