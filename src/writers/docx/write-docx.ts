import { Document, Packer, type Paragraph } from 'docx'
import type { Pack, PackPart } from '../../template/pack.ts'
import type { Theme } from '../../template/theme.ts'
import { fileDate } from '../file-date.ts'
import type { Writer } from '../writer.ts'
import { type DocxContext, twips } from './context.ts'
import { firstHeader, footerOf, headerOf } from './furniture.ts'
import { blocksOnPaper } from './handle.ts'
import { numberingOf } from './lists.ts'
import { blocksToDocx } from './prose.ts'
import { printable } from './runs.ts'
import { settle } from './settle.ts'
import { stylesOf } from './styles.ts'
import { zip } from './zip.ts'

/** Word files: named styles, real lists and tables, and the same bytes for the same pack. */
export const docxWriter: Writer = {
  format: 'docx',
  extension: '.docx',
  async write(pack, theme) {
    const date = fileDate(pack.properties.versionDate, process.env.SOURCE_DATE_EPOCH)
    const stamp = date && `${date.toISOString().slice(0, 19)}Z`
    return zip(settle(compile(documentOf(pack, theme)), stamp, pack.lang))
  },
}

/** The parts of the file, by path. The library keeps its compiler private, and its own zip carries the clock. */
function compile(document: Document): ReadonlyMap<string, string> {
  const packer = Packer as unknown as { compiler: { compile(file: Document): Map<string, string> } }
  return packer.compiler.compile(document)
}

function documentOf(pack: Pack, theme: Theme): Document {
  let lists = 0
  const contextOf = (part: PackPart): DocxContext => ({
    pack,
    part,
    theme,
    lang: pack.lang,
    width: twips(theme.page.width - theme.page.left - theme.page.right),
    mark: null,
    afterTable: false,
    nextList: () => ++lists,
  })
  const { title, subject, organiser, version, status } = pack.properties
  const creator = printable(organiser ?? 'briefpack')
  return new Document({
    title: printable(title),
    creator,
    lastModifiedBy: creator,
    ...(subject ? { subject: printable(subject) } : {}),
    ...(version || status ? { description: printable([version, status].filter(Boolean).join(', ')) } : {}),
    styles: stylesOf(theme, pack),
    numbering: numberingOf(pack, theme),
    footnotes: footnotesOf(pack, contextOf),
    sections: pack.parts.map((part) => sectionOf(part, contextOf(part))),
  })
}

function sectionOf(part: PackPart, context: DocxContext) {
  const { page } = context.theme
  return {
    properties: {
      titlePage: true,
      page: {
        size: { width: twips(page.width), height: twips(page.height) },
        margin: {
          top: twips(page.top),
          bottom: twips(page.bottom),
          left: twips(page.left),
          right: twips(page.right),
          header: twips(page.top * 0.45),
          footer: twips(page.bottom * 0.45),
        },
      },
    },
    headers: { default: headerOf(context), first: firstHeader(context) },
    footers: { default: footerOf(context), first: footerOf(context) },
    children: blocksOnPaper(part.blocks, context),
  }
}

function footnotesOf(pack: Pack, contextOf: (part: PackPart) => DocxContext) {
  const notes: Record<string, { children: Paragraph[] }> = {}
  for (const part of pack.parts) {
    const context = { ...contextOf(part), lang: pack.briefLang }
    for (const note of part.notes) {
      const around = { style: 'FootnoteText', depth: 0, audience: 'all' as const }
      notes[String(note.number)] = { children: blocksToDocx(note.blocks, context, around) as Paragraph[] }
    }
  }
  return notes
}
