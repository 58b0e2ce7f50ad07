import type { Report } from '../../diagnostics/report.ts'
import { customPropertiesPart, customPropertiesXml } from '../../opc/custom-properties.ts'
import { hashProperty, packHash } from '../../opc/pack-hash.ts'
import { statedProperties } from '../../pack-document/stated-properties.ts'
import type { Pack } from '../../template/pack.ts'
import type { Theme } from '../../template/theme.ts'
import { fileDate } from '../file-date.ts'
import type { Writer } from '../writer.ts'
import { mayNeedContents } from './contents-needed.ts'
import type { Frame, FramePart } from './frame/frame.ts'
import { spacedAsInWord } from './frame/style-parts.ts'
import { themeFrame } from './frame/theme-frame.ts'
import { bodyParts } from './parts/body-parts.ts'
import { contentTypesXml, inOrder, type Relationship, relationshipsXml } from './parts/package-parts.ts'
import { appPropertiesXml, corePropertiesXml } from './parts/properties-xml.ts'
import { type ZipEntry, zip, zipEntry } from './zip.ts'

/** Word files: named styles, real lists and tables, and the same bytes for the same pack. */
export const docxWriter: Writer = {
  format: 'docx',
  extension: '.docx',
  write: writeDocx,
}

async function writeDocx(pack: Pack, theme: Theme, report: Report): Promise<Uint8Array> {
  const frame = await frameOf(pack, theme, report)
  const body = bodyParts(pack, frame, await pagesOf(pack, frame.theme))
  const parts = [...body.parts, ...frame.parts(pack), ...propertyParts(pack)]
  const entries = [
    zipEntry('[Content_Types].xml', contentTypesXml(parts)),
    zipEntry('_rels/.rels', relationshipsXml(packageRelationships)),
    zipEntry(
      'word/_rels/document.xml.rels',
      relationshipsXml([...partRelationships(parts), ...body.relationships]),
    ),
    ...parts.map((part) => part.entry),
  ]
  return zip(inOrder([...entries, customProperties(entries, statedProperties(pack, body.details))]))
}

/** What the pack stands in: the house's own document, which is read only where there is one, or the theme alone. */
async function frameOf(pack: Pack, theme: Theme, report: Report): Promise<Frame> {
  const rtl = pack.dir === 'rtl'
  if (theme.reference === null) return themeFrame(theme, rtl)
  const { houseFrame } = await import('./house/house-frame.ts')
  return houseFrame(theme, theme.reference, rtl, report)
}

/** What reads the pack back, and the hash of everything else, by which a changed document is known. */
function customProperties(entries: readonly ZipEntry[], stated: Record<string, string>): ZipEntry {
  const hash = packHash(entries.map(({ name, content, crc }) => ({ name, size: content.length, crc })))
  return zipEntry(customPropertiesPart, customPropertiesXml({ ...stated, [hashProperty]: hash }))
}

/** The page of each heading by our own layout, which is loaded only for a pack that may be long enough. */
async function pagesOf(pack: Pack, theme: Theme): Promise<ReadonlyMap<string, number> | null> {
  if (!mayNeedContents(pack, theme)) return null
  const { contentsPages } = await import('../../layout/contents-pages.ts')
  return contentsPages(pack, spacedAsInWord(theme))
}

/** Parts of the document, under ids that say what they are: `styles`, `header1`. */
function partRelationships(parts: readonly FramePart[]): Relationship[] {
  return parts.flatMap(({ entry, relationship }) => {
    if (relationship === null || relationship === 'document.main') return []
    const [, target = '', id = ''] = /^word\/((?:.*\/)?([^/.]+)\.xml)$/.exec(entry.name) ?? []
    return target === '' ? [] : [{ id, type: relationship, target }]
  })
}

function propertyParts(pack: Pack): FramePart[] {
  const date = fileDate(pack.properties.versionDate, process.env.SOURCE_DATE_EPOCH)
  const part = (name: string, content: string, contentType: string) => ({
    entry: zipEntry(name, content),
    contentType,
    relationship: null,
  })
  return [
    part(
      'docProps/core.xml',
      corePropertiesXml(pack, date),
      'application/vnd.openxmlformats-package.core-properties+xml',
    ),
    part(
      'docProps/app.xml',
      appPropertiesXml,
      'application/vnd.openxmlformats-officedocument.extended-properties+xml',
    ),
  ]
}

const packageRelationships: readonly Relationship[] = [
  { id: 'document', type: 'officeDocument', target: 'word/document.xml' },
  {
    id: 'core',
    type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    target: 'docProps/core.xml',
  },
  { id: 'app', type: 'extended-properties', target: 'docProps/app.xml' },
  { id: 'custom', type: 'custom-properties', target: customPropertiesPart },
]
