import { type PackBlock, plainText } from '../../template/pack.ts'
import { bookmarkName } from './bookmark.ts'
import { type DocxContext, furniture, within } from './context.ts'
import { field } from './page-furniture.ts'
import { onNewPage, paragraph } from './paragraph.ts'
import { markRuns, tab, words } from './runs.ts'
import { type BlockXml, escapeAttribute, type InlineXml } from './wml.ts'

/** A line of the contents. */
interface Entry {
  level: number
  bookmark: string
  text: InlineXml
  page: number
  lang: string
}

/**
 * The blocks of the first part with a contents page behind the cover: Word's own field (ECMA-376-1, 17.16.5.68), with
 * its entries and page numbers in place, so that nothing asks to be updated and staff can when they have edited.
 */
export function contentsPage(
  blocks: readonly BlockXml[],
  pages: ReadonlyMap<string, number>,
  context: DocxContext,
): BlockXml[] {
  const covers = context.part.blocks.findIndex((block) => block.type === 'cover')
  const entries = entriesOf(pages, context)
  if (covers < 0 || entries.length === 0) return [...blocks]
  const own = { ...furniture(context), made: true }
  const heading = onNewPage(paragraph('TOCHeading', words(context.pack.furniture.contents, own), own))
  const lines = entries.map((entry, index) =>
    entryLine(entry, index === 0, index === entries.length - 1, context),
  )
  const end = coverLength(context.part.blocks[covers])
  const rest = blocks.slice(end)
  const next = rest[0]
  return [
    ...blocks.slice(0, end),
    contentControl([heading, ...lines]),
    ...(next ? [onNewPage(next)] : []),
    ...rest.slice(1),
  ]
}

/** A cover is a paragraph for each of its lines; nothing stands before it. */
function coverLength(cover: PackBlock | undefined): number {
  return cover?.type === 'cover' && cover.kicker ? 3 : 2
}

/** Word shows its button for updating a table of contents on a control that says what it is. */
function contentControl(blocks: readonly BlockXml[]): BlockXml {
  const kind = '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj>'
  return `<w:sdt><w:sdtPr><w:id w:val="1"/>${kind}</w:sdtPr><w:sdtContent>${blocks.join('')}</w:sdtContent></w:sdt>`
}

function entriesOf(pages: ReadonlyMap<string, number>, { pack, part: first, ...rest }: DocxContext): Entry[] {
  const context = { pack, part: first, ...rest }
  const several = pack.parts.length > 1
  return pack.parts.flatMap((part) =>
    part.blocks.flatMap((block) => {
      const entry = entryOf(block, several, pages, context)
      return entry ? [entry] : []
    }),
  )
}

function entryOf(
  block: PackBlock,
  several: boolean,
  pages: ReadonlyMap<string, number>,
  context: DocxContext,
): Entry | null {
  if (block.type !== 'heading' || block.level > 2) return null
  const page = pages.get(block.id)
  if (page === undefined) return null
  const own = within(context, block.lang, block.audience)
  const text = `${words(plainText(block.children).replace(/\s+/g, ' ').trim(), own)}${markRuns(own)}`
  return {
    level: block.level + (several ? 1 : 0),
    bookmark: bookmarkName(block.id),
    text,
    page,
    lang: block.lang,
  }
}

function entryLine(
  { level, bookmark, text, page, lang }: Entry,
  isFirst: boolean,
  isLast: boolean,
  context: DocxContext,
): BlockXml {
  const own = { ...context, lang, made: false }
  const number = field(`PAGEREF ${bookmark} \\h`, words(String(page), furniture(context)))
  const link = `<w:hyperlink w:anchor="${escapeAttribute(bookmark)}" w:history="1">${text}${tab}${number}</w:hyperlink>`
  const part = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
  const begin = isFirst
    ? `${part('begin')}<w:r><w:instrText xml:space="preserve"> TOC \\o "1-${level > 2 ? 3 : 2}" \\h \\z \\u </w:instrText></w:r>${part('separate')}`
    : ''
  return paragraph(`TOC${Math.min(level, 3)}`, `${begin}${link}${isLast ? part('end') : ''}`, own)
}
