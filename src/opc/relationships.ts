import type { XmlElement } from './parse-xml.ts'
import { resolveTarget } from './part-name.ts'

/** What a part points at (ECMA-376-2, “Relationships”). */
export interface Relationship {
  id: string
  /** Last word of its type, the same for transitional and strict files: `image`, `hyperlink`, `officeDocument`. */
  type: string
  /** Name of a part; or, where `external`, an address as written, of any scheme: never fetched. */
  target: string
  external: boolean
}

/** Name of the part that has the relationships of another; `''` is the package. */
export function relationshipsPart(name: string): string {
  const slash = name.lastIndexOf('/') + 1
  return `${name.slice(0, slash)}_rels/${name.slice(slash)}.rels`
}

/** The relationships of a part; those that lead out of the package are left out. */
export function readRelationships(source: string, tree: XmlElement | null): Relationship[] {
  if (tree?.name !== 'rel:Relationships') return []
  return tree.children.flatMap((child) => {
    if (typeof child === 'string' || child.name !== 'rel:Relationship') return []
    const { Id: id, Type: type = '', Target: written = '', TargetMode } = child.attributes
    const external = TargetMode === 'External'
    const target = external ? written : resolveTarget(source, written)
    if (id === undefined || target === null) return []
    return [{ id, type: type.slice(type.lastIndexOf('/') + 1), target, external }]
  })
}
