import type { PackDetails } from '../../../pack-document/stated-properties.ts'
import type { Asset, Pack, PackPart } from '../../../template/pack.ts'
import { withContents } from '../contents.ts'
import type { DocxContext, DocxDocument, DocxRecord, Links } from '../context.ts'
import type { Frame, FramePart } from '../frame/frame.ts'
import { columnWidth } from '../frame/style-list.ts'
import { blocksOnPaper } from '../handle.ts'
import { footnotesOf, uncalledNotes } from '../notes.ts'
import { footerOf, headerOf } from '../page-furniture.ts'
import { declaration, documentXml, namespaces, type SectionXml } from './document-xml.ts'
import { commentsXml, footnotesXml } from './notes-xml.ts'
import { numberingXml } from './numbering-xml.ts'
import { documentPart, type Relationship, relationshipsXml } from './package-parts.ts'

/** What the words of a pack make: the document, and the parts that belong to it. */
export interface Body {
  parts: FramePart[]
  /** What the document itself refers to, beside those parts. */
  relationships: Relationship[]
  /** For whoever reads the pack back. */
  details: PackDetails
}

/** The document of a pack in a frame. `pages`: on which page each heading stands, where there is a contents page. */
export function bodyParts(pack: Pack, frame: Frame, pages: ReadonlyMap<string, number> | null): Body {
  const record = newRecord()
  const links = newLinks()
  const shared: DocxDocument = { pack, theme: frame.theme, frame, record, links }
  const sections = pack.parts.map((part): SectionXml => {
    const context = contextOf(part, shared)
    const hasContents = pages !== null && part === pack.parts[0]
    const blocks = hasContents ? withContents(pages, context) : blocksOnPaper(part.blocks, context)
    return { context, blocks: [...blocks, ...uncalledNotes(context)] }
  })
  const [first] = sections
  const parts = [
    documentPart('word/document.xml', documentXml(sections), 'document.main'),
    ...noteParts(sections, record),
    documentPart('word/numbering.xml', numberingXml(shared), 'numbering'),
    ...sections.flatMap(({ context }, index) => furnitureParts(context, index + 1)),
  ]
  if (first && record.comments.length > 0) {
    parts.push(documentPart('word/comments.xml', commentsXml(record.comments, first.context), 'comments'))
  }
  const media = mediaParts(pack, record.media)
  return {
    parts: [...parts, ...media],
    relationships: linkRelationships(links, media),
    details: {
      sources: record.sources,
      images: record.lostImages,
      rows: record.rows,
      gap: pack.furniture.toBeConfirmed,
    },
  }
}

function newRecord(): DocxRecord {
  return {
    lists: [],
    bookmarks: new Set(),
    pictures: 0,
    notes: new Map(),
    media: [],
    comments: [],
    sources: [],
    lostImages: [],
    rows: new Map(),
    covers: 0,
  }
}

const newLinks = (): Links => ({ addresses: [], images: new Set() })

function contextOf(part: PackPart, shared: DocxDocument): DocxContext {
  return {
    ...shared,
    part,
    lang: shared.pack.lang,
    width: columnWidth(shared.theme),
    indent: 0,
    quoted: 0,
    mark: null,
    covered: 'all',
    italic: false,
    bold: false,
    leadsIn: false,
    made: false,
    inNote: false,
  }
}

/** Footnotes, which refer to pictures and addresses of their own. */
function noteParts(sections: readonly SectionXml[], record: DocxRecord): FramePart[] {
  const links = newLinks()
  const notes = sections.map(({ context }) => footnotesOf({ ...context, links })).join('')
  const part = documentPart('word/footnotes.xml', footnotesXml(notes), 'footnotes')
  const [first] = sections
  if (links.addresses.length + links.images.size === 0 || !first) return [part]
  const relationships = linkRelationships(links, mediaParts(first.context.pack, record.media))
  return [part, documentPart('word/_rels/footnotes.xml.rels', relationshipsXml(relationships), null)]
}

/** The running head and the foot of the section of that number, unless the frame has its own; its first page has the same foot. */
function furnitureParts(context: DocxContext, number: number): FramePart[] {
  const { page } = context.frame
  const footer = () => `${declaration}<w:ftr ${namespaces}>${footerOf(context)}</w:ftr>`
  const header = () => `${declaration}<w:hdr ${namespaces}>${headerOf(context)}</w:hdr>`
  return [
    ...(page?.headers == null ? [documentPart(`word/header${number}.xml`, header(), 'header')] : []),
    ...(page?.footers == null
      ? ['footer', 'firstFooter'].map((name) => documentPart(`word/${name}${number}.xml`, footer(), 'footer'))
      : []),
  ]
}

function mediaParts({ assets }: Pack, names: readonly string[]): FramePart[] {
  return names.flatMap((name, index) => {
    const asset = assets.find((one) => one.name === name)
    return asset
      ? [documentPart(`word/media/image${index + 1}.${extensionOf(asset)}`, asset.bytes, null)]
      : []
  })
}

const extensionOf = ({ type }: Asset): string => (type === 'png' ? 'png' : 'jpeg')

function linkRelationships({ addresses, images }: Links, media: readonly FramePart[]): Relationship[] {
  return [
    ...addresses.map(
      (target, index): Relationship => ({
        id: `link${index + 1}`,
        type: 'hyperlink',
        target,
        external: true,
      }),
    ),
    ...[...images].map((number): Relationship => {
      const target = media[number - 1]?.entry.name.replace('word/', '') ?? ''
      return { id: `image${number}`, type: 'image', target }
    }),
  ]
}
