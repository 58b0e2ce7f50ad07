/** The values of a field of all nodes of one type anywhere in a tree, in reading order, each once. */
export function fieldsIn(tree: unknown, type: string, field: string, found = new Set<string>()): Set<string> {
  if (Array.isArray(tree)) for (const one of tree) fieldsIn(one, type, field, found)
  else if (typeof tree === 'object' && tree !== null) {
    const node = tree as Record<string, unknown>
    if (node.type === type && field in node) found.add(String(node[field]))
    for (const value of Object.values(node))
      if (typeof value === 'object') fieldsIn(value, type, field, found)
  }
  return found
}
