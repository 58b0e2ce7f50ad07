import { crc32 } from '../crc32.ts'
import {
  customPropertiesOverride,
  customPropertiesPart,
  customPropertiesRelationship,
  customPropertiesXml,
} from '../custom-properties.ts'
import { hashProperty, packHash } from '../pack-hash.ts'

/** A part to be written: its name, and text (UTF-8) or bytes. */
export type Part = readonly [name: string, content: string | Uint8Array]

/**
 * The parts of a document with custom properties added: those given, and the hash of everything else, by which
 * `comparePack` sees whether somebody has changed the document since. The part comes behind the other properties; its
 * relationship and content type are in the hash, it alone is not.
 */
export function withProperties(parts: readonly Part[], properties: Readonly<Record<string, string>>): Part[] {
  const all = parts.filter(([name]) => name !== customPropertiesPart).map(withHome)
  const hash = packHash(
    all.map(([name, content]) => {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content
      return { name, size: bytes.length, crc: crc32(bytes) }
    }),
  )
  const own: Part = [customPropertiesPart, customPropertiesXml({ ...properties, [hashProperty]: hash })]
  const last = all.findLastIndex(([name]) => name.startsWith('docProps/'))
  return last < 0 ? [...all, own] : all.toSpliced(last + 1, 0, own)
}

/** Names the part where the package says what it is made of. */
function withHome(part: Part): Part {
  const [name, content] = part
  const xml = name === '_rels/.rels' || name === '[Content_Types].xml' ? Buffer.from(content).toString() : ''
  if (xml === '' || xml.includes(`${customPropertiesPart}"`)) return part
  return name === '_rels/.rels'
    ? [name, xml.replace('</Relationships>', `${customPropertiesRelationship}</Relationships>`)]
    : [name, xml.replace('</Types>', `${customPropertiesOverride}</Types>`)]
}
