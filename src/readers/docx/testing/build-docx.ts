// Word files from short descriptions, by hand: what Word, LibreOffice and Google Docs write differs in little things,
// and each test writes just those it is about.
import { buildZip } from '../../../opc/testing/build-zip.ts'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006'
const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  `xmlns:r="${office}/relationships"`,
  `xmlns:m="${office}/math"`,
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"',
  'xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
].join(' ')

/** Content of the parts, without their root elements. */
export interface DocxParts {
  body: string
  styles?: string
  numbering?: string
  footnotes?: string
  endnotes?: string
  comments?: string
  /** Each named `header1.xml`, `footer1.xml` …, related as `rIdHeader1`, `rIdFooter1` …. */
  headers?: readonly string[]
  footers?: readonly string[]
  /** Other relationships of the document: id, last word of the type, target; `//` in it makes it external. */
  relationships?: readonly (readonly [id: string, type: string, target: string])[]
  /** Other files, by their names in the package. */
  files?: readonly (readonly [name: string, content: string | Uint8Array])[]
}

const roots = {
  styles: 'styles',
  numbering: 'numbering',
  footnotes: 'footnotes',
  endnotes: 'endnotes',
  comments: 'comments',
} as const

/** The bytes of a Word file; the same for the same parts. */
export function buildDocx(parts: DocxParts): Uint8Array {
  const files: [string, string | Uint8Array][] = []
  const relationships: [string, string, string][] = []
  const add = (kind: string, root: string, name: string, content: string, id: string) => {
    files.push([`word/${name}`, xml(`w:${root}`, content)])
    relationships.push([id, kind, name])
  }
  for (const [kind, root] of Object.entries(roots)) {
    const content = parts[kind as keyof typeof roots]
    if (content !== undefined) add(kind, root, `${kind}.xml`, content, `rId${kind}`)
  }
  for (const [at, content] of (parts.headers ?? []).entries()) {
    add('header', 'hdr', `header${at + 1}.xml`, content, `rIdHeader${at + 1}`)
  }
  for (const [at, content] of (parts.footers ?? []).entries()) {
    add('footer', 'ftr', `footer${at + 1}.xml`, content, `rIdFooter${at + 1}`)
  }
  const all = [...relationships, ...(parts.relationships ?? [])]
  const made: (readonly [string, string | Uint8Array])[] = [
    ['[Content_Types].xml', contentTypes(files.map(([name]) => name))],
    ['_rels/.rels', relationshipsXml([['rId1', 'officeDocument', 'word/document.xml']])],
    ['word/document.xml', xml('w:document', `<w:body>${parts.body}</w:body>`)],
    ...files,
    ['word/_rels/document.xml.rels', relationshipsXml(all)],
    ...(parts.files ?? []),
  ]
  return buildZip(made.map(([name, content]) => ({ name, content })))
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const xml = (root: string, content: string): string => `${head}<${root} ${namespaces}>${content}</${root}>`

/** The XML of relationships; a target with `//` in it is external. */
export function relationshipsXml(list: readonly (readonly [string, string, string])[]): string {
  const lines = list.map(([id, type, target]) => {
    const mode = target.includes('//') ? ' TargetMode="External"' : ''
    return `<Relationship Id="${id}" Type="${office}/relationships/${type}" Target="${escaped(target)}"${mode}/>`
  })
  const space = 'http://schemas.openxmlformats.org/package/2006/relationships'
  return `${head}<Relationships xmlns="${space}">${lines.join('')}</Relationships>`
}

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const kinds: Readonly<Record<string, string>> = { header: 'header', footer: 'footer' }

function contentTypes(names: readonly string[]): string {
  const overrides = ['word/document.xml', ...names].map((name) => {
    const stem = name.replace(/^word\/|\d*\.xml$/g, '')
    const kind = stem === 'document' ? 'document.main' : (kinds[stem] ?? stem)
    return `<Override PartName="/${name}" ContentType="${word}.${kind}+xml"/>`
  })
  const defaults = [
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
    ['png', 'image/png'],
    ['bin', 'application/octet-stream'],
  ].map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`)
  const space = 'http://schemas.openxmlformats.org/package/2006/content-types'
  return `${head}<Types xmlns="${space}">${defaults.join('')}${overrides.join('')}</Types>`
}

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** A run; `properties` is the content of its `w:rPr`. */
export function run(text: string, properties = ''): string {
  const look = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`
  return `<w:r>${look}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`
}

/** A paragraph of words, or of runs as XML; `properties` is the content of its `w:pPr`. */
export function paragraph(content: string, properties = ''): string {
  const look = properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`
  return `<w:p>${look}${content.startsWith('<') ? content : run(content)}</w:p>`
}

/** Paragraph properties of a style, or of a level of a list. */
export const styled = (id: string): string => `<w:pStyle w:val="${id}"/>`
export const listed = (id: number, level = 0): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`

/** A style for paragraphs; `properties` is XML such as `<w:basedOn …/><w:pPr>…</w:pPr>`. */
export const style = (id: string, name: string, properties = '', type = 'paragraph'): string =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${properties}</w:style>`

/** Definitions of lists and one instance of each, numbered from 1; a level is its format, text and indent. */
export function lists(
  ...definitions: (readonly (readonly [format: string, text: string, indent?: number])[])[]
): string {
  const abstracts = definitions.map((levels, at) => {
    const made = levels.map(
      ([format, text, indent], level) =>
        `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${escaped(text)}"/><w:pPr><w:ind w:left="${indent ?? 720 * (level + 1)}" w:hanging="360"/></w:pPr></w:lvl>`,
    )
    return `<w:abstractNum w:abstractNumId="${at + 1}">${made.join('')}</w:abstractNum>`
  })
  const instances = definitions.map(
    (_, at) => `<w:num w:numId="${at + 1}"><w:abstractNumId w:val="${at + 1}"/></w:num>`,
  )
  return [...abstracts, ...instances].join('')
}

/** A table of rows of cells; a cell is words, or blocks as XML. */
export function table(rows: readonly (readonly string[])[], properties = '', header = 0): string {
  const made = rows.map((cells, at) => {
    const head = at < header ? '<w:trPr><w:tblHeader/></w:trPr>' : ''
    const inner = cells.map((cell) => (cell.startsWith('<') ? cell : paragraph(cell)))
    return `<w:tr>${head}${inner.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`
  })
  return `<w:tbl><w:tblPr>${properties}</w:tblPr>${made.join('')}</w:tbl>`
}
