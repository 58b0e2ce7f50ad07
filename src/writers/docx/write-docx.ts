import { Document, NoteNumberRestart, Packer, type Paragraph, Table } from 'docx'
import { packProperty } from '../../opc/pack-hash.ts'
import { withProperties } from '../../opc/with-properties.ts'
import type { Pack, PackPart } from '../../template/pack.ts'
import type { Theme } from '../../template/theme.ts'
import { fileDate } from '../file-date.ts'
import type { Writer } from '../writer.ts'
import { type DocxContext, type DocxRecord, twips } from './context.ts'
import { blocksOnPaper } from './handle.ts'
import { footnotesOf, uncalledNotes } from './notes.ts'
import { footerOf, headerOf } from './page-furniture.ts'
import { paragraph } from './paragraph.ts'
import { printable } from './runs.ts'
import { settle } from './settle.ts'
import { stylesOf } from './styles.ts'
import { tableStylesXml } from './table-styles.ts'
import { zip } from './zip.ts'

/** Word files: named styles, real lists and tables, and the same bytes for the same pack. */
export const docxWriter: Writer = {
  format: 'docx',
  extension: '.docx',
  async write(pack, theme) {
    const date = fileDate(pack.properties.versionDate, process.env.SOURCE_DATE_EPOCH)
    const stamp = date && `${date.toISOString().slice(0, 19)}Z`
    const facts = { stamp, lang: pack.lang, tableStyles: tableStylesXml(theme) }
    const parts = settle(compile(documentOf(pack, theme)), facts)
    return zip(withProperties(parts, { [packProperty]: pack.template }))
  },
}

/** The parts of the file, by path. The library keeps its compiler private, and its own zip carries the clock. */
function compile(document: Document): ReadonlyMap<string, string | Uint8Array> {
  const packer = Packer as unknown as {
    compiler: { compile(file: Document): Map<string, string | Uint8Array> }
  }
  return packer.compiler.compile(document)
}

function documentOf(pack: Pack, theme: Theme): Document {
  const record: DocxRecord = { lists: 0, bookmarks: new Set(), pictures: 0, notes: new Map() }
  const contexts = pack.parts.map((part) => contextOf(part, pack, theme, record))
  const sections = contexts.map(sectionOf)
  const footnotes: Record<string, { children: Paragraph[] }> = {}
  for (const context of contexts) Object.assign(footnotes, footnotesOf(context))
  return new Document({ ...propertiesOf(pack), styles: stylesOf(theme, pack), footnotes, sections })
}

function contextOf(part: PackPart, pack: Pack, theme: Theme, record: DocxRecord): DocxContext {
  const { page } = theme
  const width = twips(page.width - page.left - page.right)
  const plain = { indent: 0, mark: null, italic: false, leadsIn: false, inNote: false }
  return { pack, part, theme, record, lang: pack.lang, width, ...plain }
}

function propertiesOf(pack: Pack) {
  const { title, subject, organiser, version, status } = pack.properties
  const creator = printable(organiser ?? 'briefpack')
  return {
    title: printable(title),
    creator,
    lastModifiedBy: creator,
    ...(subject ? { subject: printable(subject) } : {}),
    ...(version || status ? { description: printable([version, status].filter(Boolean).join(', ')) } : {}),
  }
}

/** A part as a section: the first page, which has the title, carries no running head. */
function sectionOf(context: DocxContext) {
  const children = [...blocksOnPaper(context.part.blocks, context), ...uncalledNotes(context)]
  // Word puts a paragraph of its own behind a table at the end, as high as a line.
  if (children.length === 0 || children.at(-1) instanceof Table) {
    children.push(paragraph('TableGap', [], context))
  }
  return {
    properties: {
      titlePage: true,
      page: pageOf(context.theme),
      footnoteProperties: { restart: NoteNumberRestart.EACH_SECTION },
    },
    headers: { default: headerOf(context) },
    footers: { default: footerOf(context), first: footerOf(context) },
    children,
  }
}

function pageOf({ page }: Theme) {
  return {
    size: { width: twips(page.width), height: twips(page.height) },
    margin: {
      top: twips(page.top),
      bottom: twips(page.bottom),
      left: twips(page.left),
      right: twips(page.right),
      header: twips(page.top * 0.45),
      footer: twips(page.bottom * 0.45),
    },
  }
}
