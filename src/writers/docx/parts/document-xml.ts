import type { Theme } from '../../../template/theme.ts'
import type { DocxContext } from '../context.ts'
import { twips } from '../context.ts'
import type { FramePage } from '../frame/frame.ts'
import { endingSection, paragraph } from '../paragraph.ts'
import { type BlockXml, isTable } from '../wml.ts'

/** The vocabularies that a part's elements are of. */
export const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** A part of the document as a section: its blocks, and what its pages look like. */
export interface SectionXml {
  blocks: BlockXml[]
  context: DocxContext
}

/** `word/document.xml`: parts one after the other, each a section with running heads of its own. */
export function documentXml(sections: readonly SectionXml[]): string {
  const body = sections.map(({ blocks, context }, index) => {
    const properties = sectionProperties(context, index + 1)
    if (index === sections.length - 1) return `${closed(blocks, context).join('')}${properties}`
    const ended = closed(blocks, context)
    return [...ended.slice(0, -1), endingSection(ended.at(-1) ?? '', properties)].join('')
  })
  return `${declaration}<w:document ${namespaces}><w:body>${body.join('')}</w:body></w:document>`
}

/** Word puts a paragraph of its own behind a table at the end, as high as a line. */
function closed(blocks: readonly BlockXml[], context: DocxContext): readonly BlockXml[] {
  const last = blocks.at(-1)
  return last === undefined || isTable(last) ? [...blocks, paragraph('TableGap', '', context)] : blocks
}

/** The first page, which has the title, carries no running head of ours. Notes count anew in each part. */
function sectionProperties({ theme, pack, frame: { page } }: DocxContext, number: number): string {
  const references = `${page?.headers ?? ownHeaders(number, page)}${page?.footers ?? ownFooters(number, page)}`
  const titlePage = page === null || page.titlePage ? '<w:titlePg/>' : ''
  return (
    `<w:sectPr>${references}<w:footnotePr><w:numRestart w:val="eachSect"/></w:footnotePr>` +
    `${page?.size ?? pageXml(theme)}${page?.borders ?? ''}${titlePage}` +
    `${pack.dir === 'rtl' ? '<w:bidi/>' : ''}${page?.grid ?? ''}</w:sectPr>`
  )
}

function ownHeaders(number: number, page: FramePage | null): string {
  const even = page?.evenAndOdd === true ? `<w:headerReference w:type="even" r:id="header${number}"/>` : ''
  return `<w:headerReference w:type="default" r:id="header${number}"/>${even}`
}

function ownFooters(number: number, page: FramePage | null): string {
  const even = page?.evenAndOdd === true ? `<w:footerReference w:type="even" r:id="footer${number}"/>` : ''
  return `<w:footerReference w:type="default" r:id="footer${number}"/><w:footerReference w:type="first" r:id="firstFooter${number}"/>${even}`
}

function pageXml({ page }: Theme): string {
  const { width, height, top, right, bottom, left } = page
  const landscape = width > height ? ' w:orient="landscape"' : ''
  return (
    `<w:pgSz w:w="${twips(width)}" w:h="${twips(height)}"${landscape}/>` +
    `<w:pgMar w:top="${twips(top)}" w:right="${twips(right)}" w:bottom="${twips(bottom)}" w:left="${twips(left)}"` +
    ` w:header="${twips(top * 0.45)}" w:footer="${twips(bottom * 0.45)}" w:gutter="0"/>`
  )
}
