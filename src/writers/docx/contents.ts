import { coverEnd } from '../../layout/cover-end.ts'
import { bookmarkName } from './bookmark.ts'
import { type DocxContext, furniture, within } from './context.ts'
import { beginningPage, blocksOnPaper } from './handle.ts'
import { oneLine } from './pair.ts'
import { paragraph } from './paragraph.ts'
import { field, markRuns, tab, words } from './runs.ts'
import { type BlockXml, escapeAttribute, type InlineXml } from './wml.ts'

/** Levels of headings that the contents name, as those of the PDF do. */
const LEVELS = 2

/** A line of the contents. */
interface Entry {
  level: number
  bookmark: string
  text: InlineXml
  page: number
  lang: string
}

/**
 * The blocks of the first part with a contents page behind its cover: Word's own field (ECMA-376-1, 17.16.5.68), with
 * its entries and page numbers in place, so that nothing asks to be updated and staff can when they have edited.
 */
export function withContents(pages: ReadonlyMap<string, number>, context: DocxContext): BlockXml[] {
  const { blocks } = context.part
  const end = coverEnd(blocks)
  const entries = entriesOf(pages, context)
  const rest = blocksOnPaper(blocks.slice(end), context)
  if (end === 0 || entries.length === 0) return [...blocksOnPaper(blocks.slice(0, end), context), ...rest]
  const own = { ...furniture(context), made: true }
  const heading = paragraph('TOCHeading', words(context.pack.furniture.contents, own), own)
  const lines = entries.map((entry, at) =>
    entryLine(entry, { first: at === 0, last: at === entries.length - 1 }, context),
  )
  const next = rest[0]
  return [
    ...blocksOnPaper(blocks.slice(0, end), context),
    contentControl([heading, ...lines]),
    ...(next === undefined ? [] : beginningPage(next, context)),
    ...rest.slice(1),
  ]
}

/** Word shows its button for updating a table of contents on a control that says what it is. */
function contentControl(blocks: readonly BlockXml[]): BlockXml {
  const kind = '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj>'
  return `<w:sdt><w:sdtPr><w:id w:val="1"/>${kind}</w:sdtPr><w:sdtContent>${blocks.join('')}</w:sdtContent></w:sdt>`
}

function entriesOf(pages: ReadonlyMap<string, number>, context: DocxContext): Entry[] {
  const { parts } = context.pack
  return parts.flatMap(({ blocks }) =>
    blocks.flatMap((block): Entry[] => {
      if (block.type !== 'heading' || block.level > LEVELS) return []
      const page = pages.get(block.id)
      if (page === undefined) return []
      const own = within(context, block.lang, block.audience)
      const text = `${words(oneLine(block.children), own)}${markRuns(own)}`
      return [{ level: block.level, bookmark: bookmarkName(block.id), text, page, lang: block.lang }]
    }),
  )
}

function entryLine(
  { level, bookmark, text, page, lang }: Entry,
  { first, last }: { first: boolean; last: boolean },
  context: DocxContext,
): BlockXml {
  const own = { ...context, lang, made: false }
  const number = field(`PAGEREF ${bookmark} \\h`, words(String(page), furniture(context)))
  const link = `<w:hyperlink w:anchor="${escapeAttribute(bookmark)}" w:history="1">${text}${tab(own)}${number}</w:hyperlink>`
  const part = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
  const begin = first
    ? `${part('begin')}<w:r><w:instrText xml:space="preserve"> TOC \\o "1-${LEVELS}" \\h \\z \\u </w:instrText></w:r>${part('separate')}`
    : ''
  return paragraph(`TOC${level}`, `${begin}${link}${last ? part('end') : ''}`, own)
}
