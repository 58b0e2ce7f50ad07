import type { OpcPackage } from '../../../opc/open-package.ts'
import type { XmlElement } from '../../../opc/parse-xml.ts'
import { relationshipsPart } from '../../../opc/relationships.ts'
import { declarationsXml, elementXml, prefixesIn } from '../../../opc/write-xml.ts'
import type { FramePart } from '../frame/frame.ts'
import { linkTarget } from '../link-target.ts'
import { declaration } from '../parts/document-xml.ts'
import { documentPart, type Relationship, relationshipsXml } from '../parts/package-parts.ts'
import { zipEntry } from '../zip.ts'
import { type CopyTarget, copyXml } from './copy-xml.ts'
import type { House } from './open-house.ts'

/** Pictures that Word shows, by the ending of their names; metafiles are what logos often are. */
const pictureTypes: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  bmp: 'image/bmp',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  emf: 'image/x-emf',
  wmf: 'image/x-wmf',
}

/** Pictures of the house that are carried along, each once, in the order in which they are met. */
export class HouseMedia {
  private readonly numbers = new Map<string, FramePart>()

  constructor(private readonly house: OpcPackage) {}

  /** Path of a picture in the pack, from `word/`; null for what is no picture. */
  add(name: string): string | null {
    const known = this.numbers.get(name)
    if (known !== undefined) return known.entry.name.slice('word/'.length)
    const extension = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
    const contentType = Object.hasOwn(pictureTypes, extension) ? pictureTypes[extension] : undefined
    const bytes = contentType === undefined ? null : this.house.bytes(name)
    if (contentType === undefined || bytes === null) return null
    const path = `media/house${this.numbers.size + 1}.${extension}`
    this.numbers.set(name, { entry: zipEntry(`word/${path}`, bytes), contentType, relationship: null })
    return path
  }

  get parts(): readonly FramePart[] {
    return [...this.numbers.values()]
  }
}

/** What one part of the house points at, as far as it is carried along; ids are ours. */
export class HouseLinks {
  private readonly made = new Map<string, Relationship>()

  constructor(
    private readonly house: OpcPackage,
    private readonly source: string,
    private readonly media: HouseMedia,
    /** From where the part will be to `word/`: `../` for a theme. */
    private readonly up = '',
  ) {}

  /** The id of a relationship in the copy, or null: nothing that a program would fetch or run is carried. */
  readonly id = (id: string, kind: 'image' | 'hyperlink'): string | null => {
    const known = this.made.get(id)
    if (known !== undefined) return known.type === kind ? known.id : null
    const found = this.house.relationships(this.source).find((one) => one.id === id)
    if (found === undefined || found.type !== kind) return null
    const target = this.targetOf(found.target, found.external, kind)
    if (target === null) return null
    const own: Relationship = {
      id: `${kind}${this.made.size + 1}`,
      type: kind,
      target,
      ...(found.external ? { external: true as const } : {}),
    }
    this.made.set(id, own)
    return own.id
  }

  private targetOf(target: string, external: boolean, kind: 'image' | 'hyperlink'): string | null {
    // A link is followed by whoever clicks on it; a picture from elsewhere would be fetched by whoever opens the pack.
    if (external) return kind === 'hyperlink' ? linkTarget(target) : null
    const path = kind === 'image' ? this.media.add(target) : null
    return path === null ? null : `${this.up}${path}`
  }

  /** The part of these relationships, beside the part `word/NAME`; none where there are none. */
  part(name: string): FramePart[] {
    if (this.made.size === 0) return []
    const path = relationshipsPart(`word/${name}`)
    const content = relationshipsXml([...this.made.values()])
    return [{ entry: zipEntry(path, content), contentType: null, relationship: null }]
  }
}

/** The palette, fonts and effects of the house, and the pictures of its effects. */
export function themePart(house: House, media: HouseMedia, target: CopyTarget): FramePart[] {
  const name = house.part('theme')
  const root = name === null ? null : house.package.xml(name)
  if (name === null || root === null) return []
  const links = new HouseLinks(house.package, name, media, '../')
  const [copy] = copyXml(root, { ...target, relationship: links.id })
  if (copy === undefined) return []
  const contentType = 'application/vnd.openxmlformats-officedocument.theme+xml'
  const entry = zipEntry('word/theme/theme1.xml', rootXml(copy))
  return [{ entry, contentType, relationship: 'theme' }, ...links.part('theme/theme1.xml')]
}

/** What is known of the house's fonts, so that another machine finds those nearest to them; the fonts stay behind. */
export function fontTable(house: House, target: CopyTarget): FramePart[] {
  const name = house.part('fontTable')
  const root = name === null ? null : house.package.xml(name)
  const [copy] = root === null ? [] : copyXml(root, target)
  return copy === undefined ? [] : [documentPart('word/fontTable.xml', rootXml(copy), 'fontTable')]
}

function rootXml(root: XmlElement): string {
  // Which vocabularies may be passed over is found anew.
  const { 'mc:Ignorable': _, ...attributes } = root.attributes
  const content = elementXml({ ...root, attributes })
  const start = `<${root.name}`
  return `${declaration}${start}${declarationsXml(prefixesIn({ ...root, attributes }))}${content.slice(start.length)}`
}
