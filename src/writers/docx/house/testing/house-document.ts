import { buildZip } from '../../../../opc/testing/build-zip.ts'
import { relationshipsXml } from '../../../../opc/testing/word-files.ts'
import type { HouseDocument } from '../../../../template/theme.ts'

// Word documents of invented organisations, written as Word and other programs write them.

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" mc:Ignorable="w14"'
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.'

/** Parts of a house document, as XML without their roots. */
export interface HouseSource {
  path?: string
  /** Elements of `w:styles`; no such part where left out. */
  styles?: string
  numbering?: string
  settings?: string
  /** Of the body, before its last section. */
  body?: string
  /** Elements of the last `w:sectPr`. */
  section?: string
  /** Headers and footers by the name of their part, `header1`; the id of the relationship is the same. */
  furniture?: Readonly<Record<string, string>>
  /** Relationships of those parts, as `relationshipsXml` takes them. */
  links?: Readonly<Record<string, readonly (readonly [id: string, type: string, target: string])[]>>
  theme?: string
  /** More relationships of the document, and more parts. */
  related?: readonly (readonly [id: string, type: string, target: string])[]
  files?: Readonly<Record<string, string | Uint8Array>>
  template?: true
}

export function houseDocument(source: HouseSource): HouseDocument {
  const { path = 'house.docx', furniture = {}, links = {}, files = {}, related = [] } = source
  const parts = (
    [
      ['styles', 'styles', source.styles],
      ['numbering', 'numbering', source.numbering],
      ['settings', 'settings', source.settings],
      ...Object.entries(furniture).map(([name, xml]) => [name, name.replace(/\d+$/, ''), xml] as const),
    ] as const
  ).filter((one): one is [string, string, string] => one[2] !== undefined)
  const roots: Record<string, string> = { header: 'hdr', footer: 'ftr' }
  const main = `${word}${source.template ? 'template' : 'document'}.main+xml`
  const overrides = [
    ['word/document.xml', main],
    ...parts.map(([name, kind]) => [`word/${name}.xml`, `${word}${kind}+xml`]),
    ...(source.theme === undefined
      ? []
      : [['word/theme/theme1.xml', 'application/vnd.openxmlformats-officedocument.theme+xml']]),
  ].map(([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`)
  const root = (name: string, content: string) =>
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${name} ${namespaces}>${content}</w:${name}>`
  const bytes = buildZip([
    {
      name: '[Content_Types].xml',
      content: `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${overrides.join('')}</Types>`,
    },
    { name: '_rels/.rels', content: relationshipsXml([['rId1', 'officeDocument', 'word/document.xml']]) },
    {
      name: 'word/document.xml',
      content: root(
        'document',
        `<w:body>${source.body ?? '<w:p/>'}<w:sectPr>${source.section ?? ''}</w:sectPr></w:body>`,
      ),
    },
    {
      name: 'word/_rels/document.xml.rels',
      content: relationshipsXml([
        ...parts.map(([name, kind]) => [name, kind, `${name}.xml`] as const),
        ...(source.theme === undefined ? [] : [['theme', 'theme', 'theme/theme1.xml'] as const]),
        ...related,
      ]),
    },
    ...parts.map(([name, kind, xml]) => ({
      name: `word/${name}.xml`,
      content: root(roots[kind] ?? kind, xml),
    })),
    ...Object.entries(links).map(([name, list]) => ({
      name: `word/_rels/${name}.xml.rels`,
      content: relationshipsXml(list),
    })),
    ...(source.theme === undefined ? [] : [{ name: 'word/theme/theme1.xml', content: source.theme }]),
    ...Object.entries(files).map(([name, content]) => ({ name, content })),
  ])
  return { path, bytes }
}

/** A style: its id, its name, and what it says. */
export function style(
  id: string,
  name: string,
  {
    type = 'paragraph',
    basedOn = '',
    more = '',
    paragraph = '',
    run = '',
    custom = false,
    isDefault = false,
  } = {},
): string {
  const pPr = paragraph === '' ? '' : `<w:pPr>${paragraph}</w:pPr>`
  const rPr = run === '' ? '' : `<w:rPr>${run}</w:rPr>`
  const flags = `${custom ? ' w:customStyle="1"' : ''}${isDefault ? ' w:default="1"' : ''}`
  const base = basedOn === '' ? '' : `<w:basedOn w:val="${basedOn}"/>`
  return `<w:style w:type="${type}"${flags} w:styleId="${id}"><w:name w:val="${name}"/>${base}${more}${pPr}${rPr}</w:style>`
}

export const font = (name: string) => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`
export const size = (points: number) => `<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>`
export const field = (code: string, result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>${result}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`
export const words = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`

/** Size and margins of a page, twips. */
export const page = (width: number, height: number, margin: number, more = '') =>
  `<w:pgSz w:w="${width}" w:h="${height}"${more}/><w:pgMar w:top="${margin}" w:right="${margin}" w:bottom="${margin}" w:left="${margin}" w:header="708" w:footer="708" w:gutter="0"/>`

/** A picture in a header by the id of its relationship. */
export const picture = (id: string, across: number, down: number) =>
  `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${across}" cy="${down}"/><wp:docPr id="7" name="Logo" descr="Logo"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="7" name="Logo"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${across}" cy="${down}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
