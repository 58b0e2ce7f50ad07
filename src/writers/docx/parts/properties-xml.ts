import type { Pack } from '../../../template/pack.ts'
import { escapeText, printable } from '../wml.ts'
import { declaration } from './document-xml.ts'

const program = 'briefpack'

/** What the properties of a pack say that fields of a header may show; null where there is nothing to say. */
export function coreValues(pack: Pack): Record<'title' | 'subject' | 'creator' | 'keywords', string | null> {
  const { title, subject, organiser, symbol } = pack.properties
  const tidy = (value: string | null) =>
    (value === null ? '' : printable(value).replace(/\s+/g, ' ').trim()) || null
  return {
    title: tidy(title),
    subject: tidy(subject),
    creator: tidy(organiser ?? program),
    keywords: tidy([packNameOf(pack), symbol].filter((one) => one !== null).join(', ')),
  }
}

/** `docProps/core.xml` (ECMA-376-2, 11): what the file says of itself. No clock is asked: without a date there is none. */
export function corePropertiesXml(pack: Pack, date: Date | null): string {
  const { symbol, version, status } = pack.properties
  const { title, subject, creator, keywords } = coreValues(pack)
  const element = (name: string, value: string | null, attributes = '') =>
    value === null || value.trim() === ''
      ? ''
      : `<${name}${attributes}>${escapeText(printable(value).replace(/\s+/g, ' ').trim())}</${name}>`
  const stamp = date && `${date.toISOString().slice(0, 19)}Z`
  const w3c = ' xsi:type="dcterms:W3CDTF"'
  const properties = [
    element('dc:title', title),
    element('dc:subject', subject),
    element('dc:creator', creator),
    element('cp:keywords', keywords),
    element('dc:identifier', symbol),
    element('dc:language', pack.lang),
    element('cp:lastModifiedBy', creator),
    element('cp:version', version),
    element('cp:contentStatus', status),
    element('dcterms:created', stamp, w3c),
    element('dcterms:modified', stamp, w3c),
  ]
  return (
    `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    `xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${properties.join('')}</cp:coreProperties>`
  )
}

function packNameOf({ parts }: Pack): string | null {
  const cover = parts[0]?.blocks.find((block) => block.type === 'cover')
  return cover?.type === 'cover' ? cover.packName : null
}

/** `docProps/app.xml`: which program wrote the file, and nothing that it would have to count. */
export const appPropertiesXml = `${declaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>${program}</Application></Properties>`
