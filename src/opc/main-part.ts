import type { OpcPackage } from './open-package.ts'

/** A package whose document is not known yet. */
type Parts = Omit<OpcPackage, 'main'>

/** Documents and templates of Word, with and without macros (ECMA-376-1, 11.3.10; MS-OFFMACRO2 2.2.1.2). */
const wordTypes =
  /^application\/(vnd\.openxmlformats-officedocument\.wordprocessingml\.(document|template)|vnd\.ms-word\.(document\.macroEnabled|template\.macroEnabledTemplate))\.main\+xml$/i

/** Name of the part that is the document, as the package's relationships and content types say; null where none is. */
export function wordPart(parts: Parts): string | null {
  const documents = parts.relationships('').filter((one) => one.type === 'officeDocument' && !one.external)
  return documents.find(({ target }) => wordTypes.test(contentType(parts, target) ?? ''))?.target ?? null
}

/** The content type of a part (ECMA-376-2, “Content types stream”): its own, or that of its extension. */
export function contentType(parts: Parts, name: string): string | null {
  const types = parts.xml('[Content_Types].xml')?.children ?? []
  const stated = (element: string, attribute: string, value: string) => {
    for (const child of types) {
      if (typeof child === 'string' || child.name !== element) continue
      if (child.attributes[attribute]?.toLowerCase() === value) return child.attributes.ContentType ?? null
    }
    return null
  }
  const extension = name.slice(name.lastIndexOf('.') + 1)
  return (
    stated('ct:Override', 'PartName', `/${name}`.toLowerCase()) ??
    stated('ct:Default', 'Extension', extension.toLowerCase())
  )
}

/** Formats that are zip files, too, by how names of their parts begin. */
const formats: readonly (readonly [start: string, format: string])[] = [
  ['xl/', 'Excel'],
  ['ppt/', 'PowerPoint'],
  ['visio/', 'Visio'],
  ['Index/', 'Pages'],
]

/** What a zip file that is no Word file is, where that can be told. */
export function formatOfZip(parts: Parts): string | null {
  const named = formats.find(([start]) => parts.names.some((name) => name.startsWith(start)))
  if (named !== undefined) return named[1]
  // OpenDocument 1.3, part 2, 3.3; EPUB 3.3, 4.2.2.
  const type = Buffer.from(parts.bytes('mimetype')?.subarray(0, 100) ?? []).toString('latin1')
  if (type.includes('opendocument')) return 'OpenDocument'
  return type.includes('epub') ? 'EPUB' : null
}
