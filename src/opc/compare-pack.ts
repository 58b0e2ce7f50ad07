import { customProperties, customPropertiesPart } from './custom-properties.ts'
import { openPackage } from './open-package.ts'
import { hashProperty, packHash, packProperty } from './pack-hash.ts'

/**
 * What a file is to us.
 * - `unchanged`: a document that we wrote, and nobody else since.
 * - `changed`: one that we wrote and somebody edited, or only saved: Word and LibreOffice write every part anew.
 * - `foreign`: anything else.
 */
export function comparePack(bytes: Uint8Array): 'unchanged' | 'changed' | 'foreign' {
  const { package: parts } = openPackage(bytes)
  if (parts === null) return 'foreign'
  const written = customProperties(parts).get(hashProperty)
  if (written === undefined) return 'foreign'
  const others = parts.names.filter((name) => name !== customPropertiesPart)
  const stated = others.map((name) => ({ name, ...(parts.stated(name) ?? { size: -1, crc: 0 }) }))
  return packHash(stated) === written ? 'unchanged' : 'changed'
}

/** Is a Word file a pack that we wrote, edited since or not? Then it is no brief, unless it is named by itself. */
export function isPackDocument(bytes: Uint8Array): boolean {
  const { package: parts } = openPackage(bytes)
  return parts !== null && customProperties(parts).has(packProperty)
}
