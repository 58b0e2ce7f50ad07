import { customPropertiesOverride } from '../../../opc/custom-properties.ts'
import type { FramePart } from '../frame/frame.ts'
import { escapeAttribute } from '../wml.ts'
import { type ZipEntry, zipEntry } from '../zip.ts'
import { declaration } from './document-xml.ts'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A relationship of a part (ECMA-376-2, 9.3). */
export interface Relationship {
  id: string
  /** Last word of its type: `image`, `hyperlink`. */
  type: string
  target: string
  external?: true
}

/** `word/_rels/document.xml.rels` and its like. */
export function relationshipsXml(all: readonly Relationship[]): string {
  const elements = all.map(({ id, type, target, external }) => {
    const mode = external ? ' TargetMode="External"' : ''
    const kind = type.includes(':') ? type : `${office}/${type}`
    return `<Relationship Id="${id}" Type="${kind}" Target="${escapeAttribute(target)}"${mode}/>`
  })
  return `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${elements.join('')}</Relationships>`
}

const wordprocessing = 'application/vnd.openxmlformats-officedocument.wordprocessingml.'

/** A part that each document has its own of. */
export function documentPart(name: string, content: string | Uint8Array, kind: string | null): FramePart {
  const contentType = kind === null ? null : `${wordprocessing}${kind}+xml`
  return { entry: zipEntry(name, content), contentType, relationship: kind }
}

/** `[Content_Types].xml` (ECMA-376-2, 10.1.2): the kind of each part. */
export function contentTypesXml(parts: readonly FramePart[]): string {
  const defaults = [
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
    ['png', 'image/png'],
    ['jpeg', 'image/jpeg'],
  ].map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`)
  const overrides = parts.flatMap(({ entry, contentType }) =>
    contentType === null ? [] : [`<Override PartName="/${entry.name}" ContentType="${contentType}"/>`],
  )
  return `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults.join('')}${overrides.join('')}${customPropertiesOverride}</Types>`
}

/** The parts in the order of a package: content types first, as the conventions advise (ECMA-376-2, 10.2). */
export function inOrder(entries: readonly ZipEntry[]): ZipEntry[] {
  const rank = ({ name }: ZipEntry) => (name === '[Content_Types].xml' ? 0 : name === '_rels/.rels' ? 1 : 2)
  return entries.toSorted((a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : 1))
}
