import type { ZipFile } from './build-zip.ts'

const types = 'http://schemas.openxmlformats.org/package/2006/content-types'
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const mainType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'

/** The least that is a Word file, with a paragraph; `more` takes the place of parts of the same name, or follows. */
export function wordFiles(more: readonly ZipFile[] = [], type = mainType): ZipFile[] {
  const files: ZipFile[] = [
    {
      name: '[Content_Types].xml',
      content: `<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
    },
    { name: '_rels/.rels', content: relationshipsXml([['rId1', 'officeDocument', 'word/document.xml']]) },
    { name: 'word/document.xml', content: documentXml('<w:p><w:r><w:t>Harbour fees</w:t></w:r></w:p>') },
  ]
  const named = new Map(more.map((file) => [file.name, file]))
  return [
    ...files.map((file) => named.get(file.name) ?? file),
    ...more.filter(({ name }) => !files.some((file) => file.name === name)),
  ]
}

export function documentXml(body: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`
}

/** Relationships by id, last word of the type, and target; a target with `//` in it is external. */
export function relationshipsXml(
  list: readonly (readonly [id: string, type: string, target: string])[],
): string {
  const lines = list.map(([id, type, target]) => {
    const mode = target.includes('//') ? ' TargetMode="External"' : ''
    return `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"${mode}/>`
  })
  return `<Relationships xmlns="${relationships}">${lines.join('')}</Relationships>`
}
